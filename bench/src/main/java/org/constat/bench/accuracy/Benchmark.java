package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constat.event.Reader;
import org.constat.event.Trace;
import org.constat.report.Publication;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/** A set of annotated documents: how a document becomes a report, and a reading an answer in the form that is scored. */
interface Benchmark {

    /** How answers are scored. */
    sealed interface Scoring {
        /**
         * @param mode task of the shared folder's scorer
         * @param dropped fields that it must not see
         */
        record Script(String mode, List<String> dropped) implements Scoring {
            Script(String mode) {
                this(mode, List.of());
            }
        }

        /** For sets that the shared folder's scorer does not know. */
        record Own(Scorer scorer) implements Scoring {}
    }

    /** Measures answers against documents, in the order of both. */
    interface Scorer {
        List<Figure> score(List<Document> documents, List<Map<String, @Nullable Object>> answers);
    }

    String name();

    Scoring scoring();

    /** Files with answers, below the folder of benchmarks, each under the name of its part. */
    Map<String, String> parts();

    /** What the reader makes of a document, as the scorer wants it; {@code docid} is added to it. */
    Map<String, @Nullable Object> answer(Document document, Trace trace);

    /** What the reader makes of all documents, in their order; overridden where documents are compared with each other. */
    default List<Map<String, @Nullable Object>> answers(List<Document> documents, Reader reader) {
        List<Map<String, @Nullable Object>> answers = new ArrayList<>();
        for (Document d : documents) {
            answers.add(answer(d, reader.trace(report(d))));
        }
        return answers;
    }

    /** Notes where an answer differs from the annotation; a benchmark whose annotation stands at no words notes nothing. */
    default void compare(Document document, Map<String, @Nullable Object> answer, Misses misses) {}

    default Report report(Document document) {
        String lang = document.string("lang");
        Publication publication = new Publication(
                null, null, lang.isEmpty() ? null : lang, document.day("doc_date", "date", "published"));
        return new Report(document.digest(), publication, document.text());
    }
}
