package org.constat.token;

/** What a character is to the tokenizer. Those of the scripts read here are looked up in a table. */
final class Letters {

    private static final int TABLE = 0x700;
    private static final byte WORD = 1;
    private static final byte DIGIT = 2;
    private static final byte SPACE = 4;
    private static final byte CASELESS = 8;
    private static final char TATWEEL = 0x640;
    private static final byte[] KINDS = new byte[TABLE];

    static {
        for (int code = 0; code < TABLE; code++) {
            KINDS[code] = work(code);
        }
    }

    private Letters() {}

    private static byte work(int code) {
        int kind = Character.isLetter(code) || Character.getType(code) == Character.NON_SPACING_MARK || code == TATWEEL
                ? WORD
                : 0;
        kind |= Character.isDigit(code) ? DIGIT : 0;
        kind |= Character.isWhitespace(code) || Character.isSpaceChar(code) ? SPACE : 0;
        kind |= Character.getType(code) == Character.OTHER_LETTER ? CASELESS : 0;
        return (byte) kind;
    }

    private static boolean is(int code, byte kind) {
        return ((code < TABLE ? KINDS[code] : work(code)) & kind) != 0;
    }

    /** A letter, or a sign set on one. */
    static boolean isWordPart(int code) {
        return is(code, WORD);
    }

    static boolean isDigit(int code) {
        return is(code, DIGIT);
    }

    static boolean isSpace(int code) {
        return is(code, SPACE);
    }

    /** A letter of a script without capitals. */
    static boolean isCaseless(int code) {
        return is(code, CASELESS);
    }
}
