package org.constat.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Bytes as text. A byte order mark and every NUL are dropped, CRLF and lone CR become LF; nothing else is changed, so bidi
 * controls and ESC are still there. The text has no lone surrogate.
 *
 * @param replaced malformed byte sequences; each became one U+FFFD
 * @param controls control characters met, NUL included; TAB, LF, FF, CR and ESC are not counted
 */
public record Decoded(String text, Charset charset, int replaced, int controls) {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char MARK = '\uFEFF';
    private static final String PLAIN_CONTROLS = "\t\n\f\r\u001B";

    /** The charset is told as {@link EncodingGuess} does. Linear in the number of bytes. */
    public static Decoded of(byte[] bytes) {
        return of(bytes, EncodingGuess.of(bytes));
    }

    static Decoded of(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        int replaced = decode(decoder, ByteBuffer.wrap(bytes), out);
        CharBuffer raw = out.flip();
        return new Decoded(printed(raw), charset, replaced, controls(raw));
    }

    private static int decode(CharsetDecoder decoder, ByteBuffer in, CharBuffer out) {
        int replaced = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            in.position(in.position() + skip(result));
            out.put(REPLACEMENT);
            replaced++;
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return replaced;
    }

    /** A lone high surrogate is reported together with the sound unit after it: four bytes, of which two are kept. */
    private static int skip(CoderResult error) {
        return error.length() == 4 ? 2 : error.length();
    }

    private static int controls(CharSequence raw) {
        return (int) raw.chars()
                .filter(c -> c < ' ' && PLAIN_CONTROLS.indexOf(c) < 0)
                .count();
    }

    private static String printed(CharSequence raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int at = startOf(raw); at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '\r') {
                text.append('\n');
            } else if (c != 0 && !(c == '\n' && at > 0 && raw.charAt(at - 1) == '\r')) {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static int startOf(CharSequence raw) {
        return !raw.isEmpty() && raw.charAt(0) == MARK ? 1 : 0;
    }
}
