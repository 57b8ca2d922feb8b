package org.constat.bench.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.constat.ledger.query.Line;
import org.constat.ledger.query.Line.Trait;
import org.constat.mention.EventType;

/**
 * Events that never happened, {@value #PER_DAY} a day from 2015 on, so that a million of them fill ten years: as dense as the world's
 * coded conflict events are.
 *
 * @param n in order of time
 */
record Invented(int n, Line line, String title, String text) {

    static final int PER_DAY = 274;

    private static final LocalDate START = LocalDate.of(2015, 1, 1);
    private static final List<String> COUNTRIES = List.of(
            "SY IQ YE UA AF SD ML NG SO MM ET CD BF MX CO PK IN PH LY PS NE CM MZ TR LB HT SS CF IR TD".split(" "));
    private static final List<EventType> TYPES = List.of(EventType.values()).subList(0, EventType.PROTEST.ordinal());
    private static final List<String> LANGS = List.of("en", "ar", "fr");
    private static final double[] COUNTRY_RANKS = Dice.ranks(30);
    private static final double[] TYPE_RANKS = Dice.ranks(TYPES.size());
    private static final double[] LANG_RANKS = Dice.ranks(3);
    private static final int VOCABULARY = 20_000;
    private static final double[] WORD_RANKS = Dice.ranks(VOCABULARY);
    private static final int WORDS = 60;

    /** The same for the same number. */
    static Invented of(int n) {
        Dice dice = new Dice(n * 31L + 7);
        Line line = line(n, dice);
        String place = "pl"
                + word(line.spot().country() == null ? 0 : line.spot().country().hashCode());
        String title = line.type().code() + " " + place;
        String text = IntStream.range(0, WORDS)
                .mapToObj(i -> word(dice.rank(WORD_RANKS)))
                .collect(Collectors.joining(" ", "killed in " + place + " ", "."));
        return new Invented(n, line, title, text);
    }

    private static Line line(int n, Dice dice) {
        int country = dice.rank(COUNTRY_RANKS);
        LocalDate day = day(n);
        return new Line(
                String.format(Locale.ROOT, "E-%010d", n),
                dice.often(TYPES, TYPE_RANKS),
                new Line.Days(day, dice.oneIn(20) ? 31 : 1),
                new Line.Spot(
                        COUNTRIES.get(country),
                        10.0 + country + dice.below(100) / 50.0,
                        3.0 * country + dice.below(300) / 100.0),
                new Line.Weight(
                        dice.oneIn(3) ? null : dice.few(12) * (1 + dice.below(5)), 1 + dice.few(6), 1 + dice.few(9)),
                traits(dice),
                List.of(dice.often(LANGS, LANG_RANKS)));
    }

    static LocalDate day(int n) {
        return START.plusDays(n / PER_DAY);
    }

    private static Set<Trait> traits(Dice dice) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait t : List.of(Trait.THIRD_PARTY, Trait.CONFLICT, Trait.BACKGROUND)) {
            if (dice.oneIn(t == Trait.THIRD_PARTY ? 3 : 10)) {
                traits.add(t);
            }
        }
        return traits;
    }

    /** A word that any rank gives, letters only. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        int rest = Math.abs(rank) + 26;
        while (rest > 0) {
            word.append((char) ('a' + rest % 26)).append("aeiou".charAt(rest % 5));
            rest /= 26;
        }
        return word.toString();
    }
}
