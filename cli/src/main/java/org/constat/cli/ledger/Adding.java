package org.constat.cli.ledger;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.constat.event.Reader;
import org.constat.event.Reading;
import org.constat.intake.Input;
import org.constat.intake.Intake;
import org.constat.ledger.Added;
import org.constat.ledger.Ledger;
import org.constat.ledger.act.Act;
import org.constat.ledger.capture.Provenance;
import org.constat.report.Outcome;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** Reads inputs one ahead of the other while those before are written: one thread reads, the caller's writes. */
record Adding(Ledger ledger, Wish wish, Intake intake, Function<Report, Reading> reader, InstantSource clock) {
    private static final int AHEAD = 64;

    /**
     * @param address where all inputs were fetched, if they were
     * @param reread whether reports that are in the ledger are read anew
     */
    record Wish(@Nullable String address, String author, boolean reread) {}

    /** @param reading absent when the input was refused */
    private record Opened(
            Input input, Outcome outcome, @Nullable Reading reading) {}

    AddCounts over(List<Input> inputs, AddAnswer answer) {
        answer.begin(inputs.size());
        AddCounts counts = AddCounts.NONE;
        ExecutorService ahead =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        try {
            Deque<Future<Opened>> opened = new ArrayDeque<>();
            for (Input input : inputs) {
                opened.add(ahead.submit(() -> open(input)));
                if (opened.size() >= AHEAD) {
                    counts = write(got(opened.remove()), counts, answer);
                }
            }
            while (!opened.isEmpty()) {
                counts = write(got(opened.remove()), counts, answer);
            }
        } finally {
            ahead.shutdownNow();
        }
        answer.end(counts);
        return counts;
    }

    private Opened open(Input input) {
        Outcome outcome = intake.read(input);
        return switch (outcome) {
            case Outcome.Received received -> new Opened(input, outcome, reader.apply(received.report()));
            case Outcome.Refused refused -> new Opened(input, outcome, null);
        };
    }

    private static Opened got(Future<Opened> opened) {
        try {
            return opened.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading; what was written is complete", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    private Provenance provenance(Outcome.Received received) {
        return new Provenance(
                received.capture().from(), clock.instant(), "constat " + Reader.VERSION, wish.author(), null);
    }

    private AddCounts write(Opened opened, AddCounts counts, AddAnswer answer) {
        String name = opened.input().name();
        return switch (opened.outcome()) {
            case Outcome.Refused refused -> {
                ledger.refuse(new Act.Refused(name, refused.reason(), refused.what(), refused.next()), wish.author());
                answer.refused(name, refused);
                yield counts.plusRefused(refused.reason());
            }
            case Outcome.Received received -> {
                Reading reading = Objects.requireNonNull(opened.reading());
                Added added = ledger.add(received.capture(), provenance(received), reading, wish.author());
                if (added instanceof Added.Already && wish.reread()) {
                    added = ledger.reread(reading, wish.address(), wish.author());
                }
                answer.added(name, reading, added);
                yield switch (added) {
                    case Added.New fresh -> counts.plusAdded();
                    case Added.Reread again -> counts.plusReread();
                    case Added.Already known -> counts.plusAlready();
                };
            }
        };
    }
}
