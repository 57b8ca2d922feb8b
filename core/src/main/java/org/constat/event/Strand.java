package org.constat.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.constat.claim.Cause;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Drafts.Happening;
import org.constat.claim.Field;
import org.constat.mention.EventType;
import org.constat.mention.Value;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.When;
import org.jspecify.annotations.Nullable;

/** One happening while the sentences that tell it are gathered. */
final class Strand {

    private static final Set<EventType> CROWD = Set.of(EventType.PROTEST, EventType.RIOT, EventType.REPRESSION);
    private static final Set<EventType> TARGETED =
            Set.of(EventType.ASSASSINATION, EventType.EXECUTION, EventType.ABDUCTION);

    /** What is told along with a fight, and is the story only where there was none. */
    private static final Set<EventType> VAGUER =
            Set.of(EventType.ATTACK, EventType.ARREST, EventType.RELEASE, EventType.DISPLACEMENT);
    /** What a mishap may be called as well. */
    private static final Set<EventType> LOOSE =
            Set.of(EventType.OTHER, EventType.ATTACK, EventType.BOMBING, EventType.DESTRUCTION);

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
    /** What follows from a happening, perhaps days later, and belongs to it. */
    private static final Set<EventType> AFTERMATH = Set.of(EventType.ARREST, EventType.RELEASE, EventType.DISPLACEMENT);

    /** How many sentences behind the first may still give the news its day. */
    private static final int LEAD = 3;

    final List<Happening> happenings = new ArrayList<>();
    final List<Draft> claims = new ArrayList<>();
    private final Set<EventType> types = EnumSet.noneOf(EventType.class);
    private final Spots spots = new Spots();
    private final Times times = new Times();
    private int lastSentence;

    /** Adds a happening with what its sentence says of its place and time. */
    void add(Happening h, Setting setting) {
        happenings.add(h);
        types.add(h.type());
        spots.add(setting.places());
        if (!isAftermath(h)) {
            times.add(setting.whens());
        }
        lastSentence = h.sentence();
    }

    /** True when nothing said of the happening speaks against its being this one. */
    boolean fits(Happening h, Setting setting, @Nullable LocalDate published) {
        return sameCause(h)
                && sameTelling(h, setting)
                && sameTimes(h, setting)
                && !isBygone(h, setting, published)
                && spots.fit(setting.places())
                && sameSort(h);
    }

    private boolean sameCause(Happening h) {
        Cause cause = h.telling().cause();
        return switch (cause) {
            case DISASTER -> isMishap();
            case ACCIDENT, OPEN -> true;
            case VIOLENCE -> !isMishap() || LOOSE.contains(h.type());
            case ARMS -> !isMishap();
        };
    }

    /** What is told as earlier news, of its own place or time, joins earlier news only, and the reverse, unless their days agree. */
    private boolean sameTelling(Happening h, Setting setting) {
        boolean free = setting.isOpen() && h.telling().own() == null;
        return free || h.telling().earlier() == isEarlier() || times.share(setting.whens());
    }

    private boolean sameTimes(Happening h, Setting setting) {
        return isAftermath(h) || times.fit(setting.whens());
    }

    /** News that goes on without a day was not what, sentences later, is given the day of something old. */
    private boolean isBygone(Happening h, Setting setting, @Nullable LocalDate published) {
        return times.isEmpty() && h.sentence() - firstSentence() > LEAD && Times.areBygone(setting.whens(), published);
    }

    private static boolean isAftermath(Happening h) {
        return AFTERMATH.contains(h.type()) || h.telling().cause() == Cause.OPEN;
    }

    private boolean sameSort(Happening h) {
        EventType other = h.type();
        return other == EventType.OTHER
                || types.stream()
                        .anyMatch(t -> (t == EventType.OTHER || CROWD.contains(t) == CROWD.contains(other))
                                && (!TARGETED.contains(other) || TARGETED.contains(t) || t == EventType.OTHER));
    }

    boolean tells(EventType type) {
        return types.contains(type);
    }

    boolean isMishap() {
        return happenings.get(0).telling().cause().isMishap();
    }

    /** True when somebody must have done it. */
    boolean isViolent(boolean leisure) {
        return happenings.stream()
                .map(h -> h.telling().cause())
                .anyMatch(c -> c == Cause.ARMS || c == Cause.VIOLENCE && !leisure);
    }

    boolean isEarlier() {
        return happenings.get(0).telling().earlier();
    }

    /** True when it is told as context: taken as known, told as earlier, or dated long before the report. */
    boolean isContext(@Nullable LocalDate published) {
        return !isAsserted() || isEarlier() || times.areOld(published);
    }

    boolean isAsserted() {
        return happenings.stream().anyMatch(Happening::asserted);
    }

    int lastSentence() {
        return lastSentence;
    }

    int firstSentence() {
        return happenings.get(0).sentence();
    }

    /** The first kind of act that is told as news; "attack" gives way to a word that says which. */
    EventType type() {
        EventType first = first(true, h -> h.type() != EventType.OTHER && !OUTCOMES.contains(h.type()))
                .or(this::ofOutcomes)
                .or(() -> first(false, h -> h.type() != EventType.OTHER))
                .orElse(EventType.OTHER);
        if (VAGUER.contains(first)) {
            return first(true, h -> FINER.contains(h.type()))
                    .or(() -> first == EventType.ATTACK ? first(false, Strand::isTellingWord) : Optional.empty())
                    .orElse(first);
        }
        return first == EventType.OTHER && isDeadly() ? EventType.ATTACK : first;
    }

    /** "The bombing" says which attack it was; "the operation" may point back to any. */
    private static boolean isTellingWord(Happening h) {
        return FINER.contains(h.type()) && h.type() != EventType.RAID;
    }

    /** Flights and arrests name the story when they are told first; behind people killed, they follow from an attack. */
    private Optional<EventType> ofOutcomes() {
        Optional<EventType> outcome = first(true, h -> h.type() != EventType.OTHER);
        boolean deadlyFirst = isDeadly() && !OUTCOMES.contains(happenings.get(0).type());
        return outcome.isPresent() && deadlyFirst ? Optional.of(EventType.ATTACK) : outcome;
    }

    private boolean isDeadly() {
        return claims.stream().anyMatch(d -> d.claim().field() == Field.KILLED);
    }

    private Optional<EventType> first(boolean asserted, Predicate<Happening> wanted) {
        return happenings.stream()
                .filter(h -> !asserted || h.asserted())
                .filter(wanted)
                .map(Happening::type)
                .findFirst();
    }

    /** The day most often given; of equals, the earliest told; else what its own words say ("the 2015 attack"). */
    @Nullable
    When date() {
        When told = told();
        return told != null
                ? told
                : happenings.stream()
                        .map(h -> h.telling().own())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable When told() {
        Map<When, Integer> counted = new LinkedHashMap<>();
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
        happenings.stream().map(Happening::place).filter(Objects::nonNull).forEach(seen::add);
        claims.stream()
                .map(d -> d.claim().value())
                .filter(Value.Place.class::isInstance)
                .map(Value.Place.class::cast)
                .forEach(seen::add);
        for (Value.Place p : seen) {
            List<Value.Place> same = byPrecision.computeIfAbsent(p.precision(), k -> new ArrayList<>());
            if (same.stream().noneMatch(q -> Objects.equals(q.id(), p.id()))) {
                same.add(p);
            }
        }
        return byPrecision.values().stream().flatMap(List::stream).toList();
    }
}
