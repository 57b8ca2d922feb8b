package org.constat.ledger.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** Places for the ledgers of tests: a file in a folder of the test, or a database of its own on one PostgreSQL server for all tests. */
public enum FreshLedger {
    SQLITE {
        @Override
        public Location in(Path folder) {
            return new Location.File(folder.resolve("fresh-" + NUMBER.incrementAndGet() + ".ledger"));
        }
    },
    POSTGRESQL {
        @Override
        public Location in(Path folder) {
            String name = "fresh_" + NUMBER.incrementAndGet();
            EmbeddedPostgres server = Server.running();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Location.of("postgres://postgres@localhost:" + server.getPort() + "/" + name);
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A place that holds no ledger yet. */
    public abstract Location in(Path folder);

    /** Ends with the JVM: the library stops it then. */
    private static final class Server {
        private static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "100")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static EmbeddedPostgres running() {
            try {
                return STARTED;
            } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
                return Assumptions.abort("SKIPPED: PostgreSQL does not run on this machine: " + e.getCause());
            }
        }
    }
}
