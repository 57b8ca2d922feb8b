package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constat.mention.Mentions;
import org.constat.rule.Group;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Unit;

/**
 * A sentence as a row of chunks: noun groups with the names and titles that belong together, verbs, prepositions, joints. What stands in
 * brackets is put aside, as a name given a second time. Linear in the units.
 */
final class Clause {

    /** What a chunk does for those around it. */
    enum Kind {
        NOUN,
        PRONOUN,
        VERB,
        PREPOSITION,
        JOINT,
        COMMA,
        RELATIVE,
        ADJECTIVE,
        ASIDE,
        STOP
    }

    /**
     * @param from first unit; {@code to} behind the last
     * @param word lemma of the head, or the word itself
     */
    record Chunk(Kind kind, int from, int to, Unit unit, String word) {

        boolean is(Kind other) {
            return kind == other;
        }
    }

    private final Mentions mentions;
    private final Names names;
    private final List<Unit> units;
    private final List<Chunk> chunks = new ArrayList<>();
    private final int[] chunkOf;

    Clause(Mentions mentions, List<Unit> units) {
        this.mentions = mentions;
        this.names = mentions.language().names();
        this.units = units;
        this.chunkOf = new int[units.size()];
        int bracket = 0;
        for (int i = 0; i < units.size(); i++) {
            String word = text(units.get(i));
            bracket += word.equals("[") || word.equals("(") ? 1 : 0;
            add(i, bracket > 0 ? Kind.ASIDE : kind(units.get(i), word));
            bracket -= bracket > 0 && (word.equals("]") || word.equals(")")) ? 1 : 0;
        }
    }

    List<Chunk> chunks() {
        return chunks;
    }

    /** Place among the chunks of the one that holds a unit. */
    int chunkOf(int unit) {
        return chunkOf[unit];
    }

    private void add(int i, Kind kind) {
        Unit unit = units.get(i);
        Chunk last = chunks.isEmpty() ? null : chunks.getLast();
        if (kind == Kind.NOUN && last != null && last.is(Kind.NOUN) && belongs(last.unit, unit)) {
            chunks.set(chunks.size() - 1, new Chunk(Kind.NOUN, last.from, i + 1, unit, lemma(unit, "NOUN")));
        } else {
            String word =
                    kind == Kind.NOUN ? lemma(unit, "NOUN") : kind == Kind.VERB ? lemma(unit, "VERB") : text(unit);
            chunks.add(new Chunk(kind, i, i + 1, unit, word));
        }
        chunkOf[i] = chunks.size() - 1;
    }

    /** A title with its name, the words of one name. */
    private boolean belongs(Unit left, Unit right) {
        return isBare(right) || isBare(left) && !mentions.isDefinite(right);
    }

    private boolean isBare(Unit unit) {
        return unit instanceof Group g
                ? g.kind().equals("SOMEWHERE") || g.kind().equals("PERSONNAME")
                : mentions.is(unit, "PROPN");
    }

    private Kind kind(Unit unit, String word) {
        if (unit instanceof Group g) {
            return switch (g.kind()) {
                case "NG", "NB", "NP", "NAME", "PERSONNAME", "SOMEWHERE", "OWNER" -> Kind.NOUN;
                case "VG", "VINF" -> Kind.VERB;
                default -> Kind.ASIDE;
            };
        }
        return switch (word) {
            case "," -> Kind.COMMA;
            case ".", ";", ":", "?", "!" -> Kind.STOP;
            default -> kind(unit);
        };
    }

    private Kind kind(Unit unit) {
        if (mentions.is(unit, "PUNCT") || mentions.is(unit, "ADV")) {
            return Kind.ASIDE;
        }
        if (mentions.is(unit, "PROPN")) {
            return Kind.NOUN;
        }
        if (mentions.is(unit, "REL") || mentions.is(unit, "SUB") && !mentions.is(unit, "PREP")) {
            return Kind.RELATIVE;
        }
        if (mentions.is(unit, "CONJ")) {
            return Kind.JOINT;
        }
        if (mentions.is(unit, "PREP")) {
            return Kind.PREPOSITION;
        }
        if (mentions.is(unit, "VERB")) {
            return Kind.VERB;
        }
        if (mentions.is(unit, "PRON") && !mentions.is(unit, "DET")) {
            return Kind.PRONOUN;
        }
        return mentions.is(unit, "ADJ") ? Kind.ADJECTIVE : Kind.ASIDE;
    }

    private String text(Unit unit) {
        return mentions.words(unit).toLowerCase(Locale.ROOT);
    }

    /** The word that a unit is named by. */
    String lemma(Unit unit, String pos) {
        return Lemmas.of(Lemmas.head(unit), pos, mentions, names);
    }

    /** Lemmas of groups. */
    static final class Lemmas {
        private Lemmas() {}

        static Unit head(Unit unit) {
            Unit now = unit;
            while (now instanceof Group g) {
                Unit head = g.role("head");
                boolean person = g.kind().equals("PERSONNAME");
                if (head == null) {
                    return person || g.kind().equals("NAME") ? g : g.units().getLast();
                }
                now = person ? g.units().getLast() : head;
            }
            return now;
        }

        static String of(Unit unit, String pos, Mentions mentions, Names names) {
            int bit = names.bit(pos);
            String first = null;
            for (Reading r : unit.readings()) {
                if (r.tags().has(bit)) {
                    return r.lemma().toLowerCase(Locale.ROOT);
                }
                first = first == null ? r.lemma().toLowerCase(Locale.ROOT) : first;
            }
            return first == null ? mentions.words(unit).toLowerCase(Locale.ROOT) : first;
        }
    }
}
