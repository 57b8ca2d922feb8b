package org.constat.ledger.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.constat.event.link.Decisions;
import org.constat.event.link.Mention;
import org.constat.ledger.act.Arrangement;
import org.constat.ledger.act.MentionAnchor;
import org.jdbi.v3.core.Handle;

/**
 * What people decided about pairs of mentions, found again by the words the mentions rest on. The last decision about a pair holds. A merge
 * joins each mention of one side with each of the other, a split parts them so and joins those that were split off.
 */
final class Arranged {

    private final Handle handle;
    private final Map<Long, List<Kept>> told = new HashMap<>();
    private final Set<Long> read = new HashSet<>();
    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<Long, Arrangement> byEntry = new java.util.TreeMap<>();

    Arranged(Handle handle) {
        this.handle = handle;
    }

    private record Pair(MentionId a, MentionId b) {
        static Pair of(MentionId a, MentionId b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    /** Mentions that people joined with this one. */
    Set<MentionId> joinedWith(MentionId id) {
        look(id.report());
        Set<MentionId> others = new TreeSet<>();
        pairs().forEach((pair, must) -> {
            if (must && (pair.a.equals(id) || pair.b.equals(id))) {
                others.add(pair.a.equals(id) ? pair.b : pair.a);
            }
        });
        return others;
    }

    private void look(long report) {
        if (read.add(report)) {
            for (DecisionRows.Standing s : DecisionRows.about(handle, report, AsOf.NOW)) {
                if (s.decision() instanceof Arrangement a) {
                    byEntry.put(s.entry(), a);
                }
            }
        }
    }

    /** As the linker takes them: those about reports looked at so far. */
    Decisions decisions() {
        Set<Decisions.Pair> must = new HashSet<>();
        Set<Decisions.Pair> cannot = new HashSet<>();
        pairs().forEach((pair, joined) -> (joined ? must : cannot).add(new Decisions.Pair(key(pair.a), key(pair.b))));
        return new Decisions(must, cannot);
    }

    private String key(MentionId id) {
        return told(id.report()).stream()
                .filter(k -> k.id().equals(id))
                .map(k -> k.mention().key())
                .findFirst()
                .orElseThrow();
    }

    private Map<Pair, Boolean> pairs() {
        Map<Pair, Boolean> pairs = new LinkedHashMap<>();
        for (Arrangement a : byEntry.values()) {
            switch (a) {
                case Arrangement.Merged m -> cross(pairs, found(m.into()), found(m.from()), true);
                case Arrangement.Split s -> {
                    List<MentionId> off = found(s.off());
                    cross(pairs, off, found(s.rest()), false);
                    cross(pairs, off, off, true);
                }
                case Arrangement.Moved m -> {
                    List<MentionId> one = found(m.mention()).stream().toList();
                    cross(pairs, one, found(m.from()), false);
                    cross(pairs, one, found(m.to()), true);
                }
            }
        }
        return pairs;
    }

    private static void cross(Map<Pair, Boolean> pairs, List<MentionId> these, List<MentionId> those, boolean must) {
        for (MentionId a : these) {
            for (MentionId b : those) {
                if (!a.equals(b)) {
                    pairs.put(Pair.of(a, b), must);
                }
            }
        }
    }

    private List<MentionId> found(Arrangement.Side side) {
        List<MentionId> found = new ArrayList<>();
        side.mentions().forEach(anchor -> found(anchor).ifPresent(found::add));
        return found;
    }

    private Optional<MentionId> found(MentionAnchor anchor) {
        long report = numbers.computeIfAbsent(
                anchor.report(),
                sha -> ReportRows.of(handle, sha, AsOf.NOW)
                        .map(KeptReport::number)
                        .orElse(0L));
        List<Kept> kept = told(report);
        List<Mention> mentions = kept.stream().map(Kept::mention).toList();
        return anchor.in(mentions).map(m -> kept.get(mentions.indexOf(m)).id());
    }

    private List<Kept> told(long report) {
        return told.computeIfAbsent(report, r -> MentionRows.ofReport(handle, r, AsOf.NOW));
    }
}
