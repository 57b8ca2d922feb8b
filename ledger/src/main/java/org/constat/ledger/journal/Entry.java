package org.constat.ledger.journal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One line of the journal. Its hash is the SHA-256 of these lines of UTF-8, each ended by a line feed:
 *
 * <pre>
 * constat/entry/1
 * number, in digits
 * kind
 * microseconds since 1970-01-01T00:00:00Z, in digits
 * 1 where the clock stood before the entry before, else 0
 * author
 * payload digest, 64 hexadecimal digits
 * hash of the entry before, 64 hexadecimal digits; 64 zeros for the first
 * </pre>
 *
 * so that a shell and {@code sha256sum} can check it.
 *
 * @param seq counted from 1, without gaps
 * @param author who or what asks for it: an account, or the program; no control characters
 * @param payload digest of the payload, see {@link Payload}
 * @param previous hash of the entry before
 */
public record Entry(long seq, Kind kind, Stamp stamp, String author, Digest payload, Digest previous, Digest hash) {

    private static final int LONGEST_AUTHOR = 200;

    /** The entry with the hash that belongs to it. */
    static Entry chained(long seq, Kind kind, Stamp stamp, String author, Digest payload, Digest previous) {
        return new Entry(seq, kind, stamp, author, payload, previous, Digest.NONE).rehashed();
    }

    private Entry rehashed() {
        return new Entry(seq, kind, stamp, author, payload, previous, computed());
    }

    /** @throws IllegalArgumentException when nobody is named, or the name cannot stand on a line */
    static String author(String name) {
        if (name.isBlank()
                || name.length() > LONGEST_AUTHOR
                || name.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "an author has 1 to " + LONGEST_AUTHOR + " characters, none of them a control character");
        }
        return name;
    }

    public Instant instant() {
        return stamp.instant();
    }

    /** Whether its hash is that of what it says. */
    public boolean sound() {
        return computed().equals(hash) && author.codePoints().noneMatch(Character::isISOControl);
    }

    private Digest computed() {
        String lines = "constat/entry/1\n" + seq + '\n' + kind.word() + '\n' + stamp.micros() + '\n'
                + (stamp.setBack() ? 1 : 0) + '\n' + author + '\n' + payload.hex() + '\n' + previous.hex() + '\n';
        return Digest.of(lines.getBytes(StandardCharsets.UTF_8));
    }
}
