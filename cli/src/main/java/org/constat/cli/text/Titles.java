package org.constat.cli.text;

import java.util.List;
import org.constat.claim.Field;
import org.constat.cli.wording.Countries.Agreement;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.Reading;
import org.constat.mention.EventType;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;

/** A title for an event, made of its type, its sides and, where a side is missing, its place. */
public final class Titles {
    private final Sheet sheet;

    public Titles(Reading reading, Speech speech) {
        this(new Sheet(reading, speech));
    }

    Titles(Sheet sheet) {
        this.sheet = sheet;
    }

    public String of(Event event) {
        String what = what(event).strip();
        boolean placed = event.sides().a().stream().noneMatch(this::isNameable)
                || event.sides().b().stream().noneMatch(this::isNameable);
        String title = placed && !event.places().isEmpty()
                ? words().say("title.place", what, sheet.place(event.places().getFirst()))
                : what;
        return Wording.capital(title.replaceAll(" {2,}", " ").strip());
    }

    private Wording words() {
        return sheet.words();
    }

    private String what(Event event) {
        String type = words().say("type." + event.type().code());
        List<Party> actors = event.sides().a().stream().filter(this::isNameable).toList();
        String object = object(event);
        if (actors.isEmpty()) {
            return (type + " " + object).strip();
        }
        if (isBetween(event.type()) && !object.isEmpty()) {
            return words().say("title.between", type, actor(actors.getFirst()), target(event));
        }
        List<String> countries = countries(actors);
        if (countries.isEmpty()) {
            String by = sheet.full(actors.getFirst());
            return words().say("title.byOther", type, words().bare(by), words().form("form.of", by)) + " " + object;
        }
        return words().say("title.full", type, adjective(event.type(), countries), object);
    }

    /** A name nobody can read in the interface's script makes no title. */
    private boolean isNameable(Party party) {
        return party.kind() == PartyKind.CIVILIANS
                || sheet.full(party).codePoints().noneMatch(Screen::isRightToLeft);
    }

    private boolean isBetween(EventType type) {
        return words().list("types.between").contains(type.code());
    }

    private String actor(Party party) {
        return sheet.full(party);
    }

    private static List<String> countries(List<Party> parties) {
        boolean states = parties.stream().allMatch(party -> isState(party) && party.country() != null);
        return states ? parties.stream().map(Party::country).distinct().toList() : List.of();
    }

    private static boolean isState(Party party) {
        return switch (party.kind()) {
            case STATE_FORCES, POLICE, INTELLIGENCE, GOVERNMENT, MINISTRY -> true;
            default -> false;
        };
    }

    private String adjective(EventType type, List<String> countries) {
        Agreement agreement = agreement(type);
        return countries.size() > 2
                ? words().say("title.joint." + agreement)
                : sheet.speech().countries().compound(countries, agreement);
    }

    private Agreement agreement(EventType type) {
        if (words().list("types.plural.feminine").contains(type.code())) {
            return Agreement.FP;
        }
        if (words().list("types.plural").contains(type.code())) {
            return Agreement.MP;
        }
        return words().list("types.feminine").contains(type.code()) ? Agreement.FS : Agreement.MS;
    }

    /** The side acted upon with its preposition, empty when it is not known. */
    private String object(Event event) {
        if (event.sides().b().isEmpty() || !isNameable(event.sides().b().getFirst())) {
            return "";
        }
        String target = target(event);
        boolean of = words().list("types.of").contains(event.type().code());
        String key = isBetween(event.type()) ? "between" : of ? "of" : "against";
        return words().say("title.object." + key, target, words().form("form.of", target));
    }

    private String target(Event event) {
        Party party = event.sides().b().getFirst();
        if (party.kind() == PartyKind.CIVILIANS) {
            return words().say("party.civilians");
        }
        String full = sheet.full(party);
        boolean group = party.kind() == PartyKind.ARMED_GROUP || party.kind() == PartyKind.MILITIA;
        if (!group || !isOneGroupOf(event)) {
            return full;
        }
        String bare = words().bare(full);
        String article = words().form("form.a", bare).replace(bare, "").strip();
        return words().say("party.group", bare, words().form("form.of", full), article);
    }

    /** Whether the report speaks of one group within the organisation. */
    private boolean isOneGroupOf(Event event) {
        return sheet.claims(event, Field.SIDE_B).stream()
                .map(Coded::claim)
                .map(claim -> claim.evidence().exact().toLowerCase(java.util.Locale.ROOT))
                .anyMatch(exact -> words().list("groups").stream().anyMatch(exact::contains));
    }
}
