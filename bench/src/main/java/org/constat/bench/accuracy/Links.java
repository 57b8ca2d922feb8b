package org.constat.bench.accuracy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.constat.bench.accuracy.Clause.Chunk;
import org.constat.bench.accuracy.Clause.Kind;
import org.constat.mention.Mentions;
import org.constat.rule.Group;
import org.constat.token.Unit;

/**
 * What the noun groups of a sentence depend on, as short strings: {@code subject:kill}, {@code subject:kill/passive}, {@code object:attack},
 * {@code by:kill/passive}, {@code against:attack}, {@code does:murder} for who carries a murder out. Members of a list share what the list
 * depends on; an apposition what its noun depends on. What is denied, planned or only thought of ends in {@code /not}.
 */
final class Links {

    private static final int FAR = 14;

    private final Mentions mentions;
    private final Clause clause;
    private final List<Chunk> chunks;

    Links(Mentions mentions, List<Unit> units) {
        this.mentions = mentions;
        this.clause = new Clause(mentions, units);
        this.chunks = clause.chunks();
    }

    /** Of the noun group at a place among the units of the sentence. Linear in the sentence. */
    Set<String> of(int unit) {
        Set<String> links = new LinkedHashSet<>();
        int at = clause.chunkOf(unit);
        if (chunks.get(at).is(Kind.NOUN)) {
            left(at, links, 0);
            right(at, links);
        } else if (at > 1 && chunks.get(at).is(Kind.ASIDE)) {
            int named = at - 1;
            while (named > 0 && chunks.get(named).is(Kind.ASIDE)) {
                named--;
            }
            if (chunks.get(named).is(Kind.NOUN)) {
                links.add("alias");
                left(named, links, 0);
                right(named, links);
            }
        }
        return links;
    }

    private boolean is(int at, Kind kind) {
        return at >= 0 && at < chunks.size() && chunks.get(at).is(kind);
    }

    private int skip(int from, int step) {
        int at = from;
        while (is(at, Kind.ASIDE) || is(at, Kind.ADJECTIVE)) {
            at += step;
        }
        return at;
    }

    private void left(int at, Set<String> links, int joined) {
        int j = skip(at - 1, -1);
        if (j < 0) {
            links.add("first");
            return;
        }
        Chunk before = chunks.get(j);
        switch (before.kind()) {
            case VERB -> links.add((isPassive(before) ? "behind:" : "object:") + verb(before));
            case PREPOSITION -> governors(j, before.word(), links);
            case JOINT, COMMA -> joined(at, j, links, joined);
            case RELATIVE -> links.add("after:" + before.word());
            default -> links.add("after:" + before.kind());
        }
    }

    /** A member of a list or an apposition: what the groups before it depend on, if they are of the same sort. */
    private void joined(int at, int joint, Set<String> links, int joined) {
        String sort = coarse(at);
        int k = joint;
        for (int steps = 0; k >= 0 && steps < FAR && joined < 5; k--, steps++) {
            Chunk c = chunks.get(k);
            if (c.is(Kind.NOUN) && coarse(k).equals(sort)) {
                links.add("joined");
                left(k, links, joined + 1);
                return;
            }
            if (c.is(Kind.VERB) || c.is(Kind.STOP) || c.is(Kind.RELATIVE)) {
                if (c.is(Kind.VERB) && is(joint, Kind.JOINT) && !isPassive(c)) {
                    links.add("far.object:" + verb(c));
                }
                return;
            }
        }
    }

    /** What a preposition may hang on: the noun before it, and the verb before that. */
    private void governors(int at, String preposition, Set<String> links) {
        boolean near = true;
        for (int i = skip(at - 1, -1), steps = 0; i >= 0 && steps < FAR; i--, steps++) {
            Chunk c = chunks.get(i);
            if (c.is(Kind.VERB)) {
                links.add(preposition + ":" + verb(c));
                done(i, preposition.equals("by"), links);
                return;
            }
            if (c.is(Kind.NOUN) && near) {
                links.add(preposition + ":" + c.word());
                near = false;
            }
            if (c.is(Kind.STOP) || c.is(Kind.RELATIVE)) {
                return;
            }
        }
    }

