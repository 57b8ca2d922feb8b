package org.constat.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.constat.rule.Group;
import org.constat.rule.Language;
import org.constat.text.Span;
import org.constat.token.Atlas;
import org.constat.token.Atlas.Found;
import org.constat.token.Atlas.Naming;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Spot;
import org.constat.token.Tags;
import org.constat.token.Token;
import org.constat.token.Toponyms;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Every name of a place in a report, and which place each means. Linear in the report. */
public final class Toponymy {

    /** How far behind a name the area it lies in may be named. */
    private static final int NEARBY = 6;

    private final String text;
    private final Names names;
    private final Language language;
    private final Toponyms toponyms;
    private final World world;
    private final Atlas atlas;
    private final int nationBit;
    private final int placeBit;
    private final Tags lands;
    private final Tags link;
    private final List<Named> found = new ArrayList<>();
    private final Map<Integer, PlaceMention> byStart = new TreeMap<>();

    /** A name with the places it may mean. */
    record Named(Unit unit, String key, List<Candidate> candidates, boolean nation, List<Named> behind) {}

    /**
     * @param wanted true when the words say that it is a place of this kind
     * @param capital true for the capital of a country
     */
    record Candidate(Spot spot, Found found, boolean wanted, boolean capital) {}

    public Toponymy(String text, Language language, World world) {
        this.text = text;
        this.names = language.names();
        this.language = language;
        this.toponyms = language.tools().gazetteer().places();
        this.world = world;
        this.atlas = world.atlas();
        this.nationBit = names.bit("NATION");
        this.placeBit = names.bit("PLACE");
        this.lands = names.tags("PLACE", "NATION");
        this.link = names.tags("PREP", "DET", "DIRECTION", "PLACEWORD", "ADJ");
    }

    /** Reads the sentences of a report, in order. */
    public Toponymy read(List<List<Unit>> sentences, @Nullable String home) {
        for (List<Unit> sentence : sentences) {
            List<Unit> leaves = new ArrayList<>();
            sentence.forEach(unit -> addLeaves(unit, leaves));
            collect(leaves);
        }
        new Resolution(found, home, text)
                .resolve()
                .forEach(mention -> byStart.put(mention.span().start(), mention));
        return this;
    }

    /** In order of the text. */
    public List<PlaceMention> mentions() {
        return List.copyOf(byStart.values());
    }

    /** ISO code of the country most of the names lie in, words for its people left out; null when there are none. */
    @Nullable
    String mainCountry() {
        Map<String, Integer> counted = new TreeMap<>();
        for (PlaceMention m : byStart.values()) {
            if (m.spot() != null && !m.nation() && !m.spot().country().isEmpty()) {
                counted.merge(m.spot().country(), 1, Integer::sum);
            }
        }
        return counted.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The place named where a unit begins. */
    @Nullable
    PlaceMention at(Unit unit) {
        return byStart.get(unit.start());
    }

    private static void addLeaves(Unit unit, List<Unit> leaves) {
        if (unit instanceof Group g && !g.kind().equals("NAME")) {
            g.units().forEach(u -> addLeaves(u, leaves));
        } else {
            leaves.add(unit);
        }
    }

    private void collect(List<Unit> leaves) {
        Map<Integer, Named> at = new LinkedHashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            Named named = named(leaves, i);
            if (named != null) {
                at.put(i, named);
                found.add(named);
            }
        }
        at.forEach((i, named) -> {
            Named next = at.get(following(leaves, i + 1));
            if (next != null) {
                named.behind.add(next);
            }
        });
    }

    /** The leaf behind commas, prepositions and words for kinds of place. */
    private int following(List<Unit> leaves, int from) {
        int i = from;
        while (i < leaves.size() && i < from + NEARBY && isLink(leaves.get(i))) {
            i++;
        }
        return i == from ? -1 : i;
    }

    private boolean isLink(Unit leaf) {
        boolean sign = leaf.end() - leaf.start() == 1 && ",(".indexOf(text.charAt(leaf.start())) >= 0;
        return sign
                || leaf instanceof Token
                        && leaf.readings().stream().anyMatch(r -> r.tags().hasAny(link));
    }

    private @Nullable Named named(List<Unit> leaves, int i) {
        Unit leaf = leaves.get(i);
        boolean nation = leaf.is(nationBit);
        if (!nation && !leaf.is(placeBit)) {
            return null;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Reading r : leaf.readings()) {
            boolean land = r.lemma().length() == 2 && r.tags().hasAny(lands);
            Spot country = land ? atlas.spots().get(r.lemma()) : null;
            if (country != null && candidates.stream().noneMatch(c -> c.spot.equals(country))) {
                candidates.add(new Candidate(country, Found.ALWAYS, false, false));
            }
        }
        String key = text.substring(leaf.start(), leaf.end());
        if (leaf instanceof Group g && g.kind().equals("NAME")) {
            String kinds = kinds(leaves, i);
            for (Naming n : toponyms.named(text, g.units())) {
                Spot spot = atlas.spots().get(n.id());
                if (spot != null) {
                    candidates.add(
                            new Candidate(spot, n.in(language.code()), isOf(spot, kinds), world.isCapital(spot)));
                }
            }
        }
        return candidates.isEmpty() ? null : new Named(leaf, key, candidates, nation, new ArrayList<>());
    }

    /** The kinds of place that a word beside the name says it is of; empty when none does. */
    private String kinds(List<Unit> leaves, int i) {
        boolean apart = i > 0 && leaves.get(i - 1).is(names.bit("PUNCT"));
        for (int k : apart ? new int[] {i + 1} : new int[] {i + 1, i - 1, i - 2}) {
            Unit beside = k >= 0 && k < leaves.size() ? leaves.get(k) : null;
            if (beside != null && beside.is(names.bit("PLACEWORD"))) {
                for (Reading r : beside.readings()) {
                    String kinds = language.value("PLACEKIND", r.lemma());
                    if (kinds != null) {
                        return kinds;
                    }
                }
            }
        }
        return i == 0 ? "" : placing(leaves.get(i - 1));
    }

    /** The kinds of place that a preposition stands before, when no article comes between. */
    private String placing(Unit before) {
        String printed = text.substring(before.start(), before.end()).toLowerCase(Locale.ROOT);
        String kinds = before.is(names.bit("PLACING")) ? language.value("PLACEKIND", printed) : null;
        return kinds == null ? "" : kinds;
    }

    private static boolean isOf(Spot spot, String kinds) {
        return !kinds.isEmpty() && List.of(kinds.split(" ")).contains(spot.kind());
    }

    static Span span(Unit unit) {
        return new Span(unit.start(), unit.end());
    }
}
