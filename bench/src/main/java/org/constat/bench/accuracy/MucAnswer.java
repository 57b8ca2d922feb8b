package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.bench.accuracy.MucFrames.Fill;
import org.constat.bench.accuracy.MucSentence.Candidate;
import org.constat.event.Trace;
import org.constat.mention.Mentions;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a report say of terrorist incidents, by the rules of {@link MucFrames}: a report matters when one of its sentences
 * tells of harm to people or things that are no soldiers'; then roles are filled in the sentences that tell of it and around them.
 *
 * @param told places of the sentences that tell of an incident
 */
record MucAnswer(Set<String> types, Map<MucRole, Set<String>> answers, List<Integer> told) {

    static final MucFrames FRAMES = MucFrames.read();

    /** @param year of the report */
    static MucAnswer of(Trace trace, int year) {
        Mentions mentions = trace.mentions();
        List<MucSentence> sentences = mentions == null
                ? List.of()
                : trace.passages().stream()
                        .map(p -> MucSentence.of(p, mentions, FRAMES, year))
                        .toList();
        Set<String> types = new LinkedHashSet<>();
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> kinds = sentences.get(i).kinds();
            types.addAll(kinds);
            if (!kinds.isEmpty()) {
                told.add(i);
            }
        }
        MucAnswer answer = new MucAnswer(types, new EnumMap<>(MucRole.class), told);
        for (int i = 0; i < sentences.size() && !told.isEmpty(); i++) {
            answer.fill(sentences.get(i), i);
        }
        return answer;
    }

    Map<String, @Nullable Object> fields() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("relevant", !told.isEmpty());
        if (!told.isEmpty()) {
            fields.put("incident_types", types);
            Map<String, @Nullable Object> roles = new LinkedHashMap<>();
            answers.forEach((role, found) -> roles.put(role.label, found));
            fields.put("roles", roles);
        }
        return fields;
    }

    private void fill(MucSentence sentence, int at) {
        boolean here = told.contains(at);
        boolean beside = here || told.contains(at - 1) || told.contains(at + 1);
        for (Candidate c : sentence.candidates()) {
            for (Fill fill : c.fills()) {
                boolean placed = placed(fill, here, beside);
                if (placed && (here || holds(sentence, c, fill, beside)) && !(fill.near() && clashes(sentence, fill))) {
                    answers.computeIfAbsent(fill.role(), r -> new LinkedHashSet<>())
                            .add(c.words());
                }
            }
        }
    }

    private static boolean placed(Fill fill, boolean here, boolean beside) {
        return switch (fill.how()) {
            case ANYWHERE -> true;
            case BESIDE -> beside;
            default -> here || !fill.near();
        };
    }

    /** What a sentence says that tells of no incident itself. */
    private static boolean holds(MucSentence sentence, Candidate c, Fill fill, boolean beside) {
        boolean harm = fill.role() == MucRole.VICTIM || fill.role() == MucRole.TARGET;
        return !sentence.past() && !(harm && (c.general() || c.military() && !beside));
    }

    private static boolean clashes(MucSentence sentence, Fill fill) {
        return sentence.clash() && fill.role() != MucRole.VICTIM && fill.role() != MucRole.TARGET;
    }
}
