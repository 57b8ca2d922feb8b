package org.constat.cli.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one interface language. Grammar that differs between languages (plurals, contractions, quotation
 * marks) is read from the same file as the sentences.
 */
public final class Wording {
    /** Codes of the interface languages, the default first. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private final String code;
    private final Properties sentences;

    private Wording(String code, Properties sentences) {
        this.code = code;
        this.sentences = sentences;
    }

    /** @param code one of {@link #LANGUAGES} */
    public static Wording of(String code) {
        String file = "messages_" + code + ".properties";
        Properties sentences = new Properties();
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no interface language '" + code + "'; there are " + LANGUAGES);
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new Wording(code, sentences);
    }

    public String code() {
        return code;
    }

    /** The sentence {@code key} with {@code {0}}, {@code {1}} ... filled in. */
    public String say(String key, Object... values) {
        String sentence = find(key);
        if (sentence == null) {
            throw new IllegalArgumentException("messages_" + code + " lacks " + key);
        }
        return fill(sentence, values);
    }

    public @Nullable String find(String key) {
        return sentences.getProperty(key);
    }

    Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** {@code key} if it exists, else {@code otherwise}. */
    public String sayOr(String key, String otherwise, Object... values) {
        return say(has(key) ? key : otherwise, values);
    }

    /** "1 origin", "3 origins": the number comes first among the values. */
    public String count(String key, int n, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number(n);
        System.arraycopy(more, 0, values, 1, more.length);
        return say(key + (list("plural.singular").contains(Integer.toString(n)) ? ".one" : ".other"), values);
    }

    public String number(int n) {
        return String.format(Locale.ROOT, "%,d", n).replace(",", say("number.group"));
    }

    public String quote(String words) {
        return say("quote", words);
    }

    /** Parts joined as in speech: "a, b and c". */
    public String join(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String head = String.join(", ", parts.subList(0, parts.size() - 1));
        return say("join.last", head, parts.getLast());
    }

    /** Space-separated words of {@code key}, none when the key is absent. */
    public List<String> list(String key) {
        String cell = find(key);
        return cell == null || cell.isBlank()
                ? List.of()
                : Arrays.asList(cell.strip().split(" +"));
    }

    public int column(String key) {
        return Integer.parseInt(say(key));
    }

    /**
     * {@code words} in the form {@code key}, such as "of the group" or "a group". The form is a list of beginnings and
     * what becomes of them; a beginning in brackets is a set of letters that stay.
     */
    public String form(String key, String words) {
        for (String rule : say(key).split(";")) {
            String[] sides = rule.split(">", 2);
            if (sides[0].startsWith("[")) {
                if (!words.isEmpty() && sides[0].indexOf(words.charAt(0)) > 0) {
                    return sides[1] + words;
                }
            } else if (words.startsWith(sides[0])) {
                return sides[1] + words.substring(sides[0].length());
            }
        }
        return words;
    }

    /** Without a leading article of any interface or report language. */
    public String bare(String words) {
        for (String article : say("articles").split(";")) {
            if (words.length() > article.length() && words.regionMatches(true, 0, article, 0, article.length())) {
                return words.substring(article.length());
            }
        }
        return words;
    }

    /** With its article, if it has one, as in the middle of a sentence. */
    public String midSentence(String words) {
        String bare = bare(words);
        int article = words.length() - bare.length();
        return words.substring(0, article).toLowerCase(Locale.ROOT) + bare;
    }

    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    private static String fill(String sentence, Object... values) {
        if (values.length == 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder(sentence.length() + 32);
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean hole = c == '{' && i + 2 < sentence.length() && sentence.charAt(i + 2) == '}';
            int n = hole ? sentence.charAt(i + 1) - '0' : -1;
            if (n >= 0 && n < values.length) {
                filled.append(values[n]);
                i += 2;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
