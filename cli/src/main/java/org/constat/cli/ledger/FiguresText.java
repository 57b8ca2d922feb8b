package org.constat.cli.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.cli.text.Figures;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.event.figure.Breakdown;
import org.constat.event.figure.Change;
import org.constat.event.figure.Figure;
import org.constat.event.figure.Standing;
import org.constat.event.figure.Statement;
import org.constat.event.figure.Telling;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/** Who says how many: each figure of an event with every statement, in the order they were made. */
record FiguresText(Speech speech, Page page) {
    private static final int NUMBER = 17;
    private static final int VOICE = 30;
    private static final int RANGE = 50;

    void write(List<Figure> figures) {
        for (Figure figure : figures) {
            head(figure);
            figure.statements().forEach(s -> row(figure, s));
            figure.breakdowns().stream().limit(1).forEach(this::breakdown);
        }
    }

    private Wording words() {
        return speech.words();
    }

    private void head(Figure figure) {
        String label = Page.pad(" " + label(figure), RANGE - 2) + "  " + range(figure.standing());
        String status = figure.isStatusByAttackerOnly() ? "   " + words().say("ledger.status.attacker") : "";
        page.line(label.stripTrailing() + status);
    }

    /** "killed, IS members". */
    String label(Figure figure) {
        Telling first = figure.statements().getFirst().tellings().getFirst();
        String lang = first.mention().source().front().lang();
        String whom = speech.categories().label(Page.flat(first.count().category()), lang);
        if (figure.subject().field() == Field.COMPOSITION) {
            return words().say("toll.killed") + ", " + words().say("toll.ofThem", whom);
        }
        return words().say("toll." + figure.subject().field().code()) + (whom.isEmpty() ? "" : ", " + whom);
    }

    /** "14-15", "15"; empty when nobody gives a number. */
    String range(Standing standing) {
        Integer most = standing.most();
        if (most == null) {
            return "";
        }
        Integer least = standing.least();
        if (least == null) {
            return words().say("bound.at_most", words().number(most));
        }
        return least.equals(most)
                ? words().number(most)
                : words().say("bound.range", words().number(least), words().number(most));
    }

    private void row(Figure figure, Statement statement) {
        LocalDate said = statement.said();
        String day =
                said == null ? words().say("ledger.undated") : speech.dates().day(said);
        String line = Page.pad(Page.pad("   " + day, NUMBER) + number(statement), VOICE)
                + new VoiceLabel(speech).of(statement);
        page.wrapped(line, notes(figure, statement), VOICE + 2, page.width());
    }

    private String number(Statement statement) {
        Quantity quantity = statement.quantity();
        return quantity == null
                        || !statement.hasNumber()
                                && !quantity.hasNumber()
                                && quantity.words().isEmpty()
                ? "\u2013"
                : new Figures(words()).cell(quantity);
    }

    private String notes(Figure figure, Statement statement) {
        List<String> notes = new ArrayList<>();
        notes.add("");
        if (statement.modality() != Modality.ASSERTED && statement.modality() != Modality.PRESUPPOSED) {
            notes.add(words().say("terms." + statement.modality().code()));
        }
        notes.add(words().count("ledger.reports", statement.reports()));
        figure.changes().stream()
                .filter(c -> c.to().equals(statement))
                .map(this::change)
                .forEach(notes::add);
        return notes.stream().skip(1).collect(Collectors.joining("; ", "  ", ""));
    }

    private String change(Change change) {
        Statement from = change.from();
        String key = "change." + change.kind().code();
        return from == null ? words().say(key + ".first") : words().say(key, number(from));
    }

    private void breakdown(Breakdown breakdown) {
        String parts = breakdown.parts().stream().map(this::part).collect(Collectors.joining(" + "));
        String sign = breakdown.adds() ? "= " : words().say("ledger.ofwhom") + " ";
        page.wrapped(" ".repeat(NUMBER), sign + parts, NUMBER + 2, page.width());
    }

    private String part(Telling telling) {
        String lang = telling.mention().source().front().lang();
        return cell(telling.quantity()) + " " + speech.categories().label(Page.flat(category(telling)), lang);
    }

    private static String category(Telling telling) {
        return telling.coded().claim().value() instanceof Value.Count count ? count.category() : "";
    }

    private String cell(@Nullable Quantity quantity) {
        return quantity == null ? "?" : new Figures(words()).cell(Objects.requireNonNull(quantity));
    }
}
