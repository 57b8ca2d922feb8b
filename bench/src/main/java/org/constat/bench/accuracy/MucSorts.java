package org.constat.bench.accuracy;

import java.util.List;
import java.util.Locale;
import org.constat.mention.Mentions;
import org.constat.token.Unit;

/** What sort of thing a noun group speaks of, one word for each group, as the table of frames names sorts; empty for what fills no role. */
record MucSorts(Mentions mentions, MucFrames frames) {

    /** The first that holds decides. */
    private static final List<String> PEOPLE = List.of(
            "SOLDIERS",
            "COMBATANTS",
            "POLICEMEN",
            "JOURNALISTS",
            "CIVILIANS",
            "OFFICIALS",
            "LEADERS",
            "PRISONERS",
            "MEMBERS",
            "PERSONNAME",
            "PERSONS");

    String of(Unit unit) {
        String head = MucHeads.of(mentions.words(unit));
        String lemma = Clause.Lemmas.of(
                Clause.Lemmas.head(unit), "NOUN", mentions, mentions.language().names());
        if (head.isEmpty() || mentions.is(unit, "EVENTWORD") || frames.isA(head, "VAGUE")) {
            return "";
        }
        String named = named(unit, head, lemma);
        return named.isEmpty() ? classed(unit) : named;
    }

    /** By the words of the table. */
    private String named(Unit unit, String head, String lemma) {
        if (is(head, lemma, "PROPERTY")) {
            return "THING";
        }
        if (is(head, lemma, "CHARGE") && mentions.contains(unit, "WEAPON")) {
            return "WEAPON";
        }
        if (is(head, lemma, "PEOPLE")) {
            return "PEOPLE";
        }
        if (mentions.is(unit, "WEAPON")) {
            return is(head, lemma, "ARMS") ? "ARMS" : "WEAPON";
        }
        if (is(head, lemma, "GANG")) {
            return "GROUP";
        }
        if (is(head, lemma, "MAN") && mentions.is(unit, "PERSONS")) {
            return "MAN";
        }
        if (is(head, lemma, "ATTACKER") && mentions.is(unit, "PERSONS")) {
            return "ATTACKER";
        }
        return is(head, lemma, "BAND") && !mentions.is(unit, "GROUP") ? "BAND" : "";
    }

    private boolean is(String head, String lemma, String name) {
        return frames.isA(head, name) || frames.isA(lemma, name);
    }

    /** By the classes of the reader's words. */
    private String classed(Unit unit) {
        boolean forces = mentions.is(unit, "FORCES");
        if (mentions.is(unit, "GROUP") && !forces) {
            return "GROUP";
        }
        for (String sort : PEOPLE) {
            if (mentions.is(unit, sort)) {
                return sort;
            }
        }
        if (forces || mentions.is(unit, "POLICEWORD") || mentions.is(unit, "ARMED") && mentions.is(unit, "BODY")) {
            return "BODY";
        }
        if (mentions.is(unit, "SITE") || mentions.is(unit, "VEHICLE")) {
            return "THING";
        }
        boolean other = mentions.is(unit, "GROUPWORD") || mentions.is(unit, "PLACE") || mentions.is(unit, "BODY");
        return mentions.is(unit, "PROPN") && !other ? "NAME" : "";
    }

    /** Whether the group speaks of soldiers, their things, or of those who fight them. A retired officer is a civilian. */
    boolean isMilitary(Unit unit, Unit whole) {
        boolean people = mentions.is(unit, "PERSONS");
        boolean armed = mentions.is(unit, "SOLDIERS") || mentions.is(unit, "COMBATANTS");
        boolean found = false;
        String words = mentions.words(unit) + " " + mentions.words(whole);
        for (String word : words.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (frames.isA(word, "FORMER")) {
                return armed;
            }
            found |= frames.isA(word, "MILITARY") || people && frames.isA(word, "RANK");
        }
        return armed || found;
    }

    /** Whether the group speaks of many, without number or article: nobody in particular. */
    boolean isGeneral(Unit unit) {
        return mentions.is(unit, "PLURAL") && !mentions.isDefinite(unit) && mentions.quantity(unit) == null;
    }
}
