package org.constat.intake;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.constat.report.Outcome.Reason;
import org.constat.report.Outcome.Refused;

/** Ends the reading of one input. Every wording this module shows to people stands in this file. */
final class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private static final long MEGABYTE = 1_000_000;
    private static final String SAVE_AS =
            "Save the article as text or HTML and pass that file: constat read article.txt";

    private final transient Refused refused;

    private Refusal(String input, Reason reason, String what, String next) {
        super(input + ": " + what, null, false, false);
        this.refused = new Refused(input, reason, what, next);
    }

    Refused refused() {
        return refused;
    }

    static Refusal missing(String input) {
        return unreadable(input, "no such file", "Check the path; a folder, a quoted glob or - also works.");
    }

    static Refusal badName(String input) {
        return unreadable(
                input, "not a valid file name here", "Rename the file, or run in a UTF-8 locale: LC_ALL=C.UTF-8.");
    }

    static Refusal badGlob(String input) {
        return unreadable(input, "not a valid glob", "Close every [ and {, as in 'news/2024-*.html'.");
    }

    static Refusal noMatch(String input) {
        return unreadable(input, "matches no file", "Check the pattern; ** reaches into folders: 'news/**.html'.");
    }

    static Refusal emptyFolder(String input) {
        return unreadable(input, "no files in this folder", "Hidden files are skipped; name one directly to read it.");
    }

    static Refusal emptyList(String input) {
        return unreadable(input, "the list names no input", "Write one file, folder or glob per line.");
    }

    static Refusal listInList(String input) {
        return unreadable(input, "a list cannot name another list", "Pass both on the command line: @a.txt @b.txt");
    }

    static Refusal address(String input) {
        return unreadable(
                input,
                "fetching addresses comes with a later version",
                "Save the page in a browser and pass the file: constat read page.html");
    }

    static Refusal link(String input) {
        return unsafe(input, "a link; links inside a folder are not followed", "Name the link directly to read it.");
    }

    static Refusal special(String input) {
        return unreadable(input, "not a regular file", "Name it directly to read it.");
    }

    static Refusal empty(String input) {
        return unreadable(input, "is empty", "Check that the download was complete, then save it again.");
    }

    static Refusal blank(String input) {
        return unreadable(input, "no text found (an error page, or one that needs a browser?)", SAVE_AS);
    }

    static Refusal binary(String input) {
        return unreadable(input, "not text: too many control characters", SAVE_AS);
    }

    static Refusal unread(String input, String format) {
        return unreadable(input, "is " + format + ", which this version does not read", SAVE_AS);
    }

    static Refusal brokenPage(String input, RuntimeException cause) {
        return unreadable(input, "the HTML parser gave up: " + cause.getMessage(), SAVE_AS);
    }

    static Refusal tooManyTags(String input, int most) {
        return unsafe(input, "too large: more than " + most + " HTML tags", SAVE_AS);
    }

    /** @param bytes size of the input, or -1 when only known to be past the limit */
    static Refusal tooLarge(String input, long bytes, long limit) {
        String size = bytes < 0 ? "" : ", it has " + megabytes(bytes);
        long wanted = bytes < 0 ? 2 * limit : bytes;
        String next = wanted > Load.MOST_BYTES
                ? "Split it into one file per article."
                : "To read it in this run:  --max-size " + megabytes(wanted).replace(" ", "");
        return unsafe(input, "too large: the limit is " + megabytes(limit) + size, next);
    }

    static Refusal failed(String input, IOException cause) {
        return switch (cause) {
            case NoSuchFileException gone -> missing(input);
            case AccessDeniedException denied -> unreadable(input, "permission denied", "Check the rights: ls -l");
            default -> unreadable(input, "reading failed: " + cause.getMessage(), "Try again, or copy the file first.");
        };
    }

    private static Refusal unreadable(String input, String what, String next) {
        return new Refusal(input, Reason.UNREADABLE, what, next);
    }

    private static Refusal unsafe(String input, String what, String next) {
        return new Refusal(input, Reason.UNSAFE, what, next);
    }

    private static String megabytes(long bytes) {
        return bytes < MEGABYTE ? bytes + " B" : Math.ceilDiv(bytes, MEGABYTE) + " MB";
    }
}
