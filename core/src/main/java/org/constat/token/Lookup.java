package org.constat.token;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
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

    /** What {@code one} holds under a key, else what {@code other} holds. */
    static <T> Lookup<T> first(Lookup<T> one, Lookup<T> other) {
        return joined(one, other, (a, b) -> a);
    }

    /** What either holds under a key, joined where both do. */
    static <T> Lookup<T> joined(Lookup<T> one, Lookup<T> other, BinaryOperator<T> join) {
        return new Lookup<>() {
            @Override
            public @Nullable T get(String key) {
                T a = one.get(key);
                T b = other.get(key);
                return a == null ? b : b == null ? a : join.apply(a, b);
            }

            @Override
            public void forEach(BiConsumer<String, T> action) {
                one.forEach((key, a) -> {
                    T b = other.get(key);
                    action.accept(key, b == null ? a : join.apply(a, b));
                });
                other.forEach((key, b) -> {
                    if (one.get(key) == null) {
                        action.accept(key, b);
                    }
                });
            }
        };
    }
}
