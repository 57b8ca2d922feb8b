package org.constat.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.constat.claim.ClaimReader;
import org.constat.claim.Drafts;
import org.constat.claim.Passage;
import org.constat.event.Reading.Engine;
import org.constat.event.Reading.Statistics;
import org.constat.mention.Mentions;
import org.constat.mention.Toponymy;
import org.constat.mention.World;
import org.constat.report.Report;
import org.constat.rule.IndexReader;
import org.constat.rule.LangData;
import org.constat.rule.LangFolder;
import org.constat.rule.Language;
import org.constat.text.Layout;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads one report after another: from text to claims and events. Linear in the length of a report; not for use by several threads at
 * once.
 */
public final class Reader {

    /** Of the engine, in every reading. */
    public static final String VERSION = "0.1.0";

    private final LangData data;
    private final World world;
    private final LanguageGuess guess;

    public Reader(LangData data) {
        this.data = data;
        this.world = new World(data.world());
        this.guess = new LanguageGuess(data.telling());
    }

    /** A reader over a folder of language data. */
    public static Reader from(Path langFolder) {
        return new Reader(new LangFolder(langFolder).load());
    }

    /** A reader over the language data that this version was built with. */
    public static Reader packaged() {
        return new Reader(IndexReader.packaged());
    }

    /** A reader over a compiled index, which is mapped: only what is looked up is read. */
    public static Reader packaged(Path index) {
        return new Reader(IndexReader.mapped(index));
    }

    public Reading read(Report report) {
        return trace(report).reading();
    }

    /** The reading with what it rests on. */
    public Trace trace(Report report) {
        String given = report.publication().lang();
        String code = given != null && data.telling().containsKey(given) ? given : guess.of(report.text());
        Language language = data.languages().get(code);
        return language == null ? unread(report, code) : trace(report, language);
    }

    /** The reading by the rules of {@code language}, which may be another than the report's own. */
    Reading read(Report report, Language language) {
        return trace(report, language).reading();
    }

    private Trace unread(Report report, String code) {
        Front front = new Front(code, "", null, report.publication().outlet(), null);
        Reading reading = new Reading(
                report,
                front,
                List.of(),
                List.of(),
                new Statistics(List.of(), List.of()),
                new Marks(List.of(), List.of(), List.of()),
                engine());
        return new Trace(reading, List.of(), null);
    }

    private Engine engine() {
        return new Engine(VERSION, data.digest());
    }

    private Trace trace(Report report, Language language) {
        String text = report.text();
        Fronts.Found front = new Fronts(language, report.publication(), text).read();
        LocalDate published = front.front().published() == null
                ? null
                : front.front().published().date();
        Layout layout = language.tools().cutter().cut(language.casing().restored(text));
        List<Passage> passages = passages(layout, language, front.skipped());
        Mentions mentions = new Mentions(text, language, world, published);
        mentions.amid(passages);
        mentions.with(() -> toponymy(text, language, passages, front.front().publisher()));
        Drafts drafts = new ClaimReader(mentions, layout, passages).read(passages);
        Coding coding = new Coding(report, world, drafts, passages, mentions).code(published);
        List<Check> checks = new Checks(coding.tallies()).all(published, front.weekday());
        Marks marks = new Marking(mentions, passages, coding, drafts).marks(front.banner());
        Reading reading = new Reading(
                report,
                front.front(),
                coding.events(),
                coding.claims(),
                new Statistics(coding.tallies(), checks),
                marks,
                engine());
        return new Trace(reading, passages, mentions);
    }

    private static List<Passage> passages(Layout layout, Language language, List<Span> skipped) {
        List<Passage> passages = new ArrayList<>();
        for (Layout.Sentence s : layout.sentences()) {
            if (skipped.stream().noneMatch(s.span()::touches)) {
                passages.add(
                        new Passage(passages.size(), s, language.units(layout.text(), s.span()), language.cascade()));
            }
        }
        return passages;
    }

    private Toponymy toponymy(String text, Language language, List<Passage> passages, @Nullable String publisher) {
        return new Toponymy(text, language, world)
                .read(passages.stream().map(Passage::leaves).toList(), homeOf(language, publisher));
    }

    /** The country of the outlet that published the report, when the tables know it by the name given. */
    private @Nullable String homeOf(Language language, @Nullable String publisher) {
        if (publisher == null || publisher.isEmpty()) {
            return null;
        }
        return language.units(publisher, new Span(0, publisher.length())).stream()
                .flatMap(u -> u.readings().stream())
                .map(r -> world.get(r.lemma()))
                .filter(e -> e != null
                        && !e.fact("domains").isEmpty()
                        && !e.fact("country").isEmpty())
                .map(e -> e.fact("country"))
                .findFirst()
                .orElse(null);
    }
}
