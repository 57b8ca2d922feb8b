package org.constat.bench.casebook;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.constat.claim.Field;
import org.constat.mention.Bound;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.Value.Side;
import org.constat.mention.Value.Words;
import org.jspecify.annotations.Nullable;

/** What a coded claim says: the field that its attribute stands for, and its value. Attributes without a field of ours are a status. */
record Said(Field field, Value value) {

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("injured", Field.WOUNDED),
            Map.entry("killed_or_injured", Field.CASUALTIES),
            Map.entry("civilian_harm", Field.CASUALTIES),
            Map.entry("arrested", Field.CAPTURED),
            Map.entry("imprisoned", Field.CAPTURED),
            Map.entry("executed", Field.KILLED),
            Map.entry("lynched", Field.KILLED),
            Map.entry("actor", Field.SIDE_A),
            Map.entry("responsibility", Field.ACCUSED),
            Map.entry("weapon", Field.MEANS),
            Map.entry("strikes", Field.MEANS),
            Map.entry("damage", Field.DAMAGED),
            Map.entry("destroyed", Field.DAMAGED));

    private static final Pattern REMARKS =
            Pattern.compile("\\s*\\([^)]*\\)|,? (incl\\.|(including|of whom|mostly|almost all|earlier)\\b).*");

    static Said of(Entry claim, Whose whose, Phrases phrases) {
        String attribute = claim.string("attribute");
        Field field = FIELDS.getOrDefault(attribute, field(attribute));
        return switch (field) {
            case DATE, SIDE_A, CLAIMED_BY, ACCUSED -> named(field, claim, phrases);
            default -> field.isToll() ? counted(field, claim, whose) : new Said(field, words(claim));
        };
    }

    private static Field field(String attribute) {
        for (Field f : Field.values()) {
            if (f.code().equals(attribute)) {
                return f;
            }
        }
        return Field.STATUS;
    }

    private static Said named(Field field, Entry claim, Phrases phrases) {
        if (field == Field.DATE) {
            Value when = Frame.when(claim.days("value"), Grain.DAY);
            return new Said(when == null ? Field.STATUS : field, when == null ? words(claim) : when);
        }
        if (claim.value("value") instanceof String words) {
            Party who = phrases.party(words);
            if (who.id() != null || who.kind() != PartyKind.OTHER) {
                return new Said(field, who);
            }
        }
        return new Said(Field.STATUS, words(claim));
    }

    /** Zero where the voice only sees no sign of any is no number. A kind of its own (executed, arrested) stays in the words. */
    private static Said counted(Field field, Entry claim, Whose whose) {
        boolean noSign = claim.string("modality").equals("no_indication");
        boolean civilians = claim.string("attribute").equals("civilian_harm");
        String group = group(claim);
        Side side = civilians ? Side.CIVILIANS : whose.people(group);
        String category = FIELDS.containsKey(claim.string("attribute")) && !isPlain(claim)
                ? (claim.string("attribute") + " " + group).strip()
                : group;
        return new Said(field, new Count(noSign ? null : quantity(claim), category, side, null));
    }

    /** Whom the number counts, without the coder's remarks and without who was among them. */
    private static String group(Entry claim) {
        return REMARKS.matcher(claim.string("group")).replaceAll("").strip();
    }

    private static boolean isPlain(Entry claim) {
        return switch (claim.string("attribute")) {
            case "injured", "killed_or_injured", "civilian_harm" -> true;
            default -> false;
        };
    }

    /** The attribute is the code of what has no field; whom a number counts stands behind it. */
    private static Words words(Entry claim) {
        String group = claim.string("group");
        Quantity quantity = quantity(claim);
        String text = quantity == null ? claim.string("value") : group;
        List<String> codes = List.of(claim.string("attribute"));
        return new Words(text, codes, quantity);
    }

    private static @Nullable Quantity quantity(Entry claim) {
        String words = claim.string("value");
        Bound bound = claim.has("bound") ? Bound.valueOf(claim.string("bound").toUpperCase(Locale.ROOT)) : Bound.EXACT;
        return switch (claim.value("value")) {
            case Integer n -> bounded(n, bound, words);
            case List<?> range
            when range.size() == 2 && range.get(0) instanceof Integer low && range.get(1) instanceof Integer high ->
                new Quantity(low, null, high, Bound.RANGE, words);
            case null, default -> bound == Bound.VAGUE ? Quantity.vague(words) : null;
        };
    }

    private static Quantity bounded(int n, Bound bound, String words) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN -> new Quantity(n, n, null, bound, words);
            case AT_MOST -> new Quantity(null, n, n, bound, words);
            case ABOUT -> new Quantity(null, n, null, bound, words);
            case EXACT, RANGE, VAGUE -> new Quantity(n, n, n, bound, words);
        };
    }
}
