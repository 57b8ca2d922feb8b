package org.constat.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.constat.token.Tsv;
import org.jspecify.annotations.Nullable;

/** What a rule must have to be let in: an example that matches, one that does not, and no role that nobody reads. */
final class Demands {

    private final Map<String, Set<String>> roles = new HashMap<>();
    private final List<Problem> problems;

    /** @param roles table of what is given and the roles it may have; empty when the data brings none */
    Demands(Tsv roles, List<Problem> problems) {
        roles.rows().forEach(row -> this.roles.put(row.get("gives"), Set.copyOf(row.words("roles"))));
        this.problems = problems;
    }

    void check(List<Definition> definitions, List<Compiler.Built> built) {
        definitions.forEach(this::checkExamples);
        if (!roles.isEmpty()) {
            built.forEach(this::checkRoles);
        }
    }

    private void checkExamples(Definition d) {
        if (!(d instanceof Definition.Rule) && !(d instanceof Definition.Frame)) {
            return;
        }
        List<Definition.Example> examples = Trial.examples(d);
        List<String> lacking = new ArrayList<>();
        if (examples.stream().noneMatch(Definition.Example::positive)) {
            lacking.add("an example that matches: + sentence");
        }
        if (examples.stream().allMatch(Definition.Example::positive)) {
            lacking.add("an example that does not match: - sentence");
        }
        if (!lacking.isEmpty()) {
            problem(d, d.place().line(), d.name() + " lacks " + String.join(" and ", lacking));
        }
    }

    private void checkRoles(Compiler.Built built) {
        String gives = built.rule().gives().what();
        Set<String> allowed = roles.get(gives);
        if (allowed == null) {
            problem(
                    built.source(),
                    built.source().place().line(),
                    built.rule().id() + " gives " + gives + ", which lang/roles.tsv does not list");
            return;
        }
        for (@Nullable String role : built.rule().program().roles()) {
            if (role != null) {
                checkRole(built.source(), built.source().place().line(), role, gives, allowed);
            }
        }
        for (Definition.Example example : Trial.examples(built.source())) {
            example.roles().keySet().forEach(r -> checkRole(built.source(), example.line(), r, gives, allowed));
        }
    }

    private void checkRole(Definition source, int line, String role, String gives, Set<String> allowed) {
        if (!allowed.contains(role)) {
            problem(
                    source,
                    line,
                    source.name() + ": " + gives + " has no role " + role + "; allowed in lang/roles.tsv: "
                            + String.join(" ", new TreeSet<>(allowed)));
        }
    }

    private void problem(Definition d, int line, String message) {
        Problem problem = new Problem(d.place().file(), line, 1, message);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
