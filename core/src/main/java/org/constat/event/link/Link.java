package org.constat.event.link;

import java.util.List;

/**
 * What the comparison of two mentions gave.
 *
 * @param score natural logarithm of the odds that both are of one happening: the sum of the reasons' weights
 * @param reasons in their fixed order
 * @param vetoes empty when nothing forbids the link
 */
public record Link(double score, List<Reason> reasons, List<Veto> vetoes) {

    static final double ENOUGH = 0;

    public static Link of(List<Reason> reasons, List<Veto> vetoes) {
        List<Reason> ordered = reasons.stream().sorted().toList();
        return new Link(
                ordered.stream().mapToDouble(Reason::weight).sum(),
                ordered,
                vetoes.stream().sorted().toList());
    }

    /** True when the two alone would be one event. */
    public boolean joins() {
        return vetoes.isEmpty() && score >= ENOUGH;
    }
}
