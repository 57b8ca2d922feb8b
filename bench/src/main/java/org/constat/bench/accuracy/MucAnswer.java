package org.constat.bench.accuracy;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.claim.Participant;
import org.constat.claim.Participant.Standing;
import org.constat.claim.Passage;
import org.constat.event.Trace;
import org.constat.mention.Mentions;
import org.constat.rule.Firing;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of the reader say of terrorist incidents. Clashes of armed forces with armed groups, and harm done to those who bear
 * arms alone, are left out, as the guidelines ask.
 */
final class MucAnswer {

    private static final Set<String> HARM = Set.of("Killed", "Wounded", "Casualties", "Abducted", "Missing");
    private static final Set<String> TOLD =
            Set.of("Act", "SideA", "SideB", "Target", "Damaged", "Accused", "ClaimedBy");
    private static final Set<String> ACTING = Set.of("SideA", "Accused", "ClaimedBy");
    private static final Map<String, String> TYPES = Map.of(
            "bombing", "BOMBING",
            "suicide_bombing", "BOMBING",
            "ied", "BOMBING",
            "landmine", "BOMBING",
            "abduction", "KIDNAPPING",
            "robbery", "ROBBERY",
            "looting", "ROBBERY");

    private final Trace trace;
    private final Map<MucRole, Set<String>> answers = new EnumMap<>(MucRole.class);
    private final Set<String> types = new LinkedHashSet<>();

    MucAnswer(Trace trace) {
        this.trace = trace;
        for (MucRole role : MucRole.values()) {
            answers.put(role, new LinkedHashSet<>());
        }
    }

    Map<String, @Nullable Object> fields() {
        Mentions mentions = trace.mentions();
        if (mentions != null) {
            trace.passages().forEach(p -> read(p, mentions));
        }
        boolean relevant = found(MucRole.VICTIM) || found(MucRole.TARGET);
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("relevant", relevant);
        if (relevant) {
            fields.put("incident_types", types);
            Map<String, @Nullable Object> roles = new LinkedHashMap<>();
            answers.forEach((role, found) -> roles.put(role.label, found));
            fields.put("roles", roles);
        }
        return fields;
    }

    private boolean found(MucRole role) {
        return !answers.getOrDefault(role, Set.of()).isEmpty();
    }

    private void read(Passage passage, Mentions mentions) {
        List<Participant> participants = Participant.of(passage, mentions);
        List<Firing> telling =
                passage.firings().stream().filter(f -> tells(f, mentions)).toList();
        boolean clash = passage.units().stream().anyMatch(u -> mentions.contains(u, "CLASHWORD"));
        for (Participant p : participants) {
            for (Standing s : p.standings()) {
                MucRole role =
                        isWhole(p, s) && telling.contains(s.firing()) ? role(s, p.unit(), clash, mentions) : null;
                if (role != null) {
                    add(role, p.unit(), mentions);
                    types.add(type(s.firing(), mentions));
                    belongs(role, p, participants, mentions);
                }
            }
            if (!telling.isEmpty() && !clash && p.within().isEmpty() && mentions.is(p.unit(), "WEAPON")) {
                add(MucRole.WEAPON, p.unit(), mentions);
            }
        }
    }

    /** A group that stands for itself, or that completes the noun for what was done to it. */
    private static boolean isWhole(Participant p, Standing s) {
        return p.within().isEmpty() || p.within().equals("of") && s.role().equals("noun");
    }

    private static boolean tells(Firing f, Mentions mentions) {
        String what = f.rule().gives().what();
        Unit verb = f.role("verb");
        boolean unreal = verb != null
                && (mentions.is(verb, "HYPO") || mentions.is(verb, "NEGATED") || mentions.is(verb, "PLANNED"));
        return !unreal && (HARM.contains(what) || TOLD.contains(what));
    }

    /** The bodies named inside a group that acted: "members of the front". */
    private void belongs(MucRole role, Participant p, List<Participant> all, Mentions mentions) {
        if (role == MucRole.PERP_IND || role == MucRole.PERP_ORG) {
            all.stream()
                    .filter(q -> q.at() == p.at() && !q.within().isEmpty() && mentions.is(q.unit(), "GROUP"))
                    .forEach(q -> add(MucRole.PERP_ORG, q.unit(), mentions));
        }
    }

    private static @Nullable MucRole role(Standing s, Unit unit, boolean clash, Mentions mentions) {
        String what = s.firing().rule().gives().what();
        return switch (s.role()) {
            case "subject" -> what.equals("Accused") ? null : perpetrator(unit, mentions);
            case "object", "target" ->
                ACTING.contains(what)
                        ? perpetrator(unit, mentions)
                        : mentions.is(unit, "PERSONS") || mentions.is(unit, "PERSONNAME")
                                ? victim(unit, clash, mentions)
                                : mentions.is(unit, "SITE") || mentions.is(unit, "VEHICLE") ? MucRole.TARGET : null;
            default -> null;
        };
    }

    private static @Nullable MucRole victim(Unit unit, boolean clash, Mentions mentions) {
        boolean armed = mentions.is(unit, "COMBATANTS")
                || mentions.is(unit, "SOLDIERS")
                || clash && mentions.is(unit, "POLICEMEN");
        return armed ? null : MucRole.VICTIM;
    }

    private static @Nullable MucRole perpetrator(Unit unit, Mentions mentions) {
        boolean body = mentions.is(unit, "GROUP") || mentions.is(unit, "FORCES") || mentions.is(unit, "POLICEWORD");
        return body && !mentions.is(unit, "PERSONS")
                ? MucRole.PERP_ORG
                : mentions.is(unit, "PERSONS") || mentions.is(unit, "GROUPWORD") ? MucRole.PERP_IND : null;
    }

    private void add(MucRole role, Unit unit, Mentions mentions) {
        answers.computeIfAbsent(role, r -> new LinkedHashSet<>())
                .add(mentions.words(unit).replaceAll("\\s+", " "));
    }

    private static String type(Firing f, Mentions mentions) {
        if (f.rule().gives().what().equals("Abducted")) {
            return "KIDNAPPING";
        }
        Unit noun = f.role("noun");
        String code = noun == null ? f.with("type", "") : mentions.code("ACT", noun);
        return TYPES.getOrDefault(code == null ? "" : code, "ATTACK");
    }
}
