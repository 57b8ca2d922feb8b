package org.constat.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The only way from a line of text to a terminal. Control and direction characters are made visible, words written from
 * right to left stand last on their line between isolates, and colour is put on marks alone.
 */
public record Screen(boolean colour, boolean ascii) {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final Pattern GAP = Pattern.compile(" {2,}|^ ");
    private static final Map<String, String> DRAWN = Map.of(
            "\u2500", "-", "\u2192", "->", "\u2190", "<-", "\u2197", "^", "\u2198", "v", "\u00D7", "x", "\u2264", "<=",
            "\u2265", ">=", "\u00B7", "|");
    private static final int INDENT = 9;
    private static final char CLOSING_QUOTE = '\u00BB';
    private static final String CLOSING = "\u00BB\u201D\u2019\"').,;:!?]";

    /** The lines to print for one line of text, without line ends. */
    public List<String> lines(String line) {
        List<String> lines = new ArrayList<>();
        for (String part : rightToLeftLast(visible(line))) {
            lines.add(marked(part));
        }
        return lines;
    }

    /** Characters that would steer a terminal, written as what they are: {@code \}{@code u{1B}}. */
    public static String visible(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (steers(c)) {
                shown = shown == null ? new StringBuilder(text.length() + 8).append(text, 0, i) : shown;
                shown.append("\\u{")
                        .append(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))
                        .append('}');
            } else if (shown != null) {
                shown.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return shown == null ? text : shown.toString();
    }

    /** Whether {@code c} must not reach a terminal: controls, directions, line separators, invisible tags, lone surrogates. */
    public static boolean steers(int c) {
        return Character.isISOControl(c)
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF
                || c >= 0xD800 && c <= 0xDFFF
                || c >= 0xE0000 && c <= 0xE007F;
    }

    private static List<String> rightToLeftLast(String line) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        for (int first = firstRightToLeft(rest, 0); first >= 0; first = firstRightToLeft(rest, 0)) {
            int last = lastRightToLeft(rest, first);
            int end = afterClosing(rest, last);
            lines.add(rest.substring(0, first)
                    + FIRST_STRONG_ISOLATE
                    + rest.substring(first, last)
                    + POP_ISOLATE
                    + rest.substring(last, end));
            String tail = rest.substring(end).strip();
            rest = tail.isEmpty() ? "" : " ".repeat(INDENT) + tail;
        }
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    private static int firstRightToLeft(String text, int from) {
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (isRightToLeft(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The end of the run that begins at {@code first}: it may hold other words, but no column gap. */
    private static int lastRightToLeft(String text, int first) {
        Matcher gap = GAP.matcher(text);
        int limit = gap.find(first) ? gap.start() : text.length();
        int last = first;
        for (int i = first; i < limit; i += Character.charCount(text.codePointAt(i))) {
            if (isRightToLeft(text.codePointAt(i))) {
                last = i + Character.charCount(text.codePointAt(i));
            }
        }
        return last;
    }

    /** Punctuation that belongs to the words before it; a closing quotation mark may stand apart. */
    private static int afterClosing(String text, int from) {
        int end = from;
        while (end < text.length() && isClosing(text, end)) {
            end += text.charAt(end) == ' ' ? 2 : 1;
        }
        return end;
    }

    private static boolean isClosing(String text, int at) {
        char c = text.charAt(at);
        boolean apart = c == ' ' && at + 1 < text.length() && text.charAt(at + 1) == CLOSING_QUOTE;
        return apart || CLOSING.indexOf(c) >= 0;
    }

    public static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private String marked(String line) {
        String marked = line;
        for (Mark mark : Mark.values()) {
            if (marked.contains(mark.sign())) {
                String shown = ascii ? mark.ascii() : mark.sign();
                marked = marked.replace(
                        mark.sign(), colour ? "\u001B[" + mark.colour() + "m" + shown + "\u001B[0m" : shown);
            }
        }
        return ascii ? drawn(marked) : marked;
    }

    private static String drawn(String line) {
        String plain = line;
        for (Map.Entry<String, String> sign : DRAWN.entrySet()) {
            plain = plain.replace(sign.getKey(), sign.getValue());
        }
        return plain;
    }
}
