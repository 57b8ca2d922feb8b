package org.constat.event;

import java.util.ArrayList;
import java.util.List;
import org.constat.claim.Drafts;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Drafts.Happening;

/**
 * Sorts what a report says into happenings: sentences go on with the story told before unless place, day or kind of act speak against
 * it; claims follow the sentence they stand in.
 */
final class Strands {

    private final Drafts drafts;
    private final List<Strand> strands = new ArrayList<>();

    Strands(Drafts drafts) {
        this.drafts = drafts;
    }

    List<Strand> gather() {
        for (Happening h : drafts.happenings()) {
            List<Draft> around = around(h);
            Strand strand = fitting(h, around);
            if (strand == null) {
                strand = new Strand();
                strands.add(strand);
            }
            strand.add(h, around);
        }
        for (Draft d : drafts.claims()) {
            Strand strand = strandOf(d);
            if (strand != null) {
                strand.claims.add(d);
            }
        }
        strands.forEach(Strand::dropRestated);
        strands.forEach(Strand::dropImpliedSides);
        strands.forEach(Strand::dropUnvoicedRepetitions);
        strands.removeIf(s -> s.claims.isEmpty());
        return strands;
    }

    private List<Draft> around(Happening h) {
        return drafts.claims().stream()
                .filter(d -> d.sentence() == h.sentence())
                .toList();
    }

    private @org.jspecify.annotations.Nullable Strand fitting(Happening h, List<Draft> around) {
        for (Strand s : strands) {
            if (s.fits(h, around)) {
                return s;
            }
        }
        return null;
    }

    /** The strand whose happening the claim's words are part of; else that of its sentence; else the last one told as news. */
    private @org.jspecify.annotations.Nullable Strand strandOf(Draft d) {
        Strand inSentence = null;
        Strand before = null;
        int nearest = -1;
        for (Strand s : strands) {
            for (Happening h : s.happenings) {
                if (h.sentence() == d.sentence()
                        && h.span().covers(d.claim().evidence().span())) {
                    return s;
                }
                if (h.sentence() == d.sentence() && inSentence == null) {
                    inSentence = s;
                }
                if (h.sentence() < d.sentence() && h.sentence() > nearest && s.isAsserted()) {
                    nearest = h.sentence();
                    before = s;
                }
            }
        }
        return inSentence != null ? inSentence : before;
    }
}
