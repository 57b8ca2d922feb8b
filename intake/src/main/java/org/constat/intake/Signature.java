package org.constat.intake;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Formats told by how their bytes begin, and not read by this version. */
enum Signature {
    ELF("an executable (ELF)", "\177ELF"),
    PNG("a PNG image", "\211PNG\r\n"),
    JPEG("a JPEG image", "\377\330\377"),
    GIF("a GIF image", "GIF8"),
    RIFF("a sound, film or WebP image (RIFF)", "RIFF"),
    ZIP("a ZIP archive (or a DOCX, ODT, EPUB file)", "PK\003\004"),
    EMPTY_ZIP("an empty ZIP archive", "PK\005\006"),
    GZIP("gzip data", "\037\213"),
    ZSTD("Zstandard data", "(\265/\375"),
    SEVEN_ZIP("a 7z archive", "7z\274\257'\034"),
    OLE("an old Office document (DOC, XLS)", "\320\317\021\340\241\261"),
    RTF("an RTF document", "{\\rtf"),
    PDF("a PDF document", "%PDF-"),
    POSTSCRIPT("a PostScript document", "%!PS"),
    SQLITE("a SQLite database", "SQLite format 3\0"),
    JAVA("a Java class file", "\312\376\272\276"),
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
