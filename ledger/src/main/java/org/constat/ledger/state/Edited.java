package org.constat.ledger.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.constat.claim.Claim;
import org.constat.claim.Field;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.Reading;
import org.constat.ledger.act.ClaimAnchor;
import org.constat.ledger.act.Edit;
import org.constat.ledger.act.MentionAnchor;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/** A reading with people's decisions on it, each found again by its claim's key, else by its words. What is not found changes nothing. */
public final class Edited {

    private final Reading reading;
    private final List<Event> events;
    private final List<Coded> claims;

    private Edited(Reading reading) {
        this.reading = reading;
        this.events = new ArrayList<>(reading.events());
        this.claims = new ArrayList<>(reading.claims());
    }

    /** @param edits in the order they were made */
    public static Reading of(Reading reading, List<Edit> edits) {
        if (edits.isEmpty()) {
            return reading;
        }
        Edited edited = new Edited(reading);
        edits.forEach(edited::apply);
        return edited.whole();
    }

    private Reading whole() {
        return new Reading(
                reading.report(),
                reading.front(),
                List.copyOf(events),
                List.copyOf(claims),
                reading.statistics(),
                reading.marks(),
                reading.engine());
    }

    private void apply(Edit edit) {
        switch (edit) {
            case Edit.Corrected c -> found(c.claim(), c.before()).ifPresent(old -> correct(old, c.after()));
            case Edit.Rejected r -> found(r.claim(), r.before()).ifPresent(this::reject);
            case Edit.Added a -> add(a.mention(), a.claim());
            case Edit.Told t -> tell(t.event(), t.claims());
            case Edit.Dropped d -> found(d.mention()).ifPresent(this::drop);
        }
    }

    private Optional<Coded> found(ClaimAnchor anchor, Value was) {
        return anchor.in(claims, was);
    }

    private Optional<Event> found(MentionAnchor anchor) {
        return anchor.in(events, e -> claimsOf(e.n()), Event::n);
    }

    private List<Coded> claimsOf(int n) {
        return n == 0 ? List.of() : claims.stream().filter(c -> c.event() == n).toList();
    }

    private void correct(Coded old, Value after) {
        Claim c = old.claim();
        Claim claim = new Claim(c.field(), after, c.modality(), c.said(), c.evidence(), c.doubts());
        Collections.replaceAll(claims, old, new Coded(old.id(), old.key(), claim, old.event(), old.repeats()));
        amend(old.event(), e -> replaced(e, c.field(), c.value(), after));
    }

    private void reject(Coded old) {
        claims.remove(old);
        claims.replaceAll(
                c -> old.id().equals(c.repeats()) ? new Coded(c.id(), c.key(), c.claim(), c.event(), null) : c);
        amend(old.event(), e -> without(e, old));
        events.removeIf(e -> e.n() == old.event() && e.claims().isEmpty());
    }

    private Event without(Event e, Coded old) {
        List<String> left =
                e.claims().stream().filter(id -> !id.equals(old.id())).toList();
        boolean stillSaid = claimsOf(e.n()).stream()
                .anyMatch(c -> c.claim().field() == old.claim().field()
                        && c.claim().value().equals(old.claim().value()));
        Event rest = new Event(e.n(), e.type(), e.background(), e.date(), e.places(), e.sides(), left);
        return stillSaid
                ? rest
                : replaced(rest, old.claim().field(), old.claim().value(), null);
    }

    private void drop(Event event) {
        events.remove(event);
        claims.replaceAll(c -> c.event() == event.n() ? new Coded(c.id(), c.key(), c.claim(), 0, c.repeats()) : c);
    }

    private void add(@Nullable MentionAnchor anchor, Claim claim) {
        int n = anchor == null ? 0 : found(anchor).map(Event::n).orElse(0);
        Coded coded = coded(claim, n);
        claims.add(coded);
        amend(n, e -> with(e, coded));
    }

    private static Event with(Event e, Coded coded) {
        List<String> ids = new ArrayList<>(e.claims());
        ids.add(coded.id());
        Event more = new Event(e.n(), e.type(), e.background(), e.date(), e.places(), e.sides(), ids);
        return replaced(more, coded.claim().field(), null, coded.claim().value());
    }

    private void tell(Event event, List<Claim> told) {
        int n = 1 + events.stream().mapToInt(Event::n).max().orElse(0);
        List<Coded> coded = new ArrayList<>();
        for (Claim claim : told) {
            Coded c = coded(claim, n);
            claims.add(c);
            coded.add(c);
        }
        events.add(new Event(
                n,
                event.type(),
                event.background(),
                event.date(),
                event.places(),
                event.sides(),
                coded.stream().map(Coded::id).toList()));
    }

    private Coded coded(Claim claim, int n) {
        int next = 1
                + claims.stream()
                        .mapToInt(c -> Integer.parseInt(c.id().substring(1)))
                        .max()
                        .orElse(0);
        String key = Coded.key(
                reading.report().sha256(), claim.field(), claim.evidence().span());
        return new Coded(String.format(Locale.ROOT, "C%02d", next), key, claim, n, null);
    }

    private void amend(int n, UnaryOperator<Event> change) {
        events.replaceAll(e -> e.n() == n && n > 0 ? change.apply(e) : e);
    }

    /** The event with one of its facts set, changed ({@code before} given) or taken out ({@code after} absent). */
    private static Event replaced(Event e, Field field, @Nullable Value before, @Nullable Value after) {
        return switch (field) {
            case TYPE ->
                after instanceof Value.Act a
                        ? new Event(e.n(), a.type(), e.background(), e.date(), e.places(), e.sides(), e.claims())
                        : e;
            case DATE ->
                e.date() == null || before == null || before.equals(e.date())
                        ? new Event(
                                e.n(),
                                e.type(),
                                e.background(),
                                as(after, Value.When.class),
                                e.places(),
                                e.sides(),
                                e.claims())
                        : e;
            case PLACE ->
                new Event(
                        e.n(),
                        e.type(),
                        e.background(),
                        e.date(),
                        replaced(e.places(), before, as(after, Value.Place.class)),
                        e.sides(),
                        e.claims());
            case SIDE_A ->
                sided(
                        e,
                        replaced(e.sides().a(), before, as(after, Value.Party.class)),
                        e.sides().b());
            case SIDE_B -> sided(e, e.sides().a(), replaced(e.sides().b(), before, as(after, Value.Party.class)));
            default -> e;
        };
    }

    private static Event sided(Event e, List<Value.Party> a, List<Value.Party> b) {
        return new Event(e.n(), e.type(), e.background(), e.date(), e.places(), new Event.Sides(a, b), e.claims());
    }

    private static <T extends Value> @Nullable T as(@Nullable Value value, Class<T> shape) {
        return shape.isInstance(value) ? shape.cast(value) : null;
    }

    private static <T extends Value> List<T> replaced(List<T> all, @Nullable Value before, @Nullable T after) {
        List<T> changed = new ArrayList<>();
        for (T each : all) {
            T now = each.equals(before) ? after : each;
            if (now != null && !changed.contains(now)) {
                changed.add(now);
            }
        }
        if (after != null && !changed.contains(after)) {
            changed.add(Objects.requireNonNull(after));
        }
        return List.copyOf(changed);
    }
}
