package org.constat.bench.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.constat.event.Event;
import org.constat.mention.EventType;
import org.constat.mention.Value;
import org.constat.mention.Value.Basis;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.Point;
import org.constat.mention.Value.Precision;
import org.constat.mention.Value.When;
import org.jspecify.annotations.Nullable;

/** When, where, what and who, as coded once for all reports of a file. */
final class Frame {

    private static final Map<String, EventType> TYPES = Map.of(
            "battle", EventType.CLASH,
            "ground_operation", EventType.RAID,
            "explosion_remote_violence", EventType.BOMBING,
            "violence_against_civilians", EventType.ATTACK,
            "abduction", EventType.ABDUCTION,
            "arrest", EventType.ARREST,
            "protest", EventType.PROTEST,
            "negotiation", EventType.TALKS,
            "statement", EventType.STATEMENT);
    private static final Set<String> ACTING = Set.of("initiator", "partner");

    private final Entry event;
    private final Phrases phrases;

    Frame(Entry event, Phrases phrases) {
        this.event = event;
        this.phrases = phrases;
    }

    EventType type() {
        return TYPES.getOrDefault(event.string("type"), EventType.OTHER);
    }

    @Nullable
    When date() {
        Entry date = event.inside("date");
        List<LocalDate> days = new ArrayList<>(date.days("value"));
        days.addAll(date.days("end"));
        return when(days, Grain.valueOf(date.string("precision").toUpperCase(Locale.ROOT)));
    }

    static @Nullable When when(List<LocalDate> days, Grain grain) {
        return days.isEmpty() ? null : new When(days.getFirst(), days.getLast(), grain, null, Basis.STATED);
    }

    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (String key : List.of("place", "place_release")) {
            if (event.has(key)) {
                places.add(place(event.inside(key)));
            }
        }
        return places;
    }

    private static Place place(Entry place) {
        Precision precision = Precision.valueOf(place.string("precision").toUpperCase(Locale.ROOT));
        return new Place(
                place.string("name"),
                null,
                place.string("country"),
                place.has("admin1") ? place.string("admin1") : null,
                place.has("lat") ? new Point(place.number("lat"), place.number("lon"), radiusKm(precision)) : null,
                precision);
    }

    private static int radiusKm(Precision precision) {
        return switch (precision) {
            case EXACT -> 1;
            case NEAR -> 15;
            case ADMIN2 -> 40;
            case ADMIN1, REGION -> 150;
            case COUNTRY, WATER, UNKNOWN -> 500;
        };
    }

    Event.Sides sides() {
        List<Value.Party> a = new ArrayList<>();
        List<Value.Party> b = new ArrayList<>();
        for (Entry actor : event.list("actors")) {
            (ACTING.contains(actor.string("role")) ? a : b).addAll(phrases.parties(actor.string("name")));
        }
        return new Event.Sides(distinct(a), distinct(b));
    }

    private static List<Value.Party> distinct(List<Value.Party> parties) {
        return parties.stream().filter(Objects::nonNull).distinct().toList();
    }
}
