package org.constat.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.constat.token.Lookup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

    private static final Path LANG = Path.of("../lang");

    private static LangFolder folder;
    private static LangData data;
    private static byte[] index;

    @BeforeAll
    static void compile() {
        folder = new LangFolder(LANG);
        data = folder.load();
        index = new IndexWriter(data, folder.parts()).write();
    }

    private static LangData reopened() {
        return IndexReader.open(ByteBuffer.wrap(index), "the index");
    }

    private static <T> Map<String, T> all(Lookup<T> lookup) {
        Map<String, T> all = new TreeMap<>();
        lookup.forEach(all::put);
        return all;
    }

    @Test
    void theBuildMadeItOfTheFolderAsItStands() {
        assertThat(IndexReader.packaged().digest()).isEqualTo(data.digest());
    }

    @Test
    void sameFolderSameBytes() {
        LangFolder again = new LangFolder(LANG);
        LangData read = again.load();
        assertSame(new IndexWriter(read, again.parts()).write());
    }

    /** Says no more than that they differ: the arrays are long. */
    private static void assertSame(byte[] bytes) {
        assertThat(Arrays.mismatch(bytes, index)).isEqualTo(-1);
    }

    @Test
    void holdsTheWorld() {
        LangData read = reopened();
        assertThat(read.digest()).isEqualTo(data.digest());
        assertThat(read.names().all()).isEqualTo(data.names().all());
        assertThat(read.telling()).isEqualTo(data.telling());
        assertThat(all(read.world().byId())).isEqualTo(all(data.world().byId()));
        assertThat(all(read.world().composed())).isEqualTo(all(data.world().composed()));
    }

    @Test
    void holdsTheWordsOfEveryLanguage() {
        all(reopened().languages()).forEach((code, language) -> {
            Language ours = requireNonNull(data.languages().get(code));
            assertThat(all(language.values())).isEqualTo(all(ours.values()));
            assertThat(all(language.tools().gazetteer().names()))
                    .isEqualTo(all(ours.tools().gazetteer().names()));
            assertThat(all(language.tools().gazetteer().parts()))
                    .isEqualTo(all(ours.tools().gazetteer().parts()));
        });
    }

    @Test
    void anIndexWrittenFromAnIndexIsTheSame() {
        TreeMap<String, LanguageParts> parts = new TreeMap<>();
        folder.parts().forEach((code, p) -> parts.put(code, IndexLanguage.read(code, inputOf(p))));
        assertSame(new IndexWriter(reopened(), parts).write());
    }

    private static org.constat.token.TableInput inputOf(LanguageParts parts) {
        byte[] bytes = IndexLanguage.write(parts).bytes();
        return new org.constat.token.TableInput(ByteBuffer.wrap(bytes), 0);
    }

    @Test
    void aTornOrForeignFileIsRefused() {
        byte[] torn = Arrays.copyOf(index, index.length - 1);
        byte[] other = "not an index at all".getBytes(StandardCharsets.UTF_8);
        for (byte[] bytes : new byte[][] {torn, other, new byte[0]}) {
            assertThatThrownBy(() -> IndexReader.open(ByteBuffer.wrap(bytes), "x.index"))
                    .hasMessage("x.index is not a whole index of format " + IndexWriter.FORMAT
                            + "; build constat-core again");
        }
    }

    @Test
    void everyProblemIsListed(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("world"));
        Files.writeString(folder.resolve("world/groups.tsv"), "#id\tkind\na\toutlet\na\toutlet\n");
        Files.writeString(folder.resolve("classes.tsv"), "#name\tsort\tisa\nA\tpos\tB\n");
        assertThatThrownBy(() -> Compile.compile(folder, folder.resolve("lang.index")))
                .isInstanceOf(Problem.Found.class)
                .hasMessageContaining("classes.tsv:2:1: B is not declared")
                .hasMessageContaining("world/groups.tsv:3:1: a stands twice");
        assertThat(folder.resolve("lang.index")).doesNotExist();
    }
}
