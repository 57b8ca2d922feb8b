package org.constat.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.claim.Claim;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Drafts.Happening;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.mention.EventType;
import org.constat.mention.Value;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.When;
import org.jspecify.annotations.Nullable;

/** One happening while the sentences that tell it are gathered. */
final class Strand {

    private static final int DRIFT_DAYS = 1;
    private static final Set<EventType> CROWD = Set.of(EventType.PROTEST, EventType.RIOT, EventType.REPRESSION);
    private static final Set<EventType> TARGETED =
            Set.of(EventType.ASSASSINATION, EventType.EXECUTION, EventType.ABDUCTION);

    /** What is told along with a fight, and is the story only where there was none. */
    private static final Set<EventType> VAGUER =
            Set.of(EventType.ATTACK, EventType.ARREST, EventType.RELEASE, EventType.DISPLACEMENT);

    private static final Set<EventType> FINER = Set.of(
            EventType.RAID,
            EventType.AIRSTRIKE,
            EventType.DRONE_STRIKE,
            EventType.MISSILE_STRIKE,
            EventType.SHELLING,
            EventType.GROUND_ASSAULT,
            EventType.BOMBING,
            EventType.SUICIDE_BOMBING,
            EventType.IED,
            EventType.LANDMINE,
            EventType.MASSACRE,
            EventType.CLASH);

    /** Kinds of happening that name the story only when nothing else does. */
    private static final Set<EventType> OUTCOMES =
            Set.of(EventType.ARREST, EventType.RELEASE, EventType.DISPLACEMENT, EventType.DESTRUCTION);

    final List<Happening> happenings = new ArrayList<>();
    final List<Draft> claims = new ArrayList<>();
    private final Set<EventType> types = EnumSet.noneOf(EventType.class);
    private final Set<String> countries = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();

    /** Adds what the happening's sentence says of its place and day. */
    void add(Happening h, List<Draft> around) {
        happenings.add(h);
        types.add(h.type());
        countries.addAll(countries(h, around));
        days.addAll(days(around));
    }

    static Set<String> countries(Happening h, List<Draft> around) {
        Set<String> found = new TreeSet<>();
        if (h.place() != null) {
            if (h.place().country() != null) {
                found.add(h.place().country());
            }
            return found;
        }
        for (Draft d : around) {
            if (d.claim().value() instanceof Value.Place p && p.country() != null) {
                found.add(p.country());
            }
        }
        return found;
    }

    static Set<LocalDate> days(List<Draft> around) {
        Set<LocalDate> found = new TreeSet<>();
        for (Draft d : around) {
            if (d.claim().value() instanceof When w && w.precision() == Grain.DAY && w.from() != null) {
                found.add(w.from());
            }
        }
        return found;
    }

    /** True when nothing said of the happening speaks against its being this one. */
    boolean fits(EventType type, Set<String> in, Set<LocalDate> on) {
        boolean samePlace = in.isEmpty() || countries.isEmpty() || in.stream().anyMatch(countries::contains);
        return samePlace && sameDays(on) && sameSort(type);
    }

    private boolean sameDays(Set<LocalDate> others) {
        return others.isEmpty()
                || days.isEmpty()
                || others.stream()
                        .anyMatch(o -> !days.subSet(o.minusDays(DRIFT_DAYS), true, o.plusDays(DRIFT_DAYS), true)
                                .isEmpty());
    }

    private boolean sameSort(EventType other) {
        return other == EventType.OTHER
                || types.stream()
                        .anyMatch(t -> (t == EventType.OTHER || CROWD.contains(t) == CROWD.contains(other))
                                && (!TARGETED.contains(other) || TARGETED.contains(t) || t == EventType.OTHER));
    }

    /** Where the kind of act is told as news, "this raid" states it no second time. */
    void dropRestated() {
        boolean told = claims.stream().anyMatch(d -> isType(d) && d.claim().modality() != Modality.PRESUPPOSED);
        List<Draft> supposed = claims.stream()
                .filter(d -> isType(d) && d.claim().modality() == Modality.PRESUPPOSED)
                .toList();
        Set<Draft> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        dropped.addAll(supposed.subList(told ? 0 : Math.min(1, supposed.size()), supposed.size()));
        claims.removeIf(dropped::contains);
        if (isAsserted()) {
            claims.replaceAll(Strand::asNews);
        }
    }

    /** In a story told as news, "the raid that they launched" states the raid. */
    private static Draft asNews(Draft d) {
        Claim c = d.claim();
        return isType(d) && c.modality() == Modality.PRESUPPOSED
                ? new Draft(
                        d.sentence(),
                        new Claim(c.field(), c.value(), Modality.ASSERTED, c.said(), c.evidence(), c.doubts()),
                        d.people(),
                        d.actors())
                : d;
    }

