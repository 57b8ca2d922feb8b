package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.bench.accuracy.MucFrames.Fill;
import org.constat.claim.Passage;
import org.constat.mention.Mentions;
import org.constat.token.Unit;

/**
 * A sentence as the rules for incidents see it.
 *
 * @param deeds kinds of deed that its words name
 * @param clash whether armed forces and armed groups fight each other in it
 * @param past whether it tells of an accident or of what a year long gone saw
 * @param military whether it speaks of soldiers and their things
 */
record MucSentence(List<Candidate> candidates, Set<String> deeds, boolean clash, boolean past, boolean military) {

    private static final Pattern YEAR = Pattern.compile("\\b19\\d\\d\\b");
    private static final Set<String> BOMBS = Set.of("BLAST", "BLASTS", "BOMB", "BLOW");

    /**
     * @param military whether it is a soldier, or a soldier's thing
     * @param general whether it is nobody in particular
     */
    record Candidate(String words, String sort, List<Fill> fills, boolean military, boolean general) {}

    /** @param year of the report */
    static MucSentence of(Passage passage, Mentions mentions, MucFrames frames, int year) {
        Traits traits = new Traits(mentions, passage, frames);
        MucSorts sorts = new MucSorts(mentions, frames);
        Set<String> near = traits.triggers();
        List<Candidate> candidates = new ArrayList<>();
        for (Participant p : Participant.of(passage, mentions)) {
            if (!p.isNamePart(passage, mentions)) {
                Unit unit = p.unit();
                String sort = sorts.of(unit);
                candidates.add(new Candidate(
                        mentions.words(unit).replaceAll("\\s+", " "),
                        sort,
                        frames.fills(sort, traits.links(p), near),
                        sorts.isMilitary(unit, passage.units().get(p.at())),
                        sorts.isGeneral(unit)));
            }
        }
        return of(passage, mentions, frames, year, candidates, traits.deeds());
    }

    private static MucSentence of(
            Passage passage,
            Mentions mentions,
            MucFrames frames,
            int year,
            List<Candidate> candidates,
            Set<String> deeds) {
        Set<String> words = new HashSet<>();
        boolean clash = false;
        boolean past = false;
        for (Unit unit : passage.units()) {
            String text = mentions.words(unit);
            words.addAll(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z-]+")));
            clash |= mentions.is(unit, "CLASHWORD");
            Matcher m = YEAR.matcher(text);
            while (m.find()) {
                past |= Integer.parseInt(m.group()) < year - 1;
            }
        }
        return new MucSentence(
                candidates,
                deeds,
                clash || words.stream().anyMatch(w -> frames.isA(w, "CLASH")),
                past || words.stream().anyMatch(w -> frames.isA(w, "ACCIDENT")),
                words.stream().anyMatch(w -> frames.isA(w, "MILITARY")));
    }

    /** The kinds of incident that the sentence tells of. */
    Set<String> kinds() {
        Set<String> kinds = new HashSet<>();
        for (Candidate c : candidates) {
            for (Fill fill : c.fills) {
                if (!past && tells(c, fill)) {
                    kinds.add(kind(fill));
                }
            }
        }
        return kinds;
    }

    private boolean tells(Candidate c, Fill fill) {
        return switch (fill.how()) {
            case TELLS -> !military;
            case HARMS -> !fill.near() && !c.military && !(fill.role() == MucRole.VICTIM && isNobody(c));
            default -> false;
        };
    }

    private boolean isNobody(Candidate c) {
        return c.general || clash && !c.sort.equals("CIVILIANS");
    }

    private String kind(Fill fill) {
        boolean bomb = deeds.stream().anyMatch(BOMBS::contains);
        boolean thing = fill.role() == MucRole.TARGET;
        return fill.how() == MucFrames.How.TELLS || thing && bomb && fill.kind().equals("ATTACK")
                ? "BOMBING"
                : fill.kind();
    }
}
