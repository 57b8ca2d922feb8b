package org.constat.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.constat.report.Outcome.Reason;
import org.constat.report.Outcome.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectories(folder.resolve("b/deep"));
        Files.createDirectories(folder.resolve(".hidden"));
        for (String name :
                List.of("c.txt", "a.html", "b/2.txt", "b/10.txt", "b/deep/x.html", ".secret", ".hidden/y.txt")) {
            Files.writeString(folder.resolve(name), name);
        }
    }

    @Test
    void aFolderIsReadToTheBottomByNameWithoutHiddenFiles() {
        assertThat(names(find(folder.toString())))
                .containsExactly("a.html", "b/10.txt", "b/2.txt", "b/deep/x.html", "c.txt");
    }

    @Test
    void aFolderWithoutFilesIsRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(Files.createDirectory(empty.resolve("emptier")).resolve(".keep"), "");
        assertThat(refusedOf(find(empty.toString())).what()).isEqualTo("no files in this folder");
    }

    @Test
    void aLinkInAFolderIsNotFollowedAndNotHidden() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        List<Input> found = find(folder.toString());
        assertThat(found).hasSize(6);
        Refused refused = refusedOf(
                found.stream().filter(Input.Unusable.class::isInstance).toList());
        assertThat(refused.input()).isEqualTo(link.toString());
        assertThat(refused.reason()).isEqualTo(Reason.UNSAFE);
    }

    @Test
    void aLinkToAFolderNamedDirectlyIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("b"));
        assertThat(names(find(link.toString()))).containsExactly("link/10.txt", "link/2.txt", "link/deep/x.html");
    }

    @Test
    void aLinkToItselfIsRefusedWhenRead() throws IOException {
        Path self = folder.resolve("self.txt");
        Files.createSymbolicLink(self, self);
        Refused refused = Samples.refused(
                Samples.intake().read(List.of(self.toString())).findFirst().orElseThrow());
        assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aFolderThatMayNotBeListedIsOneRefusal() throws IOException {
        Path closed = folder.resolve("b/deep");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(closed)).isFalse();
        List<Input> found = find(folder.toString());
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(found).hasSize(5);
        assertThat(refusedOf(found.subList(3, 4)).what()).isEqualTo("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.html", "?.html", "a.{html,htm}", "[a-b].html"})
    void aGlobFindsFilesOfOneFolder(String glob) {
        assertThat(names(find(folder + "/" + glob))).containsExactly("a.html");
    }

    @Test
    void aGlobReachesIntoFolders() {
        assertThat(names(find(folder + "/*/*.txt"))).containsExactly("b/10.txt", "b/2.txt");
        assertThat(names(find(folder + "/**.html"))).containsExactly("a.html", "b/deep/x.html");
    }

    @Test
    void aGlobWithoutMatchIsRefused() {
        assertThat(refusedOf(find(folder + "/*.pdf")).what()).isEqualTo("matches no file");
        assertThat(refusedOf(find(folder + "/none/*.pdf")).what()).isEqualTo("matches no file");
    }

    @Test
    void aBrokenGlobIsRefused() {
        assertThat(refusedOf(find(folder + "/[a")).what()).isEqualTo("not a valid glob");
    }

    @Test
    void aFileWhoseNameLooksLikeAGlobIsAFile() throws IOException {
        Files.writeString(folder.resolve("raid [2].txt"), "x");
        assertThat(names(find(folder + "/raid [2].txt"))).containsExactly("raid [2].txt");
    }

    @Test
    void aListNamesFilesFoldersAndGlobs() throws IOException {
        Path list = folder.resolve("list");
        Files.writeString(
                list, "# files\n\n  %s/c.txt  \r\n%s/b/*.txt\n-\n%s/b/deep\n".replace("%s", folder.toString()));
        List<Input> found = find("@" + list);
        assertThat(names(found.subList(0, 3))).containsExactly("c.txt", "b/10.txt", "b/2.txt");
        assertThat(found.get(3)).isEqualTo(new Input.StandardInput());
        assertThat(names(found.subList(4, 5))).containsExactly("b/deep/x.html");
    }

    @Test
    void aListMayNotNameAList() throws IOException {
        Path list = folder.resolve("list");
        Files.writeString(list, "@" + list + "\n");
        assertThat(refusedOf(find("@" + list)).what()).isEqualTo("a list cannot name another list");
    }

    @Test
    void aListThatIsEmptyMissingOrTooLargeIsRefused() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "# nothing\n");
        assertThat(refusedOf(find("@" + list)).what()).isEqualTo("the list names no input");
        assertThat(refusedOf(find("@" + folder + "/gone")).what()).isEqualTo("no such file");
        assertThat(refusedOf(Inputs.find(List.of("@" + list), 3)).reason()).isEqualTo(Reason.UNSAFE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.html", "HTTP://192.168.1.20/page", "ftp://example.org/x"})
    void anAddressIsRefusedWithTheWayRound(String address) {
        Refused refused = refusedOf(find(address));
        assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refused.what()).isEqualTo("fetching addresses comes with a later version");
        assertThat(refused.next()).contains("Save the page").endsWith("constat read page.html");
    }

    @Test
    void aNameNoFileCanHaveIsRefused() {
        assertThat(refusedOf(find("a\0b")).what()).isEqualTo("not a valid file name here");
    }

    private List<String> names(List<Input> inputs) {
        return inputs.stream()
                .map(input -> folder.relativize(Path.of(input.name())).toString())
                .toList();
    }

    private static List<Input> find(String... names) {
        return Samples.intake().find(List.of(names));
    }

    private static Refused refusedOf(List<Input> inputs) {
        assertThat(inputs).singleElement().isInstanceOf(Input.Unusable.class);
        return ((Input.Unusable) inputs.getFirst()).refused();
    }
}
