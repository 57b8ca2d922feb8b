package org.constat.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The charset an HTML page names in a {@code meta} element within its first 4096 bytes. UTF-8 and Western Latin are not taken
 * from there: the first is tested on the bytes, the second is what servers write when they do not know, so that
 * {@link CodePage} decides.
 */
final class NamedCharset {
    private static final int HEAD = 4096;
    private static final Pattern META =
            Pattern.compile("(?i)<meta\\b[^>]{0,300}?\\bcharset\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{1,40})");
    private static final Set<String> UNTRUSTED =
            Set.of("utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252");
    private static final String PROBE = "<html lang=en>";

    private NamedCharset() {}

    static @Nullable Charset in(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        Matcher meta = META.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return meta.find() ? usable(meta.group(1)) : null;
    }

    private static @Nullable Charset usable(String name) {
        try {
            if (!Charset.isSupported(name)) {
                return null;
            }
            Charset charset = Charset.forName(name);
            return isUntrusted(charset) || !readsAscii(charset) ? null : charset;
        } catch (IllegalCharsetNameException notAName) {
            return null;
        }
    }

    private static boolean isUntrusted(Charset charset) {
        return UNTRUSTED.contains(charset.name().toLowerCase(Locale.ROOT));
    }

    /** The name was found as ASCII, so a charset that reads other letters there is not the page's. */
    private static boolean readsAscii(Charset charset) {
        return new String(PROBE.getBytes(StandardCharsets.US_ASCII), charset).equals(PROBE);
    }
}
