package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** @param words of its first mention */
    record Thing(String words, Set<String> traits) {}

    static MucCase of(Trace trace) {
        Map<String, Thing> things = new LinkedHashMap<>();
        Set<String> whole = new LinkedHashSet<>(List.of("bias"));
        Mentions mentions = trace.mentions();
        if (mentions != null) {
            for (Passage passage : trace.passages()) {
                Traits traits = new Traits(mentions, passage, MucAnswer.FRAMES);
                Set<String> deeds = traits.triggers();
                for (Participant p : Participant.of(passage, mentions)) {
                    String words = mentions.words(p.unit()).replaceAll("\\s+", " ");
                    String head = MucHeads.of(words);
                    if (!head.isEmpty()) {
                        Set<String> own = traits.of(p);
                        for (MucFrames.Fill f : MucAnswer.fills(p, traits, deeds, mentions)) {
                            own.add("fill=" + f.role() + (f.near() ? ":near" : ""));
                            own.add("fill=" + f.role() + (f.near() ? ":near" : ":") + f.kind());
                        }
                        things.computeIfAbsent(head, h -> new Thing(words, new LinkedHashSet<>()))
                                .traits()
                                .addAll(own);
                        own.stream().filter(MucCase::isOfWhole).forEach(whole::add);
                    }
                }
            }
        }
        return new MucCase(things, whole);
    }

    private static boolean isOfWhole(String trait) {
        return trait.startsWith("head=")
                || trait.startsWith("fill=")
                || trait.startsWith("gives=")
                || trait.startsWith("near=")
                || trait.startsWith("object:")
                || trait.startsWith("of:")
                || trait.startsWith("subject:");
    }

    /** Traits of a thing with how likely the whole is to matter, in steps of the odds. */
    Set<String> with(Thing thing, double odds) {
        Set<String> all = new LinkedHashSet<>(thing.traits);
        long step = Math.max(-4, Math.min(4, Math.round(odds)));
        all.add("whole=" + step);
        List<String> links = new ArrayList<>();
        thing.traits.stream().filter(t -> t.startsWith("class=")).forEach(t -> links.add("whole=" + step + "&" + t));
        all.addAll(links);
        return all;
    }
}
