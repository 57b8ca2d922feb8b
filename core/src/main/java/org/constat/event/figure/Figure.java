package org.constat.event.figure;

import java.util.Collection;
import java.util.List;

/**
 * All that is said of one quantity of an event.
 *
 * @param statements by time, the earliest first
 * @param standing over the bodies' last words
 */
public record Figure(
        Subject subject,
        List<Statement> statements,
        List<Change> changes,
        List<Breakdown> breakdowns,
        Standing standing) {

    /** What each body said last, by time. */
    public List<Statement> positions() {
        return LastWord.of(statements).stream().sorted(Statement.BY_TIME).toList();
    }

    /** Whether two bodies stand by numbers of which at most one can be right. */
    public boolean isContested() {
        Collection<Statement> last = LastWord.of(statements);
        long least = last.stream()
                .filter(Statement::hasNumber)
                .mapToLong(s -> Reach.of(s).most())
                .min()
                .orElse(0);
        return last.stream()
                .filter(Statement::hasNumber)
                .anyMatch(s -> Reach.of(s).least() > least);
    }

    /** Whether only those who attacked say what the counted people were. */
    public boolean isStatusByAttackerOnly() {
        List<Telling> voiced = statements.stream()
                .filter(s -> s.by().isVoice() && s.hasNumber())
                .flatMap(s -> s.tellings().stream())
                .filter(t -> t.by().isVoice() && t.count().of() == subject.of())
                .toList();
        return !voiced.isEmpty()
                && voiced.stream().allMatch(t -> "attacker".equals(t.count().by()));
    }

    /** Reports that tell it, with a number or without. */
    public int reports() {
        return (int) statements.stream()
                .flatMap(s -> s.tellings().stream())
                .map(Telling::report)
                .distinct()
                .count();
    }
}
