package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
 * reader codes as no violence, so the matches of its rules are asked, not its claims: the largest group of people told of as dead,
 * with who killed others and then himself; who is only said to be shot was wounded unless somebody is said to be dead.
 */
record Casualties() implements Benchmark {

    private static final Set<String> UNREAL = Set.of("HYPO", "NEGATED", "PLANNED");
    /** More than that is a count over a year or a city, not over one shooting: the deadliest, in Las Vegas in 2017, killed 60. */
    private static final int MOST = 60;

    /** What one match tells: how many, and in which sentence; by whom they were killed, if told, and whether it was by themselves. */
    private record Told(int number, int sentence, boolean byOther, boolean bySelf) {}

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
        List<Told> deaths = told("Killed", trace, mentions);
        int killed = Math.max(killed(deaths), namesDeadlyDeed(trace, mentions) ? 1 : 0);
        List<Told> hurt = told("Wounded", trace, mentions);
        List<Told> shot = told("Casualties", trace, mentions);
        if (killed == 0) {
            return Map.of("killed", 0, "injured", Math.max(most(hurt.stream()), most(shot.stream())));
        }
        int beside = most(hurt.stream().filter(t -> t.number > 1 || isBeside(t, deaths)));
        return Map.of("killed", killed, "injured", Math.max(beside, most(shot.stream()) - killed));
    }

    @Override
    public void compare(Document document, Map<String, @Nullable Object> answer, Misses misses) {
        for (String field : List.of("killed", "injured")) {
            misses.label(field, (int) document.number(field), answer.get(field));
        }
    }

    /** Whoever kills others and then himself is told apart from those he killed, and counted with the dead. */
    private static int killed(List<Told> deaths) {
        int byOther = most(deaths.stream().filter(Told::byOther));
        int self = most(deaths.stream().filter(Told::bySelf));
        return Math.max(most(deaths.stream()), byOther + self);
    }

    /** True when the wounded stands in a sentence with a death: not the one who died of the wound. */
    private static boolean isBeside(Told wounded, List<Told> deaths) {
        return deaths.stream().anyMatch(d -> d.sentence == wounded.sentence);
    }

    private static int most(Stream<Told> told) {
        return told.mapToInt(Told::number).max().orElse(0);
    }

    private static List<Told> told(String what, Trace trace, Mentions mentions) {
        List<Told> told = new ArrayList<>();
        for (Passage p : trace.passages()) {
            p.giving(what).stream()
                    .filter(f -> isReal(f, mentions))
                    .forEach(f -> people(f, mentions).stream()
                            .map(u -> told(f, number(u, mentions), p))
                            .filter(t -> t.number <= MOST)
                            .forEach(told::add));
        }
        return told;
    }

    private static Told told(Firing f, int number, Passage p) {
        return new Told(
                number,
                p.index(),
                !f.roles("subject").isEmpty(),
                f.with("who", "").equals("self"));
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

    /** How many people a group or a list of groups stands for; who is not counted is one. */
    private static int number(Unit unit, Mentions mentions) {
        return mentions.items(unit).stream()
                .mapToInt(item -> counted(mentions.quantity(item)))
                .sum();
    }

    private static int counted(@Nullable Quantity quantity) {
        Integer n = quantity == null ? null : quantity.best() != null ? quantity.best() : quantity.low();
        return n == null ? 1 : n;
    }

    /** "The fatal shooting", "a deadly stabbing": somebody died, whoever it was. */
    private static boolean namesDeadlyDeed(Trace trace, Mentions mentions) {
        return trace.passages().stream()
                .flatMap(p -> p.units().stream())
                .anyMatch(u -> mentions.is(u, "DEATHWORD") && mentions.is(u, "EVENTWORD"));
    }
}
