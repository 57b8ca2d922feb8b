package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.constat.claim.Passage;
import org.constat.event.Trace;
import org.constat.mention.Mentions;

/**
 * A document as the arbiter sees it: each head word with the traits of every noun group that has it, and the traits of the whole.
 *
 * @param things by head word
 */
record MucCase(Map<String, Thing> things, Set<String> whole) {

    static final String RELEVANT = "relevant";
    static final List<String> TYPES = List.of("ATTACK", "BOMBING", "KIDNAPPING", "ARSON", "ROBBERY");

    /**
     * @param words of its shortest mention
     * @param sort what most of its mentions are
     */
    record Thing(String words, String sort, Set<String> traits) {}

    /** @param year of the report */
    static MucCase of(Trace trace, int year) {
        Mentions mentions = trace.mentions();
        Gathering gathering = new Gathering();
        if (mentions != null) {
            List<Traits> sentences = trace.passages().stream()
                    .map(p -> new Traits(mentions, p, MucAnswer.FRAMES))
                    .toList();
            for (int i = 0; i < sentences.size(); i++) {
                gathering.add(trace.passages().get(i), mentions, sentences, i);
            }
        }
        gathering.add(MucAnswer.of(trace, year));
        return gathering.done();
    }

    /** Traits of a thing with how likely the whole is to matter, in steps of the odds. */
    Set<String> with(Thing thing, double odds) {
        Set<String> all = new LinkedHashSet<>(thing.traits);
        long step = Math.max(-3, Math.min(3, Math.round(odds * 1.5)));
        all.add("whole=" + step);
        all.add("whole=" + step + "&" + thing.sort);
        return all;
    }

    /** What has been seen of a document so far. */
    private static final class Gathering {
        private final Map<String, Set<String>> traits = new LinkedHashMap<>();
        private final Map<String, String> words = new LinkedHashMap<>();
        private final Map<String, List<String>> sorts = new LinkedHashMap<>();
        private final Map<String, Integer> first = new LinkedHashMap<>();
        private final Set<String> whole = new LinkedHashSet<>(List.of("bias"));

        void add(Passage passage, Mentions mentions, List<Traits> sentences, int at) {
            Traits here = sentences.get(at);
            Set<String> around = around(sentences, at);
            MucSorts kinds = new MucSorts(mentions, MucAnswer.FRAMES);
            for (Participant p : Participant.of(passage, mentions)) {
                String said = mentions.words(p.unit()).replaceAll("\\s+", " ");
                String head = MucHeads.of(said);
                if (!head.isEmpty() && !p.isNamePart(passage, mentions)) {
                    Set<String> own = here.of(p);
                    String sort = here.sort(p.unit());
                    around.forEach(a -> own.add(a + "&" + sort));
                    String kind = kinds.of(p.unit());
                    own.add("as=" + kind);
                    for (MucFrames.Fill f : MucAnswer.FRAMES.fills(kind, here.links(p), here.triggers())) {
                        own.add("fill=" + f.role() + (f.near() ? ":near" : ""));
                        own.add("fill=" + f.role() + (f.near() ? ":near" : "") + "&" + kind);
                    }
                    traits.computeIfAbsent(head, h -> new LinkedHashSet<>()).addAll(own);
                    words.merge(head, said, (a, b) -> b.length() < a.length() ? b : a);
                    sorts.computeIfAbsent(head, h -> new ArrayList<>()).add(sort);
                    first.putIfAbsent(head, at);
                    own.stream().filter(MucCase::isOfWhole).forEach(whole::add);
                    here.deeds().forEach(d -> whole.add("with=" + d + "&" + sort));
                }
            }
            passage.units().forEach(u -> addWords(mentions.words(u)));
        }

        /** What the rules alone answer. */
        void add(MucAnswer rules) {
            rules.answers()
                    .forEach((role, found) -> found.forEach(w -> {
                        Set<String> own = traits.get(MucHeads.of(w));
                        if (own != null) {
                            own.add("answer=" + role);
                        }
                        whole.add("answer=" + role);
                    }));
            rules.types().forEach(t -> whole.add("type=" + t));
            whole.add("told=" + Math.min(5, rules.told().size()));
            whole.add("told.first="
                    + (rules.told().isEmpty()
                            ? "none"
                            : Math.min(6, rules.told().getFirst() / 2)));
        }

        private void addWords(String text) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z'-]+")) {
                whole.add("word=" + word);
            }
        }

        private static Set<String> around(List<Traits> sentences, int at) {
            Set<String> around = new LinkedHashSet<>();
            Set<String> here = sentences.get(at).deeds();
            here.forEach(d -> around.add("deed=" + d));
            if (here.isEmpty()) {
                around.add("deed=none");
            }
            if (at > 0) {
                sentences.get(at - 1).deeds().forEach(d -> around.add("deed.before=" + d));
            }
            if (at + 1 < sentences.size()) {
                sentences.get(at + 1).deeds().forEach(d -> around.add("deed.after=" + d));
            }
            return around;
        }

        MucCase done() {
            Map<String, Thing> things = new LinkedHashMap<>();
            traits.forEach((head, all) -> {
                String sort = most(sorts.getOrDefault(head, List.of()));
                all.add("sort=" + sort);
                all.add("mentions="
                        + Math.min(6, sorts.getOrDefault(head, List.of()).size()) + "&" + sort);
                all.add("first=" + Math.min(8, first.getOrDefault(head, 0)) + "&" + sort);
                things.put(head, new Thing(words.getOrDefault(head, head), sort, all));
            });
            return new MucCase(things, whole);
        }

        private static String most(List<String> sorts) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            sorts.forEach(s -> counts.merge(s, 1, Integer::sum));
            return counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("OTHER");
        }
    }

    private static boolean isOfWhole(String trait) {
        return trait.startsWith("fill=") || trait.startsWith("gives=") || trait.startsWith("near=");
    }
}
