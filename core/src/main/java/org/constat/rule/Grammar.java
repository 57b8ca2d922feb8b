package org.constat.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The rules of one language, compiled.
 *
 * @param levels rules for groups: each level sees the groups of the levels before it
 * @param rules rules for claims and marks, over the finished groups
 */
public record Grammar(Atoms atoms, List<List<Rule>> levels, List<Rule> rules) {

    /** This grammar with the rules of these ids replaced, each in its level; left out where {@code by} has none. */
    Grammar with(Set<String> ids, Map<String, Rule> by) {
        return new Grammar(
                atoms, levels.stream().map(level -> replaced(level, ids, by)).toList(), replaced(rules, ids, by));
    }

    private static List<Rule> replaced(List<Rule> some, Set<String> ids, Map<String, Rule> by) {
        return some.stream()
                .map(r -> ids.contains(r.id()) ? by.get(r.id()) : r)
                .filter(Objects::nonNull)
                .toList();
    }
}
