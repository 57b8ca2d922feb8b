package org.constat.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads bytes up to a limit. */
final class Load {

    /** What one Java array holds, with room for the byte that shows an input goes on. */
    static final long MOST_BYTES = Integer.MAX_VALUE - 64L;

    private Load() {}

    /** A file known to be larger than {@code limit} is refused unopened. */
    static byte[] file(Path path, String name, long limit) throws Refusal {
        try {
            if (Files.isRegularFile(path) && Files.size(path) > limit) {
                throw Refusal.tooLarge(name, Files.size(path), limit);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return atMost(in, name, limit);
            }
        } catch (IOException failed) {
            throw Refusal.failed(name, failed);
        }
    }

    static byte[] stream(InputStream in, String name, long limit) throws Refusal {
        try {
            return atMost(in, name, limit);
        } catch (IOException failed) {
            throw Refusal.failed(name, failed);
        }
    }

    private static byte[] atMost(InputStream in, String name, long limit) throws IOException, Refusal {
        byte[] bytes = in.readNBytes((int) Math.min(limit, MOST_BYTES) + 1);
        if (bytes.length > limit) {
            throw Refusal.tooLarge(name, -1, limit);
        }
        return bytes;
    }
}
