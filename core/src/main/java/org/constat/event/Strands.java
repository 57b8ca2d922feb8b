package org.constat.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.constat.claim.Drafts;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Drafts.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what a report says into happenings: sentences go on with the story told before unless place, day or kind of act speak against
 * it; claims follow the sentence they stand in.
 */
final class Strands {

    private record Told(Strand strand, Happening happening) {}

    private final Drafts drafts;
    private final List<Strand> strands = new ArrayList<>();
    private final Map<Integer, List<Told>> told = new HashMap<>();
    private final TreeMap<Integer, Strand> news = new TreeMap<>();

    Strands(Drafts drafts) {
        this.drafts = drafts;
    }

    List<Strand> gather() {
        Map<Integer, List<Draft>> bySentence = drafts.claims().stream().collect(Collectors.groupingBy(Draft::sentence));
        for (Happening h : drafts.happenings()) {
            List<Draft> around = bySentence.getOrDefault(h.sentence(), List.of());
            Strand strand = fitting(h, around);
            if (strand == null) {
                strand = new Strand();
                strands.add(strand);
            }
            strand.add(h, around);
        }
        index();
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

    private @Nullable Strand fitting(Happening h, List<Draft> around) {
        Set<String> countries = Strand.countries(h, around);
        Set<LocalDate> days = Strand.days(around);
        for (Strand s : strands) {
            if (s.fits(h.type(), countries, days)) {
                return s;
            }
        }
        return null;
    }

    private void index() {
        for (Strand s : strands) {
            boolean asserted = s.isAsserted();
            for (Happening h : s.happenings) {
                told.computeIfAbsent(h.sentence(), k -> new ArrayList<>()).add(new Told(s, h));
                if (asserted) {
                    news.putIfAbsent(h.sentence(), s);
                }
            }
        }
    }

    /** The strand whose happening the claim's words are part of; else that of its sentence; else the last one told as news; for a headline, the first. */
    private @Nullable Strand strandOf(Draft d) {
        List<Told> here = told.getOrDefault(d.sentence(), List.of());
        for (Told t : here) {
            if (t.happening.span().covers(d.claim().evidence().span())) {
                return t.strand;
            }
        }
        Map.Entry<Integer, Strand> before = news.lowerEntry(d.sentence());
        Map.Entry<Integer, Strand> near = before == null && d.sentence() == 0 ? news.higherEntry(0) : before;
        return !here.isEmpty() ? here.get(0).strand : near == null ? null : near.getValue();
    }
}
