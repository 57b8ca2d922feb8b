package org.constat.claim;

import java.util.ArrayList;
import java.util.List;
import org.constat.mention.Mentions;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.rule.Group.Capture;
import org.constat.token.Unit;

/**
 * A noun group of a sentence and where the rules put it.
 *
 * @param at place, among the units of the sentence, of the unit it stands in
 * @param within what it is to the group around it ({@code of}, {@code person} ...), empty for a group that stands for itself
 * @param standings under which role of which matches it stands
 */
public record Participant(Unit unit, int at, String within, List<Standing> standings) {

    /** A role of a match. */
    public record Standing(Firing firing, String role) {}

    private static final int DEEPEST = 4;

    /** Every noun group of a sentence, in order; those inside another come after it. Linear in the sentence and its matches. */
    @SuppressWarnings("ReferenceEquality") // the very unit that was captured, not one like it
    public static List<Participant> of(Passage passage, Mentions mentions) {
        List<Participant> found = new ArrayList<>();
        int name = mentions.language().names().bit("PROPN");
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
                    collect(item, i, "", standings, found, 0);
                } else if (item.is(name)) {
                    found.add(new Participant(item, i, "", standings));
                }
            }
        }
        return found;
    }

    private static void collect(
            Unit unit, int at, String within, List<Standing> standings, List<Participant> found, int depth) {
        if (!(unit instanceof Group g) || depth > DEEPEST) {
            return;
        }
        boolean noun = switch (g.kind()) {
            case "NG", "NAME", "PERSONNAME" -> true;
            case "NB" -> !within.equals("head");
            default -> false;
        };
        if (noun) {
            found.add(new Participant(unit, at, within, standings));
        }
        boolean nominal = noun
                || g.kind().equals("NB")
                || g.kind().equals("OWNER")
                || g.kind().equals("SOMEWHERE");
        if (nominal && !g.kind().equals("NAME") && !g.kind().equals("PERSONNAME")) {
            inner(g, at, standings, found, depth);
        }
    }

    private static void inner(Group g, int at, List<Standing> standings, List<Participant> found, int depth) {
        for (Capture c : g.captures()) {
            List<Standing> own = c.role().equals("head") ? standings : List.of();
            collect(c.unit(), at, c.role(), own, found, depth + 1);
        }
    }
}
