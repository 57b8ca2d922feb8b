package org.constat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the three standard streams are connected to. The launcher may say so in the property {@code constat.terminals}
 * (the numbers of those that are terminals, such as {@code 02}); else the system is asked, and where it cannot tell, they are
 * taken for files.
 */
public final class Streams {
    public static final int IN = 0;
    public static final int OUT = 1;
    public static final int ERR = 2;

    private Streams() {}

    static boolean isTerminal(int stream) {
        String told = System.getProperty("constat.terminals");
        if (told != null) {
            return told.indexOf('0' + stream) >= 0;
        }
        String target = target(stream);
        return target != null
                && (target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console"));
    }

    /** A pipe whose reader has gone is no error of ours: {@code constat read ... | head}. */
    static boolean isPipe(int stream) {
        String target = target(stream);
        return target == null || target.startsWith("pipe:") || target.startsWith("socket:");
    }

    private static @Nullable String target(int stream) {
        Path link = Path.of("/proc/self/fd/" + stream);
        try {
            return Files.isSymbolicLink(link) ? Files.readSymbolicLink(link).toString() : null;
        } catch (IOException closed) {
            return null; // a stream that is closed is connected to nothing
        }
    }
}
