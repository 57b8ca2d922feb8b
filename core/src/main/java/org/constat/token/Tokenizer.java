package org.constat.token;

import java.util.ArrayList;
import java.util.List;
import org.constat.text.Span;

/**
 * Cuts a stretch of text into tokens: words with their clitics split off, numbers in digits, single signs. Tokens tile the
 * stretch: what lies between two of them is white space. Linear; word forms met before cost one look-up.
 *
 * <p>Not for use by several threads at once: it remembers the forms it has met.
 */
public final class Tokenizer {

    private static final int REMEMBERED = 60_000;
    private static final int LONGEST_WORD = 80;
    private static final char MODIFIER_APOSTROPHE = 0x2BC;
    private static final char KASHIDA = 0x640;

    private final Forms forms;
    private final Split split;
    private final Memo<List<Split.Piece>> words = new Memo<>(REMEMBERED);
    private final Memo<Word> numbers = new Memo<>(REMEMBERED / 4);
    private final Memo<Word> signs = new Memo<>(REMEMBERED / 4);

    public Tokenizer(Names names, Folding folding, Clitics clitics, Lexicon lexicon) {
        this.forms = new Forms(names, folding, lexicon);
        this.split = new Split(clitics, folding, forms);
    }

    private Tokenizer(Forms forms, Split split) {
        this.forms = forms;
        this.split = split;
    }

    /** The same, with no form met yet. */
    public Tokenizer afresh() {
        return new Tokenizer(forms, split);
    }

    public List<Token> tokens(String text, Span span) {
        List<Token> out = new ArrayList<>(span.length() / 5 + 2);
        int i = span.start();
        while (i < span.end()) {
            int code = text.codePointAt(i);
            if (Letters.isSpace(code)) {
                i += Character.charCount(code);
            } else if (Letters.isDigit(code)) {
                i = number(text, i, span.end(), out);
            } else if (Letters.isWordPart(code)) {
                i = word(text, i, span.end(), out);
            } else {
                i = sign(text, i, out);
            }
        }
        return out;
    }

    /** The folded keys of a phrase's tokens. */
    public List<String> keys(String phrase) {
        return tokens(phrase, new Span(0, phrase.length())).stream()
                .map(Token::key)
                .toList();
    }

    private int sign(String text, int i, List<Token> out) {
        int end = i + Character.charCount(text.codePointAt(i));
        out.add(new Token(i, end, signs.get(text, i, end, forms::sign)));
        return end;
    }

    private int number(String text, int start, int limit, List<Token> out) {
        int end = digits(text, start, limit);
        while (end + 3 < limit && (end - start <= 3 || grouped(text, end)) && groups(text, end, limit)) {
            end = digits(text, end + 1, limit);
        }
        if (end < limit && Letters.isWordPart(text.codePointAt(end)) && end - start < 4) {
            return word(text, start, limit, out);
        }
        out.add(new Token(start, end, numbers.get(text, start, end, forms::number)));
        return end;
    }

    private static int digits(String text, int start, int limit) {
        int end = start;
        while (end < limit && Letters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A separator of thousands and exactly three digits follow. */
    private static boolean groups(String text, int i, int limit) {
        boolean separator = ",.\u00a0\u202f\u066c ".indexOf(text.charAt(i)) >= 0;
        return separator && digits(text, i + 1, Math.min(limit, i + 5)) == i + 4;
    }

    private static boolean grouped(String text, int end) {
        return !Letters.isDigit(text.charAt(end - 4));
    }

    private int word(String text, int start, int limit, List<Token> out) {
        int end = start;
        while (end < limit && end - start < LONGEST_WORD) {
            int code = text.codePointAt(end);
            boolean part = Letters.isWordPart(code)
                    || (Letters.isDigit(code) ? !isCaseless(text, start, end) : joins(text, start, end, limit));
            if (!part) {
                break;
            }
            end += Character.charCount(code);
        }
        for (Split.Piece piece : words.get(text, start, end, split::split)) {
            out.add(new Token(start + piece.from(), start + piece.to(), piece.word()));
        }
        return end;
    }

    /** True behind a letter that has no case, drawn out perhaps: in scripts without capitals a number is never part of a word. */
    private static boolean isCaseless(String text, int start, int end) {
        if (end == start) {
            return false;
        }
        char last = text.charAt(end - 1);
        return last == KASHIDA || Character.getType(last) == Character.OTHER_LETTER;
    }

    /** Apostrophe or hyphen between letters, and the stop in {@code U.S.} or {@code example.org}. */
    private static boolean joins(String text, int start, int i, int limit) {
        char c = text.charAt(i);
        if (c == '.' && i - start == 1 && Character.isUpperCase(text.charAt(start))) {
            return i + 1 < limit && Character.isUpperCase(text.charAt(i + 1));
        }
        if (c == '.' && i - start >= 3 && text.charAt(i - 2) == '.') {
            return true;
        }
        if (i + 1 >= limit || !Character.isLetterOrDigit(text.charAt(i + 1))) {
            return false;
        }
        return c == '\''
                || c == '’'
                || c == MODIFIER_APOSTROPHE
                || c == '-'
                || c == '‑'
                || c == '.'
                        && Character.isLowerCase(text.charAt(i + 1))
                        && Character.isLetterOrDigit(text.charAt(i - 1));
    }
}
