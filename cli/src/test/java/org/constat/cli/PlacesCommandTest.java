package org.constat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of country files, with invented villages. */
class PlacesCommandTest {

    private static final Path LANG = Path.of("..", "lang");
    private static final String VILLAGE =
            "99000001\tZorgabel\tZorgabel\tZorgabelle,زرغبيل\t14.250\t-1.480\tP\tPPL\tBF\t\t08"
                    + "\t\t\t\t640\t\t290\tAfrica/Ouagadougou\t2024-01-01";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** The language data as it is, with one table of places in place of all. */
    @BeforeEach
    void languageData() throws IOException {
        try (Stream<Path> files = Files.walk(LANG)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = LANG.relativize(file);
                boolean stories = name.toString().endsWith(".story");
                boolean places = name.getFileName().toString().startsWith("places-") && name.getNameCount() == 2;
                if (!stories && !places) {
                    Path copy = folder.resolve("lang").resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        Path known = LANG.resolve("world/places-africa.tsv");
        write("lang/world/places-africa.tsv", lines(known, "\tBF\t"));
    }

    private static String lines(Path table, String with) throws IOException {
        try (Stream<String> lines = Files.lines(table)) {
            return String.join(
                            "\n",
                            lines.filter(l -> l.startsWith("#") || l.contains(with))
                                    .toList()) + "\n";
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private int run(String... args) {
        Terminal terminal = Terminal.of(
                new ByteArrayInputStream(new byte[0]), out, err, Map.of("LANG", "en_US.UTF-8"), true, false, false);
        String[] all = Stream.concat(
                        Stream.of(args),
                        Stream.of("--lang-data", folder.resolve("lang").toString()))
                .toArray(String[]::new);
        return Main.run(terminal, Installed::reader, all);
    }

    private List<String> told(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aVillageThatWasImportedIsReadWhereItLies() throws IOException {
        String hill = VILLAGE.replace("99000001", "99000002").replace("P\tPPL\t", "S\tMSQE\t");
        String djibo = VILLAGE.replace("99000001\tZorgabel\tZorgabel", "2361177\tDjibo\tDjibo");
        Path dump = write("BF.txt", VILLAGE + "\n" + hill + "\n" + djibo + "\n");

        assertThat(run("places", "import", dump.toString())).isEqualTo(ExitCode.DONE);
        assertThat(told(out).getFirst())
                .isEqualTo("places-import-bf.tsv: 1 places; left out: 1 that are known, 1 of other kinds");

        Path report = write("report.txt", "Gunmen killed 12 villagers in Zorgabel, in Burkina Faso, on Monday.");
        out.reset();
        assertThat(run("read", report.toString(), "--json")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"id\":\"99000001\"")
                .contains("\"lat\":14.25");
    }

    @Test
    void importingAgainReplacesAndTheTablesThatAreBuiltAreKept() throws IOException {
        Path zip = folder.resolve("BF.zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            packed.putNextEntry(new ZipEntry("readme.txt"));
            packed.write("about".getBytes(StandardCharsets.UTF_8));
            packed.putNextEntry(new ZipEntry("BF.txt"));
            packed.write(VILLAGE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(run("places", "import", zip.toString())).isEqualTo(ExitCode.DONE);
        Path table = folder.resolve("lang/world/places-import-bf.tsv");
        String first = Files.readString(table);

        assertThat(run("places", "import", zip.toString())).isEqualTo(ExitCode.DONE);
        assertThat(first)
                .contains("99000001\tvillage\tBF\t08\t\t14.25\t-1.48\t640\tbacked\tZorgabel\t\t\tزرغبيل\tZorgabelle");
        assertThat(Files.readString(table)).isEqualTo(first);
        assertThat(folder.resolve("lang/world/places-africa.tsv")).exists();
    }

    @Test
    void everyWrongLineIsNamedAndNothingIsWritten() throws IOException {
        Path dump = write(
                "BF.txt",
                VILLAGE + "\n" + "99000003\tZorgabel\n" + VILLAGE.replace("14.250", "north") + "\n"
                        + VILLAGE.replace("\t640\t", "\tmany\t") + "\n");

        assertThat(run("places", "import", dump.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(String.join("\n", told(err)))
                .contains("BF.txt:2: 2 cells, want 19")
                .contains("BF.txt:3: cells 5 and 6 are no latitude and longitude: north, -1.480")
                .contains("BF.txt:4: the population in cell 15 is no number: many")
                .contains("Nothing was imported.");
        assertThat(folder.resolve("lang/world/places-import-bf.tsv")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereOrDamagedIsToldSo() throws IOException {
        assertThat(run("places", "import", "nowhere.txt")).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run("places", "import")).isEqualTo(ExitCode.USAGE);
        Path cut = folder.resolve("BF.txt.gz");
        Files.write(cut, new byte[] {0x1f, (byte) 0x8b, 8, 0});
        assertThat(run("places", "import", cut.toString())).isEqualTo(ExitCode.UNREADABLE);
        assertThat(String.join("\n", told(err)))
                .contains("there is no file nowhere.txt")
                .contains("no file to import is named")
                .contains("cut short or damaged");
    }
}