    /** A side, place or kind of act that a voice states is not stated again by words without one. */
    void dropUnvoicedRepetitions() {
        Map<Field, Set<Value>> voiced = claims.stream()
                .filter(d -> !d.claim().said().isUnsourced())
                .collect(Collectors.groupingBy(
                        d -> d.claim().field(),
                        Collectors.mapping(d -> d.claim().value(), Collectors.toSet())));
        claims.removeIf(d -> d.claim().said().isUnsourced()
                && voiced.getOrDefault(d.claim().field(), Set.of()).stream()
                        .anyMatch(v -> restates(d.claim().value(), v)));
    }

    /** Where the text says against whom, the dead of the same body say it no second time. */
    void dropImpliedSides() {
        Set<Optional<String>> told = claims.stream()
                .filter(d -> d.claim().field() == Field.SIDE_B && isTold(d))
                .flatMap(d -> d.claim().value() instanceof Value.Party q
                        ? Stream.of(Optional.ofNullable(q.id()))
                        : Stream.empty())
                .collect(Collectors.toSet());
        claims.removeIf(d -> d.claim().field() == Field.SIDE_B
                && !isTold(d)
                && d.claim().value() instanceof Value.Party p
                && told.contains(Optional.ofNullable(p.id())));
    }

    private static boolean isTold(Draft d) {
        String rule = d.claim().evidence().rule();
        return rule.startsWith("side/") || rule.startsWith("act/");
    }

    private static boolean restates(Value said, Value voiced) {
        return switch (said) {
            case Value.Act act -> true;
            case Value.Place p -> voiced instanceof Value.Place q && isSameSpot(p, q);
            case Value.Party p ->
                voiced instanceof Value.Party q
                        && p.kind() == q.kind()
                        && (p.country() == null || p.country().equals(q.country()))
                        && (p.id() == null || p.country() != null || p.id().equals(q.id()));
            default -> false;
        };
    }

    /** A spot that no table knows is told by what it lies in; then only the same words name the same spot. */
    private static boolean isSameSpot(Value.Place said, Value.Place voiced) {
        return java.util.Objects.equals(said.id(), voiced.id())
                && voiced.name().length() <= said.name().length();
    }

    private static boolean isType(Draft d) {
        return d.claim().field() == Field.TYPE;
    }

    boolean isAsserted() {
        return happenings.stream().anyMatch(Happening::asserted);
    }

    int firstSentence() {
        return happenings.get(0).sentence();
    }

    /** The first kind of act that is told as news; "attack" gives way to a word that says which. */
    EventType type() {
        EventType first = first(true, h -> h.type() != EventType.OTHER && !OUTCOMES.contains(h.type()))
                .or(() -> first(true, h -> h.type() != EventType.OTHER))
                .or(() -> first(false, h -> h.type() != EventType.OTHER))
                .orElse(EventType.OTHER);
        if (VAGUER.contains(first)) {
            return first(true, h -> FINER.contains(h.type())).orElse(first);
        }
        boolean killed = claims.stream().anyMatch(d -> d.claim().field() == Field.KILLED);
        return first == EventType.OTHER && killed ? EventType.ATTACK : first;
    }

    private java.util.Optional<EventType> first(boolean asserted, java.util.function.Predicate<Happening> wanted) {
        return happenings.stream()
                .filter(h -> !asserted || h.asserted())
                .filter(wanted)
                .map(Happening::type)
                .findFirst();
    }

    /** The day most often given; of equals, the earliest told. */
    @Nullable
    When date() {
        Map<When, Integer> counted = new java.util.LinkedHashMap<>();
        for (Draft d : claims) {
            if (d.claim().value() instanceof When w) {
                counted.merge(w, w.precision() == Grain.DAY ? 2 : 1, Integer::sum);
            }
        }
        When best = null;
        int most = 0;
        for (Map.Entry<When, Integer> e : counted.entrySet()) {
            if (e.getValue() > most) {
                best = e.getKey();
                most = e.getValue();
            }
        }
        return best;
    }

    /** Places named, the most precise first. */
    List<Value.Place> places() {
        Map<Value.Precision, List<Value.Place>> byPrecision = new TreeMap<>();
        List<Value.Place> seen = new ArrayList<>();
        happenings.stream()
                .map(Happening::place)
                .filter(java.util.Objects::nonNull)
                .forEach(seen::add);
        claims.stream()
                .map(d -> d.claim().value())
                .filter(Value.Place.class::isInstance)
                .map(Value.Place.class::cast)
                .forEach(seen::add);
        for (Value.Place p : seen) {
            List<Value.Place> same = byPrecision.computeIfAbsent(p.precision(), k -> new ArrayList<>());
            if (same.stream().noneMatch(q -> java.util.Objects.equals(q.id(), p.id()))) {
                same.add(p);
            }
        }
        return byPrecision.values().stream().flatMap(List::stream).toList();
    }
}
