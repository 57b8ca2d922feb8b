package org.constat.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.claim.Evidence;
import org.constat.event.Front.CopyOf;
import org.constat.event.Front.Published;
import org.constat.event.Front.PublishedBasis;
import org.constat.mention.Mentions;
import org.constat.mention.Value.When;
import org.constat.report.Publication;
import org.constat.rule.Group;
import org.constat.rule.LangData;
import org.constat.rule.Language;
import org.constat.text.Span;
import org.constat.token.Reading;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads what frames a report: its headline, a line that is only a date, a credit line at the end, and lines above the date that belong
 * to the page rather than to the report.
 */
final class Fronts {

    private static final int FIRST_LINES = 8;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_LINE = 60;
    private static final int DATELINE_LINES = 3;
    private static final int DATELINE_UNITS = 4;
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:[A-Za-z0-9-]{2,40}\\.){1,3}(com|org|net|info|[a-z]{2})\\d?$");

    /**
     * @param skipped lines that are no reporting: banner, date line, credit
     * @param weekday the date line's own day of the week
     */
    record Found(
            Front front,
            Span title,
            List<Span> skipped,
            List<Span> banner,
            @Nullable DayOfWeek weekday) {}

    private final Language language;
    private final String lang;
    private final Publication publication;
    private final String text;
    private final List<Span> lines;

    Fronts(Language language, Publication publication, String text) {
        this.language = language;
        this.lang = language.code();
        this.publication = publication;
        this.text = text;
        this.lines = lines(text);
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        Matcher m = Pattern.compile("[^\\n]+").matcher(text);
        while (m.find()) {
            if (!m.group().isBlank()) {
                lines.add(trimmed(text, m.start(), m.end()));
            }
        }
        return lines;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end
                && (Character.isWhitespace(text.charAt(start)) || Character.isSpaceChar(text.charAt(start)))) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || Character.isSpaceChar(text.charAt(end - 1)))) {
            end--;
        }
        return new Span(start, end);
    }

    Found read() {
        int dateLine = dateLine();
        Group date = dateLine < 0 ? null : date(lines.get(dateLine));
        Group opening = date == null ? dateline() : null;
        int titleLine = titleLine(dateLine);
        List<Span> skipped = new ArrayList<>();
        List<Span> banner = new ArrayList<>();
        for (int i = 0; i < dateLine; i++) {
            if (i != titleLine) {
                banner.add(lines.get(i));
            }
        }
        skipped.addAll(banner);
        if (dateLine >= 0) {
            skipped.add(lines.get(dateLine));
        }
        CopyOf credit = credit();
        if (credit != null) {
            skipped.add(credit.evidence().span());
        }
        Span title = lines.isEmpty() ? new Span(0, 0) : lines.get(titleLine);
        Published published =
                opening == null ? published(date, PublishedBasis.STATED) : published(opening, PublishedBasis.INFERRED);
        Front front = new Front(lang, title.of(text), published, publication.outlet(), credit);
        return new Found(front, title, skipped, banner, date == null ? null : weekday(date));
    }

    private int dateLine() {
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
            if (lines.get(i).length() <= LONGEST_LINE && date(lines.get(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The date that a line consists of, or null. */
    private @Nullable Group date(Span line) {
        if (!holdsDigit(line)) {
            return null;
        }
        List<Unit> units = language.cascade().groups(language.units(text, line));
        if (units.size() != 1 || !(units.get(0) instanceof Group g) || !g.kind().equals("WHEN")) {
            return null;
        }
        return g.role("date") instanceof Group date && date.role("year") != null ? date : null;
    }

    /** A year is written in digits; most lines need no closer look. */
    private boolean holdsDigit(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int titleLine(int dateLine) {
        if (publication.title() != null) {
            for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
                if (lines.get(i).of(text).equals(publication.title())) {
                    return i;
                }
            }
        }
        boolean after = dateLine >= 0 && dateLine + 1 < lines.size() && looksLikeTitle(lines.get(dateLine + 1));
        return after && !(dateLine == 1 && looksLikeTitle(lines.get(0))) ? dateLine + 1 : 0;
    }

    private boolean looksLikeTitle(Span line) {
        return line.length() <= LONGEST_TITLE && !line.of(text).endsWith(".");
    }

    /** The full date among the first words of the report's first lines ("Reuters, 3 May 2020 -"), or null. */
    private @Nullable Group dateline() {
        for (int i = 0; i < Math.min(DATELINE_LINES, lines.size()); i++) {
            Span line = lines.get(i);
            Span start = new Span(line.start(), Math.min(line.end(), line.start() + LONGEST_LINE));
            if (!holdsDigit(start)) {
                continue;
            }
            List<Unit> units = language.cascade().groups(language.units(text, start));
            for (Unit unit : units.subList(0, Math.min(DATELINE_UNITS, units.size()))) {
                Group date = dated(unit);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    /** The full date that a unit is, or holds. */
    private static @Nullable Group dated(@Nullable Unit unit) {
        if (!(unit instanceof Group g)) {
            return null;
        }
        return switch (g.kind()) {
            case "DATE" -> g.role("year") != null && g.role("day") != null ? g : null;
            case "WHEN" -> dated(g.role("date"));
            case "DATELINE" ->
                g.units().stream()
                        .map(Fronts::dated)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    private @Nullable Published published(@Nullable Group date, PublishedBasis basis) {
        if (publication.date() != null) {
            return new Published(publication.date(), PublishedBasis.GIVEN);
        }
        When when = date == null
                ? null
                : new Mentions(text, language, new org.constat.mention.World(LangData.Things.NONE), null).when(date);
        LocalDate day = when == null ? null : when.from();
        return day == null ? null : new Published(day, basis);
    }

    private @Nullable DayOfWeek weekday(Group date) {
        Unit unit = date.role("weekday");
        if (unit == null) {
            return null;
        }
        for (Reading r : unit.readings()) {
            String value = language.value("WEEKDAY", r.lemma());
            if (value != null) {
                return DayOfWeek.of(Integer.parseInt(value));
            }
        }
        return null;
    }

    /** The last line, when it is an address or nothing but the name of an outlet. */
    private @Nullable CopyOf credit() {
        if (lines.size() < 3) {
            return null;
        }
        Span last = lines.get(lines.size() - 1);
        String words = last.of(text);
        if (last.length() > LONGEST_LINE) {
            return null;
        }
        String name = ADDRESS.matcher(words.toLowerCase(Locale.ROOT)).matches()
                ? words.replaceFirst("\\d$", "")
                : outlet(last);
        return name == null ? null : new CopyOf(name, "credit_line", Evidence.of(text, last, "front/credit"));
    }

    private @Nullable String outlet(Span line) {
        int agency = language.names().bit("AGENCY");
        int outlet = language.names().bit("OUTLET");
        List<Unit> units = language.units(text, line);
        List<Unit> words =
                units.stream().filter(u -> !u.is(language.names().bit("PUNCT"))).toList();
        boolean credited = !words.isEmpty()
                && words.size() <= 4
                && words.get(words.size() - 1) instanceof Group g
                && (g.is(agency) || g.is(outlet));
        return credited
                ? text.substring(
                        words.get(words.size() - 1).start(),
                        words.get(words.size() - 1).end())
                : null;
    }
}
