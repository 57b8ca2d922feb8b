package org.constat.ledger.query;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.ledger.query.Line.Trait;
import org.constat.mention.EventType;
import org.jspecify.annotations.Nullable;

/** Events and filters made up by the number. */
final class MadeUp {

    private static final List<String> COUNTRIES = List.of("IQ", "SY", "ML", "UA", "SD");
    private static final List<String> LANGS = List.of("ar", "en", "fr");
    private static final LocalDate START = LocalDate.of(2024, 7, 1);

    private MadeUp() {}

    /** Any event, some without day, place or figure. */
    static Line line(String id, Random chance) {
        LocalDate day = START.plusDays(chance.nextInt(chance.nextBoolean() ? 30 : 300));
        int length = chance.nextInt(4) == 0 ? 31 : 1;
        boolean known = chance.nextInt(5) > 0;
        return new Line(
                id,
                EventType.values()[chance.nextInt(6)],
                chance.nextInt(8) == 0 ? Line.Days.UNKNOWN : new Line.Days(day, length),
                known
                        ? new Line.Spot(
                                COUNTRIES.get(chance.nextInt(COUNTRIES.size())),
                                chance.nextInt(-40, 40) + 0.5,
                                chance.nextInt(-180, 180) + 0.25)
                        : Line.Spot.UNKNOWN,
                new Line.Weight(
                        chance.nextInt(3) == 0 ? null : chance.nextInt(20), chance.nextInt(5), 1 + chance.nextInt(9)),
                traits(chance),
                LANGS.stream().filter(l -> chance.nextBoolean()).toList());
    }

    private static Set<Trait> traits(Random chance) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Stream.of(Trait.THIRD_PARTY, Trait.CONFLICT, Trait.BACKGROUND)
                .filter(t -> chance.nextInt(3) == 0)
                .forEach(traits::add);
        return traits;
    }

    static Filter filter(Random chance) {
        LocalDate from = LocalDate.of(2024, 7, 1).plusDays(chance.nextInt(200));
        return new Filter(
                chance.nextInt(3) == 0 ? Set.of("IQ", "SY") : Set.of(),
                chance.nextInt(3) == 0 ? Set.of(EventType.RAID, EventType.SHELLING, EventType.CLASH) : Set.of(),
                new Filter.Period(
                        chance.nextInt(3) == 0 ? from : null,
                        chance.nextInt(3) == 0 ? from.plusDays(chance.nextInt(100)) : null),
                new Filter.Least(chance.nextInt(3) == 0 ? 5 : 0, chance.nextInt(3) == 0 ? 2 : 0),
                new Filter.Traits(
                        maybe(chance), maybe(chance), chance.nextInt(4) == 0 ? false : null, chance.nextBoolean()),
                chance.nextInt(3) == 0 ? Set.of("ar") : Set.of(),
                chance.nextInt(4) == 0
                        ? new Filter.Box(chance.nextInt(-180, 180), -30, chance.nextInt(-180, 180), 30)
                        : null);
    }

    private static @Nullable Boolean maybe(Random chance) {
        return chance.nextInt(4) == 0 ? chance.nextBoolean() : null;
    }
}
