package org.constat.ledger.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.constat.claim.Field;
import org.constat.event.Coded;
import org.constat.event.Front;
import org.constat.event.Marks;
import org.constat.event.Reading;
import org.jspecify.annotations.Nullable;

/**
 * What one reading leaves to look at: of each kind at most one question, so that a report with twenty names is decided about once.
 *
 * @param words what the question rests on
 * @param due day from which it is asked; absent: at once
 */
record Found(Kind kind, List<String> words, @Nullable LocalDate due) {

    /** Days after which news that was announced is overdue. */
    static final int PATIENCE = 30;

    static List<Found> in(Reading reading) {
        Map<Kind, List<String>> words = new EnumMap<>(Kind.class);
        Marks marks = reading.marks();
        marks.persons().stream()
                .filter(p -> !p.isPublic())
                .forEach(p -> add(Kind.PERSON, p.evidence().exact(), words));
        marks.sensitive().forEach(s -> {
            Kind kind = kind(s.kind());
            if (kind != null) {
                add(kind, s.evidence().exact(), words);
            }
        });
        reading.claims().forEach(c -> claim(c, words));
        List<Found> found = new ArrayList<>();
        words.forEach(
                (kind, list) -> found.add(new Found(kind, list, kind == Kind.FOLLOW_UP ? due(reading.front()) : null)));
        return found;
    }

    private static void claim(Coded c, Map<Kind, List<String>> words) {
        if (!c.claim().doubts().isEmpty()) {
            add(Kind.READING, c.key() + c.claim().doubts().stream().sorted().toList(), words);
        }
        if (c.claim().field() == Field.FOLLOW_UP) {
            add(Kind.FOLLOW_UP, c.key(), words);
        }
    }

    private static void add(Kind kind, String word, Map<Kind, List<String>> words) {
        words.computeIfAbsent(kind, k -> new ArrayList<>()).add(word);
    }

    private static @Nullable Kind kind(Marks.SensitiveKind kind) {
        return switch (kind) {
            case VICTIM_NAME -> Kind.VICTIM;
            case MINOR -> Kind.MINOR;
            case SEXUAL_VIOLENCE -> Kind.SEXUAL_VIOLENCE;
            case PROTECTED_SITE -> null;
        };
    }

    private static @Nullable LocalDate due(Front front) {
        return front.published() == null ? null : front.published().date().plusDays(PATIENCE);
    }
}
