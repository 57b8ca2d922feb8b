package org.constat.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.constat.bench.Texts.Document;
import org.constat.report.Publication;
import org.constat.report.Report;

/**
 * Reports of about {@value #WORDS} words, made of the documents of one collection in their order: short ones joined, long ones cut
 * where a line ends. A word is what stands between white space.
 *
 * @param violent made only of documents marked as being about violence
 */
record Composed(String language, String source, boolean violent, List<Report> reports, int words) {

    static final int WORDS = 500;

    private static final String NO_DIGEST = "0".repeat(64);
    private static final Publication PUBLICATION = new Publication(null, null, null, LocalDate.of(2018, 6, 15));

    static Composed of(Texts texts, boolean violent) {
        List<Report> reports = new ArrayList<>();
        StringBuilder now = new StringBuilder();
        int inNow = 0;
        int all = 0;
        for (Document d : texts.documents()) {
            for (String line :
                    violent && !d.violent() ? new String[0] : d.text().split("\n", -1)) {
                now.append(line).append('\n');
                int words = words(line);
                inNow += words;
                all += words;
                if (inNow >= WORDS) {
                    reports.add(new Report(NO_DIGEST, PUBLICATION, now.toString()));
                    now.setLength(0);
                    inNow = 0;
                }
            }
        }
        return new Composed(texts.language(), texts.source(), violent, reports, all - inNow);
    }

    private static int words(String line) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean blank = Character.isWhitespace(line.charAt(i)) || Character.isSpaceChar(line.charAt(i));
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return words;
    }

    String kind() {
        return violent ? "violent" : "general";
    }
}
