package org.constat.bench.casebook;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.claim.Field;
import org.constat.event.figure.Statement;
import org.constat.event.figure.Telling;
import org.constat.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** A position as a coder wrote it down: numbers in words, and the reports that tell it. */
record Values(Set<Integer> numbers, Set<String> reports) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Map<String, Field> FIELDS = Map.of(
            "killed", Field.KILLED,
            "executed", Field.KILLED,
            "injured", Field.WOUNDED,
            "arrested", Field.CAPTURED,
            "captured", Field.CAPTURED,
            "abducted", Field.ABDUCTED,
            "released", Field.RELEASED,
            "missing", Field.MISSING,
            "displaced", Field.DISPLACED,
            "civilian_harm", Field.CASUALTIES);

    static Values of(Entry position) {
        Set<Integer> numbers = new HashSet<>();
        Matcher m = NUMBER.matcher(position.string("value"));
        while (m.find()) {
            numbers.add(Integer.valueOf(m.group()));
        }
        return new Values(numbers, Set.copyOf(position.strings("reports")));
    }

    /** The field of a number that an attribute counts, or null for words. */
    static @Nullable Field field(String attribute) {
        return FIELDS.get(attribute);
    }

    boolean hasNumber() {
        return !numbers.isEmpty();
    }

    /** Whether one of the reports named tells a number named as {@code s}; words stand for any statement without a number. */
    boolean is(Statement s) {
        return s.tellings().stream().anyMatch(this::isIn) && (hasNumber() ? isNumbered(s) : !s.hasNumber());
    }

    private boolean isNumbered(Statement s) {
        Quantity q = s.quantity();
        return q != null
                && List.of(
                                q.low() == null ? -1 : q.low(),
                                q.best() == null ? -1 : q.best(),
                                q.high() == null ? -1 : q.high())
                        .stream()
                        .anyMatch(numbers::contains);
    }

    boolean isIn(Telling t) {
        return reports.contains(report(t));
    }

    /** The name a report has in its file, which begins the ids of its claims. */
    static String report(Telling t) {
        return t.coded().id().replaceAll("\\..*", "");
    }
}
