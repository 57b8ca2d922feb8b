package org.constat.ledger.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** SQLite's FTS5, without a copy of the texts; what is removed leaves the file as well. */
public record SqliteWords(Analysis analysis) implements WordIndex {

    /** A word in the title counts as ten in the text. */
    private static final String NEWEST = """
        SELECT rowid AS report, -bm25(report_words, 10.0, 1.0) AS score FROM report_words
        WHERE report_words MATCH :question AND rowid <= :upTo ORDER BY rowid DESC LIMIT :limit\
        """;

    @Override
    public void put(Handle handle, long report, String title, String text) {
        handle.execute(
                "INSERT OR REPLACE INTO report_words (rowid, title, body) VALUES (?, ?, ?)",
                report,
                analysis.words(title),
                analysis.words(text));
    }

    /** A deleted text stays in the file, unseen, until the parts of the index that hold it are merged: that is done at once. */
    @Override
    public void remove(Handle handle, long report) {
        handle.execute("DELETE FROM report_words WHERE rowid = ?", report);
        handle.execute("INSERT INTO report_words (report_words) VALUES ('optimize')");
    }

    @Override
    public void clear(Handle handle) {
        handle.execute("INSERT INTO report_words (report_words) VALUES ('delete-all')");
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
        return "SELECT rowid AS report FROM report_words WHERE report_words MATCH :question AND rowid <= :upTo"
                + " ORDER BY rowid DESC LIMIT :limit";
    }

    @Override
    public String asked(Question question) {
        return match(question);
    }

    /** In the language of FTS5, where {@code NOT} stands between what is wanted and what is not. */
    static String match(Question question) {
        return switch (question) {
            case Question.Run run ->
                run.words().stream().collect(Collectors.joining(" ", "\"", "\"")) + (run.prefix() ? " *" : "");
            case Question.Any any -> joined(any.parts(), " OR ");
            case Question.Not not -> match(not.part());
            case Question.All all -> {
                List<Question> shutOut = all.parts().stream()
                        .filter(p -> p instanceof Question.Not)
                        .toList();
                List<Question> wanted =
                        all.parts().stream().filter(p -> !shutOut.contains(p)).toList();
                yield shutOut.isEmpty()
                        ? joined(wanted, " AND ")
                        : "(" + joined(wanted, " AND ") + " NOT " + joined(shutOut, " OR ") + ")";
            }
        };
    }

    private static String joined(List<Question> parts, String sign) {
        return parts.stream().map(SqliteWords::match).collect(Collectors.joining(sign, "(", ")"));
    }
}
