package org.constat.cli.text;

import org.constat.claim.Evidence;
import org.constat.cli.wording.Wording;

/** Lines of the evidence list: mark and id, speaker, line and position, and the words. */
record Quotations(Sheet sheet, Page page, CodePoints points, Lines lines) {
    private static final int ID = 3;
    private static final int POSITION = 25;

    static Quotations of(Sheet sheet, Page page) {
        return new Quotations(sheet, page, CodePoints.of(sheet.text()), Lines.of(sheet.text()));
    }

    void line(String markAndId, String speaker, Evidence evidence) {
        int width = sheet.words().column("column.speaker");
        int quote = width + POSITION;
        String who = Page.length(speaker) < width ? Page.pad(speaker, width) : speaker + " ";
        String head = Page.pad(" ".repeat(ID) + Page.pad(markAndId, 6) + who + position(evidence), quote - 1) + " ";
        if (Page.length(head) > quote + 12) {
            page.line(head);
            head = " ".repeat(quote);
        }
        page.wrapped(head, quoted(evidence.exact()), quote + 1, page.width() - 2);
    }

    /** The words as they are: marks that belong to them stay. */
    private String quoted(String exact) {
        return sheet.words().quote(Page.flat(exact));
    }

    private String position(Evidence evidence) {
        Wording words = sheet.words();
        int start = evidence.span().start();
        String line = words.say("evidence.line", lines.number(start));
        String from = Integer.toString(points.at(start));
        return Page.pad(line, 4) + " " + " ".repeat(Math.max(0, 4 - from.length())) + range(evidence);
    }

    String range(Evidence evidence) {
        return points.at(evidence.span().start()) + "\u2013"
                + points.at(evidence.span().end());
    }
}
