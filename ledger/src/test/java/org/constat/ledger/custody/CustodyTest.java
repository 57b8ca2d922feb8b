package org.constat.ledger.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.constat.ledger.capture.Captures;
import org.constat.ledger.capture.Page;
import org.constat.ledger.custody.Contents.Received;
import org.constat.ledger.custody.Fault.Part;
import org.constat.ledger.journal.Digest;
import org.constat.ledger.journal.Entry;
import org.constat.ledger.journal.Journal;
import org.constat.ledger.journal.Recorded;
import org.constat.ledger.store.Dialect;
import org.constat.ledger.store.FreshLedger;
import org.constat.ledger.store.LedgerException;
import org.constat.ledger.store.Location;
import org.constat.ledger.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustodyTest {

    @Nested
    class OnSqlite extends Contract {
        OnSqlite() {
            super(FreshLedger.SQLITE);
        }
    }

    @Nested
    class OnPostgresql extends Contract {
        OnPostgresql() {
            super(FreshLedger.POSTGRESQL);
        }
    }

    abstract static class Contract {
        private static final String TEXT = "A convoy was attacked north of the town, two sources said. ".repeat(20);

        private final FreshLedger kind;

        @TempDir
        Path folder;

        Store store;
        Scribe scribe;

        Contract(FreshLedger kind) {
            this.kind = kind;
        }

        @BeforeEach
        void open() {
            store = Store.create(kind.in(folder));
            scribe = Scribe.of(store);
        }

        @AfterEach
        void close() {
            store.close();
        }

        /** Changes what the triggers guard, as somebody would who owns the database. */
        private void force(String table, String sql) {
            store.write(handle -> {
                if (store.dialect() == Dialect.SQLITE) {
                    handle.select("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                            .mapTo(String.class)
                            .list()
                            .forEach(name -> handle.execute("DROP TRIGGER " + name));
                    handle.execute("PRAGMA defer_foreign_keys = ON");
                } else {
                    handle.execute("ALTER TABLE " + table + " DISABLE TRIGGER ALL");
                }
                return handle.execute(sql);
            });
        }

        private Entry[] threeReports() {
            return new Entry[] {
                scribe.report(TEXT + 1, "https://example.org/1"),
                scribe.report(TEXT + 2, "https://example.org/2"),
                scribe.report(TEXT + 3, null)
            };
        }

        @Test
        void anUntouchedLedgerIsSound() {
            threeReports();
            scribe.decision("keep");
            Verified verified = scribe.verify();
            assertThat(verified.faults()).isEmpty();
            assertThat(verified.entries()).isEqualTo(7);
            assertThat(verified.pages()).isEqualTo(3);
            assertThat(verified.head()).isEqualTo(store.read(Journal::head).orElseThrow());
        }

        @Test
        void anEmptyLedgerIsSound() {
            assertThat(scribe.verify().sound()).isTrue();
            assertThat(scribe.verify().head()).isNull();
        }

        @Test
        void eachChangeIsFoundAndItsEntryNamed() {
            threeReports();
            Map<String, Fault> changes = new LinkedHashMap<>();
            changes.put("entry UPDATE entry SET author = 'tess' WHERE seq = 3", new Fault(Part.ENTRY, 3, ""));
            changes.put("entry UPDATE entry SET instant = instant + 1 WHERE seq = 4", new Fault(Part.ENTRY, 4, ""));
            changes.put("entry UPDATE entry SET kind = 'link' WHERE seq = 2", new Fault(Part.ENTRY, 2, ""));
            changes.put("entry UPDATE entry SET kind = 'gossip' WHERE seq = 2", new Fault(Part.ENTRY, 2, ""));
            changes.put("entry UPDATE entry SET set_back = 1 WHERE seq = 5", new Fault(Part.ENTRY, 5, ""));
            changes.put("entry UPDATE entry SET previous = payload WHERE seq = 5", new Fault(Part.ENTRY, 5, ""));
            changes.put(
                    "payload UPDATE payload SET format = 'test/plain/2' WHERE seq = 2", new Fault(Part.PAYLOAD, 2, ""));
            changes.put("payload UPDATE payload SET salt = bytes WHERE seq = 2", new Fault(Part.PAYLOAD, 2, ""));
            changes.put("payload UPDATE payload SET length = length + 1 WHERE seq = 2", new Fault(Part.PAYLOAD, 2, ""));
            changes.put("payload UPDATE payload SET deflated = 0 WHERE seq = 2", new Fault(Part.PAYLOAD, 2, ""));
            changes.put("payload UPDATE payload SET bytes = salt WHERE seq = 6", new Fault(Part.PAYLOAD, 6, ""));
            changes.put("payload DELETE FROM payload WHERE seq = 6", new Fault(Part.PAYLOAD, 6, ""));
            changes.put("capture UPDATE capture SET address = NULL WHERE seq = 3", new Fault(Part.CAPTURE, 3, ""));
            changes.put(
                    "capture UPDATE capture SET sha256 = (SELECT hash FROM entry WHERE seq = 1) WHERE seq = 3",
                    new Fault(Part.CAPTURE, 3, ""));
            changes.put(
                    "page UPDATE page SET bytes = (SELECT p.bytes FROM page p WHERE p.seq = 5) WHERE seq = 1",
                    new Fault(Part.PAGE, 1, ""));
            changes.put("page DELETE FROM page WHERE seq = 5", new Fault(Part.PAGE, 5, ""));
            changes.put("redaction INSERT INTO redaction VALUES (2, 'payload', 4)", new Fault(Part.REDACTION, 2, ""));
            changes.forEach(this::isFound);
        }

        private void isFound(String change, Fault expected) {
            close();
            open();
            threeReports();
            String[] tableAndSql = change.split(" ", 2);
            force(tableAndSql[0], tableAndSql[1]);
            assertThat(scribe.verify().faults())
                    .as(change)
                    .extracting(Fault::part, Fault::seq)
                    .contains(tuple(expected.part(), expected.seq()));
        }

        @Test
        void anEntryThatWasTakenOutIsMissed() {
            threeReports();
            force("payload", "DELETE FROM payload WHERE seq = 4");
            force("entry", "DELETE FROM entry WHERE seq = 4");
            assertThat(scribe.verify().faults()).extracting(Fault::seq).containsOnly(4L);
        }

        @Test
        void aDamagedJournalIsNotWrittenToAnyMoreAndSaysWhere() {
            threeReports();
            force("entry", "UPDATE entry SET author = 'tess' WHERE seq = 2");
            assertThat(scribe.verify().sound()).isFalse();
            assertThatThrownBy(() -> scribe.decision("more"))
                    .isInstanceOfSatisfying(
                            LedgerException.class,
                            e -> assertThat(e.reason()).isEqualTo(LedgerException.Reason.DAMAGED))
                    .hasMessageContaining("Entry 2");
            force("entry", "UPDATE entry SET author = 'test' WHERE seq = 2");
            assertThat(scribe.verify().sound()).isTrue();
            assertThat(scribe.decision("more").seq()).isEqualTo(7);
        }

        @Test
        void aDamagedLastEntryStopsTheWritingWithoutAnyVerification() {
            threeReports();
            force("entry", "UPDATE entry SET author = 'tess' WHERE seq = 6");
            assertThatThrownBy(() -> scribe.decision("more"))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("Entry 6");
        }

        @Test
        void aChangedPageIsReportedAndWritingGoesOn() {
            threeReports();
            force("page", "UPDATE page SET length = length + 1 WHERE seq = 3");
            assertThat(scribe.verify().faults()).extracting(Fault::part).containsExactly(Part.PAGE);
            assertThat(scribe.decision("more").seq()).isEqualTo(7);
        }

        @Test
        void whatWasRedactedIsGoneAndTheLedgerIsSound() {
            Entry[] reports = threeReports();
            Digest sha256 = Page.of((TEXT + 2).getBytes(StandardCharsets.UTF_8)).sha256();
            scribe.redact(reports[1].seq(), new Received(sha256, "https://example.org/2"));
            Verified verified = scribe.verify();
            assertThat(verified.faults()).isEmpty();
            assertThat(verified.redacted()).isEqualTo(3);
            assertThat(verified.pages()).isEqualTo(2);
            store.read(handle -> {
                Recorded gone = Journal.at(handle, 3).orElseThrow();
                assertThat(gone.entry()).isEqualTo(reports[1]);
                assertThat(gone.payload()).isNull();
                assertThat(Captures.page(handle, 3)).isEmpty();
                assertThat(Captures.entry(handle, sha256)).contains(3L);
                return 0;
            });
        }

        @Test
        void aRedactionThatNobodyDecidedIsAFault() {
            threeReports();
            scribe.decision("not a redaction");
            force("redaction", "INSERT INTO redaction VALUES (2, 'payload', 7)");
            force("payload", "DELETE FROM payload WHERE seq = 2");
            assertThat(scribe.verify().faults()).extracting(Fault::part).contains(Part.PAYLOAD, Part.REDACTION);
        }

        @Test
        void pagesCanNeitherBeChangedNorDeletedUnlessRedacted() {
            threeReports();
            List.of(
                            "UPDATE page SET length = 1",
                            "DELETE FROM page",
                            "UPDATE capture SET address = NULL",
                            "DELETE FROM capture",
                            "INSERT INTO redaction VALUES (1, 'page', 2)")
                    .forEach(sql -> assertThatThrownBy(() -> store.write(handle -> handle.execute(sql)))
                            .as(sql)
                            .hasMessageMatching("(?s).*(never|only|decision).*"));
        }

        @Test
        void aPageFetchedAgainIsAVersionOfTheEarlier() {
            String address = "https://example.org/live";
            scribe.report("first", address);
            scribe.report("second", address);
            store.read(handle -> {
                assertThat(Captures.all(handle, address))
                        .containsExactly(
                                Digest.of("first".getBytes(StandardCharsets.UTF_8)),
                                Digest.of("second".getBytes(StandardCharsets.UTF_8)));
                assertThat(Captures.last(handle, address))
                        .contains(Digest.of("second".getBytes(StandardCharsets.UTF_8)));
                return 0;
            });
        }

        @Test
        void whateverIsAppendedAndRedactedTheLedgerStaysSound() {
            Random chance = new Random(20260504);
            for (int run = 0; run < 4; run++) {
                Map<Long, Received> reports = new LinkedHashMap<>();
                for (int step = 0; step < 40; step++) {
                    if (chance.nextInt(4) > 0 || reports.isEmpty()) {
                        String text = "report " + run + "/" + step + " " + "x".repeat(chance.nextInt(9000));
                        String address = chance.nextBoolean() ? "https://example.org/" + chance.nextInt(5) : null;
                        Entry entry = scribe.report(text, address);
                        Digest sha256 = Digest.of(text.getBytes(StandardCharsets.UTF_8));
                        reports.put(entry.seq(), new Received(sha256, address));
                    } else {
                        List<Long> left = new ArrayList<>(reports.keySet());
                        long gone = left.get(chance.nextInt(left.size()));
                        scribe.redact(gone, Objects.requireNonNull(reports.remove(gone)));
                    }
                }
                assertThat(scribe.verify().faults()).isEmpty();
            }
        }

        @Test
        void aBackupIsACopyThatOpensAndVerifies() throws IOException {
            Entry[] reports = threeReports();
            scribe.redact(
                    reports[0].seq(),
                    new Received(Digest.of((TEXT + 1).getBytes(StandardCharsets.UTF_8)), "https://example.org/1"));
            Path file = folder.resolve("copy.ledger");
            Backup.Made made = new Backup(store, Scribe.CONTENTS, copy -> {}).to(file, false);
            assertThat(made.verified().faults()).isEmpty();
            assertThat(made.bytes()).isEqualTo(Files.size(file));
            try (Store copy = Store.open(new Location.File(file))) {
                assertThat(Verification.of(copy, Scribe.CONTENTS, entries -> {}))
                        .isEqualTo(scribe.verify());
                assertThat(Scribe.of(copy).decision("goes on").seq()).isEqualTo(8);
            }
            try (Stream<Path> left = Files.list(folder)) {
                assertThat(left.map(p -> p.getFileName().toString())).noneMatch(name -> name.contains(".part"));
            }
        }

        @Test
        void aBackupReplacesNothingUnasked() throws IOException {
            threeReports();
            Path file = Files.writeString(folder.resolve("taken"), "mine");
            Backup backup = new Backup(store, Scribe.CONTENTS, copy -> {});
            assertThatThrownBy(() -> backup.to(file, false)).hasMessageContaining("--force");
            assertThat(file).hasContent("mine");
            assertThat(backup.to(file, true).verified().entries()).isEqualTo(6);
        }
    }
}
