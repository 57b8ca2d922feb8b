package org.constat.event.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.claim.Attribution;
import org.constat.claim.Claim;
import org.constat.claim.Evidence;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.claim.Voice;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.Front;
import org.constat.event.Front.CopyOf;
import org.constat.event.Front.Published;
import org.constat.event.Front.PublishedBasis;
import org.constat.event.link.Mention;
import org.constat.event.link.Signature;
import org.constat.event.link.Source;
import org.constat.mention.EventType;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.Precision;
import org.constat.mention.Value.Side;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/** A report made by hand, claim by claim. */
final class Wire {

    static final Party ARMY = new Party("Malian army", "mali-army", PartyKind.STATE_FORCES, "ML");
    static final Party GOVERNMENT = new Party("Malian government", "mali-government", PartyKind.GOVERNMENT, "ML");
    static final Party SPOKESMAN = new Party("army spokesman", "mali-army", PartyKind.OFFICIAL, "ML");
    static final Party REBELS = new Party("the Front", "the-front", PartyKind.ARMED_GROUP, "ML");
    static final Party MONITOR = new Party("Rights Monitor", "rights-monitor", PartyKind.NGO, null);
    static final Party AGENCY = new Party("AFP", "afp", PartyKind.AGENCY, "FR");
    static final Party RESIDENTS = new Party("residents", null, PartyKind.CIVILIANS, null);

    private final String name;
    private int day;
    private String text;
    private @Nullable CopyOf credit;
    private EventType type = EventType.CLASH;
    private List<Party> a = List.of(ARMY);
    private List<Party> b = List.of(REBELS);
    private @Nullable String publisher;
    private final List<Coded> claims = new ArrayList<>();

    private Wire(String name, int day) {
        this.name = name;
        this.day = day;
        this.text = name.repeat(1);
    }

    /** @param day of May 2023 */
    static Wire on(int day, String name) {
        return new Wire(name, day);
    }

    static Voice voice(Party who, @Nullable String family) {
        return new Voice(who, family, false, Voice.How.NAMED, null);
    }

    static Voice says(Party who) {
        String family =
                "ML".equals(who.country()) && who.kind() != PartyKind.ARMED_GROUP ? "mali-government" : who.id();
        return voice(who, family);
    }

    Wire by(String outlet) {
        publisher = outlet;
        return this;
    }

    Wire reads(String words) {
        text = words;
        return this;
    }

    Wire credits(String medium) {
        credit = new CopyOf(medium, "credit_line", new Evidence(new Span(0, 0), medium, "test"));
        return this;
    }

    Wire tells(EventType what, List<Party> acting, List<Party> actedUpon) {
        type = what;
        a = acting;
        b = actedUpon;
        return this;
    }

    Wire killed(int n, Voice... chain) {
        return claim(Field.KILLED, new Count(Quantity.exact(n, "" + n), "people", Side.UNKNOWN, null), chain);
    }

    Wire claim(Field field, Value value, Voice... chain) {
        Evidence words = new Evidence(new Span(0, 0), "", "test");
        Claim claim = new Claim(
                field, value, Modality.ASSERTED, new Attribution(List.of(chain), new Span(0, 0)), words, Set.of());
        String id = "C" + (claims.size() + 1);
        claims.add(new Coded(id, name + id, claim, 1, null));
        return this;
    }

    Wire copiedOn(int later, String as) {
        Wire copy = new Wire(as, later);
        copy.text = text;
        copy.type = type;
        copy.a = a;
        copy.b = b;
        copy.claims.addAll(claims);
        return copy;
    }

    Mention sent() {
        Front front = new Front(
                "en", name, new Published(LocalDate.of(2023, 5, day), PublishedBasis.STATED), publisher, credit);
        Place place = new Place("Kidal", null, "ML", "Kidal", null, Precision.NEAR);
        List<String> ids = claims.stream().map(Coded::id).toList();
        Event event = new Event(1, type, false, null, List.of(place), new Event.Sides(a, b), ids);
        return new Mention(new Source(name, front, Signature.of(text), null, 0), event, List.copyOf(claims));
    }
}
