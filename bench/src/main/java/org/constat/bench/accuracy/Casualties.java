package org.constat.bench.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.constat.claim.Passage;
import org.constat.event.Trace;
import org.constat.mention.Mentions;
import org.constat.mention.Quantity;
import org.constat.report.Report;
import org.constat.rule.Firing;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How many were killed and injured in the shooting that a report of the Gun Violence Corpus tells. Accidents count there, which the
 * reader codes as no violence, so the matches of its rules are asked, not its claims: the largest group of people that is told of as
 * killed or as wounded; who is only said to be shot was wounded when nobody is said to be dead; a suicide after a murder counts too.
 */
record Casualties() implements Benchmark {

    private static final Set<String> UNREAL = Set.of("HYPO", "NEGATED", "PLANNED");
    /** More than that is a count over a year or a city, not over one shooting: the deadliest, in Las Vegas in 2017, killed 60. */
    private static final int MOST = 60;

    @Override
    public String name() {
        return "gvc_casualty";
    }

    @Override
    public Scoring scoring() {
        return new Scoring.Script("casualty");
    }

    @Override
    public Map<String, String> parts() {
        return Parts.of("dev", "gvc/dev.jsonl.gz", "train", "gvc/train.jsonl.gz");
    }

    @Override
    public Report report(Document document) {
        return Titled.report(document);
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        Mentions mentions = trace.mentions();
        if (mentions == null) {
            return Map.of("killed", 0, "injured", 0);
        }
        int killed = most("Killed", trace, mentions);
        int wounded = most("Wounded", trace, mentions);
        int shot = most("Casualties", trace, mentions);
        boolean suicide = holds("suicide", trace);
        int dead = suicide && killed > 0 ? Math.max(killed, 2) : killed;
        return Map.of("killed", dead, "injured", dead > 0 ? wounded : Math.max(wounded, shot));
    }

    @Override
    public void compare(Document document, Map<String, @Nullable Object> answer, Misses misses) {
        for (String field : List.of("killed", "injured")) {
            misses.label(field, (int) document.number(field), answer.get(field));
        }
    }

    private static int most(String what, Trace trace, Mentions mentions) {
        TreeSet<Integer> told = new TreeSet<>();
        for (Passage p : trace.passages()) {
            p.giving(what).stream()
                    .filter(f -> isReal(f, mentions))
                    .flatMap(f -> people(f, mentions).stream())
                    .forEach(u -> told.add(number(u, mentions)));
        }
        Integer most = told.floor(MOST);
        return most == null ? 0 : most;
    }

    /** Whom the match tells of: "two men were killed"; "the death of two men". */
    private static List<Unit> people(Firing f, Mentions mentions) {
        Unit noun = f.role("noun");
        Unit completed = noun == null ? null : mentions.part(noun, "of");
        return !f.roles("object").isEmpty() || completed == null ? f.roles("object") : List.of(completed);
    }

    private static boolean isReal(Firing f, Mentions mentions) {
        Unit verb = f.role("verb");
        return verb == null || UNREAL.stream().noneMatch(name -> mentions.is(verb, name));
    }

    private static int number(Unit unit, Mentions mentions) {
        Quantity quantity = mentions.quantity(unit);
        Integer n = quantity == null ? null : quantity.best() != null ? quantity.best() : quantity.low();
        return n == null ? 1 : n;
    }

    private static boolean holds(String word, Trace trace) {
        return trace.passages().stream()
                .flatMap(p -> p.leaves().stream())
                .flatMap(u -> u.readings().stream())
                .anyMatch(r -> r.lemma().contains(word));
    }
}
