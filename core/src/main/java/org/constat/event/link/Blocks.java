package org.constat.event.link;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    private static final int DAYS = 8;

    private static final int PERIOD_DAYS = 62;

    private static final int PERSON_DAYS = 400;
    private static final int NAME_DAYS = 30;
    private static final int OVERLAP = 5;
    private static final int PEOPLE = 3;
    private static final int NAMES = 8;

    /** So many dead are remembered years later. */
    private static final int NOTABLE_KILLED = 20;

    private static final String NOWHERE = "";

    private final Traits t;
    private final LongStream.Builder keys = LongStream.builder();

    private Blocks(Traits t) {
        this.t = t;
    }

    static long[] of(Traits t) {
        Blocks blocks = new Blocks(t);
        blocks.days();
        blocks.periods();
        blocks.names();
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
        Set<String> countries = t.countries();
        for (long day = span.from(); day <= span.to() + 1; day++) {
            for (String country : countries.isEmpty() ? Set.of(NOWHERE) : countries) {
                add(DAY, day, country, sphere());
            }
            if (isNotable()) {
                add(NOTABLE, day);
            }
        }
    }

    private int sphere() {
        return t.family().isForce() ? 0 : 1;
    }

    /** What is told with a month or a year only meets what happened in the same town, or killed many, in that time. */
    private void periods() {
        DaySpan span = t.days();
        if (span == null) {
            return;
        }
        LocalDate last = LocalDate.ofEpochDay(span.to());
        if (isNotable()) {
            t.countries().forEach(c -> add(NOTABLE, c, last.getYear()));
        }
        LocalDate first = LocalDate.ofEpochDay(Math.max(span.from(), span.to() - PERIOD_DAYS));
        for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
            town(month.toEpochDay());
        }
    }

    private void town(long month) {
        t.places().stream()
                .filter(p -> !PlaceMatch.isWide(p) && p.precision() != Value.Precision.ADMIN1)
                .limit(1)
                .forEach(p -> add(TOWN, Objects.requireNonNullElse(p.id(), p.name()), month, sphere()));
    }

    private boolean isNotable() {
        return killed() >= NOTABLE_KILLED;
    }

    private int killed() {
        List<Quantity> killed = t.tolls().getOrDefault(Field.KILLED, List.of());
        return killed.stream()
                .mapToInt(q -> q.best() == null ? 0 : q.best())
                .max()
                .orElse(0);
    }

    /** Names that are in no table are of those whom it befell, or of the street. */
    private void names() {
        LocalDate published = t.mention().source().published();
        long day = published == null ? 0 : published.toEpochDay();
        for (int person : first(t.words().people(), PEOPLE)) {
            near(PERSON, person, day, PERSON_DAYS);
        }
        for (int name : first(t.words().names(), NAMES)) {
            near(NAME, name, day, NAME_DAYS);
        }
    }

    /** One key for the stretch of {@code days} that holds the day, and one for the stretch before where that has only just ended. */
    private void near(int kind, int word, long day, int days) {
        add(kind, word, day / days);
        if (day % days < days / OVERLAP) {
            add(kind, word, day / days - 1);
        }
    }

    private static int[] first(int[] all, int limit) {
        return Arrays.copyOf(all, Math.min(limit, all.length));
    }

    private void text() {
        t.mention().source().signature().bands().forEach(band -> add(TEXT, band));
    }
}
