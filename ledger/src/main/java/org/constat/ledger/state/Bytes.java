package org.constat.ledger.state;

import java.nio.ByteBuffer;
import org.constat.ledger.act.Codec;
import org.constat.ledger.journal.Packed;

/** Records in one column: packed, behind five bytes that say how. */
final class Bytes {

    private static final int HEAD = 1 + Integer.BYTES;

    private Bytes() {}

    static byte[] of(Object value) {
        Packed packed = Packed.of(Codec.bytes(value));
        return ByteBuffer.allocate(HEAD + packed.bytes().length)
                .put((byte) (packed.deflated() ? 1 : 0))
                .putInt(Math.toIntExact(packed.length()))
                .put(packed.bytes())
                .array();
    }

    static <T> T value(byte[] bytes, Class<T> shape) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean deflated = in.get() == 1;
        int length = in.getInt();
        byte[] rest = new byte[in.remaining()];
        in.get(rest);
        return Codec.value(new Packed(length, deflated, rest).plain(), shape);
    }
}
