package org.constat.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.constat.ledger.store.FreshLedger;
import org.constat.ledger.store.Store;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

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
        private static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123456789Z");

        private final FreshLedger kind;
        private final SetClock clock = new SetClock(NOON);
        private final Journal journal = new Journal(clock);

        @TempDir
        Path folder;

        Store store;

        Contract(FreshLedger kind) {
            this.kind = kind;
        }

        @BeforeEach
        void open() {
            store = Store.create(kind.in(folder));
        }

        @AfterEach
        void close() {
            store.close();
        }

        private Entry append(String text) {
            return store.write(handle -> append(handle, text));
        }

        private Entry append(Handle handle, String text) {
            return journal.append(handle, Kind.DECISION, "test", "text", text.getBytes(StandardCharsets.UTF_8));
        }

        @Test
        void entriesAreNumberedFromOneAndEachHoldsTheHashOfTheOneBefore() {
            Entry first = append("one");
            Entry second = append("two");
            assertThat(first.seq()).isEqualTo(1);
            assertThat(first.previous()).isEqualTo(Digest.NONE);
            assertThat(second.seq()).isEqualTo(2);
            assertThat(second.previous()).isEqualTo(first.hash());
            assertThat(store.<Optional<Entry>, RuntimeException>read(Journal::head))
                    .contains(second);
        }

        @Test
        void whatWasAppendedIsReadBackAsItWas() {
            String text = "payload ".repeat(1000);
            Entry entry = append(text);
            Recorded recorded =
                    store.read(handle -> Journal.at(handle, entry.seq())).orElseThrow();
            assertThat(recorded.entry()).isEqualTo(entry);
            assertThat(recorded.entry().instant()).isEqualTo(Instant.parse("2026-05-04T12:00:00.123456Z"));
            Payload payload = Objects.requireNonNull(recorded.payload());
            assertThat(payload.format()).isEqualTo("text");
            assertThat(new String(payload.bytes(), StandardCharsets.UTF_8)).isEqualTo(text);
            assertThat(payload.sound()).isTrue();
            assertThat(recorded.entry().sound()).isTrue();
        }

        @Test
        void aTransactionThatFailsLeavesNothing() {
            append("kept");
            assertThatThrownBy(() -> store.write(handle -> {
                        append(handle, "lost");
                        throw new IllegalStateException("half way");
                    }))
                    .hasMessage("half way");
            assertThat(append("next").seq()).isEqualTo(2);
        }

        @Test
        void entriesAndPayloadsCanNeitherBeChangedNorDeleted() {
            append("stays");
            List.of(
                            "UPDATE entry SET author = 'other'",
                            "DELETE FROM entry",
                            "UPDATE payload SET format = 'other'",
                            "DELETE FROM payload",
                            "INSERT INTO entry SELECT seq + 5, kind, instant, set_back, author, payload, previous,"
                                    + " hash FROM entry")
                    .forEach(sql -> assertThatThrownBy(() -> store.write(handle -> handle.execute(sql)))
                            .as(sql)
                            .isInstanceOf(JdbiException.class)
                            .hasMessageMatching("(?s).*(never|only|follows).*"));
            assertThat(store.read(handle -> Journal.at(handle, 1)).orElseThrow().payload())
                    .isNotNull();
        }

        @Test
        void aReaderRefusesToWrite() {
            assertThatThrownBy(() -> store.read(handle -> append(handle, "no"))).isInstanceOf(RuntimeException.class);
        }

        @Test
        void aReaderSeesOneStateAndIsNotBlockedByAWriter() {
            append("one");
            store.write(writing -> {
                append(writing, "two");
                long seen = store.read(
                        reading -> Journal.head(reading).orElseThrow().seq());
                assertThat(seen).isEqualTo(1);
                return seen;
            });
            store.read(reading -> {
                assertThat(Journal.head(reading).orElseThrow().seq()).isEqualTo(2);
                append("three");
                assertThat(Journal.head(reading).orElseThrow().seq()).isEqualTo(2);
                return 0;
            });
        }

        @Test
        void aClockThatWasSetBackIsMarkedAndOrderStaysThatOfTheNumbers() {
            append("noon");
            clock.now = NOON.minus(Duration.ofHours(2));
            Entry early = append("ten o'clock");
            clock.now = NOON.minus(Duration.ofHours(1));
            Entry later = append("eleven o'clock");
            assertThat(early.stamp().setBack()).isTrue();
            assertThat(later.stamp().setBack()).isFalse();
            List<Long> seen = new ArrayList<>();
            store.read(handle -> {
                Journal.each(handle, 0, recorded -> seen.add(recorded.entry().seq()));
                return 0;
            });
            assertThat(seen).containsExactly(1L, 2L, 3L);
        }

        @Test
        void asOfAnInstantIsTheLastEntryStampedByThen() {
            for (int minute = 0; minute < 5; minute++) {
                clock.now = NOON.plus(Duration.ofMinutes(minute));
                append("minute " + minute);
            }
            assertThat(asOf(NOON.minusSeconds(1))).isZero();
            assertThat(asOf(NOON)).isEqualTo(1);
            assertThat(asOf(NOON.plusSeconds(130))).isEqualTo(3);
            assertThat(asOf(NOON.plusSeconds(9999))).isEqualTo(5);
        }

        private long asOf(Instant instant) {
            return store.read(handle -> Journal.asOf(handle, instant));
        }

        @Test
        void aHeadThatWasNotedDownIsFoundAgain() {
            append("one");
            Digest noted = append("two").hash();
            append("three");
            assertThat(seq(noted)).contains(2L);
            assertThat(seq(Digest.of(new byte[] {1}))).isEmpty();
        }

        private Optional<Long> seq(Digest hash) {
            return store.read(handle -> Journal.seq(handle, hash));
        }

        @Test
        void anAuthorIsNamedOnOneLine() {
            List.of("", " ", "a\nb", "a".repeat(201))
                    .forEach(name -> assertThatThrownBy(() -> store.write(
                                    handle -> journal.append(handle, Kind.DECISION, name, "text", new byte[0])))
                            .isInstanceOf(IllegalArgumentException.class));
        }

        @Test
        void theHashIsThatOfTheDocumentedLines() {
            Entry entry = append("hashed");
            String lines = "constat/entry/1\n1\ndecision\n1777896000123456\n0\ntest\n"
                    + entry.payload().hex() + "\n" + "0".repeat(64) + "\n";
            assertThat(entry.hash()).isEqualTo(Digest.of(lines.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
