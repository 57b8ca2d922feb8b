package org.constat.token;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A {@link Lookup} that decodes what is asked for often only once. */
final class Remembering<T> implements Lookup<T> {

    private final int most;
    private final Lookup<T> inner;
    private final Map<String, T> known = new HashMap<>();

    Remembering(int most, Lookup<T> inner) {
        this.most = most;
        this.inner = inner;
    }

    @Override
    public @Nullable T get(String key) {
        T seen = known.get(key);
        if (seen != null) {
            return seen;
        }
        T found = inner.get(key);
        if (found != null) {
            if (known.size() >= most) {
                known.clear();
            }
            known.put(key, found);
        }
        return found;
    }

    @Override
    public void forEach(BiConsumer<String, T> action) {
        inner.forEach(action);
    }
}
