package org.constat.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells the charset of bytes that come without a header. In order: byte order mark; UTF-16 by the place of its zero bytes;
 * UTF-8 when all bytes agree with it; the charset a page names for itself; UTF-8 when most multi-byte sequences are sound;
 * else one of two Windows code pages, by {@link CodePage}.
 */
final class EncodingGuess {
    private static final int SAMPLE = 8192;

    private EncodingGuess() {}

    static Charset of(byte[] bytes) {
        Charset unicode = mark(bytes);
        if (unicode == null) {
            unicode = wide(bytes);
        }
        return unicode != null ? unicode : narrow(bytes);
    }

    private static @Nullable Charset mark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /** In UTF-16 the high byte of nearly every Latin letter and space is 00, that of an Arabic letter 06. */
    private static @Nullable Charset wide(byte[] bytes) {
        int units = Math.min(bytes.length, SAMPLE) / 2;
        int even = highBytes(bytes, units, 0);
        int odd = highBytes(bytes, units, 1);
        if (units > 1 && odd * 5 >= units * 4 && even * 8 <= units) {
            return StandardCharsets.UTF_16LE;
        }
        return units > 1 && even * 5 >= units * 4 && odd * 8 <= units ? StandardCharsets.UTF_16BE : null;
    }

    private static int highBytes(byte[] bytes, int units, int offset) {
        int count = 0;
        for (int unit = 0; unit < units; unit++) {
            byte b = bytes[2 * unit + offset];
            count += b == 0 || b == 6 ? 1 : 0;
        }
        return count;
    }

    private static Charset narrow(byte[] bytes) {
        Utf8Check check = Utf8Check.of(bytes);
        if (check.broken() == 0) {
            return StandardCharsets.UTF_8;
        }
        Charset named = NamedCharset.in(bytes);
        if (named != null) {
            return named;
        }
        return check.mostlySound() ? StandardCharsets.UTF_8 : CodePage.of(bytes);
    }
}
