package org.constat.cli.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.claim.Field;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Table;
import org.constat.cli.wording.Wording;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.Reading;
import org.constat.mention.Value;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.text.Span;

/** A reading and the language it is told in, with its claims at hand: every lookup is constant in the size of the reading. */
final class Sheet {
    private final Reading reading;
    private final Speech speech;
    private final Map<Integer, List<Coded>> byEvent;
    private final Map<Integer, Map<Field, List<Coded>>> byField;
    private final Map<String, List<Coded>> byFigure;
    private final Map<String, Boolean> printed = new HashMap<>();
    private final Span title;

    Sheet(Reading reading, Speech speech) {
        this.reading = reading;
        this.speech = speech;
        byEvent = reading.claims().stream().collect(Collectors.groupingBy(Coded::event));
        byField = reading.claims().stream()
                .collect(Collectors.groupingBy(
                        Coded::event,
                        Collectors.groupingBy(coded -> coded.claim().field())));
        byFigure = reading.claims().stream()
                .filter(coded -> coded.repeats() != null)
                .collect(Collectors.groupingBy(coded -> String.valueOf(coded.repeats())));
        String words = reading.front().title();
        int at = words.isEmpty() ? -1 : reading.report().text().indexOf(words);
        title = at < 0 ? new Span(0, 0) : new Span(at, at + words.length());
    }

    Reading reading() {
        return reading;
    }

    Speech speech() {
        return speech;
    }

    Wording words() {
        return speech.words();
    }

    /** Language of the text read. */
    String lang() {
        return reading.front().lang();
    }

    boolean isSameLanguage() {
        return lang().equals(words().code());
    }

    String text() {
        return reading.report().text();
    }

    Stream<Coded> claims(Event event) {
        return byEvent.getOrDefault(event.n(), List.of()).stream();
    }

    List<Coded> claims(Event event, Field field) {
        return byField.getOrDefault(event.n(), Map.of()).getOrDefault(field, List.of());
    }

    /** The claim and those of its event that state the same figure again. */
    List<Coded> mentions(Coded figure) {
        List<Coded> again = byFigure.getOrDefault(figure.id(), List.of()).stream()
                .filter(coded -> coded.event() == figure.event())
                .toList();
        return Stream.concat(Stream.of(figure), again.stream()).toList();
    }

    boolean isInTitle(Span span) {
        return title.covers(span) && title.length() > 0;
    }

    /** Whether the text prints {@code name} as a word of its own. */
    private boolean prints(String name) {
        return printed.computeIfAbsent(name, wanted -> Table.holds(text(), wanted));
    }

    String side(Party party) {
        if (party.kind() == PartyKind.CIVILIANS) {
            return civilians(party.name());
        }
        return isHidden(party) ? words().say("person.masked") : speech.parties().side(party, this::prints, lang());
    }

    private String civilians(String printed) {
        boolean told = isSameLanguage() || speech.categories().of(printed) != null;
        return told ? speech.categories().label(printed, lang()) : words().say("party.civilians.side");
    }

    String full(Party party) {
        return isHidden(party) ? words().say("person.masked") : speech.parties().full(party, lang());
    }

    /** A person who is not public is not named outside a quotation. */
    boolean isHidden(Party party) {
        return party.kind() != PartyKind.OFFICIAL
                && reading.marks().persons().stream()
                        .filter(person -> !person.isPublic())
                        .map(person -> person.evidence().exact())
                        .anyMatch(name ->
                                name.contains(party.name()) || party.name().contains(name));
    }

    String place(Value.Place place) {
        return speech.places().name(place, lang());
    }

    /** Words of the report between the interface's quotation marks; marks they bring along are taken off. */
    String quoted(String exact) {
        String inner = Page.flat(exact);
        int last = inner.length() - 1;
        boolean marked = last > 0 && isPair(inner.charAt(0), inner.charAt(last));
        String bare = marked ? inner.substring(1, last).strip() : inner;
        return words().quote(marked && bare.indexOf(exact.strip().charAt(0)) >= 0 ? inner : bare);
    }

    private boolean isPair(char open, char close) {
        return words().say("quotation.marks").contains("" + open + close);
    }
}
