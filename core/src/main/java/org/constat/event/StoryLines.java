package org.constat.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.constat.claim.Attribution;
import org.constat.claim.Claim;
import org.constat.claim.Evidence;
import org.constat.claim.Tally;
import org.constat.mention.Bound;
import org.constat.mention.Period;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/**
 * A reading in one line for each thing found: events, claims, statistics, checks, passages left uncoded. Made for comparison by eye and by
 * {@code diff}: no positions, no ids that move when a line is added.
 */
public final class StoryLines {

    private static final String NOBODY = "-";

    private StoryLines() {}

    public static List<String> of(Reading reading) {
        List<String> lines = new ArrayList<>();
        Front.CopyOf copy = reading.front().copyOf();
        if (copy != null) {
            lines.add("copy of " + copy.name() + " | " + words(copy.evidence()));
        }
        reading.events().forEach(e -> lines.add(event(e)));
        reading.claims().forEach(c -> lines.add(claim(c)));
        reading.statistics().tallies().forEach(t -> tally(t.tally(), lines));
        reading.statistics()
                .checks()
                .forEach(c ->
                        lines.add("check " + c.kind().code() + " " + c.verdict().code() + " | " + c.formula()));
        reading.marks()
                .notCoded()
                .forEach(n -> lines.add("uncoded " + n.reason().code() + " | " + words(n.evidence())));
        return lines;
    }

    private static String event(Event e) {
        List<String> parts = new ArrayList<>();
        parts.add("event " + e.n() + (e.background() ? " background " : " ")
                + e.type().code() + (e.date() == null ? "" : " " + when(e.date())));
        if (!e.places().isEmpty()) {
            parts.add("in " + e.places().stream().map(Value.Place::name).collect(Collectors.joining("; ")));
        }
        side("a", e.sides().a(), parts);
        side("b", e.sides().b(), parts);
        return String.join(" | ", parts);
    }

    private static void side(String name, List<Value.Party> parties, List<String> parts) {
        if (!parties.isEmpty()) {
            parts.add(name + ": " + parties.stream().map(Value.Party::name).collect(Collectors.joining("; ")));
        }
    }

    static String claim(Coded coded) {
        Claim c = coded.claim();
        String again = coded.repeats() == null ? "" : " again";
        String event = coded.event() == 0 ? NOBODY : String.valueOf(coded.event());
        return event + " " + c.field().code() + " " + value(c.value()) + again + " | " + voices(c.said()) + " | "
                + c.modality().code() + " | " + words(c.evidence());
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Count c -> number(c.quantity()) + " " + c.of().code() + (c.by() == null ? "" : " by " + c.by());
            case Value.Party p -> p.name() + " (" + p.kind().code() + country(p.country()) + ")";
            case Value.Place p -> p.name() + " (" + p.precision().code() + country(p.country()) + ")";
            case Value.When w -> when(w);
            case Value.Act a -> a.type().code();
            case Value.Words w ->
                (w.quantity() == null ? "" : number(w.quantity()) + " ")
                        + (w.codes().isEmpty() ? quoted(w.text()) : String.join(" ", w.codes()));
        };
    }

    private static String country(@Nullable String country) {
        return country == null ? "" : " " + country;
    }

    private static String number(@Nullable Quantity q) {
        if (q == null) {
            return "no number";
        }
        if (q.bound() == Bound.RANGE) {
            return q.low() + "-" + q.high() + " range";
        }
        Integer n = q.best() != null ? q.best() : q.low() != null ? q.low() : q.high();
        return Objects.toString(n, "?") + " " + q.bound().code();
    }

    private static String when(Value.When w) {
        String from = Objects.toString(w.from(), "");
        String to = Objects.toString(w.to(), "");
        return (from.equals(to) ? from : from + ".." + to) + (w.part() == null ? "" : " " + w.part());
    }

    private static void tally(Tally t, List<String> lines) {
        StringBuilder line = new StringBuilder("tally " + t.measure());
        if (t.quantity() != null) {
            line.append(' ').append(number(t.quantity()));
        }
        if (t.change() != null) {
            line.append(' ').append(change(t.change()));
        }
        line.append(period(t.scope().period())).append(areas(t.scope().area()));
        Value.Party actor = t.scope().actor();
        line.append(actor == null ? "" : " by " + actor.name());
        line.append(" | ").append(voices(t.statement().said()));
        line.append(" | ").append(t.statement().modality().code());
        line.append(" | ").append(words(t.statement().evidence()));
        lines.add(line.toString());
        for (Tally.Part p : t.parts()) {
            lines.add("part " + number(p.quantity()) + areas(p.area()) + " | " + words(p.evidence()));
        }
    }

    private static String change(Tally.Change c) {
        String trend = c.trend() == null ? "" : c.trend().code();
        String factor = c.factor() == null ? "" : String.format(Locale.ROOT, "times %s", c.factor());
        String bound =
                c.bound() == null || c.bound() == Bound.EXACT ? "" : c.bound().code();
        String against = c.against() == null ? "" : "against" + period(c.against());
        return String.join(
                " ",
                List.of(trend, factor, bound, against).stream()
                        .filter(s -> !s.isEmpty())
                        .toList());
    }

    private static String period(@Nullable Period p) {
        return p == null ? "" : " " + p.from() + ".." + p.to();
    }

    private static String areas(List<String> area) {
        return area.isEmpty() ? "" : " in " + String.join(",", area);
    }

    /** From the relay to the first speaker. */
    private static String voices(Attribution said) {
        return said.isUnsourced()
                ? NOBODY
                : said.chain().stream().map(v -> v.who().name()).collect(Collectors.joining(" < "));
    }

    private static String words(Evidence evidence) {
        return quoted(evidence.exact());
    }

    private static String quoted(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
