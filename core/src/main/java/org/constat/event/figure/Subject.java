package org.constat.event.figure;

import java.util.Comparator;
import org.constat.claim.Field;
import org.constat.mention.Value.Side;

/**
 * What is counted.
 *
 * @param of whose people, as most bodies have it
 * @param group the words that tell a part or another group of that side apart; empty for the whole
 */
public record Subject(Field field, Side of, String group) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::field).thenComparing(Subject::of).thenComparing(Subject::group);

    public boolean isWhole() {
        return group.isEmpty();
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
