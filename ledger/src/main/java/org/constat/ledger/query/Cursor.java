package org.constat.ledger.query;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins, and what the first one was drawn from.
 *
 * @param asOf entry of the first page
 * @param total events that fit, as counted for the first page
 * @param question check number of filter, words and order, so that a cursor is not used for another question
 */
record Cursor(long asOf, int total, Ranking.Place after, long question) {

    private static final int BYTES = 3 * Long.BYTES + 2 * Integer.BYTES;

    static Cursor next(Asked asked, long asOf, int total, Ranking.Place after) {
        return new Cursor(asOf, total, after, check(asked));
    }

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .putLong(asOf)
                .putLong(after.key())
                .putLong(question)
                .putInt(total)
                .putInt(after.number());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** @throws Misasked when it was not given for this question */
    static Cursor parse(String text, Asked asked) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == BYTES) {
                long asOf = bytes.getLong();
                long key = bytes.getLong();
                long question = bytes.getLong();
                int total = bytes.getInt();
                if (question == check(asked)) {
                    return new Cursor(asOf, total, new Ranking.Place(key, bytes.getInt()), question);
                }
            }
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
        throw refused(null);
    }

    private static Misasked refused(@Nullable Throwable cause) {
        return new Misasked(
                "cursor",
                "The cursor was not given for this question; ask for the first page again, with the same filters and"
                        + " order.",
                cause);
    }

    private static long check(Asked asked) {
        CRC32 check = new CRC32();
        Filter f = asked.filter();
        String question = String.join(
                "\n",
                new TreeSet<>(f.countries()).toString(),
                new TreeSet<>(f.types()).toString(),
                new TreeSet<>(f.langs()).toString(),
                f.period() + " " + f.least() + f.traits() + f.box(),
                asked.words(),
                asked.order().code());
        check.update(question.getBytes(StandardCharsets.UTF_8));
        return check.getValue();
    }
}
