package org.constat.rule;

import java.util.List;

/**
 * The rules of one language, compiled.
 *
 * @param levels rules for groups: each level sees the groups of the levels before it
 * @param rules rules for claims and marks, over the finished groups
 */
public record Grammar(Atoms atoms, List<List<Rule>> levels, List<Rule> rules) {}
