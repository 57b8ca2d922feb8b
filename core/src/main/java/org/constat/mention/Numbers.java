package org.constat.mention;

import java.util.List;
import org.constat.rule.Group;
import org.constat.rule.Language;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** What a {@code NUMBER} group says: its value, its bound, its words. */
final class Numbers {

    private static final int THOUSAND = 1_000;
    private static final long MOST = 2_000_000_000L;

    private final Language language;
    private final Names names;

    Numbers(Language language) {
        this.language = language;
        this.names = language.names();
    }

    Quantity quantity(Group number, String text) {
        String words = text.substring(number.start(), number.end());
        Unit low = number.role("low");
        Unit high = number.role("high");
        if (low != null && high != null) {
            return new Quantity(value(List.of(low)), null, value(List.of(high)), Bound.RANGE, words);
        }
        Unit about = number.role("about");
        Integer n = about == null ? value(number.roles("value")) : value(List.of(about));
        if (n == null || number.is(names.bit("VAGUEWORD"))) {
            return Quantity.vague(words);
        }
        return bounded(n, about != null ? Bound.ABOUT : bound(number), words);
    }

    private static Quantity bounded(int n, Bound bound, String words) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN -> new Quantity(n, n, null, bound, words);
            case AT_MOST -> new Quantity(null, n, n, bound, words);
            case ABOUT -> new Quantity(null, n, null, bound, words);
            case EXACT, RANGE, VAGUE -> Quantity.exact(n, words);
        };
    }

    /** The quantity with the bound that stands behind the noun: "12 villagers at least". */
    Quantity bounded(Quantity quantity, Group people) {
        Bound bound = bound(people);
        Integer best = quantity.best();
        return bound == Bound.EXACT || best == null || quantity.bound() != Bound.EXACT
                ? quantity
                : bounded(best, bound, quantity.words());
    }

    private Bound bound(Group number) {
        Bound found = Bound.EXACT;
        for (Unit u : number.roles("bound")) {
            found = u.is(names.bit("ATLEAST"))
                    ? Bound.AT_LEAST
                    : u.is(names.bit("ATMOST"))
                            ? Bound.AT_MOST
                            : u.is(names.bit("MORETHAN")) ? Bound.MORE_THAN : Bound.ABOUT;
        }
        return found;
    }

    /** The number that digits and number words spell together, or null when a word has no value. */
    private @Nullable Integer value(List<Unit> units) {
        long total = 0;
        long current = 0;
        boolean any = false;
        for (Unit u : units) {
            Reading digits = reading(u, "DIGITS");
            String word = digits != null ? digits.lemma() : word(u, "NUMWORD", "APPROX");
            String times = digits != null ? null : word(u, "MULTIPLIER");
            if (times != null && (word == null || any)) {
                current = Math.max(1, current) * Long.parseLong(times);
                if (Long.parseLong(times) >= THOUSAND) {
                    total += current;
                    current = 0;
                }
            } else if (word != null && word.length() < 10) {
                current += Long.parseLong(word);
            } else {
                return null;
            }
            any = true;
        }
        long n = total + current;
        return any && n <= MOST ? (int) n : null;
    }

    private @Nullable String word(Unit u, String... kinds) {
        for (String kind : kinds) {
            Reading r = reading(u, kind);
            String value = r == null ? null : language.value(kind, r.lemma());
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable Reading reading(Unit u, String name) {
        int bit = names.bit(name);
        for (Reading r : u.readings()) {
            if (r.tags().has(bit)) {
                return r;
            }
        }
        return null;
    }
}
