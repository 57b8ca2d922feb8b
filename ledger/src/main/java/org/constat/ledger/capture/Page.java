package org.constat.ledger.capture;

import org.constat.ledger.journal.Digest;
import org.constat.ledger.journal.Packed;

/**
 * Bytes as received, packed.
 *
 * @param sha256 of the bytes before they were packed: the report's id
 */
public record Page(Digest sha256, Packed packed) {

    /** Hashes and packs, best done before the transaction. */
    public static Page of(byte[] received) {
        return new Page(Digest.of(received), Packed.of(received));
    }

    /** @throws Packed.DamagedException when they are not what was stored */
    public byte[] bytes() {
        return packed.plain();
    }

    /** Whether the bytes are those of this digest. */
    public boolean sound(Digest expected) {
        try {
            return Digest.of(bytes()).equals(expected);
        } catch (Packed.DamagedException e) {
            return false;
        }
    }
}
