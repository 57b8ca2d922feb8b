package org.constat.rule;

import java.util.List;
import org.constat.rule.Cascade.Parsed;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** A sentence that is grouped level by level, no further than what is asked about it needs. */
public final class Parse {

    private final Cascade cascade;
    private final List<? extends Unit> words;
    private @Nullable Line line;
    private int level;
    private @Nullable Parsed parsed;

    Parse(Cascade cascade, List<? extends Unit> words) {
        this.cascade = cascade;
        this.words = words;
    }

    /** True when a group of the kind is made in the sentence, alone or inside another. */
    public boolean holds(String kind) {
        Line now = grouped(cascade.levelsTo(kind));
        for (int i = 0; i < now.size(); i++) {
            if (holds(now.unit(i), kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Unit unit, String kind) {
        if (!(unit instanceof Group g)) {
            return false;
        }
        boolean found = g.kind().equals(kind);
        for (int i = 0; i < g.units().size() && !found; i++) {
            found = holds(g.units().get(i), kind);
        }
        return found;
    }

    /** Groups and claims. */
    public Parsed parsed() {
        Parsed known = parsed;
        if (known == null) {
            Line whole = grouped(cascade.levels());
            List<Unit> units = whole.units();
            known = new Parsed(units, whole.carries(), cascade.firings(whole, units));
            parsed = known;
        }
        return known;
    }

    private Line grouped(int levels) {
        Line now = line == null ? cascade.chosen(words) : line;
        while (level < levels) {
            now = cascade.reduce(now, level++);
        }
        line = now;
        return now;
    }
}
