package org.constat.bench.accuracy;

import org.constat.report.Publication;
import org.constat.report.Report;

/** Documents whose title stands apart from the text: both are read, the title first. */
final class Titled {

    private Titled() {}

    static Report report(Document document) {
        String title = document.string("title");
        String text = document.text();
        String whole = title.isEmpty() || text.startsWith(title) ? text : title + "\n\n" + text;
        String lang = document.string("lang");
        Publication publication =
                new Publication(null, null, lang.isEmpty() ? null : lang, document.day("doc_date", "date"));
        return new Report(document.digest(), publication, whole);
    }
}
