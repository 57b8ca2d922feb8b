package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.constat.claim.Passage;
import org.constat.mention.Mentions;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.rule.Group.Capture;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A noun group of a sentence and where the rules put it.
 *
 * @param at place, among the units of the sentence, of the unit it stands in
 * @param within what it is to the group around it ({@code of}, {@code person} ...), empty for a group that stands for itself
 * @param around the group it stands inside, null for one that stands for itself
 * @param standings under which role of which matches it stands
 */
record Participant(
        Unit unit, int at, String within, @Nullable Unit around, List<Standing> standings) {

    /** A role of a match. */
    record Standing(Firing firing, String role) {}

    private static final int DEEPEST = 4;

    /** Every noun group of a sentence, in order; those inside another come after it. Linear in the sentence and its matches. */
    @SuppressWarnings("ReferenceEquality") // the very unit that was captured, not one like it
    static List<Participant> of(Passage passage, Mentions mentions) {
        List<Participant> found = new ArrayList<>();
        int name = mentions.language().names().bit("PROPN");
        int arms = mentions.language().names().bit("WEAPON");
        for (int i = 0; i < passage.units().size(); i++) {
            Unit unit = passage.units().get(i);
            for (Unit item : mentions.items(unit)) {
                List<Standing> standings = new ArrayList<>(0);
                for (Firing f : passage.firings()) {
                    for (Capture c : f.captures()) {
                        if (c.unit() == unit || c.unit() == item) {
                            standings.add(new Standing(f, c.role()));
                        }
                    }
                }
                if (item instanceof Group) {
                    collect(new Participant(item, i, "", null, standings), found, 0, arms);
                } else if (item.is(name)) {
                    found.add(new Participant(item, i, "", null, standings));
                }
            }
        }
        return found;
    }

    /** A word of a name that goes on after it. */
    boolean isNamePart(Passage passage, Mentions mentions) {
        List<Unit> units = passage.units();
        return around == null
                && !(unit instanceof Group)
                && mentions.is(unit, "PROPN")
                && at + 1 < units.size()
                && mentions.is(units.get(at + 1), "PROPN");
    }

    /** Arms that a noun is described by: the dynamite of "dynamite charge". */
    private static void describing(Participant now, Group g, List<Participant> found, int arms) {
        for (Unit part : g.units().subList(0, g.units().size() - 1)) {
            if (!(part instanceof Group) && part.is(arms)) {
                found.add(new Participant(part, now.at, "mod", g, List.of()));
            }
        }
    }

    private static void collect(Participant now, List<Participant> found, int depth, int arms) {
        if (!(now.unit instanceof Group g) || depth > DEEPEST) {
            return;
        }
        boolean noun = switch (g.kind()) {
            case "NG", "NAME", "PERSONNAME" -> true;
            case "NB" -> !now.within.equals("head");
            default -> false;
        };
        if (noun) {
            found.add(now);
        }
        boolean nominal = noun
                || g.kind().equals("NB")
                || g.kind().equals("OWNER")
                || g.kind().equals("SOMEWHERE");
        if (g.kind().equals("NB")) {
            describing(now, g, found, arms);
        }
        if (nominal && !g.kind().equals("NAME") && !g.kind().equals("PERSONNAME")) {
            for (Capture c : g.captures()) {
                List<Standing> own = c.role().equals("head") ? now.standings : List.of();
                collect(new Participant(c.unit(), now.at, c.role(), g, own), found, depth + 1, arms);
            }
        }
    }
}
