package org.constat.token;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names that words and groups can carry, each one bit of {@link Tags}: {@code NOUN}, {@code PAST}, {@code RAID}, {@code PLACE} ... */
public final class Names {

    private final Map<String, Integer> bits = new LinkedHashMap<>();

    public Names(Collection<String> inOrder) {
        inOrder.forEach(this::add);
    }

    /** Adds a name; adding one twice changes nothing. */
    public int add(String name) {
        Integer known = bits.get(name);
        if (known != null) {
            return known;
        }
        bits.put(name, bits.size());
        return bits.size() - 1;
    }

    public boolean contains(String name) {
        return bits.containsKey(name);
    }

    /** @throws IllegalArgumentException when no such name is declared */
    public int bit(String name) {
        Integer bit = bits.get(name);
        if (bit == null) {
            throw new IllegalArgumentException("no class, trait or kind is called " + name);
        }
        return bit;
    }

    public Tags tags(String... names) {
        Tags tags = Tags.NONE;
        for (String name : names) {
            tags = tags.plus(Tags.of(bit(name)));
        }
        return tags;
    }

    public List<String> all() {
        return new ArrayList<>(bits.keySet());
    }

    /** The names in {@code tags}, for messages. */
    public List<String> of(@Nullable Tags tags) {
        return tags == null
                ? List.of()
                : all().stream().filter(n -> tags.has(bit(n))).toList();
    }
}
