package org.constat.event.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that news of any happening may hold, in every language that is read: {@code bench/common-words} counts them in open collections of news. */
final class CommonWords {

    private static final String TABLE = "common-words.txt";

    private static final Set<String> FOLDED = read();

    private CommonWords() {}

    static boolean contains(String folded) {
        return FOLDED.contains(folded);
    }

    private static Set<String> read() {
        try (InputStream table = Objects.requireNonNull(CommonWords.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + TABLE + " of this build cannot be read; build anew", e);
        }
    }
}
