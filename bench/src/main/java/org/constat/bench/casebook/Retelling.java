package org.constat.bench.casebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.bench.casebook.Casefile.Retold;
import org.constat.claim.Evidence;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.Front;
import org.constat.event.Front.CopyOf;
import org.constat.event.Front.Published;
import org.constat.event.Front.PublishedBasis;
import org.constat.event.Marks;
import org.constat.event.Reading;
import org.constat.mention.Value.When;
import org.constat.report.Publication;
import org.constat.report.Report;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One report of a file as a reading. Its text is made of the coder's paraphrases, a line for each claim, so that every claim has evidence;
 * no sentence of any real report stands in it.
 */
final class Retelling {

    private static final Set<String> COPIES = Set.of(
            "copies_agency", "copies_statement", "rewrites", "merges_texts", "machine_translation", "paraphrase");

    private final Entry report;
    private final Frame frame;
    private final Phrases phrases;
    private final Telling telling;

    Retelling(Entry report, Frame frame, Phrases phrases) {
        this.report = report;
        this.frame = frame;
        this.phrases = phrases;
        this.telling = new Telling(report.list("claims"), new Whose(frame.sides(), phrases), phrases);
    }

    Retold retold() {
        Published published = published();
        LocalDate day = published == null ? null : published.date();
        Publication publication = new Publication(publisher(), null, report.string("language"), day);
        Report capture = new Report(sha256(), publication, telling.text());
        List<Coded> claims = telling.claims(capture.sha256());
        Reading reading = new Reading(
                capture,
                front(),
                List.of(event(claims)),
                claims,
                new Reading.Statistics(List.of(), List.of()),
                new Marks(List.of(), List.of(), List.of()),
                new Reading.Engine("casebook", "casebook"));
        return new Retold(report.string("id"), reading, report.has("url") ? report.string("url") : null);
    }

    private Event event(List<Coded> claims) {
        When own = telling.date();
        return new Event(
                1,
                frame.type(),
                false,
                own == null ? frame.date() : own,
                frame.places(),
                frame.sides(),
                claims.stream().map(Coded::id).toList());
    }

    private Front front() {
        return new Front(report.string("language"), telling.headline(), published(), publisher(), copyOf());
    }

    /** What stands before the brackets: who printed this copy. */
    private String publisher() {
        return report.string("outlet").replaceAll("\\s*\\(.*", "");
    }

    /** A month alone is no day. */
    private @Nullable Published published() {
        String written = report.string("published");
        if (written.length() < "2000-01-01".length()) {
            return null;
        }
        PublishedBasis basis = report.has("published_note") ? PublishedBasis.INFERRED : PublishedBasis.STATED;
        return new Published(LocalDate.parse(written.substring(0, "2000-01-01".length())), basis);
    }

    /** The medium whose text it is: named in brackets behind the outlet, or credited. */
    private @Nullable CopyOf copyOf() {
        String outlet = report.string("outlet");
        String owner = outlet.contains("(") ? phrases.medium(outlet.substring(outlet.indexOf('('))) : null;
        boolean copies = COPIES.contains(report.string("relation"));
        String credit = owner == null && copies ? phrases.medium(report.string("based_on")) : owner;
        Evidence words = new Evidence(new Span(0, 0), report.string("based_on"), "casebook/based_on");
        return credit == null ? null : new CopyOf(credit, report.string("relation"), words);
    }

    private String sha256() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            String all = List.of("url", "outlet", "published").stream()
                    .map(report::string)
                    .collect(Collectors.joining("\n", "", "\n" + telling.text()));
            return HexFormat.of().formatHex(sha.digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
