package org.constat.event.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each body still stands by. */
final class LastWord {

    private LastWord() {}

    /** One statement for each body. */
    static Collection<Statement> of(Collection<Statement> statements) {
        return byBody(statements).values().stream()
                .map(ofOne -> reinstated(ofOne).orElseGet(() -> last(ofOne)))
                .toList();
    }

    /** By body, in order of their first words; each list by time. */
    static Map<String, List<Statement>> byBody(Collection<Statement> statements) {
        Map<String, List<Statement>> bodies = new LinkedHashMap<>();
        statements.stream()
                .filter(s -> s.by().isVoice())
                .sorted(Statement.BY_TIME)
                .forEach(s -> bodies.computeIfAbsent(s.by().key(), k -> new ArrayList<>())
                        .add(s));
        return bodies;
    }

    /** Words take no number back. */
    private static Statement last(List<Statement> ofOne) {
        return ofOne.stream()
                .reduce((a, b) -> b.amount().kind() == Amount.Kind.WORDS ? a : b)
                .orElseThrow();
    }

    /** Two reports that are no copies must tell it after the last that tells the newest figure: one may have missed the news. */
    static Optional<Statement> reinstated(List<Statement> ofOne) {
        Statement last = ofOne.getLast();
        LocalDate silent = last.repeated();
        return silent == null
                ? Optional.empty()
                : ofOne.stream()
                        .filter(s -> !s.equals(last) && s.hasNumber() && again(s, silent) > 1)
                        .findFirst();
    }

    private static long again(Statement s, LocalDate after) {
        return s.tellings().stream()
                .filter(t -> !t.copy())
                .filter(t -> {
                    LocalDate said = t.said();
                    return said != null && said.isAfter(after);
                })
                .map(Telling::report)
                .distinct()
                .count();
    }
}
