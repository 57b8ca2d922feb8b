package org.constat.token;

import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Values by key: in memory, or in a mapped file and decoded when asked for. */
public interface Lookup<T> {

    @Nullable
    T get(String key);

    /** Every entry, in no particular order. */
    void forEach(BiConsumer<String, T> action);

    default T get(String key, T otherwise) {
        T found = get(key);
        return found == null ? otherwise : found;
    }

    default boolean contains(String key) {
        return get(key) != null;
    }

    /** A view of {@code map}: what is put there later is found too. */
    static <T> Lookup<T> of(Map<String, T> map) {
        return new Lookup<>() {
            @Override
            public @Nullable T get(String key) {
                return map.get(key);
            }

            @Override
            public void forEach(BiConsumer<String, T> action) {
                map.forEach(action);
            }
        };
    }

    /** Keeps what {@code inner} answered, the misses left out, for at most {@code most} keys at a time. Not for use by several threads at once. */
    static <T> Lookup<T> remembering(int most, Lookup<T> inner) {
        return new Remembering<>(most, inner);
    }
}
