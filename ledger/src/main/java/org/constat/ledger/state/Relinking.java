package org.constat.ledger.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.constat.event.link.Decisions;
import org.constat.event.link.Link;
import org.constat.event.link.Linker;
import org.constat.event.link.Mention;
import org.constat.ledger.act.Linked;

/**
 * What changed mentions mean for the events: they are compared with those they share a key with, and every component of mentions that the
 * change touches falls into events anew. All look-ups go by index; the cost follows the size of the components, not that of the ledger.
 */
final class Relinking {

    private final Turn turn;
    private final long from;
    private final Arranged arranged;
    private final Set<MentionId> changed = new TreeSet<>();
    private final Set<MentionId> gone = new TreeSet<>();
    private final Map<MentionId, Map<MentionId, Link>> ties = new TreeMap<>();
    private final Map<MentionId, String> events = new HashMap<>();
    private final Deque<MentionId> open = new ArrayDeque<>();
    private final Set<String> spread = new HashSet<>();

    private Relinking(Turn turn, long from) {
        this.turn = turn;
        this.from = from;
        this.arranged = new Arranged(turn.handle());
    }

    /**
     * @param turn one whose rows are as the entries before left them; nothing is written to it
     * @param from first entry of the transaction: rows from there on have changed
     * @param reports those whose mentions changed or were arranged
     */
    static Linked of(Turn turn, long from, Collection<Long> reports) {
        Relinking relinking = new Relinking(turn, from);
        reports.forEach(relinking::take);
        return relinking.linked();
    }

    private void take(long report) {
        Set<MentionId> live = new HashSet<>();
        for (Kept k : MentionRows.ofReport(turn.handle(), report, AsOf.NOW)) {
            turn.memory().put(k);
            live.add(k.id());
            open.add(k.id());
            if (k.since() >= from) {
                changed.add(k.id());
            }
        }
        for (MentionId id : MemberRows.ofReport(turn.handle(), report)) {
            if (!live.contains(id)) {
                gone.add(id);
                spread(id);
            }
        }
    }

    private Linked linked() {
        for (MentionId id : changed) {
            tie(id);
            open.addAll(TieRows.lost(turn.handle(), id, from));
        }
        gone.forEach(id -> open.addAll(TieRows.lost(turn.handle(), id, from)));
        Naming naming = new Naming(turn, events, gone);
        Set<MentionId> seen = new HashSet<>(gone);
        while (!open.isEmpty()) {
            MentionId id = open.remove();
            if (seen.add(id)) {
                partition(component(id, seen)).forEach(naming::group);
            }
        }
        return naming.linked(changed, given());
    }

    private void tie(MentionId id) {
        Mention mention = at(id);
        for (MentionId other : MentionRows.candidates(turn.handle(), mention)) {
            if (!other.equals(id)) {
                Link link = Linker.link(mention, at(other));
                if (link.joins()) {
                    ties.computeIfAbsent(id, k -> new TreeMap<>()).put(other, link);
                    ties.computeIfAbsent(other, k -> new TreeMap<>()).put(id, link);
                }
            }
        }
    }

    private Mention at(MentionId id) {
        return MentionRows.now(turn, id)
                .map(Kept::mention)
                .orElseThrow(() -> new IllegalStateException(
                        "mention " + id + " is found by a key and has no row; constat rebuild makes the rows again"));
    }

    private List<MentionId> component(MentionId first, Set<MentionId> seen) {
        List<MentionId> component = new ArrayList<>(List.of(first));
        for (int i = 0; i < component.size(); i++) {
            MentionId id = component.get(i);
            spread(id);
            for (MentionId next : neighbours(id)) {
                if (seen.add(next)) {
                    component.add(next);
                }
            }
        }
        return component;
    }

    /** Those that stand in one event with it are looked at too: the event may fall apart. */
    private void spread(MentionId id) {
        MemberRows.event(turn.handle(), id, AsOf.NOW).ifPresent(event -> {
            events.put(id, event);
            if (spread.add(event)) {
                open.addAll(MemberRows.of(turn.handle(), event, AsOf.NOW));
            }
        });
    }

    private Set<MentionId> neighbours(MentionId id) {
        Set<MentionId> all = new TreeSet<>(arranged.joinedWith(id));
        TieRows.of(turn.handle(), id, AsOf.NOW).forEach(t -> all.add(t.other(id)));
        all.addAll(ties.getOrDefault(id, Map.of()).keySet());
        return all;
    }

    private List<List<MentionId>> partition(List<MentionId> component) {
        Map<String, MentionId> ids = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (MentionId id : component) {
            Mention mention = at(id);
            ids.put(mention.key(), id);
            mentions.add(mention);
        }
        Decisions decisions = arranged.decisions();
        return Linker.cluster(mentions, decisions).stream()
                .map(group -> group.stream().map(m -> ids.get(m.key())).toList())
                .toList();
    }

    private List<Linked.Tie> given() {
        List<Linked.Tie> given = new ArrayList<>();
        ties.forEach((a, others) -> others.forEach((b, link) -> {
            if (a.compareTo(b) < 0) {
                List<String> reasons =
                        link.reasons().stream().map(r -> r.code()).toList();
                given.add(new Linked.Tie(key(a), key(b), link.score(), reasons));
            }
        }));
        return given;
    }

    private Linked.Key key(MentionId id) {
        return new Linked.Key(at(id).source().report(), id.n());
    }
}
