package org.constat.event.link;

import java.util.Set;

/**
 * What people decided about pairs of mentions, named by {@link Mention#key()}. A decision stands whatever the evidence; where two contradict each
 * other, mentions that must be one stay one.
 */
public record Decisions(Set<Pair> must, Set<Pair> cannot) {

    public static final Decisions NONE = new Decisions(Set.of(), Set.of());

    /** Two keys, the lesser first, so that a pair has one form. */
    public record Pair(String a, String b) {
        public Pair {
            if (a.compareTo(b) > 0) {
                String lesser = b;
                b = a;
                a = lesser;
            }
        }
    }

    public boolean mustJoin(Mention a, Mention b) {
        return must.contains(new Pair(a.key(), b.key()));
    }

    public boolean cannotJoin(Mention a, Mention b) {
        return cannot.contains(new Pair(a.key(), b.key()));
    }
}
