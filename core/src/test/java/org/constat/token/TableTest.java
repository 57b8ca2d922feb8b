package org.constat.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {

    private static byte[] bytes(Map<String, Integer> entries) {
        TableOutput out = new TableOutput();
        out.table(Lookup.of(entries), TableOutput::number);
        return out.bytes();
    }

    private static Table<Integer> table(Map<String, Integer> entries) {
        return new TableInput(ByteBuffer.wrap(bytes(entries)), 0).table((key, in) -> in.number());
    }

    private static Map<String, Integer> thousand() {
        Map<String, Integer> entries = new LinkedHashMap<>();
        IntStream.range(0, 1000).forEach(n -> entries.put("key " + n * n, n));
        return entries;
    }

    @Test
    void findsEveryKeyAndNoOther() {
        Map<String, Integer> entries = thousand();
        Table<Integer> table = table(entries);
        entries.forEach((key, value) -> assertThat(table.get(key)).isEqualTo(value));
        assertThat(table.get("key 2")).isNull();
        assertThat(table.get("")).isNull();
        assertThat(table.get("key 4", 7)).isEqualTo(2);
        assertThat(table.get("key 5", 7)).isEqualTo(7);
    }

    @Test
    void tellsKeysOfEqualHashApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        Table<Integer> table = table(Map.of("Aa", 1, "AaBB", 2));
        assertThat(table.get("BB")).isNull();
        assertThat(table.get("BBAa")).isNull();
        assertThat(table.get("AaBB")).isEqualTo(2);
    }

    @Test
    void keysAreOfAnyScript() {
        for (String key : List.of("", "é", "\u0628\u063a\u062f\u0627\u062f", "\u20ac", "\ud83d\udd4a", "a\u0000b")) {
            Table<Integer> table = table(Map.of(key, 5));
            assertThat(table.get(key)).isEqualTo(5);
            assertThat(table.get(key + "x")).isNull();
            assertThat(table.get("\ud83d")).isNull();
        }
    }

    @Test
    void anEmptyTableHoldsNothing() {
        assertThat(table(Map.of()).get("a")).isNull();
    }

    @Test
    void listsItsEntries() {
        Map<String, Integer> found = new TreeMap<>();
        table(thousand()).forEach(found::put);
        assertThat(found).isEqualTo(new TreeMap<>(thousand()));
    }

    @Test
    void theOrderOfTheEntriesDoesNotShow() {
        Map<String, Integer> reversed = new TreeMap<>(Collections.reverseOrder());
        reversed.putAll(thousand());
        assertThat(bytes(reversed)).isEqualTo(bytes(thousand()));
    }

    @Test
    void numbersTextsAndTagsComeBack() {
        TableOutput out = new TableOutput();
        for (int n : List.of(0, 127, 128, 1 << 20, Integer.MAX_VALUE, -1)) {
            out.number(n);
        }
        out.fixed(-5);
        out.word(Long.MIN_VALUE + 3);
        out.text("Oulan-Bator é");
        out.tags(Tags.of(3).plus(Tags.of(200)));
        TableInput in = new TableInput(ByteBuffer.wrap(out.bytes()), 0);
        assertThat(List.of(in.number(), in.number(), in.number(), in.number(), in.number(), in.number()))
                .containsExactly(0, 127, 128, 1 << 20, Integer.MAX_VALUE, -1);
        assertThat(in.fixed()).isEqualTo(-5);
        assertThat(in.word()).isEqualTo(Long.MIN_VALUE + 3);
        assertThat(in.text()).isEqualTo("Oulan-Bator é");
        assertThat(in.tags()).isEqualTo(Tags.of(3).plus(Tags.of(200)));
        assertThat(in.at()).isEqualTo(out.size());
    }

    @Test
    void whatIsRememberedIsNotAskedForAgain() {
        Map<String, Integer> entries = new HashMap<>(Map.of("a", 1, "b", 2, "c", 3));
        Lookup<Integer> lookup = Lookup.remembering(2, Lookup.of(entries));
        assertThat(lookup.get("a")).isEqualTo(1);
        entries.put("a", 9);
        assertThat(lookup.get("a")).isEqualTo(1);
        assertThat(lookup.get("d")).isNull();
        entries.put("d", 4);
        assertThat(lookup.get("d")).isEqualTo(4);
        assertThat(lookup.get("b")).isEqualTo(2);
        assertThat(lookup.get("a")).isEqualTo(9);
    }
}
