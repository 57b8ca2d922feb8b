package org.constat.bench.casebook;

import java.util.List;
import java.util.Locale;
import org.constat.event.Event;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.Side;
import org.jspecify.annotations.Nullable;

/** Tells on which side of an event the people stand that a coder's words name. */
record Whose(Event.Sides sides, Phrases phrases) {

    Side people(String group) {
        if (group.toLowerCase(Locale.ROOT).contains("civilian")) {
            return Side.CIVILIANS;
        }
        List<Party> named = phrases.parties(group);
        boolean a = named.stream().anyMatch(p -> isOn(sides.a(), p));
        boolean b = named.stream().anyMatch(p -> isOn(sides.b(), p));
        return a == b ? Side.UNKNOWN : a ? Side.SIDE_A : Side.SIDE_B;
    }

    private static boolean isOn(List<Party> side, Party p) {
        return side.stream().anyMatch(q -> isSame(p.id(), q.id()) || isSame(p.country(), q.country()));
    }

    private static boolean isSame(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }
}
