package org.constat.ledger.store;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a ledger is: a file, or a database that several people share. */
public sealed interface Location {

    Pattern SERVER = Pattern.compile("postgres(?:ql)?://.*");

    /** The text of it as people write it, without any password. */
    String shown();

    record File(Path path) implements Location {
        @Override
        public String shown() {
            return path.toString();
        }
    }

    /** @param address {@code postgres://[user[:password]@]host[:port]/database[?option=value&...]} */
    record Server(URI address) implements Location {
        @Override
        public String shown() {
            String user = address.getUserInfo();
            String text = address.toString();
            return user == null ? text : text.replace(user + "@", user.replaceFirst(":.*", "") + "@");
        }

        @Override
        public String toString() {
            return shown();
        }
    }

    /** @throws LedgerException when an address of a server is malformed */
    static Location of(String text) {
        return SERVER.matcher(text).matches() ? server(text) : new File(Path.of(text));
    }

    private static Server server(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && address.getPath().length() > 1) {
                return new Server(address);
            }
        } catch (IllegalArgumentException e) {
            throw malformed(e);
        }
        throw malformed(null);
    }

    /** The address itself is not repeated: it may hold a password. */
    private static LedgerException malformed(@Nullable Throwable cause) {
        return new LedgerException(
                LedgerException.Reason.MISSING,
                "The address of the ledger's database cannot be read.",
                "Write it as postgres://user@host:5432/database; the password belongs into ~/.pgpass or PGPASSWORD.",
                cause);
    }

    /**
     * The ledger meant when the command line names none: {@code CONSTAT_LEDGER}, else {@code constat.ledger} in the folder where that
     * exists, else the one in the user's data folder.
     */
    static Location unnamed(Map<String, String> environment, Path folder, Path home) {
        String set = environment.getOrDefault("CONSTAT_LEDGER", "");
        if (!set.isBlank()) {
            return of(set);
        }
        Path here = folder.resolve("constat.ledger");
        return new File(Files.exists(here) ? here : data(environment, home).resolve("constat.ledger"));
    }

    private static Path data(Map<String, String> environment, Path home) {
        String set = environment.getOrDefault("XDG_DATA_HOME", "");
        return (set.isBlank() ? home.resolve(".local").resolve("share") : Path.of(set)).resolve("constat");
    }
}
