package org.constat.token;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How names of places are compared, in whatever language: lower case, no accents or vowel marks, apostrophes dropped, every other sign
 * a blank.
 *
 * @param letters letters that are written otherwise in some spellings, to what they count as; {@code lang/world/letters.tsv}
 * @param words the same for words that are often shortened
 */
public record PlaceKey(Map<Integer, String> letters, Map<String, String> words) {

    private static final int ASCII = 0x80;
    private static final String DROPPED = "'`\u2018\u2019";

    /** @param world the folder that holds {@code letters.tsv} */
    public static PlaceKey read(Path world) {
        Map<Integer, String> letters = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        for (Tsv.Row row : Tsv.read(world.resolve("letters.tsv")).rows()) {
            String from = row.get("from");
            if (from.codePointCount(0, from.length()) == 1) {
                letters.put(from.codePointAt(0), row.get("to"));
            } else {
                words.put(from, row.get("to"));
            }
        }
        return new PlaceKey(letters, words);
    }

    /** The key of a name, empty when it has no letter. Linear in its length. */
    public String of(CharSequence name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean plain = name.chars().allMatch(c -> c < ASCII);
        String signs = plain ? name.toString() : Normalizer.normalize(name, Normalizer.Form.NFD);
        int word = 0;
        boolean gap = false;
        for (int i = 0; i < signs.length(); i += Character.charCount(signs.codePointAt(i))) {
            int c = signs.codePointAt(i);
            if (isLetter(c)) {
                if (gap && !key.isEmpty()) {
                    closeWord(key, word);
                    word = key.append(' ').length();
                }
                gap = false;
                append(key, c);
            } else {
                gap |= !isDropped(c);
            }
        }
        closeWord(key, word);
        return key.toString();
    }

    private void closeWord(StringBuilder key, int start) {
        String whole = words.isEmpty() ? null : words.get(key.substring(start));
        if (whole != null) {
            key.replace(start, key.length(), whole);
        }
    }

    private static boolean isLetter(int c) {
        return c < ASCII
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER;
    }

    private static boolean isDropped(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.MODIFIER_LETTER
                || type == Character.FORMAT
                || DROPPED.indexOf(c) >= 0;
    }

    private void append(StringBuilder key, int c) {
        if (c < ASCII) {
            key.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c));
            return;
        }
        String other = letters.get(c);
        key.append(other == null ? Character.toString(c).toLowerCase(Locale.ROOT) : other);
    }
}
