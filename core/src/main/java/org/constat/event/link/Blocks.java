package org.constat.event.link;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.constat.claim.Field;
import org.constat.mention.Quantity;
import org.constat.mention.Value;

/** Keys under which mentions of one happening meet. Each kind of key is salted with its own number. */
final class Blocks {

    private static final int DAY = 1;
    private static final int TOWN = 2;
    private static final int NOTABLE = 3;
    private static final int PERSON = 4;
    private static final int NAME = 5;
    private static final int TEXT = 6;

    /** Longer stretches are no days. */
    private static final int DAYS = 4;

    private static final int QUARTER_DAYS = 92;
    private static final int PEOPLE = 3;
    private static final int NAMES = 2;

    /** So many dead are remembered years later. */
    private static final int NOTABLE_KILLED = 20;

    private final Traits t;
    private final LongStream.Builder keys = LongStream.builder();

    private Blocks(Traits t) {
        this.t = t;
    }

    static long[] of(Traits t) {
        Blocks blocks = new Blocks(t);
        blocks.days();
        blocks.periods();
        blocks.people();
        blocks.text();
        return blocks.keys.build().sorted().distinct().toArray();
    }

    private void add(int kind, Object... parts) {
        long key = kind;
        for (Object part : parts) {
            key = Signature.mix(key * 31 + (part instanceof String s ? text(s) : ((Number) part).longValue()));
        }
        keys.add(key);
    }

    private static long text(String s) {
        long hash = 7;
        for (int i = 0; i < s.length(); i++) {
            hash = hash * 1_000_003 + s.charAt(i);
        }
        return hash;
    }

    /** The day and the next, so that mentions one day apart meet. */
    private void days() {
        DaySpan span = t.days();
        if (span == null || span.length() > DAYS) {
            return;
        }
        int sphere = t.family().isForce() ? 0 : 1;
        int[] names = t.words().names();
        for (long day = span.from(); day <= span.to() + 1; day++) {
            for (String country : t.countries()) {
                add(DAY, day, country, sphere);
            }
            for (int i = 0; i < Math.min(NAMES, names.length); i++) {
                add(NAME, day, names[i]);
            }
        }
    }

    /** What is told with a month or a year only meets what happened in the same town, or killed many, in that time. */
    private void periods() {
        DaySpan span = t.days();
        if (span == null) {
            return;
        }
        int year = LocalDate.ofEpochDay(span.to()).getYear();
        Set<String> countries = t.countries();
        if (killed() >= NOTABLE_KILLED) {
            countries.forEach(c -> add(NOTABLE, c, year));
        }
        int month = year * 12 + LocalDate.ofEpochDay(span.to()).getMonthValue();
        t.places().stream()
                .filter(p -> !PlaceMatch.isWide(p) && p.precision() != Value.Precision.ADMIN1 && p.id() != null)
                .limit(1)
                .forEach(p -> add(TOWN, String.valueOf(p.id()), month));
    }

    private int killed() {
        List<Quantity> killed = t.tolls().getOrDefault(Field.KILLED, List.of());
        return killed.stream()
                .mapToInt(q -> q.best() == null ? 0 : q.best())
                .max()
                .orElse(0);
    }

    /** Private persons are named only in what befell them; within a quarter or two, as reports may be months apart. */
    private void people() {
        LocalDate published = t.mention().source().published();
        long quarter = published == null ? 0 : published.toEpochDay() / QUARTER_DAYS;
        for (int person :
                Arrays.copyOf(t.words().people(), Math.min(PEOPLE, t.words().people().length))) {
            add(PERSON, person, quarter);
            add(PERSON, person, quarter + 1);
        }
    }

    private void text() {
        t.mention().source().signature().bands().forEach(band -> add(TEXT, band));
    }
}
