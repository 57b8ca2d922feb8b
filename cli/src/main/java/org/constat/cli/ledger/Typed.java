package org.constat.cli.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.claim.Field;
import org.constat.cli.ExitCode;
import org.constat.cli.Fault;
import org.constat.cli.wording.Wording;
import org.constat.mention.Bound;
import org.constat.mention.EventType;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/** A value as a person types it: {@code killed=14}, {@code killed>=14}, {@code killed=10-15}, {@code date=2024-08-29}, {@code type=raid}. */
record Typed(Wording words) {
    private static final Pattern SET = Pattern.compile("([a-z_]+)\\s*(>=|<=|~|>|=)\\s*(.+)");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\s*-\\s*(\\d{1,9}))?");

    /**
     * The value that takes the place of {@code before}, what is not typed kept from it.
     *
     * @throws Fault when another field is named, or the value cannot be read
     */
    Value value(Field field, Value before, @Nullable String set) {
        Matcher typed = SET.matcher(set == null ? "" : set.strip());
        if (!typed.matches() || !typed.group(1).equals(field.code())) {
            throw wrong(set, field);
        }
        String sign = typed.group(2);
        String text = typed.group(3).strip();
        return switch (before) {
            case Value.Count count ->
                new Value.Count(quantity(sign, text, set, field), count.category(), count.of(), count.by());
            case Value.When when -> day(text, set, field);
            case Value.Act act -> new Value.Act(type(text, set, field));
            case Value.Place place ->
                new Value.Place(text, null, place.country(), place.admin1(), null, Value.Precision.UNKNOWN);
            case Value.Party party -> new Value.Party(text, null, party.kind(), party.country());
            case Value.Words said -> new Value.Words(text, List.of(), said.quantity());
        };
    }

    private Quantity quantity(String sign, String text, @Nullable String set, Field field) {
        Matcher numbers = RANGE.matcher(text);
        if (!numbers.matches()) {
            throw wrong(set, field);
        }
        int n = Integer.parseInt(numbers.group(1));
        if (numbers.group(2) != null) {
            return new Quantity(n, null, Integer.valueOf(numbers.group(2)), Bound.RANGE, text);
        }
        return switch (sign) {
            case ">=" -> new Quantity(n, n, null, Bound.AT_LEAST, text);
            case ">" -> new Quantity(n + 1, null, null, Bound.MORE_THAN, text);
            case "<=" -> new Quantity(null, null, n, Bound.AT_MOST, text);
            case "~" -> new Quantity(null, n, null, Bound.ABOUT, text);
            default -> Quantity.exact(n, text);
        };
    }

    private Value.When day(String text, @Nullable String set, Field field) {
        try {
            LocalDate day = LocalDate.parse(text);
            return new Value.When(day, day, Value.Grain.DAY, null, Value.Basis.STATED);
        } catch (DateTimeParseException e) {
            throw wrong(set, field);
        }
    }

    private EventType type(String text, @Nullable String set, Field field) {
        return Arrays.stream(EventType.values())
                .filter(t -> t.code().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> wrong(set, field));
    }

    private Fault wrong(@Nullable String set, Field field) {
        return new Fault(
                ExitCode.USAGE,
                words.say("error.set", set == null ? "" : set),
                words.say("error.set.why", field.code()),
                words.say("error.set.next", field.code()));
    }
}
