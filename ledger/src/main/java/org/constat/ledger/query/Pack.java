package org.constat.ledger.query;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.ledger.query.Line.Trait;
import org.constat.mention.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Lines of many events side by side, {@value #WIDTH} bytes each, so that a million of them are looked through in the time in which a
 * database counts fifty thousand rows. What a line lacks is the least value of its field. A
 * type is kept by its place among {@link EventType}s: when that list changes, ledgers are rebuilt.
 */
final class Pack {

    /** Lines in one pack: with its key a page of SQLite. */
    static final int ROOM = 110;

    static final int WIDTH = 34;

    /** Languages kept of an event. */
    static final int LANGS = 3;

    /** The longest stretch kept, in days. */
    static final int LONGEST = 366;

    static final int NO_DAY = Integer.MIN_VALUE;
    static final short NO_DEGREE = Short.MIN_VALUE;
    static final int NO_FIGURE = -1;

    private static final double DEGREE = 100;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    private static final int NUMBER = 0;
    private static final int DAY = 4;
    private static final int LENGTH = 8;
    private static final int COUNTRY = 10;
    private static final int TYPE = 12;
    private static final int TRAITS = 13;
    private static final int LANG = 14;
    private static final int LAT = 20;
    private static final int LON = 22;
    private static final int KILLED = 24;
    private static final int ORIGINS = 28;
    private static final int REPORTS = 30;

    private final byte[] bytes;

    Pack(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return bytes.length / WIDTH;
    }

    int number(int i) {
        return (int) INT.get(bytes, i * WIDTH + NUMBER);
    }

    /** Days since 1970. */
    int day(int i) {
        return (int) INT.get(bytes, i * WIDTH + DAY);
    }

    int length(int i) {
        return (short) SHORT.get(bytes, i * WIDTH + LENGTH);
    }

    /** Two letters as a number, see {@link #code}; 0 for none. */
    int country(int i) {
        return (short) SHORT.get(bytes, i * WIDTH + COUNTRY);
    }

    int type(int i) {
        return bytes[i * WIDTH + TYPE];
    }

    /** A bit per {@link Trait}. */
    int traits(int i) {
        return bytes[i * WIDTH + TRAITS];
    }

    int lang(int i, int n) {
        return (short) SHORT.get(bytes, i * WIDTH + LANG + 2 * n);
    }

    /** Hundredths of a degree. */
    int lat(int i) {
        return (short) SHORT.get(bytes, i * WIDTH + LAT);
    }

    int lon(int i) {
        return (short) SHORT.get(bytes, i * WIDTH + LON);
    }

    int killed(int i) {
        return (int) INT.get(bytes, i * WIDTH + KILLED);
    }

    int origins(int i) {
        return (short) SHORT.get(bytes, i * WIDTH + ORIGINS);
    }

    int reports(int i) {
        return (int) INT.get(bytes, i * WIDTH + REPORTS);
    }

    /** The same with one line more. */
    Pack with(int number, Line line) {
        byte[] more = new byte[bytes.length + WIDTH];
        System.arraycopy(bytes, 0, more, 0, bytes.length);
        Pack pack = new Pack(more);
        pack.write(size(), number, line);
        return pack;
    }

    /** The same without the line of this number; the last takes its place. */
    Pack without(int number) {
        int i = 0;
        while (number(i) != number) {
            i++;
        }
        byte[] fewer = new byte[bytes.length - WIDTH];
        System.arraycopy(bytes, 0, fewer, 0, fewer.length);
        if (i * WIDTH < fewer.length) {
            System.arraycopy(bytes, fewer.length, fewer, i * WIDTH, WIDTH);
        }
        return new Pack(fewer);
    }

    private void write(int i, int number, Line line) {
        int at = i * WIDTH;
        INT.set(bytes, at + NUMBER, number);
        INT.set(bytes, at + DAY, day(line));
        SHORT.set(bytes, at + LENGTH, (short) Math.clamp(line.days().length(), 1, LONGEST));
        SHORT.set(bytes, at + COUNTRY, code(line.spot().country()));
        bytes[at + TYPE] = (byte) line.type().ordinal();
        bytes[at + TRAITS] = (byte) bits(line.traits());
        List<String> langs = line.langs().stream().sorted().limit(LANGS).toList();
        for (int n = 0; n < langs.size(); n++) {
            SHORT.set(bytes, at + LANG + 2 * n, code(langs.get(n)));
        }
        SHORT.set(bytes, at + LAT, degree(line.spot().lat()));
        SHORT.set(bytes, at + LON, degree(line.spot().lon()));
        Integer killed = line.weight().killed();
        INT.set(bytes, at + KILLED, killed == null ? NO_FIGURE : killed);
        SHORT.set(bytes, at + ORIGINS, (short)
                Math.min(Short.MAX_VALUE, line.weight().origins()));
        INT.set(bytes, at + REPORTS, line.weight().reports());
    }

    static int day(Line line) {
        LocalDate from = line.days().from();
        return from == null ? NO_DAY : Math.toIntExact(from.toEpochDay());
    }

    static int bits(Set<Trait> traits) {
        return traits.stream().mapToInt(Pack::bit).sum();
    }

    static int bit(Trait trait) {
        return 1 << trait.ordinal();
    }

    static short degree(@Nullable Double degree) {
        return degree == null ? NO_DEGREE : (short) Math.round(degree * DEGREE);
    }

    /** A code of two letters as a number below 2^15; 0 for none. */
    static short code(@Nullable String letters) {
        return letters == null || letters.length() != 2
                ? 0
                : (short) ((letters.charAt(0) & 0x7f) << 8 | letters.charAt(1) & 0x7f);
    }

    static String letters(int code) {
        return "" + (char) (code >> 8) + (char) (code & 0x7f);
    }

    static Set<Integer> codes(Set<String> letters) {
        return letters.stream().map(l -> (int) code(l)).collect(Collectors.toSet());
    }
}
