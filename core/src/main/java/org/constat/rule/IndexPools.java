package org.constat.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.token.TableInput;
import org.constat.token.TableOutput;
import org.constat.token.Tags;

/** Texts and tags that stand in one part of an index many times: written once, and numbered. */
final class IndexPools {

    private final Map<String, Integer> textNumbers = new LinkedHashMap<>();
    private final Map<Tags, Integer> tagNumbers = new LinkedHashMap<>();
    private List<String> texts = new ArrayList<>();
    private List<Tags> tags = new ArrayList<>();

    static IndexPools read(TableInput in) {
        IndexPools pools = new IndexPools();
        pools.texts = in.list(TableInput::text);
        pools.tags = in.list(TableInput::tags);
        return pools;
    }

    void write(TableOutput out) {
        out.list(textNumbers.keySet(), TableOutput::text);
        out.list(tagNumbers.keySet(), TableOutput::tags);
    }

    void text(TableOutput out, String text) {
        out.number(number(textNumbers, text));
    }

    String text(TableInput in) {
        return texts.get(in.number());
    }

    void tags(TableOutput out, Tags some) {
        out.number(number(tagNumbers, some));
    }

    Tags tags(TableInput in) {
        return tags.get(in.number());
    }

    private static <T> int number(Map<T, Integer> numbers, T value) {
        Integer known = numbers.putIfAbsent(value, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }
}
