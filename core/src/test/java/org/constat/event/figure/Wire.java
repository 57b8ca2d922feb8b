package org.constat.event.figure;

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
import org.constat.event.link.Mention;
import org.constat.event.link.Signature;
import org.constat.event.link.Source;
import org.constat.mention.Bound;
import org.constat.mention.EventType;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.Value.Side;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/** A report on one happening, made by hand. */
public final class Wire {

    private static final Set<String> PARTIES = Set.of("army", "rebels", "command");

    private final String name;
    private final LocalDate day;
    private final List<Coded> claims = new ArrayList<>();
    private Front.@Nullable CopyOf copyOf;

    private Wire(String name, LocalDate day) {
        this.name = name;
        this.day = day;
    }

    public static Wire of(String name, String day) {
        return new Wire(name, LocalDate.parse(day));
    }

    public Wire copy(String of) {
        copyOf = new Front.CopyOf(of, "credit_line", new Evidence(new Span(0, 0), of, "test"));
        return this;
    }

    /** A number of side B, as {@code body} gives it; an empty body for the report's own words. */
    public Wire says(String body, Field field, int n, String category) {
        return says(body, field, Quantity.exact(n, ""), category, Side.SIDE_B, Modality.ASSERTED);
    }

    public Wire says(String body, Field field, Bound bound, int n, String category) {
        return says(body, field, bounded(bound, n), category, Side.SIDE_B, Modality.ASSERTED);
    }

    public Wire says(String body, Field field, @Nullable Quantity n, String category, Side of, Modality modality) {
        return adds(body, field, new Count(n, category, of, null), modality);
    }

    public Wire adds(String body, Field field, Value value, Modality modality) {
        String id = "C%02d".formatted(claims.size() + 1);
        Attribution said = new Attribution(body.isEmpty() ? List.of() : List.of(voice(body)), new Span(0, 1));
        Claim claim = new Claim(field, value, modality, said, new Evidence(new Span(0, 1), body, "test"), Set.of());
        claims.add(new Coded(id, name + id, claim, 1, null));
        return this;
    }

    private static Voice voice(String body) {
        Party who = new Party(body, body, PartyKind.OTHER, null);
        return new Voice(who, body, PARTIES.contains(body), Voice.How.NAMED, null);
    }

    private static Quantity bounded(Bound bound, int n) {
        return switch (bound) {
            case AT_LEAST, MORE_THAN -> new Quantity(n, n, null, bound, "");
            case AT_MOST -> new Quantity(null, n, n, bound, "");
            case ABOUT -> new Quantity(null, n, null, bound, "");
            case EXACT, RANGE, VAGUE -> Quantity.exact(n, "");
        };
    }

    /** A copy of a report that credits it. */
    public static Source again(Source source) {
        Front f = source.front();
        Front.CopyOf credit =
                new Front.CopyOf(f.title(), "credit_line", new Evidence(new Span(0, 0), f.title(), "test"));
        Front front = new Front(f.lang(), f.title(), f.published(), "copier", credit);
        return new Source(source.report() + "-copy", front, source.signature(), null, source.entry());
    }

    public Mention mention() {
        Front.Published published = new Front.Published(day, Front.PublishedBasis.STATED);
        Front front = new Front("en", name, published, name, copyOf);
        Event event = new Event(
                1,
                EventType.RAID,
                false,
                null,
                List.of(),
                new Event.Sides(List.of(), List.of()),
                claims.stream().map(Coded::id).toList());
        return new Mention(new Source(name, front, Signature.of(name), null, 0), event, List.copyOf(claims));
    }
}
