package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.claim.Passage;
import org.constat.event.Trace;
import org.constat.mention.Mentions;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** WikiEvents: the word that tells a happening, its type, and who stands around it, from the rules for claims that matched. */
record Arguments() implements Benchmark {

    /** A claim type of ours as an event there: who acts and who is acted upon. */
    private record Frame(String type, String subject, String object) {}

    private static final Map<String, Frame> FRAMES = Map.of(
            "Killed", new Frame("Life.Die.Unspecified", "Killer", "Victim"),
            "Wounded", new Frame("Life.Injure.Unspecified", "Injurer", "Victim"),
            "Captured", new Frame("Justice.ArrestJailDetain.Unspecified", "Jailer", "Detainee"),
            "Released", new Frame("Justice.ReleaseParole.Unspecified", "JudgeCourt", "Defendant"));

    private static final Map<String, Frame> ACTS = Map.of(
            "bombing", new Frame("Conflict.Attack.DetonateExplode", "Attacker", "Target"),
            "suicide_bombing", new Frame("Conflict.Attack.DetonateExplode", "Attacker", "Target"),
            "ied", new Frame("Conflict.Attack.DetonateExplode", "Attacker", "Target"),
            "protest", new Frame("Conflict.Demonstrate.Unspecified", "Demonstrator", "Target"),
            "arrest", new Frame("Justice.ArrestJailDetain.Unspecified", "Jailer", "Detainee"));

    private static final Frame ATTACK = new Frame("Conflict.Attack.Unspecified", "Attacker", "Target");

    @Override
    public String name() {
        return "wikievents";
    }

    @Override
    public Scoring scoring() {
        return new Scoring.Script("args");
    }

    @Override
    public Map<String, String> parts() {
        return Map.of("dev", "wikievents/dev.jsonl.gz");
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        List<Map<String, @Nullable Object>> events = new ArrayList<>();
        Mentions mentions = trace.mentions();
        if (mentions != null) {
            for (Passage p : trace.passages()) {
                p.firings().forEach(f -> event(f, mentions, events));
            }
        }
        return Map.of("events", events);
    }

    private static void event(Firing f, Mentions mentions, List<Map<String, @Nullable Object>> events) {
        Unit trigger = head(f.role("verb") != null ? f.role("verb") : f.role("noun"));
        Frame frame = frame(f, trigger, mentions);
        if (frame == null || trigger == null) {
            return;
        }
        List<Map<String, @Nullable Object>> arguments = new ArrayList<>();
        f.roles("subject").forEach(u -> arguments(u, frame.subject, mentions, arguments));
        f.roles("object").forEach(u -> arguments(u, frame.object, mentions, arguments));
        Map<String, @Nullable Object> event = new LinkedHashMap<>();
        event.put("type", frame.type);
        event.put("trigger", span(trigger, mentions));
        event.put("args", arguments);
        if (events.stream().noneMatch(e -> event.get("trigger").equals(e.get("trigger")))) {
            events.add(event);
        }
    }

    private static @Nullable Frame frame(Firing f, @Nullable Unit trigger, Mentions mentions) {
        String what = f.rule().gives().what();
        if (!what.equals("Act")) {
            return FRAMES.get(what);
        }
        String code = f.role("noun") != null && trigger != null ? mentions.code("ACT", trigger) : f.with("type", "");
        return code == null ? null : ACTS.getOrDefault(code, ATTACK);
    }

    private static void arguments(Unit unit, String role, Mentions mentions, List<Map<String, @Nullable Object>> out) {
        for (Unit item : mentions.items(unit)) {
            Map<String, @Nullable Object> argument = span(item, mentions);
            argument.put("role", role);
            out.add(argument);
        }
    }

    private static Map<String, @Nullable Object> span(Unit unit, Mentions mentions) {
        Map<String, @Nullable Object> span = new LinkedHashMap<>();
        span.put("start", mentions.text().codePointCount(0, unit.start()));
        span.put("end", mentions.text().codePointCount(0, unit.end()));
        return span;
    }

    private static @Nullable Unit head(@Nullable Unit unit) {
        Unit now = unit;
        while (now instanceof Group g && g.role("head") != null) {
            now = g.role("head");
        }
        return now;
    }
}