    /** The deed of a verb that says nothing by itself: carry out, commit, launch. */
    private void done(int verb, boolean agent, Set<String> links) {
        Chunk v = chunks.get(verb);
        if (!mentions.is(v.unit(), "LIGHTWORD")) {
            return;
        }
        int step = isPassive(v) ? -1 : 1;
        if (agent != isPassive(v)) {
            return;
        }
        int at = verb + step;
        for (int steps = 0; at >= 0 && at < chunks.size() && steps < FAR; at += step, steps++) {
            Chunk c = chunks.get(at);
            if (c.is(Kind.NOUN)
                    && (mentions.contains(c.unit(), "EVENTWORD") || mentions.contains(c.unit(), "DEATHWORD"))) {
                links.add("does:" + c.word());
                return;
            }
            if (c.is(Kind.STOP) || c.is(Kind.VERB)) {
                return;
            }
        }
    }

    private void right(int at, Set<String> links) {
        boolean far = false;
        boolean relative = false;
        boolean other = false;
        for (int i = at + 1, steps = 0; i < chunks.size() && steps < FAR; i++, steps++) {
            Chunk c = chunks.get(i);
            switch (c.kind()) {
                case VERB -> {
                    if (relative && other) {
                        links.add("object:" + verb(c));
                    } else {
                        subject(i, far && !relative ? "far." : "", links);
                    }
                    if (!isReduced(c) && !relative) {
                        return;
                    }
                    far = true;
                    relative = false;
                    other = false;
                }
                case RELATIVE -> relative = is(i - 1, Kind.NOUN) || is(i - 1, Kind.COMMA) || is(i - 1, Kind.ASIDE);
                case PREPOSITION -> i = is(skip(i + 1, 1), Kind.NOUN) ? skip(i + 1, 1) : i;
                case NOUN -> {
                    boolean listed = is(skip(i - 1, -1), Kind.JOINT) || is(skip(i - 1, -1), Kind.COMMA);
                    other |= !listed;
                    far |= !listed || is(skip(i - 1, -1), Kind.COMMA);
                }
                case PRONOUN -> other = true;
                case STOP -> {
                    return;
                }
                default -> {}
            }
        }
    }

    /** A verb whose subject the group is, and those that follow with the same subject. */
    private void subject(int at, String distance, Set<String> links) {
        Chunk v = chunks.get(at);
        links.add(distance + "subject:" + verb(v));
        done(at, false, links);
        for (int i = at + 1, steps = 0; i < chunks.size() && steps < FAR; i++, steps++) {
            Chunk c = chunks.get(i);
            boolean same = is(i - 1, Kind.JOINT) || is(i - 1, Kind.COMMA) && mentions.is(c.unit(), "DOING");
            if (c.is(Kind.VERB) && (same || mentions.is(c.unit(), "VINF") && steps < 2)) {
                links.add(distance + "subject:" + verb(c));
                done(i, false, links);
            } else if (c.is(Kind.STOP) || c.is(Kind.RELATIVE) || c.is(Kind.VERB)) {
                return;
            }
        }
    }

    private boolean isReduced(Chunk verb) {
        return mentions.is(verb.unit(), "DOING") || verb.to() == verb.from() + 1 && isBarePart(verb);
    }

    private boolean isBarePart(Chunk verb) {
        return !(verb.unit() instanceof Group) && mentions.is(verb.unit(), "PPART");
    }

    private boolean isPassive(Chunk verb) {
        return mentions.is(verb.unit(), "PASSIVE") || isBarePart(verb);
    }

    /** A verb by its lemma and its voice; the copula by the adjective behind it. */
    private String verb(Chunk verb) {
        Unit unit = verb.unit();
        boolean unreal = mentions.is(unit, "NEGATED") || mentions.is(unit, "HYPO") || mentions.is(unit, "PLANNED");
        String form = unreal ? "/not" : isPassive(verb) ? "/passive" : mentions.is(unit, "VINF") ? "/to" : "";
        int next = chunks.indexOf(verb) + 1;
        return mentions.is(unit, "BE") && is(next, Kind.ADJECTIVE)
                ? "be-" + chunks.get(next).word()
                : verb.word() + form;
    }

    /** People, bodies, things or arms, as far as lists are of one sort. */
    private String coarse(int at) {
        Unit unit = chunks.get(at).unit();
        for (String sort : List.of("EVENTWORD", "WEAPON", "PERSONS", "GROUP", "FORCES", "SITE", "VEHICLE", "PLACE")) {
            if (mentions.is(unit, sort)) {
                return switch (sort) {
                    case "GROUP", "FORCES" -> "BODY";
                    case "SITE", "VEHICLE" -> "THING";
                    default -> sort;
                };
            }
        }
        return mentions.is(unit, "PROPN") ? "PERSONS" : "OTHER";
    }
}
