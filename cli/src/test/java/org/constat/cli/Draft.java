package org.constat.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.constat.claim.Attribution;
import org.constat.claim.Claim;
import org.constat.claim.Evidence;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.claim.Tally;
import org.constat.claim.Voice;
import org.constat.event.Check;
import org.constat.event.Coded;
import org.constat.event.CodedTally;
import org.constat.event.Event;
import org.constat.event.Front;
import org.constat.event.Marks;
import org.constat.event.Reading;
import org.constat.mention.EventType;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.report.Publication;
import org.constat.report.Report;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/** A reading made by hand, claim by claim, for tests that need no reader. */
final class Draft {
    private final String text;
    private final String sha256;
    private final Front front;
    private final List<Event> events = new ArrayList<>();
    private final List<Coded> claims = new ArrayList<>();
    private final List<CodedTally> tallies = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Marks.NamedPerson> persons = new ArrayList<>();
    private final List<Marks.Sensitive> sensitive = new ArrayList<>();
    private final List<Marks.NotCoded> notCoded = new ArrayList<>();

    Draft(String text, String sha256, Front front) {
        this.text = text;
        this.sha256 = sha256;
        this.front = front;
    }

    /** A text with its first line as title, published on a day, by a named outlet. */
    static Draft of(String lang, String text, @Nullable LocalDate published) {
        Front.Published day = published == null ? null : new Front.Published(published, Front.PublishedBasis.STATED);
        String title = text.lines().findFirst().orElse("");
        return new Draft(text, "0123456789abcdef".repeat(4), new Front(lang, title, day, "The Example", null));
    }

    static final Attribution UNSOURCED = new Attribution(List.of(), new Span(0, 0));

    Attribution said(Voice... chain) {
        return new Attribution(List.of(chain), new Span(0, text.length()));
    }

    static Value.Party party(String name, @Nullable String id, Value.PartyKind kind, @Nullable String country) {
        return new Value.Party(name, id, kind, country);
    }

    static Voice voice(Value.Party who, boolean party) {
        return new Voice(who, who.id(), party, Voice.How.NAMED, null);
    }

    Evidence words(String exact, String rule) {
        int at = text.indexOf(exact);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + exact);
        }
        return Evidence.of(text, new Span(at, at + exact.length()), rule);
    }

    Draft event(
            int n,
            EventType type,
            boolean background,
            Value.@Nullable When date,
            Event.Sides sides,
            Value.Place... places) {
        events.add(new Event(n, type, background, date, List.of(places), sides, List.of()));
        return this;
    }

    Draft claim(int event, Field field, Value value, Attribution said, String exact) {
        return claim(event, field, value, Modality.ASSERTED, said, exact, null);
    }

    Draft claim(int event, Field field, Value value, Modality modality, Attribution said, String exact) {
        return claim(event, field, value, modality, said, exact, null);
    }

    Draft claim(
            int event,
            Field field,
            Value value,
            Modality modality,
            Attribution said,
            String exact,
            @Nullable String repeats) {
        String id = "C%02d".formatted(claims.size() + 1);
        Claim claim = new Claim(field, value, modality, said, words(exact, "test/" + field.code()), Set.of());
        claims.add(new Coded(id, "key" + id, claim, event, repeats));
        return this;
    }

    Draft tally(
            String measure,
            @Nullable Quantity quantity,
            Tally.Scope scope,
            List<Tally.Part> parts,
            Tally.@Nullable Change change,
            Tally.Statement statement) {
        tallies.add(new CodedTally(
                "S" + (tallies.size() + 1), new Tally(measure, quantity, scope, parts, change, statement)));
        return this;
    }

    Draft check(Check.Kind kind, Check.Verdict verdict, String formula, String... operands) {
        checks.add(new Check(kind, verdict, formula, List.of(operands)));
        return this;
    }

    Draft person(String name, boolean isPublic) {
        persons.add(new Marks.NamedPerson(words(name, "test/person"), isPublic, isPublic ? "office" : "none"));
        return this;
    }

    Draft sensitive(Marks.SensitiveKind kind, String exact) {
        sensitive.add(new Marks.Sensitive(kind, words(exact, "test/sensitive")));
        return this;
    }

    Draft notCoded(Marks.Why why, String exact, Value.@Nullable When when) {
        notCoded.add(new Marks.NotCoded(why, words(exact, "test/uncoded"), when));
        return this;
    }

    Reading reading() {
        List<Event> complete = events.stream().map(this::withClaims).toList();
        return new Reading(
                new Report(sha256, Publication.UNKNOWN, text),
                front,
                complete,
                List.copyOf(claims),
                new Reading.Statistics(List.copyOf(tallies), List.copyOf(checks)),
                new Marks(List.copyOf(persons), List.copyOf(sensitive), List.copyOf(notCoded)),
                new Reading.Engine("0.1.0", "0".repeat(64)));
    }

    private Event withClaims(Event event) {
        List<String> ids = claims.stream()
                .filter(coded -> coded.event() == event.n())
                .map(Coded::id)
                .toList();
        return new Event(event.n(), event.type(), event.background(), event.date(), event.places(), event.sides(), ids);
    }
}
