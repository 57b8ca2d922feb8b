package org.constat.bench.accuracy;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.bench.accuracy.MucFrames.Fill;
import org.constat.claim.Passage;
import org.constat.event.Trace;
import org.constat.mention.Mentions;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a report say of terrorist incidents: noun groups as the reader grouped them, put into roles by {@link MucFrames}.
 * Clashes of armed forces with armed groups, and harm done to those who bear arms alone, are left out, as the guidelines ask.
 */
final class MucAnswer {

    static final MucFrames FRAMES = MucFrames.read();

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("COMBATANTS", "DOERS"),
            Map.entry("GROUPWORD", "BAND"),
            Map.entry("SOLDIERS", "SOLDIERS"),
            Map.entry("POLICEMEN", "POLICEMEN"),
            Map.entry("PERSONS", "PERSONS"),
            Map.entry("PERSONNAME", "PERSONS"),
            Map.entry("GROUP", "GROUP"),
            Map.entry("FORCES", "BODY"),
            Map.entry("POLICEWORD", "BODY"),
            Map.entry("SITE", "THING"),
            Map.entry("VEHICLE", "THING"));

    private static final Set<MucRole> CLASHING = Set.of(MucRole.PERP_IND, MucRole.PERP_ORG, MucRole.WEAPON);

    private static final Set<String> GENERAL_ARMS =
            Set.of("weapon", "weapons", "arm", "arms", "ammunition", "artillery");

    private static final Set<String> VAGUE = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "more",
            "number",
            "others",
            "some",
            "many",
            "several",
            "hundreds",
            "thousands",
            "dozens",
            "rest",
            "population");

    private final Trace trace;
    private final Map<MucRole, Set<String>> answers = new EnumMap<>(MucRole.class);
    private final Set<String> types = new LinkedHashSet<>();
    private int told;

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
        boolean relevant = told > 0;
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

    private void read(Passage passage, Mentions mentions) {
        boolean clash = passage.units().stream().anyMatch(u -> mentions.contains(u, "CLASHWORD"));
        Traits traits = new Traits(mentions, passage, FRAMES);
        Set<String> deeds = traits.triggers();
        for (Participant p : Participant.of(passage, mentions)) {
            if (!isNamePart(p, passage, mentions)) {
                for (Fill fill : fills(p, traits, deeds, mentions)) {
                    add(clash, fill, p.unit(), mentions);
                }
            }
        }
    }

    static List<Fill> fills(Participant p, Traits traits, Set<String> deeds, Mentions mentions) {
        return FRAMES.fills(sorts(p.unit(), mentions), traits.links(p), deeds);
    }

    /** A word of a name that goes on after it. */
    static boolean isNamePart(Participant p, Passage passage, Mentions mentions) {
        List<Unit> units = passage.units();
        return p.around() == null
                && mentions.is(p.unit(), "PROPN")
                && p.at() + 1 < units.size()
                && mentions.is(units.get(p.at() + 1), "PROPN");
    }

    private void add(boolean clash, Fill fill, Unit unit, Mentions mentions) {
        if (clash && CLASHING.contains(fill.role()) && fill.near()) {
            return;
        }
        String words = mentions.words(unit).replaceAll("\\s+", " ");
        answers.computeIfAbsent(fill.role(), r -> new LinkedHashSet<>()).add(words);
        boolean harm = fill.role() == MucRole.VICTIM || fill.role() == MucRole.TARGET;
        if (harm && !fill.near()) {
            told++;
            types.add(fill.kind());
        }
    }

    /** What a group may be, in the words of the table. */
    private static Set<String> sorts(Unit unit, Mentions mentions) {
        Set<String> sorts = new LinkedHashSet<>();
        KINDS.forEach((kind, name) -> {
            if (mentions.is(unit, kind)) {
                sorts.add(name);
            }
        });
        if (mentions.is(unit, "WEAPON")) {
            sorts.addAll(List.of("WEAPON", "ARMS"));
        }
        boolean person = sorts.contains("PERSONS");
        if (person && !sorts.contains("DOERS") && !sorts.contains("SOLDIERS")) {
            sorts.add("PEOPLE");
        }
        if (sorts.contains("GROUP") && mentions.is(unit, "FORCES")) {
            sorts.remove("GROUP");
        }
        if (sorts.contains("WEAPON") && GENERAL_ARMS.contains(MucHeads.of(mentions.words(unit)))) {
            sorts.remove("WEAPON");
        }
        if (sorts.isEmpty() && mentions.is(unit, "PROPN") && !mentions.is(unit, "PLACE")) {
            sorts.add("OTHER");
        }
        if (mentions.is(unit, "EVENTWORD") || VAGUE.contains(MucHeads.of(mentions.words(unit)))) {
            sorts.clear();
        }
        return sorts;
    }
}
