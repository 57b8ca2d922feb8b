package org.constat.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Formats told by how their bytes begin, and not read by this version. */
enum Signature {
    ELF("an executable (ELF)", "\u007FELF"),
    PNG("a PNG image", "\u0089PNG\r\n"),
    JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
    GIF("a GIF image", "GIF8"),
    RIFF("a sound, film or WebP image (RIFF)", "RIFF"),
    ZIP("a ZIP archive (or a DOCX, ODT, EPUB file)", "PK\u0003\u0004"),
    EMPTY_ZIP("an empty ZIP archive", "PK\u0005\u0006"),
    GZIP("gzip data", "\u001F\u008B"),
    ZSTD("Zstandard data", "(\u00B5/\u00FD"),
    SEVEN_ZIP("a 7z archive", "7z\u00BC\u00AF'\u001C"),
    OLE("an old Office document (DOC, XLS)", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1"),
    RTF("an RTF document", "{\\rtf"),
    PDF("a PDF document", "%PDF-"),
    POSTSCRIPT("a PostScript document", "%!PS"),
    SQLITE("a SQLite database", "SQLite format 3\0"),
    JAVA("a Java class file", "\u00CA\u00FE\u00BA\u00BE"),
    WARC("a web archive (WARC)", "WARC/");

    private final String format;
    private final String start;

    /** @param start one character per byte */
    Signature(String format, String start) {
        this.format = format;
        this.start = start;
    }

    /** For people: "a PNG image". */
    String format() {
        return format;
    }

    static @Nullable Signature of(byte[] bytes) {
        for (Signature signature : values()) {
            if (signature.begins(bytes)) {
                return signature;
            }
        }
        return null;
    }

    private boolean begins(byte[] bytes) {
        int length = Math.min(bytes.length, start.length());
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(start);
    }
}
