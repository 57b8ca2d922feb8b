package org.constat.cli.places;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** How names of open gazetteers are cleaned and compared. */
final class Spelling {

    private static final Pattern FORMAT = Pattern.compile("[\\p{Cf}\\x{640}\\x{64B}-\\x{652}\\x{670}]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\\x{2018}\\x{2019}\\x{2BB}-\\x{2BF}`\\x{B4}]");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}' .-]+");
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\x{621}-\\x{63A}\\x{641}-\\x{64A} ]+");
    private static final int WESTERN = 0x17F;

    private Spelling() {}

    static String clean(String name) {
        String bare =
                FORMAT.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
        String plain = APOSTROPHE.matcher(bare).replaceAll("'").replaceAll("[|\"\\t]", " ");
        return plain.replaceAll(" +", " ").replaceAll("^[ ,;.']+|[ ,;]+$", "");
    }

    /** Without the dots and bars of scientific romanisation; letters of Western languages stay. */
    static String plain(String name) {
        StringBuilder out = new StringBuilder();
        clean(name).codePoints().forEach(c -> {
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            boolean dotted = c > WESTERN || parts.indexOf(0x304) > 0;
            out.appendCodePoint(dotted && parts.length() > 1 ? parts.codePointAt(0) : c);
        });
        return out.toString();
    }

    static boolean isLatin(String name) {
        return LATIN.matcher(name).matches();
    }

    /** True for names in the letters of Arabic itself, not those of its neighbours. */
    static boolean isRightToLeft(String name) {
        return RIGHT_TO_LEFT.matcher(name).matches();
    }

    /** The consonants that transliterations of one name share. */
    static String skeleton(String name) {
        String s = Normalizer.normalize(name.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceFirst("^(al|el|ar|as|ad|an|at|az|ash|ech|es|ed)[ -]", "");
        String[][] same = {
            {"tch", "c"},
            {"dj", "j"},
            {"sh", "s"},
            {"ch", "s"},
            {"kh", "k"},
            {"gh", "g"},
            {"dh", "d"},
            {"th", "t"},
            {"ph", "f"},
            {"ou", "w"},
            {"q", "k"},
            {"c", "k"},
            {"v", "w"},
            {"z", "s"}
        };
        for (String[] pair : same) {
            s = s.replace(pair[0], pair[1]);
        }
        return s.replaceAll("[^bdfgjklmnprst]", "").replaceAll("(.)\\1+", "$1");
    }
}
