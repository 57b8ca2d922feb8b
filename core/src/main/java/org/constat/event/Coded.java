package org.constat.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.constat.claim.Claim;
import org.constat.claim.Field;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim in its place among the report's others.
 *
 * @param id {@code C01}, {@code C02} ... in order of the text
 * @param key see {@link #key(String, Field, Span)}
 * @param event number of the event it belongs to, 0 for none
 * @param repeats id of the claim that states the same figure first-hand
 */
public record Coded(
        String id,
        String key,
        Claim claim,
        int event,
        @Nullable String repeats) {

    /** Hash of what names a claim in its report; it outlives a re-reading. 16 hexadecimal digits. */
    public static String key(String report, Field field, Span span) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            String named = report + " " + field.code() + " " + span.start() + "-" + span.end();
            return HexFormat.of().formatHex(sha.digest(named.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
