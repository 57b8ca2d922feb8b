package org.constat.ledger.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.constat.ledger.act.Linked;
import org.jspecify.annotations.Nullable;

/**
 * Gives groups of mentions the names of events. An event goes on as the group that holds most of the mentions that were first put in it, then
 * most of its mentions. Where several go on as one group, the oldest name stays and the others lead to it; a group that none goes on as takes
 * back a name that was its own before, else gets a new one.
 */
final class Naming {

    private final Turn turn;
    private final Map<MentionId, String> events;
    private final Set<MentionId> gone;
    private final List<List<MentionId>> groups = new ArrayList<>();
    private final Map<MentionId, String> firsts = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Linked.Birth> born = new ArrayList<>();
    private final List<Linked.Redirect> redirects = new ArrayList<>();

    /** @param events filled with the event of each mention, before the groups come */
    Naming(Turn turn, Map<MentionId, String> events, Set<MentionId> gone) {
        this.turn = turn;
        this.events = events;
        this.gone = gone;
    }

    void group(List<MentionId> mentions) {
        groups.add(mentions);
    }

    Linked linked(Collection<MentionId> changed, List<Linked.Tie> ties) {
        carryOn();
        for (int g = 0; g < groups.size(); g++) {
            if (!names.containsKey(g)) {
                name(g);
            }
        }
        List<Linked.Move> moves = new ArrayList<>();
        Set<String> touched = new TreeSet<>();
        for (int g = 0; g < groups.size(); g++) {
            String to = Objects.requireNonNull(names.get(g));
            for (MentionId id : groups.get(g)) {
                String from = events.get(id);
                if (!to.equals(from)) {
                    moves.add(move(id, from, to));
                }
                if (!to.equals(from) || changed.contains(id)) {
                    touch(touched, from, to);
                }
            }
        }
        for (MentionId id : gone) {
            moves.add(move(id, events.get(id), null));
            touch(touched, events.get(id), null);
        }
        return new Linked(born, moves, redirects, ties, List.copyOf(touched));
    }

    private static void touch(Set<String> touched, @Nullable String from, @Nullable String to) {
        if (from != null) {
            touched.add(from);
        }
        if (to != null) {
            touched.add(to);
        }
    }

    private Linked.Move move(MentionId id, @Nullable String from, @Nullable String to) {
        return new Linked.Move(key(id), from, to);
    }

    private Linked.Key key(MentionId id) {
        String report = ReportRows.of(turn.handle(), id.report(), AsOf.NOW)
                .map(KeptReport::sha256)
                .orElseThrow();
        return new Linked.Key(report, id.n());
    }

    private void carryOn() {
        Map<String, Integer> claims = new TreeMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (MentionId id : groups.get(g)) {
                String event = events.get(id);
                if (event != null) {
                    int other = claims.getOrDefault(event, g);
                    claims.put(event, better(event, g, other) ? g : other);
                }
            }
        }
        claims.keySet().stream()
                .sorted(Comparator.comparingLong(this::since).thenComparing(e -> e))
                .forEach(event -> {
                    int g = Objects.requireNonNull(claims.get(event));
                    String oldest = names.putIfAbsent(g, event);
                    taken.add(event);
                    if (oldest != null) {
                        redirects.add(new Linked.Redirect(event, oldest));
                    }
                });
    }

    private boolean better(String event, int g, int other) {
        if (g == other) {
            return false;
        }
        int natives = Long.compare(natives(event, g), natives(event, other));
        return natives > 0 || natives == 0 && members(event, g) > members(event, other);
    }

    private long natives(String event, int g) {
        return groups.get(g).stream()
                .filter(id -> event.equals(events.get(id)) && event.equals(first(id)))
                .count();
    }

    private long members(String event, int g) {
        return groups.get(g).stream().filter(id -> event.equals(events.get(id))).count();
    }

    private String first(MentionId id) {
        return firsts.computeIfAbsent(
                id, k -> MemberRows.first(turn.handle(), k).orElse(""));
    }

    private long since(String event) {
        return NameRows.birth(turn.handle(), event).map(NameRows.Birth::since).orElse(Long.MAX_VALUE);
    }

    private void name(int g) {
        String before = formerly(g);
        if (before == null) {
            String event = fresh(groups.get(g).getFirst());
            born.add(new Linked.Birth(event, key(groups.get(g).getFirst())));
            use(g, event);
        } else {
            use(g, before);
            if (NameRows.target(turn.handle(), before, AsOf.NOW).isPresent()) {
                redirects.add(new Linked.Redirect(before, null));
            }
        }
    }

    private void use(int g, String event) {
        names.put(g, event);
        taken.add(event);
    }

    /** The oldest name that one of the mentions was first known by, and that stands for nothing now. */
    private @Nullable String formerly(int g) {
        return groups.get(g).stream()
                .map(this::first)
                .filter(event -> !event.isEmpty() && !taken.contains(event) && isIdle(event))
                .min(Comparator.comparingLong(this::since).thenComparing(e -> e))
                .orElse(null);
    }

    private boolean isIdle(String event) {
        return MemberRows.of(turn.handle(), event, AsOf.NOW).isEmpty();
    }

    private String fresh(MentionId founder) {
        for (int attempt = 0; ; attempt++) {
            String event = EventId.drawn(key(founder) + " " + attempt);
            if (!taken.contains(event) && NameRows.birth(turn.handle(), event).isEmpty()) {
                return event;
            }
        }
    }
}
