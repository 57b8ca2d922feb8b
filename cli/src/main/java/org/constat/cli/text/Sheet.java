package org.constat.cli.text;

import java.util.List;
import java.util.stream.Stream;
import org.constat.claim.Field;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.Marks;
import org.constat.event.Reading;
import org.constat.mention.Value;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;

/** A reading and the language it is told in. */
record Sheet(Reading reading, Speech speech) {
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
        return reading.claims().stream().filter(coded -> coded.event() == event.n());
    }

    List<Coded> claims(Event event, Field field) {
        return claims(event).filter(coded -> coded.claim().field() == field).toList();
    }

    String side(Party party) {
        if (party.kind() == PartyKind.CIVILIANS) {
            return civilians(party.name());
        }
        return isHidden(party) ? words().say("person.masked") : speech.parties().side(party, text(), lang());
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
        return party.kind() == PartyKind.PERSON
                && reading.marks().persons().stream()
                        .filter(person -> !person.isPublic())
                        .map(Marks.NamedPerson::evidence)
                        .anyMatch(evidence -> evidence.exact().contains(party.name()));
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
