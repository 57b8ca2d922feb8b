package org.constat.cli.ledger;

import java.nio.file.Path;
import java.util.Objects;
import org.constat.cli.Terminal;
import org.constat.ledger.Ledger;
import org.constat.ledger.store.Location;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a command works on, and who works on it. */
final class LedgerChoice {
    @Option(names = "--ledger", paramLabel = "PATH")
    @Nullable
    String ledger;

    @Option(names = "--author", paramLabel = "NAME")
    @Nullable
    String author;

    Location location(Terminal terminal) {
        Path home = Path.of(System.getProperty("user.home", "."));
        return ledger == null ? Location.unnamed(terminal.env(), Path.of(""), home) : Location.of(ledger);
    }

    Ledger open(Terminal terminal) {
        return Ledger.open(location(terminal));
    }

    Ledger create(Terminal terminal) {
        return Ledger.create(location(terminal));
    }

    /** Whose name stands with a decision: the one given, else {@code CONSTAT_AUTHOR}, else the account. */
    String author(Terminal terminal) {
        String set = terminal.env("CONSTAT_AUTHOR");
        return Objects.requireNonNullElse(author, set.isEmpty() ? System.getProperty("user.name", "unknown") : set);
    }
}
