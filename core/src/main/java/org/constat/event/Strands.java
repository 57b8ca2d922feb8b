package org.constat.event;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.constat.claim.Drafts;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Drafts.Happening;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what a report says into happenings: sentences go on with the story told last unless place, time, cause or kind of act speak
 * against it; claims follow the happening they stand by. Mishaps and matches are sorted out with what is told of them.
 */
final class Strands {

    /** How many stories a later mention may reach back over. */
    private static final int REACH = 40;

    private final Drafts drafts;
    private final @Nullable LocalDate published;
    private final List<Strand> strands = new ArrayList<>();
    private final Deque<Strand> lastTold = new ArrayDeque<>();
    private final IdentityHashMap<Happening, Strand> strandOf = new IdentityHashMap<>();
    private final TreeMap<Integer, Strand> news = new TreeMap<>();
    private final Map<Integer, List<Happening>> bySentence = new HashMap<>();

    Strands(Drafts drafts, @Nullable LocalDate published) {
        this.drafts = drafts;
        this.published = published;
    }

    List<Strand> gather() {
        drafts.happenings()
                .forEach(h -> bySentence
                        .computeIfAbsent(h.sentence(), k -> new ArrayList<>())
                        .add(h));
        Map<Integer, List<Draft>> claims = drafts.claims().stream().collect(Collectors.groupingBy(Draft::sentence));
        IdentityHashMap<Happening, List<Draft>> around = new IdentityHashMap<>();
        claims.values()
                .forEach(list -> list.forEach(d -> {
                    Happening by = by(d);
                    if (by != null) {
                        around.computeIfAbsent(by, k -> new ArrayList<>()).add(d);
                    }
                }));
        for (Happening h : drafts.happenings()) {
            add(h, Setting.of(h, isApart(h) ? around.getOrDefault(h, List.of()) : together(h, around)));
        }
        drafts.claims().forEach(this::place);
        strands.removeIf(s -> s.claims.isEmpty() || s.isMishap() || !s.isViolent(drafts.leisure()));
        strands.forEach(s -> Restated.drop(s.claims, s.isAsserted()));
        return strands;
    }

    /** What a sentence tells beside its news: something earlier, or an old killing spoken of as known. */
    private static boolean isApart(Happening h) {
        return h.telling().earlier() || h.telling().own() != null || !h.asserted() && h.place() != null;
    }

    /** What stands by any of the things that a sentence tells as one. */
    private List<Draft> together(Happening h, IdentityHashMap<Happening, List<Draft>> around) {
        return bySentence.getOrDefault(h.sentence(), List.of()).stream()
                .filter(other -> !isApart(other))
                .flatMap(other -> around.getOrDefault(other, List.of()).stream())
                .toList();
    }

    private void add(Happening h, Setting setting) {
        Strand strand = fitting(h, setting);
        if (strand == null) {
            strand = new Strand();
            strands.add(strand);
        }
        strand.add(h, setting);
        strandOf.put(h, strand);
        lastTold.remove(strand);
        lastTold.addFirst(strand);
        if (lastTold.size() > REACH) {
            lastTold.removeLast();
        }
        if (h.asserted()) {
            news.putIfAbsent(h.sentence(), strand);
        }
    }

    /** The story told last that the happening may belong to; for a kind of act taken as known, one that tells that kind. */
    private @Nullable Strand fitting(Happening h, Setting setting) {
        Strand found = null;
        for (Iterator<Strand> it = lastTold.iterator(); it.hasNext() && found == null; ) {
            Strand s = it.next();
            boolean same = (h.asserted() || s.tells(h.type())) && !isAnother(h, s);
            found = same && s.fits(h, setting, published) && mayGoOn(s, h, setting) ? s : null;
        }
        for (Iterator<Strand> it = lastTold.iterator(); it.hasNext() && found == null && !h.asserted(); ) {
            Strand s = it.next();
            found = !isAnother(h, s) && s.fits(h, setting, published) && mayGoOn(s, h, setting) ? s : null;
        }
        return found;
    }

    /** What is told as another happening is none of those that sentences before tell. */
    private static boolean isAnother(Happening h, Strand s) {
        return h.telling().apart() && s.firstSentence() < h.sentence();
    }

    /** Context goes on in the next sentence only, unless the day is named again. */
    private boolean mayGoOn(Strand s, Happening h, Setting setting) {
        return !s.isContext(published)
                || !setting.whens().isEmpty()
                || !h.asserted()
                || strands.size() == 1
                || h.sentence() - s.lastSentence() <= 1;
    }

    private void place(Draft d) {
        Happening by = by(d);
        Strand strand = by == null ? lastNews(d) : strandOf.get(by);
        if (strand != null) {
            strand.claims.add(d);
        }
    }

    /** The happening of the claim's sentence whose words hold it, else the nearest. */
    private @Nullable Happening by(Draft d) {
        Span here = d.claim().evidence().span();
        Happening nearest = null;
        int least = Integer.MAX_VALUE;
        for (Happening h : bySentence.getOrDefault(d.sentence(), List.of())) {
            int gap = h.span().covers(here) ? -1 : gap(h.span(), here);
            if (gap < least) {
                nearest = h;
                least = gap;
            }
        }
        return nearest;
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    /** The last one told as news; for a headline, the first. */
    private @Nullable Strand lastNews(Draft d) {
        Map.Entry<Integer, Strand> before = news.lowerEntry(d.sentence());
        Map.Entry<Integer, Strand> near = before == null && d.sentence() == 0 ? news.higherEntry(0) : before;
        return near == null ? null : near.getValue();
    }
}
