package org.constat.cli.places;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Translations as gettext compiles them (GNU gettext manual, "The Format of GNU MO Files"). */
final class Catalogue {

    private static final int MARK = 0x950412de;

    private Catalogue() {}

    static Map<String, String> read(Path file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (in.getInt(0) != MARK) {
            in.order(ByteOrder.BIG_ENDIAN);
        }
        Map<String, String> all = new HashMap<>();
        int size = in.getInt(8);
        int keys = in.getInt(12);
        int values = in.getInt(16);
        for (int i = 0; i < size; i++) {
            all.put(text(in, keys + i * 8), text(in, values + i * 8));
        }
        return all;
    }

    private static String text(ByteBuffer in, int entry) {
        byte[] bytes = new byte[in.getInt(entry)];
        in.get(in.getInt(entry + 4), bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
