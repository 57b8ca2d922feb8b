package org.constat.ledger.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** PostgreSQL's tsvector, written out here word by word, so that no configuration of the server has a say in it. */
public record PostgresWords(Analysis analysis) implements WordIndex {

    /** The last place that a tsvector can tell from the next. */
    private static final int LAST = 16_383;

    /** Places left free between title and text, so that no run of words goes from one into the other. */
    private static final int GAP = 8;

    private static final String NEWEST = """
        SELECT report, ts_rank('{0.1, 0.1, 0.1, 1.0}', words, question) AS score FROM (
            SELECT report, words, question FROM report_words, (SELECT CAST(:question AS tsquery) AS question) AS asked
            WHERE words @@ question AND report <= :upTo ORDER BY report DESC LIMIT :limit) AS newest
        ORDER BY report DESC\
        """;

    @Override
    public void put(Handle handle, long report, String title, String text) {
        handle.execute(
                "INSERT INTO report_words (report, words) VALUES (?, CAST(? AS tsvector))"
                        + " ON CONFLICT (report) DO UPDATE SET words = excluded.words",
                report,
                vector(analysis.terms(title), analysis.terms(text)));
    }

    @Override
    public void remove(Handle handle, long report) {
        handle.execute("DELETE FROM report_words WHERE report = ?", report);
    }

    @Override
    public void clear(Handle handle) {
        handle.execute("DELETE FROM report_words");
    }

    @Override
    public List<Hit> newest(Handle handle, Question question, long upTo, int limit) {
        return handle.createQuery(NEWEST)
                .bind("question", asked(question))
                .bind("upTo", upTo)
                .bind("limit", limit)
                .map((row, context) -> new Hit(row.getLong(1), row.getDouble(2)))
                .list();
    }

    @Override
    public String matching() {
        return "SELECT report FROM report_words WHERE words @@ CAST(:question AS tsquery) AND report <= :upTo"
                + " ORDER BY report DESC LIMIT :limit";
    }

    @Override
    public String asked(Question question) {
        return query(question);
    }

    private static String vector(List<Term> title, List<Term> text) {
        StringBuilder out = new StringBuilder();
        write(title, 1, "A", out);
        write(text, title.size() + GAP, "", out);
        return out.toString();
    }

    private static void write(List<Term> terms, int from, String weight, StringBuilder out) {
        for (int i = 0; i < terms.size() && from + i < LAST; i++) {
            out.append('\'').append(terms.get(i).word()).append("':").append(from + i);
            out.append(weight).append(' ');
        }
    }

    private static String query(Question question) {
        return switch (question) {
            case Question.Run run ->
                run.words().stream().collect(Collectors.joining("' <-> '", "'", "'")) + (run.prefix() ? ":*" : "");
            case Question.Any any -> joined(any.parts(), " | ");
            case Question.All all -> joined(all.parts(), " & ");
            case Question.Not not -> "!(" + query(not.part()) + ")";
        };
    }

    private static String joined(List<Question> parts, String sign) {
        return parts.stream().map(PostgresWords::query).collect(Collectors.joining(sign, "(", ")"));
    }
}
