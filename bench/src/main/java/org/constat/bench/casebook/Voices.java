package org.constat.bench.casebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * To which of a file's listed origins each coded voice belongs: our reading of the casebook, since it lists origins by report and not by
 * claim. Only answers are made of it. Voices that no listed origin covers are left out.
 */
record Voices(Map<String, String> families) {

    static Voices read() throws IOException {
        Map<String, String> families = new LinkedHashMap<>();
        try (InputStream bytes = Voices.class.getResourceAsStream("voices.tsv")) {
            if (bytes == null) {
                throw new IOException("no table voices.tsv beside " + Voices.class);
            }
            BufferedReader in = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            in.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .forEach(c -> families.put(c[0] + "\t" + c[1], c[2]));
        }
        return new Voices(families);
    }

    @Nullable
    String family(String file, String voice) {
        return families.get(file + "\t" + voice);
    }
}
