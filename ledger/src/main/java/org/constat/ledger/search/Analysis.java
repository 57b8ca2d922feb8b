package org.constat.ledger.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the words by which it is found: lower case, no marks, one form for letters that are written in several ways, what is
 * elided or joined in front left off. The same for every language and for texts and questions alike, so that nobody has to say which
 * language is meant. Pure; safe for several threads.
 */
public final class Analysis {

    private static final int PLAIN = 0x2100;
    private static final int LONGEST = 40;
    private static final String APOSTROPHES = "'\u2019\u2018`\u2032";
    private static final String HYPHENS = "-\u2010\u2011";

    private final Spelling spelling;

    /** Folded forms of the letters that most texts are made of; empty for what is no part of a word. */
    private final String[] plain = new String[PLAIN];

    public Analysis() {
        this(Spelling.load());
    }

    Analysis(Spelling spelling) {
        this.spelling = spelling;
        for (int c = 0; c < PLAIN; c++) {
            plain[c] = computed(c);
        }
    }

    Spelling spelling() {
        return spelling;
    }

    /** The words of a text, in order. Linear in the text. */
    public List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                add(text, at, end, terms);
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return terms;
    }

    /** Only the words, parted by spaces. */
    String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        terms(text).forEach(t -> out.append(out.isEmpty() ? "" : " ").append(t.word()));
        return out.toString();
    }

    /** Behind the letters, digits and marks that begin at {@code at}. */
    private static int end(String text, int at) {
        int i = at;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!inWord(c) && !(i > at && Character.getType(c) == Character.FORMAT)) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean inWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void add(String text, int start, int end, List<Term> terms) {
        String word = folded(text, start, end);
        if (word.isEmpty() || isElided(text, word, end) || isShortened(text, word, start)) {
            return;
        }
        String bare = bare(word);
        terms.add(new Term(bare.substring(0, Math.min(LONGEST, bare.length())), start, end));
    }

    private boolean isElided(String text, String word, int end) {
        boolean goesOn = end + 1 < text.length() && inWord(text.codePointAt(end + 1));
        return goesOn && spelling.before().contains(word + sign(text.charAt(end)));
    }

    private boolean isShortened(String text, String word, int start) {
        boolean wentBefore = start > 1 && inWord(text.codePointBefore(start - 1));
        return wentBefore && spelling.after().contains(sign(text.charAt(start - 1)) + word);
    }

    private static String sign(char c) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            return "'";
        }
        return HYPHENS.indexOf(c) >= 0 ? "-" : "";
    }

    /** Without what is joined to it. */
    private String bare(String word) {
        String bare = word;
        for (Spelling.Affix a : spelling.affixes().prefixes()) {
            if (bare.startsWith(a.form()) && bare.length() - a.form().length() >= a.leaves()) {
                bare = bare.substring(a.form().length());
                break;
            }
        }
        for (Spelling.Affix a : spelling.affixes().suffixes()) {
            if (bare.endsWith(a.form()) && bare.length() - a.form().length() >= a.leaves()) {
                return bare.substring(0, bare.length() - a.form().length());
            }
        }
        return bare;
    }

    private String folded(String text, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            out.append(c < PLAIN ? plain[c] : computed(c));
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private String computed(int c) {
        if (!inWord(c)) {
            return "";
        }
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return String.valueOf((char) ('0' + digit));
        }
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(Character.toString(Character.toLowerCase(c)), Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(p -> {
                    int low = Character.toLowerCase(p);
                    out.append(spelling.letters().getOrDefault(low, Character.toString(low)));
                });
        return out.toString();
    }
}
