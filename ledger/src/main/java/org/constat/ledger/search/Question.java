package org.constat.ledger.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is looked for. */
public sealed interface Question {

    /** Words side by side; a single word most of the time. {@code prefix}: the last is only a beginning. */
    record Run(List<String> words, boolean prefix) implements Question {

        /** How many of the terms from {@code at} on are this run; 0 if they are not. */
        int length(List<Term> terms, int at) {
            int last = words.size() - 1;
            if (at + last >= terms.size()) {
                return 0;
            }
            for (int i = 0; i < last; i++) {
                if (!terms.get(at + i).word().equals(words.get(i))) {
                    return 0;
                }
            }
            String word = terms.get(at + last).word();
            boolean same = prefix ? word.startsWith(words.get(last)) : word.equals(words.get(last));
            return same ? words.size() : 0;
        }
    }

    record All(List<Question> parts) implements Question {}

    record Any(List<Question> parts) implements Question {}

    record Not(Question part) implements Question {}

    /** Whether a text of these words answers. Linear in the words for each part of the question: what the databases must agree with. */
    default boolean answeredBy(List<Term> terms) {
        return switch (this) {
            case Run run -> Stream.iterate(0, i -> i + 1).limit(terms.size()).anyMatch(i -> run.length(terms, i) > 0);
            case All all -> all.parts.stream().allMatch(p -> p.answeredBy(terms));
            case Any any -> any.parts.stream().anyMatch(p -> p.answeredBy(terms));
            case Not not -> !not.part.answeredBy(terms);
        };
    }

    /** The runs that are wanted, not those that are shut out. */
    default Stream<Run> wanted() {
        return switch (this) {
            case Run run -> Stream.of(run);
            case All all -> all.parts.stream().flatMap(Question::wanted);
            case Any any -> any.parts.stream().flatMap(Question::wanted);
            case Not not -> Stream.empty();
        };
    }

    /** The same without what is shut out: answered wherever the question is; nothing if it only shuts out. */
    default @Nullable Question positive() {
        return switch (this) {
            case Run run -> run;
            case Not not -> null;
            case All all -> {
                List<Question> kept = positive(all.parts);
                yield kept.isEmpty() ? null : new All(kept);
            }
            case Any any -> {
                List<Question> kept = positive(any.parts);
                yield kept.size() < any.parts.size() ? null : new Any(kept);
            }
        };
    }

    private static List<Question> positive(List<Question> parts) {
        return parts.stream()
                .map(Question::positive)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
