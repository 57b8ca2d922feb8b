package org.constat.ledger.journal;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Bytes as stored: deflated (zlib, RFC 1950) where that makes them shorter.
 *
 * @param length bytes before they were packed
 */
public record Packed(long length, boolean deflated, byte[] bytes) {

    /** Of deflate: no more than 258 bytes come from 2 bits (RFC 1951). */
    private static final long GREATEST_RATIO = 1032;

    /** Linear; the fastest level, for the journal is written while others wait. */
    public static Packed of(byte[] plain) {
        byte[] room = new byte[plain.length];
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            int length = deflater.deflate(room);
            boolean shorter = deflater.finished() && length < plain.length;
            return new Packed(plain.length, shorter, shorter ? Arrays.copyOf(room, length) : plain);
        } finally {
            deflater.end();
        }
    }

    /**
     * The bytes as they were; never more than {@code length}.
     *
     * @throws DamagedException when they are not what was packed
     */
    public byte[] plain() {
        if (!deflated) {
            return whole(bytes, bytes.length);
        }
        if (length > bytes.length * GREATEST_RATIO) {
            throw new DamagedException("so few bytes cannot be unpacked to " + length);
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            byte[] plain = new byte[Math.toIntExact(length)];
            int count = inflater.inflate(plain);
            boolean ended = inflater.finished() || inflater.inflate(new byte[1]) == 0 && inflater.finished();
            if (!ended || inflater.getRemaining() > 0) {
                throw new DamagedException("the packed bytes do not end where they should");
            }
            return whole(plain, count);
        } catch (DataFormatException e) {
            throw new DamagedException("the packed bytes cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }

    private byte[] whole(byte[] plain, int count) {
        if (count != length) {
            throw new DamagedException("there are " + count + " bytes, not " + length);
        }
        return plain;
    }

    /** Stored bytes are not what was stored. */
    public static final class DamagedException extends RuntimeException {
        DamagedException(String what) {
            super(what);
        }

        DamagedException(String what, Throwable cause) {
            super(what, cause);
        }
    }
}
