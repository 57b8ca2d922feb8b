package org.constat.ledger.act;

import java.util.List;
import java.util.stream.Stream;

/** A decision on which mentions tell one happening. */
public sealed interface Arrangement extends Decision {

    /** Mentions that stay together in it, each side for itself. */
    List<Side> sides();

    /** Two events are one happening. */
    record Merged(Side into, Side from, String reason) implements Arrangement {
        @Override
        public List<Side> sides() {
            return List.of(into, from);
        }
    }

    /** Some mentions of an event tell another happening than the rest, and one among themselves. */
    record Split(Side off, Side rest, String reason) implements Arrangement {
        @Override
        public List<Side> sides() {
            return List.of(off, rest);
        }
    }

    /** A mention belongs to another event than the one it was put in. */
    record Moved(MentionAnchor mention, Side from, Side to, String reason) implements Arrangement {
        @Override
        public List<Side> sides() {
            return List.of(from, to);
        }
    }

    /** Mentions, and the event they stood in when the decision was made. */
    record Side(String event, List<MentionAnchor> mentions) {}

    /** SHA-256 of every report whose mentions it arranges. */
    default List<String> reports() {
        Stream<MentionAnchor> moved = this instanceof Moved m ? Stream.of(m.mention) : Stream.empty();
        return Stream.concat(moved, sides().stream().flatMap(s -> s.mentions.stream()))
                .map(MentionAnchor::report)
                .distinct()
                .toList();
    }
}
