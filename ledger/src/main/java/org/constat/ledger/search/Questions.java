package org.constat.ledger.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Questions as people type them: words that must all be there, {@code "words side by side"}, {@code begin*}, {@code -word} and
 * {@code |} between alternatives, or the words that {@code spelling.tsv} lists for these; brackets. What is left open is closed
 * at the end. Linear in the question.
 */
public final class Questions {

    private static final Pattern PARTS = Pattern.compile("\"([^\"]*)\"?|([()|])|(-)(?=[^\\s)])|([^\\s\"()|]+)");
    private static final int LONGEST = 1000;
    private static final int FEWEST_JOINED = 3;

    private final Analysis analysis;

    public Questions(Analysis analysis) {
        this.analysis = analysis;
    }

    /** A question that cannot be asked; the message says why and what to do. */
    public static final class Unanswerable extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        Unanswerable(String message) {
            super(message);
        }
    }

    private record Part(String sign, String words) {}

    /** @throws Unanswerable if no word is looked for */
    public Question parse(String typed) {
        if (typed.length() > LONGEST) {
            throw new Unanswerable("The search is longer than " + LONGEST + " characters; search for fewer words.");
        }
        Question question = new Parser(parts(typed)).whole();
        if (question == null || !isAnswerable(question)) {
            throw new Unanswerable("The search '" + typed + "' (or an alternative in it) names no word to look for;"
                    + " add one that must be there.");
        }
        return question;
    }

    /** Something must be there: no index can list the texts that lack a word. */
    private static boolean isAnswerable(Question question) {
        return switch (question) {
            case Question.Run run -> true;
            case Question.Not not -> false;
            case Question.Any any -> any.parts().stream().allMatch(Questions::isAnswerable);
            case Question.All all ->
                all.parts().stream().anyMatch(Questions::isAnswerable)
                        && all.parts().stream().allMatch(p -> isAnswerable(p instanceof Question.Not n ? n.part() : p));
        };
    }

    private List<Part> parts(String typed) {
        List<Part> parts = new ArrayList<>();
        Matcher m = PARTS.matcher(typed);
        while (m.find()) {
            if (m.group(1) != null) {
                parts.add(new Part("\"", m.group(1)));
            } else if (m.group(2) != null) {
                parts.add(new Part(m.group(2), ""));
            } else if (m.group(3) != null) {
                parts.add(new Part("-", ""));
            } else {
                parts.add(word(m.group(4)));
            }
        }
        return parts;
    }

    private Part word(String typed) {
        return switch (analysis.spelling().operators().getOrDefault(typed, "")) {
            case "or" -> new Part("|", "");
            case "not" -> new Part("-", "");
            case "and" -> new Part("&", "");
            default -> new Part("", typed);
        };
    }

    /** Or binds less than and; and is what stands between parts without a sign. */
    private final class Parser {
        private final List<Part> parts;
        private int at;

        Parser(List<Part> parts) {
            this.parts = parts;
        }

        private boolean takes(String sign) {
            boolean here = at < parts.size() && parts.get(at).sign.equals(sign);
            at += here ? 1 : 0;
            return here;
        }

        /** A bracket that closes nothing is passed over. */
        @Nullable
        Question whole() {
            List<Question> all = new ArrayList<>();
            do {
                add(any(), all);
            } while (takes(")"));
            return joined(all, Question.All::new);
        }

        private @Nullable Question any() {
            List<Question> any = new ArrayList<>();
            do {
                add(all(), any);
            } while (takes("|"));
            return joined(any, Question.Any::new);
        }

        private @Nullable Question all() {
            List<Question> all = new ArrayList<>();
            while (at < parts.size() && !isEnd(parts.get(at).sign)) {
                add(one(), all);
            }
            return joined(all, Question.All::new);
        }

        private static void add(@Nullable Question one, List<Question> to) {
            if (one != null) {
                to.add(one);
            }
        }

        private static @Nullable Question joined(List<Question> parts, Function<List<Question>, Question> join) {
            return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : join.apply(List.copyOf(parts));
        }

        private static boolean isEnd(String sign) {
            return sign.equals("|") || sign.equals(")");
        }

        private @Nullable Question one() {
            Part part = parts.get(at++);
            return switch (part.sign) {
                case "&" -> null;
                case "-" -> {
                    Question shutOut = at < parts.size() && !isEnd(parts.get(at).sign) ? one() : null;
                    yield shutOut == null ? null : new Question.Not(shutOut);
                }
                case "(" -> {
                    Question within = any();
                    takes(")");
                    yield within;
                }
                default -> run(part.words, part.words.endsWith("*"));
            };
        }
    }

    private @Nullable Question run(String words, boolean prefix) {
        List<String> run = analysis.terms(words).stream().map(Term::word).toList();
        return run.isEmpty() ? null : withJoined(run, prefix);
    }

    /** In a text the first word may have a preposition on it. */
    private Question withJoined(List<String> run, boolean prefix) {
        String first = run.get(0);
        List<Question> forms = Stream.concat(
                        Stream.of(""), analysis.spelling().joined().stream().filter(j -> mayJoin(j, first)))
                .map(j -> Stream.concat(Stream.of(j + first), run.stream().skip(1))
                        .toList())
                .<Question>map(words -> new Question.Run(words, prefix))
                .toList();
        return forms.size() == 1 ? forms.get(0) : new Question.Any(forms);
    }

    private static boolean mayJoin(String joined, String word) {
        return UnicodeScript.of(joined.codePointAt(0)) == UnicodeScript.of(word.codePointAt(0))
                && word.length() >= FEWEST_JOINED;
    }
}
