package org.constat.intake;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.constat.report.Capture;
import org.constat.report.Outcome;
import org.constat.report.Publication;
import org.constat.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Turns files into reports. Each input gives one {@link Outcome}, in the order given; none is dropped, and a refused one
 * stops nothing. Plain text and HTML are told apart by content; encodings as {@link Decoded} tells.
 */
public final class Intake {
    private final IntakeOptions options;
    private final InputStream standardInput;

    /** @param standardInput what {@code -} reads; not closed here */
    public Intake(IntakeOptions options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    /** Reads one input after the other, each when the stream is asked for it, with one file in memory at a time. */
    public Stream<Outcome> read(List<String> names) {
        return find(names).stream().map(this::read);
    }

    /**
     * What the names stand for, in order: a file, a folder (all files in it and below, by name, hidden ones skipped), a glob,
     * {@code -}, or {@code @list.txt} with one such name per line. Opens nothing but lists.
     */
    public List<Input> find(List<String> names) {
        return Inputs.find(names, options.maxBytes());
    }

    public Outcome read(Input input) {
        try {
            return switch (input) {
                case Input.Unusable unusable -> unusable.refused();
                case Input.OneFile file ->
                    received(file.name(), Load.file(file.path(), file.name(), options.maxBytes()), file.name());
                case Input.StandardInput in ->
                    received(in.name(), Load.stream(standardInput, in.name(), options.maxBytes()), null);
            };
        } catch (Refusal refusal) {
            return refusal.refused();
        }
    }

    private Outcome received(String name, byte[] bytes, @Nullable String from) throws Refusal {
        Article article = Articles.read(name, bytes);
        String digest = sha256(bytes);
        String address = options.url() != null ? options.url() : from;
        return new Outcome.Received(
                new Capture(bytes, digest, address), new Report(digest, given(article.publication()), article.text()));
    }

    private Publication given(Publication stated) {
        String outlet = options.source() != null ? options.source() : stated.outlet();
        String lang = options.forcedLang() != null ? options.forcedLang() : stated.lang();
        LocalDate date = options.forcedPublished() != null ? options.forcedPublished() : stated.date();
        return new Publication(outlet, stated.title(), lang, date);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
