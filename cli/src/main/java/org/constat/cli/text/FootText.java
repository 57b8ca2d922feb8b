package org.constat.cli.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.cli.wording.Wording;
import org.constat.event.Check;
import org.constat.event.Front;
import org.constat.event.Marks;
import org.constat.event.Reading;
import org.constat.mention.Value;

/** What was read, counted, and what was left uncoded. */
record FootText(Sheet sheet, Page page) {
    private static final int GAP = 4;

    void write() {
        page.paragraph(String.join(" \u00B7 ", counts()));
        care();
        String hint = sheet.words().say("foot.hint");
        String uncoded = uncoded();
        int end = page.column("column.hint");
        if (1 + Page.length(uncoded) + GAP + Page.length(hint) > page.width()) {
            page.paragraph(uncoded);
            page.spread("", hint, end);
        } else {
            page.spread(uncoded, hint, end);
        }
    }

    /** Names and passages that could harm somebody. */
    private void care() {
        Marks marks = sheet.reading().marks();
        int persons = (int)
                marks.persons().stream().filter(person -> !person.isPublic()).count();
        List<String> care = new ArrayList<>();
        if (persons > 0) {
            care.add(sheet.words().count("foot.persons", persons));
        }
        if (!marks.sensitive().isEmpty()) {
            care.add(sheet.words().count("foot.sensitive", marks.sensitive().size()));
        }
        if (!care.isEmpty()) {
            page.paragraph(sheet.words().say("foot.care", String.join(" \u00B7 ", care)));
        }
    }

    private List<String> counts() {
        Wording words = sheet.words();
        Reading reading = sheet.reading();
        int tallies = reading.statistics().tallies().size();
        List<String> counts = new ArrayList<>();
        counts.add(words.count("claims", reading.claims().size() + tallies));
        counts.add(words.count("foot.events", reading.events().size()));
        if (tallies > 0) {
            counts.add(words.count("foot.stats", tallies));
        }
        if (!reading.statistics().checks().isEmpty()) {
            counts.add(checks(reading.statistics().checks()));
        }
        return counts;
    }

    private String checks(List<Check> checks) {
        List<String> verdicts = new ArrayList<>();
        for (Check.Verdict verdict : Check.Verdict.values()) {
            int n = (int)
                    checks.stream().filter(check -> check.verdict() == verdict).count();
            if (n > 0) {
                verdicts.add(sheet.words().count("foot." + key(verdict), n));
            }
        }
        Wording words = sheet.words();
        return words.say("foot.checks", words.count("foot.checks", checks.size()), String.join(", ", verdicts));
    }

    private static String key(Check.Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "holds";
            case DOES_NOT_HOLD -> "fails";
            case CANNOT_BE_SETTLED -> "open";
        };
    }

    private String uncoded() {
        List<Marks.NotCoded> political = sheet.reading().marks().notCoded().stream()
                .filter(passage -> passage.reason() == Marks.Why.POLITICAL_STATEMENT)
                .toList();
        if (political.isEmpty()) {
            return "";
        }
        String dates = String.join(
                ", ",
                political.stream()
                        .map(Marks.NotCoded::when)
                        .filter(Objects::nonNull)
                        .map(this::date)
                        .toList());
        return sheet.words().count("foot.political", political.size(), dates.isEmpty() ? "" : " (" + dates + ")");
    }

    private String date(Value.When when) {
        Front.Published published = sheet.reading().front().published();
        LocalDate day = published == null ? null : published.date();
        return sheet.speech().dates().brief(when, day == null ? Integer.MIN_VALUE : day.getYear());
    }
}
