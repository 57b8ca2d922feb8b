package org.constat.cli.ledger;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.constat.cli.ExitCode;
import org.constat.cli.Terminal;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.ledger.Ledger;
import org.constat.ledger.review.Item;
import org.constat.ledger.review.Queue;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code constat review}: what people are asked to decide, the most urgent first, and the answer to one question. */
@Command(name = "review")
public final class ReviewCommand implements Callable<Integer> {
    private static final int ALL = 1_000;
    private static final int SHOWN = 30;

    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "T-ID")
    @Nullable
    String question;

    @Option(names = "--next")
    boolean next;

    @Option(names = "--answer", paramLabel = "TEXT")
    @Nullable
    String answer;

    @Option(names = "--reason", paramLabel = "TEXT")
    @Nullable
    String reason;

    @Mixin
    final Asking asking = new Asking();

    public ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Speech speech = asking.speech(terminal);
        LocalDate today = LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
        try (Ledger ledger = asking.choice.open(terminal)) {
            List<Item> items = ledger.store().read(handle -> new Queue(handle).open(today, ALL));
            String id = question;
            if (id == null) {
                show(items, speech);
            } else {
                Item asked = items.stream()
                        .filter(i -> i.id().equalsIgnoreCase(id))
                        .findFirst()
                        .orElseThrow(() -> Asking.unknown(
                                speech.words(), id, speech.words().say("error.review.next")));
                decide(ledger, asked, speech);
            }
        }
        return ExitCode.DONE;
    }

    private void show(List<Item> items, Speech speech) {
        Page page = asking.page(speech);
        if (items.isEmpty()) {
            page.line(" " + speech.words().say("review.none"));
        } else {
            page.line(" " + speech.words().count("review.open", items.size()));
            items.stream().limit(next ? 1 : SHOWN).forEach(i -> line(page, i, speech));
            page.line(" " + speech.words().say("review.next"));
        }
        asking.print(terminal, page);
    }

    private static void line(Page page, Item item, Speech speech) {
        String sign = item.kind().isSafety() ? "!" : item.kind().isConflict() ? "\u2715" : "?";
        page.line(Page.pad(" " + sign + " " + item.id(), 22)
                + Page.pad(speech.words().say("review." + item.kind().code()), 40)
                + subject(item.subject()));
    }

    private static String subject(String subject) {
        return subject.replaceAll("\\b([0-9a-f]{8})[0-9a-f]{56}\\b", "R-$1");
    }

    private void decide(Ledger ledger, Item item, Speech speech) {
        if (answer == null) {
            Page page = asking.page(speech);
            line(page, item, speech);
            page.line(" " + speech.words().say("review.next"));
            asking.print(terminal, page);
            return;
        }
        String said = answer;
        String why = asking.reason(reason, speech.words());
        new Deciding(terminal, asking, ledger, speech)
                .decide(desk -> desk.answer(item.kind().code(), item.answered(), said, why));
    }
}
