package org.constat.ledger.state;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mentions met lately, so that linking seldom unpacks them. What a row of a mention says never changes, but by a redaction; and a transaction
 * that fails takes its rows with it: both empty the memory.
 */
final class Memory {

    private static final int MOST = 4096;

    private final Map<MentionId, Kept> kept = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<MentionId, Kept> eldest) {
            return size() > MOST;
        }
    };

    @Nullable
    Kept get(MentionId id) {
        return kept.get(id);
    }

    void put(Kept mention) {
        kept.put(mention.id(), mention);
    }

    void forget(MentionId id) {
        kept.remove(id);
    }

    void clear() {
        kept.clear();
    }
}
