package org.constat.event.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.constat.claim.Attribution;
import org.constat.claim.Claim;
import org.constat.claim.Evidence;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.Front;
import org.constat.mention.EventType;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/** A mention made by hand: a raid in Ramadi on 29 August 2024, reported on the next day, unless something else is said. */
record Told(
        String report,
        EventType type,
        Value.@Nullable When when,
        List<Value.Place> places,
        List<Value.Party> a,
        List<Value.Party> b,
        List<Integer> killed) {

    static final Value.Place RAMADI = town("ramadi", "IQ", "Al-Anbar", 33.42, 43.3);
    static final Value.Place ANBAR =
            new Value.Place("Al-Anbar", "anbar", "IQ", "Al-Anbar", null, Value.Precision.ADMIN1);
    static final Value.Place WEST =
            new Value.Place("western Iraq", "iraq-west", "IQ", null, null, Value.Precision.REGION);
    static final Value.Place BASRA = town("basra", "IQ", "Basra", 30.5, 47.8);
    static final Value.Party ARMY = new Value.Party("army", "iq-army", Value.PartyKind.STATE_FORCES, "IQ");
    static final Value.Party ISLAMIC_STATE = new Value.Party("IS", "islamic-state", Value.PartyKind.ARMED_GROUP, null);
    static final Value.Party GUNMEN = new Value.Party("gunmen", null, Value.PartyKind.ARMED_GROUP, null);
    static final LocalDate DAY = LocalDate.of(2024, 8, 29);

    static Told in(String report) {
        return new Told(
                report, EventType.RAID, day(DAY), List.of(RAMADI), List.of(ARMY), List.of(ISLAMIC_STATE), List.of(15));
    }

    static Value.Place town(String id, String country, String admin1, double lat, double lon) {
        return new Value.Place(id, id, country, admin1, new Value.Point(lat, lon, 5), Value.Precision.EXACT);
    }

    static Value.When day(LocalDate day) {
        return new Value.When(day, day, Value.Grain.DAY, null, Value.Basis.STATED);
    }

    Told of(EventType other) {
        return new Told(report, other, when, places, a, b, killed);
    }

    Told on(LocalDate day) {
        return new Told(report, type, day(day), places, a, b, killed);
    }

    Told undated() {
        return new Told(report, type, null, places, a, b, killed);
    }

    Told at(Value.Place... where) {
        return new Told(report, type, when, List.of(where), a, b, killed);
    }

    Told by(Value.Party... who) {
        return new Told(report, type, when, places, List.of(who), b, killed);
    }

    Told against(Value.Party... whom) {
        return new Told(report, type, when, places, a, List.of(whom), killed);
    }

    Told killing(Integer... people) {
        return new Told(report, type, when, places, a, b, List.of(people));
    }

    Mention mention() {
        return mention(1, false, DAY.plusDays(1), "", Words.NONE);
    }

    /** Context of a story published on {@code published}. */
    Mention lookingBack(LocalDate published) {
        return mention(1, true, published, "", Words.NONE);
    }

    Mention mention(int n, boolean background, @Nullable LocalDate published, String text, Words words) {
        Front.Published day = published == null ? null : new Front.Published(published, Front.PublishedBasis.STATED);
        Front front = new Front("en", "", day, null, null);
        List<Coded> claims = new ArrayList<>();
        for (int people : killed) {
            claims.add(coded(people, n, claims.size()));
        }
        List<String> ids = claims.stream().map(Coded::id).toList();
        Event event = new Event(n, type, background, when, places, new Event.Sides(a, b), ids);
        return new Mention(new Source(report, front, Signature.of(text), null, 0), event, claims, words);
    }

    private static Coded coded(int people, int n, int at) {
        Quantity quantity = Quantity.exact(people, "");
        Value.Count count = new Value.Count(quantity, "people", Value.Side.UNKNOWN, null);
        Evidence evidence = new Evidence(new Span(0, 0), "", "by-hand");
        Attribution nobody = new Attribution(List.of(), new Span(0, 0));
        Claim claim = new Claim(Field.KILLED, count, Modality.ASSERTED, nobody, evidence, java.util.Set.of());
        return new Coded("C" + at, "K" + at, claim, n, null);
    }
}
