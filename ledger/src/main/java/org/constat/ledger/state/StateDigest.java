package org.constat.ledger.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.constat.ledger.journal.Digest;

/**
 * Stands for a set of rows, whatever their order: the sum of their SHA-256, each taken as four numbers of 64 bits that overflow for
 * themselves. A row is added when it comes into force and taken away when it goes out. It finds errors; against forgery stands the chain of
 * the journal, from which the rows can be made again.
 */
public final class StateDigest {

    private static final int LANES = 4;

    private final long[] lanes = new long[LANES];

    StateDigest() {}

    static StateDigest stored(byte[] bytes) {
        StateDigest digest = new StateDigest();
        ByteBuffer.wrap(bytes).asLongBuffer().get(digest.lanes);
        return digest;
    }

    /** What one row is worth. */
    static byte[] mark(String row) {
        return Digest.of(row.getBytes(StandardCharsets.UTF_8)).bytes();
    }

    void add(byte[] mark) {
        turn(mark, 1);
    }

    void takeAway(byte[] mark) {
        turn(mark, -1);
    }

    private void turn(byte[] mark, int sign) {
        ByteBuffer in = ByteBuffer.wrap(mark);
        for (int i = 0; i < LANES; i++) {
            lanes[i] += sign * in.getLong();
        }
    }

    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(LANES * Long.BYTES);
        out.asLongBuffer().put(lanes);
        return out.array();
    }

    /** 64 digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    @Override
    public String toString() {
        return hex();
    }
}
