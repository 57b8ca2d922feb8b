package org.constat.ledger.journal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * What an entry says, beside the chain so that it can be deleted. Its digest is the SHA-256 of the salt, the format, a line feed and the
 * bytes; the salt is there so that what was deleted cannot be guessed from the digest.
 *
 * @param salt 16 random bytes
 * @param format what the bytes are and in which version, such as {@code constat/captured/1}
 */
public record Payload(byte[] salt, String format, Packed packed, Digest digest) {

    private static final int SALT = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** Packs and hashes: the costly part of appending, best done before the transaction. */
    public static Payload seal(String format, byte[] bytes) {
        byte[] salt = new byte[SALT];
        CHANCE.nextBytes(salt);
        return new Payload(salt, format, Packed.of(bytes), digest(salt, format, bytes));
    }

    private static Digest digest(byte[] salt, String format, byte[] bytes) {
        return Digest.of(salt, (format + '\n').getBytes(StandardCharsets.UTF_8), bytes);
    }

    /** @throws Packed.DamagedException when they are not what was stored */
    public byte[] bytes() {
        return packed.plain();
    }

    /** Whether the digest is that of what is stored. */
    public boolean sound() {
        try {
            return salt.length == SALT
                    && format.indexOf('\n') < 0
                    && digest(salt, format, bytes()).equals(digest);
        } catch (Packed.DamagedException e) {
            return false;
        }
    }
}
