package org.constat.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.claim.Modality;
import org.constat.claim.Tally;
import org.constat.claim.Voice;
import org.constat.cli.wording.Categories.Category;
import org.constat.cli.wording.Wording;
import org.constat.mention.Bound;
import org.constat.mention.Period;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/** What one statistic counts, and on whose word. */
record StatisticRow(Sheet sheet, Tally tally) {
    private static final int LONGEST_QUOTE = 36;

    private Wording words() {
        return sheet.words();
    }

    /** The kind of thing counted: statistics on one kind stand together. */
    static String root(Tally tally) {
        return code(tally).split("_", 2)[0];
    }

    private static String code(Tally tally) {
        return tally.measure().strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
    }

    /** The number, an arrow for a trend, a factor for a comparison. */
    String number() {
        Quantity quantity = tally.quantity();
        if (quantity != null) {
            return new Figures(words()).cell(quantity);
        }
        Tally.Change change = tally.change();
        if (change == null) {
            return "?";
        }
        if (change.factor() != null) {
            return "\u00D7" + plain(change.factor());
        }
        return change.trend() == Tally.Trend.FALL ? "\u2198 " : "\u2197 ";
    }

    private static String plain(double factor) {
        return factor == Math.rint(factor) ? Long.toString(Math.round(factor)) : Double.toString(factor);
    }

    String label() {
        Tally.Change change = tally.change();
        if (tally.quantity() == null && change != null) {
            return change.factor() == null ? trend(change) : comparison(change);
        }
        String parts = parts();
        return parts.isEmpty() ? measure() : words().say("measure.parts", measure(), parts);
    }

    /** What is counted, in the interface's words, or in the report's where these are unknown. */
    String measure() {
        String key = "measure." + code(tally);
        if (!words().has(key)) {
            String exact = tally.statement().evidence().exact();
            return words().quote(Page.clip(exact, LONGEST_QUOTE));
        }
        Value.Party actor = tally.scope().actor();
        if (actor != null && words().has(key + ".by")) {
            String by = sheet.speech().parties().brief(actor, sheet.lang());
            return words().say(key + ".by", by, words().form("form.of", by), "", words().bare(by));
        }
        return words().say(key, "", "", counted(key));
    }

    private String counted(String key) {
        Category category =
                sheet.speech().categories().of(tally.statement().evidence().exact());
        boolean told = category != null && tally.parts().stream().noneMatch(part -> isOf(part, category));
        return category != null && told
                ? category.label()
                : Objects.requireNonNullElse(words().find(key + ".people"), "");
    }

    private boolean isOf(Tally.Part part, Category category) {
        return category.equals(sheet.speech().categories().of(part.category()));
    }

    private String parts() {
        return tally.parts().stream()
                .filter(part -> part.area().isEmpty())
                .map(this::part)
                .collect(Collectors.joining(", "));
    }

    private String part(Tally.Part part) {
        String number = new Figures(words()).cell(part.quantity());
        String category = sheet.speech().categories().label(part.category(), sheet.lang());
        return words().say("measure.part", number, category);
    }

    private String trend(Tally.Change change) {
        String noun = words().find("noun." + root(tally));
        String qualifier = qualifier();
        String lead = qualifier == null ? "" : words().say("trend.qualifier", qualifier);
        String what = noun == null ? words().quote(Page.clip(tally.measure(), LONGEST_QUOTE)) : noun;
        return words().say(change.trend() == Tally.Trend.FALL ? "trend.fall" : "trend.rise", lead, what);
    }

    /** The word the report itself puts in quotation marks beside the trend. */
    private @Nullable String qualifier() {
        String exact = tally.statement().evidence().exact();
        String marks = words().say("quotation.marks");
        for (int i = 0; i + 1 < marks.length(); i += 2) {
            int open = exact.indexOf(marks.charAt(i));
            int close = open < 0 ? -1 : exact.indexOf(marks.charAt(i + 1), open + 1);
            if (close > open + 1) {
                return sheet.speech()
                        .qualifiers()
                        .of(exact.substring(open + 1, close).strip(), sheet.lang());
            }
        }
        return null;
    }

    private String comparison(Tally.Change change) {
        String projected = tally.statement().modality() == Modality.PROJECTED ? words().say("change.projected") : "";
        Period against = change.against();
        String year = against == null ? "" : sheet.speech().dates().period(against);
        return words().say("change", factor(words(), change), year, projected);
    }

    /** "more than double". */
    static String factor(Wording words, Tally.Change change) {
        double factor = Objects.requireNonNullElse(change.factor(), 1.0);
        Bound bound = change.bound() == null ? Bound.EXACT : change.bound();
        return words.say(
                "change." + bound.code(), words.sayOr("factor." + plain(factor), "factor.other", plain(factor)));
    }

    /** Mark and voice; an unsourced one that repeats {@code before} is shortened. */
    String who(@Nullable StatisticRow before) {
        String voice = voice();
        boolean same = Mark.isUnsourced(said()) && before != null && voice.equals(before.voice());
        String who = same ? words().say("stat.same") : voice;
        if (tally.statement().modality() == Modality.PROJECTED) {
            who = words().say("stat.projected", who);
        }
        String note = words().find("ambiguous." + code(tally));
        String mark = Mark.of(tally.statement().modality(), said()).sign();
        return mark + " " + (note == null ? who : words().say("stat.note", who, note));
    }

    private org.constat.claim.Attribution said() {
        return tally.statement().said();
    }

    private String voice() {
        String who = new Voices(sheet).column(said(), "stat.none");
        return spoken().findFirst()
                .map(date -> words().say("stat.dated", who, date))
                .orElse(who);
    }

    private Stream<String> spoken() {
        List<Voice> chain = Mark.isUnsourced(said()) ? List.of() : said().chain();
        return chain.stream()
                .map(Voice::spoke)
                .filter(Objects::nonNull)
                .map(sheet.speech().dates()::spoken)
                .filter(date -> !date.isEmpty());
    }
}
