package org.constat.ledger.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.TreeSet;

/** Tells by a few letters whether a question still rests on the same words. */
final class Evidence {

    /** Crockford's base 32: no I, L, O, U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private Evidence() {}

    /** Order and repetition do not matter. */
    static String digest(Collection<String> parts) {
        return digest(String.join("\n", new TreeSet<>(parts)));
    }

    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < LENGTH; i++) {
                out.append(LETTERS.charAt(hash[i] & 31));
            }
            return out.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
