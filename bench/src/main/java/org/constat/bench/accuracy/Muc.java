package org.constat.bench.accuracy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constat.event.Trace;
import org.constat.report.Publication;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** MUC-4: terrorist incidents in Latin America. What counts as one there is decided here, never in the reader. */
record Muc() implements Benchmark {

    private static final Pattern HEAD = Pattern.compile("\\s*[^\\[]{0,200}?--(?=\\s)|\\s*");
    private static final Pattern MARK =
            Pattern.compile("\\[(?:TEXT|REPORT|SPEECH|EDITORIAL|ARTICLE|COMMUNIQUE|INTERVIEW|PASSAGE"
                    + " OMITTED|EXCERPTS?)[^\\]]{0,80}\\]");

    @Override
    public String name() {
        return "muc4";
    }

    @Override
    public Scoring scoring() {
        return new Scoring.Script("muc");
    }

    @Override
    public Map<String, String> parts() {
        return Parts.of("dev", "muc4/dev.jsonl.gz", "train", "muc4/train.jsonl.gz");
    }

    @Override
    public Report report(Document document) {
        Publication publication = new Publication(null, null, "en", document.day("doc_date"));
        String raw = document.string("text_raw");
        return new Report("0".repeat(64), publication, raw.isEmpty() ? document.text() : body(raw));
    }

    /** Without date line and marks such as {@code [TEXT]}; paragraphs, which are set in short lines, one line each. */
    static String body(String raw) {
        Matcher head = HEAD.matcher(raw);
        String body = head.lookingAt() ? raw.substring(head.end()) : raw;
        return MARK.matcher(body).replaceAll(" ").replaceAll("(?<!\n)\n(?![ \t]*\n| {2,})", " ");
    }

    @Override
    public Map<String, @Nullable Object> answer(Document document, Trace trace) {
        return MucAnswer.of(trace, year(document)).fields();
    }

    @Override
    public void compare(Document document, Map<String, @Nullable Object> answer, Misses misses) {
        for (MucRole role : MucRole.values()) {
            Set<String> optional = MucHeads.keyed(document, role.slots(), true);
            Set<String> wanted = MucHeads.keyed(document, role.slots(), false);
            List<String> given = new Document(answer).inside("roles").strings(role.label);
            Set<String> heads = given.stream().map(MucHeads::of).collect(Collectors.toSet());
            wanted.stream()
                    .filter(w -> !heads.contains(w))
                    .forEach(w -> misses.missed(role.label, misses.where(w), w, "not found"));
            given.stream()
                    .filter(g -> !wanted.contains(MucHeads.of(g)) && !optional.contains(MucHeads.of(g)))
                    .forEach(g -> misses.spurious(role.label, misses.where(g), g));
        }
    }

    /** Of the report; 0 where it is not known. */
    static int year(Document document) {
        LocalDate day = document.day("doc_date");
        return day == null ? 0 : day.getYear();
    }
}
