package org.constat.rule;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Compiles a folder of language data into an index: the step of the build that readers of reports need not wait for. */
public final class Compile {

    private Compile() {}

    /** Folder of language data, file to write. Ends with 1 and every problem when the data are wrong. */
    public static void main(String[] args) throws IOException {
        try (PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true)) {
            out.println(compile(Path.of(args[0]), Path.of(args[1])));
        } catch (Problem.Found e) {
            try (PrintWriter out = new PrintWriter(
                    new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true)) {
                out.println(e.getMessage());
            }
            System.exit(1);
        }
    }

    /** Writes the index in one step, and says how large its parts are. */
    static String compile(Path folder, Path index) throws IOException {
        LangFolder source = new LangFolder(folder);
        LangData data = source.load();
        IndexWriter writer = new IndexWriter(data, source.parts());
        byte[] bytes = writer.write();
        Path target = index.toAbsolutePath();
        Path whole = Path.of(target + ".new");
        Files.createDirectories(whole.resolveSibling("."));
        Files.write(whole, bytes);
        Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return index.getFileName() + ": " + bytes.length + " bytes " + writer.sizes() + ", language data "
                + data.digest().substring(0, 8);
    }
}
