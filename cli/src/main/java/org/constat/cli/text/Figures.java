package org.constat.cli.text;

import org.constat.claim.Field;
import org.constat.cli.wording.Wording;
import org.constat.mention.Bound;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/** Numbers as said, in table cells and in sentences. */
public record Figures(Wording words) {
    public static @Nullable Quantity quantity(Value value) {
        return switch (value) {
            case Value.Count count -> count.quantity();
            case Value.Words said -> said.quantity();
            case Value.Party p -> null;
            case Value.Place p -> null;
            case Value.When w -> null;
            case Value.Act a -> null;
        };
    }

    /** Whom or what the value counts, in the report's words. */
    public static String category(Value value) {
        return switch (value) {
            case Value.Count count -> count.category();
            case Value.Words said -> said.text();
            case Value.Party party -> party.name();
            case Value.Place place -> place.name();
            case Value.When w -> "";
            case Value.Act a -> "";
        };
    }

    /** For a table: "15", "≥ 15", "10–15", quoted words where there is no number. */
    public String cell(Quantity quantity) {
        if (quantity.bound() == Bound.VAGUE || !quantity.hasNumber()) {
            return words.quote(quantity.words());
        }
        if (quantity.bound() == Bound.RANGE && quantity.low() != null && quantity.high() != null) {
            return words.say("bound.range", words.number(quantity.low()), words.number(quantity.high()));
        }
        String bound =
                quantity.bound() == Bound.RANGE ? "exact" : quantity.bound().code();
        return words.say("bound." + bound, words.number(number(quantity)));
    }

    /** For a sentence: "at least 15 killed". */
    String sentence(Field field, Quantity quantity) {
        int n = number(quantity);
        String figure = words.count("figure." + field.code(), n);
        String key = "said." + quantity.bound().code();
        if (quantity.bound() == Bound.RANGE) {
            return figure.replace(words.number(n), cell(quantity));
        }
        return words.has(key) ? words.say(key, figure) : figure;
    }

    /** The number that stands for the quantity where only one can be shown. */
    public static int number(Quantity quantity) {
        if (quantity.best() != null) {
            return quantity.best();
        }
        Integer low = quantity.low();
        Integer high = quantity.high();
        return low != null ? low : high != null ? high : 0;
    }
}
