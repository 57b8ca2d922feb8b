package org.constat.event.link;

import java.util.List;

/**
 * Which mentions are of one happening. Three pure functions: what to compare, how two compare, and how many fall into events. The same mentions
 * give the same events in whatever order they came.
 */
public final class Linker {

    private Linker() {}

    /**
     * Keys under which a mention is found: two mentions of one happening share at least one. Sorted, distinct, at most about twenty; a key is
     * shared by the mentions of a few days in one country, or by the copies of one text, however many events there are.
     */
    public static long[] blocks(Mention mention) {
        return Blocks.of(Traits.of(mention));
    }

    /** Compares two mentions; the order of the two does not matter. A few microseconds. */
    public static Link link(Mention a, Mention b) {
        return Comparison.of(Traits.of(a), Traits.of(b));
    }

    /**
     * The events that mentions fall into: each in canonical order, the events by their first mention. Pairs that veto each other, or that people
     * keep apart, are never in one event; those that people joined always are. Quadratic in the component up to {@value Partition#LARGE} mentions,
     * then linear times {@value Partition#LARGE}.
     */
    public static List<List<Mention>> cluster(List<Mention> component, Decisions decisions) {
        return Partition.of(component, decisions).events();
    }
}
