package org.constat.token;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proper names of one language, of one word or several, and what each can stand for.
 *
 * @param names token keys joined by a space, to the names spelt so
 * @param parts the token keys that names are made of
 * @param places names of places, which are the same for all languages
 */
public record Gazetteer(Lookup<List<Name>> names, Lookup<NamePart> parts, Toponyms places) {

    /**
     * @param printed the name as the table spells it
     * @param readings lemma is the entity's id; the names say what kind of thing it is
     */
    public record Name(String printed, List<Reading> readings) {

        private static final int SHORTEST = 3;

        /** Acronyms must be printed as such, capitalised names with a capital; the rest in any case. */
        boolean looksLike(String text, int start, int end) {
            boolean acronym = printed.length() <= 5 && printed.equals(printed.toUpperCase(java.util.Locale.ROOT));
            if (acronym && !printed.equals(printed.toLowerCase(java.util.Locale.ROOT))) {
                return text.regionMatches(start, printed, 0, Math.min(printed.length(), end - start));
            }
            boolean cased = Character.isUpperCase(printed.charAt(0));
            return cased ? Character.isUpperCase(text.charAt(start)) : isSpeltIn(text.substring(start, end));
        }

        /**
         * In scripts without capitals spelling alone tells a name from a word: a letter of the text may be plainer than the name's
         * (the sign on it left out), never marked otherwise; in the shortest names not even that.
         */
        private boolean isSpeltIn(String words) {
            String name = letters(printed);
            String found = letters(words);
            if (name.length() != found.length()) {
                return true;
            }
            if (name.length() <= SHORTEST) {
                return name.equals(found);
            }
            for (int i = 0; i < name.length(); i++) {
                char c = found.charAt(i);
                boolean marked = !Normalizer.isNormalized(String.valueOf(c), Normalizer.Form.NFD);
                if (marked && c != name.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        private static String letters(String words) {
            return words.codePoints()
                    .filter(c -> Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER)
                    .map(Character::toLowerCase)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }

    /** A name found at tokens {@code [from, to)}. */
    public record Hit(int from, int to, List<Reading> readings) {}

    /** The names in {@code tokens}, leftmost and longest first; they do not overlap. */
    public List<Hit> find(String text, List<Token> tokens) {
        List<Hit> hits = new ArrayList<>(0);
        int i = 0;
        while (i < tokens.size()) {
            Hit hit = longer(at(text, tokens, i), places.at(new Here(text, tokens, i, hits), this));
            if (hit != null) {
                hits.add(hit);
            }
            i = hit == null ? i + 1 : hit.to;
        }
        return hits;
    }

    private static @Nullable Hit longer(@Nullable Hit own, @Nullable Hit place) {
        if (own == null || place == null) {
            return own == null ? place : own;
        }
        return own.to == place.to
                ? new Hit(own.from, own.to, joined(own.readings, place.readings))
                : own.to > place.to ? own : place;
    }

    /** The longest name of this language that begins at a token, places left out. */
    @Nullable
    Hit at(String text, List<Token> tokens, int from) {
        for (int to = last(tokens, from); to > from; to--) {
            List<Reading> readings = matching(text, tokens, from, to);
            if (!readings.isEmpty()) {
                return new Hit(from, to, readings);
            }
        }
        return null;
    }

    /** Where the longest name that may stand here ends. */
    private int last(List<Token> tokens, int from) {
        NamePart first = part(tokens.get(from));
        if (first.longest() <= 0) {
            return from;
        }
        int end = from + 1;
        if (end < tokens.size() && first.mayPrecede(part(tokens.get(end)))) {
            int most = Math.min(tokens.size(), from + first.longest());
            while (end < most && part(tokens.get(end)).longest() >= 0) {
                end++;
            }
        }
        return end;
    }

    private NamePart part(Token token) {
        return token.word().inNames(word -> parts.get(word.key(), NamePart.NONE));
    }

    private List<Reading> matching(String text, List<Token> tokens, int from, int to) {
        String key = tokens.get(from).key();
        if (to > from + 1) {
            StringBuilder keys = new StringBuilder(key);
            for (int i = from + 1; i < to; i++) {
                keys.append(' ').append(tokens.get(i).key());
            }
            key = keys.toString();
        }
        List<Reading> readings = List.of();
        for (Name name : names.get(key, List.of())) {
            if (name.looksLike(
                    text, tokens.get(from).start(), tokens.get(to - 1).end())) {
                readings = readings.isEmpty() ? name.readings() : joined(readings, name.readings());
            }
        }
        return readings;
    }

    private static List<Reading> joined(List<Reading> some, List<Reading> more) {
        List<Reading> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
