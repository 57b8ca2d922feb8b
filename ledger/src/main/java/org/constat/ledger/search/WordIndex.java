package org.constat.ledger.search;

import java.util.Comparator;
import java.util.List;
import org.constat.ledger.store.Dialect;
import org.jdbi.v3.core.Handle;

/**
 * The words of reports as a database keeps them. A report is numbered as in the state, by the journal entry that first read it. Texts are not stored
 * again: what is kept are words and where they stand. A question is answered here exactly as {@link Question#answeredBy} answers it, up
 * to the first 16,000 words of a text; on PostgreSQL up to the first 255 places of a word.
 */
public sealed interface WordIndex permits SqliteWords, PostgresWords {

    /** How many matching reports are ranked: the newest; a word that every report holds tells nothing by its rank. */
    int RANKED = 2_000;

    /** @param score higher is better; comparable within one answer only */
    record Hit(long report, double score) {}

    /** In the transaction in which the report is read; what was there of it before goes. */
    void put(Handle handle, long report, String title, String text);

    /** In the transaction that hides the text. Its words are found no more, and no trace of them is left: linear in the whole index. */
    void remove(Handle handle, long report);

    /** Before everything is replayed. */
    void clear(Handle handle);

    /**
     * Reports that answer, the newest first.
     *
     * @param upTo only reports captured by this entry or before
     */
    List<Hit> newest(Handle handle, Question question, long upTo, int limit);

    /** SQL that gives column {@code report} of at most {@code :limit} reports that answer {@code :question}, newest first, up to {@code :upTo}. */
    String matching();

    /** The question as {@code :question} wants it. */
    String asked(Question question);

    /** The index of a database, with the words that the program's own table gives. */
    static WordIndex of(Dialect dialect, Analysis analysis) {
        return switch (dialect) {
            case SQLITE -> new SqliteWords(analysis);
            case POSTGRESQL -> new PostgresWords(analysis);
        };
    }

    /** The best of the newest {@link #RANKED} reports that answer. */
    default List<Hit> best(Handle handle, Question question, long upTo, int limit) {
        return newest(handle, question, upTo, RANKED).stream()
                .sorted(Comparator.comparingDouble(Hit::score)
                        .thenComparingLong(Hit::report)
                        .reversed())
                .limit(limit)
                .toList();
    }
}
