package org.constat.cli.misses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constat.event.Misread;

/** A difference between a reading and what people say, and in which document it stands. */
public record Missed(String document, String language, Misread misread) {

    /** What is asked for; an empty word asks for nothing. */
    public record Wish(String field, String language, String rule) {

        public boolean wants(Missed missed) {
            return is(field, missed.misread.field())
                    && is(language, missed.language)
                    && (rule.isEmpty() || missed.misread.rules().stream().anyMatch(this::isOfRule));
        }

        private static boolean is(String wanted, String got) {
            return wanted.isEmpty() || wanted.equals(got);
        }

        /** The rule itself, or any construction of a frame. */
        private boolean isOfRule(String id) {
            return id.equals(rule) || id.startsWith(rule + "/");
        }
    }

    /** Lines to print: where, the sentence with the words in brackets, expected against read, the rules that matched there. */
    public List<String> lines() {
        Misread.Words words = misread.words();
        List<String> lines = new ArrayList<>();
        lines.add(document + "  " + language + "  " + misread.kind().name().toLowerCase(Locale.ROOT) + "  "
                + misread.field());
        lines.add("    " + flat(words.before()) + "[" + flat(words.marked()) + "]" + flat(words.after()));
        if (!misread.expected().isEmpty()) {
            lines.add("    expected  " + flat(misread.expected()));
        }
        lines.add("    read      " + flat(misread.read()));
        lines.add("    rules     " + (misread.rules().isEmpty() ? "none" : String.join(", ", misread.rules())));
        return lines;
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
