package org.constat.rule;

import java.util.Set;

/**
 * Some of what rules for claims give.
 *
 * @param others true for all but those named
 */
public record Kinds(Set<String> names, boolean others) {

    public static Kinds of(String... names) {
        return new Kinds(Set.of(names), false);
    }

    public static Kinds allBut(String... names) {
        return new Kinds(Set.of(names), true);
    }

    public boolean has(String what) {
        return names.contains(what) != others;
    }
}
