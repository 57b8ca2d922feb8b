package org.constat.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Tags;
import org.constat.token.Token;
import org.constat.token.Unit;
import org.constat.token.Word;
import org.jspecify.annotations.Nullable;

/** Finds and keeps the {@link Sense} of units. What it remembers is bounded; not for use by several threads at once. */
final class Senses {

    private static final int MOST = 20_000;

    private record Marks(long[] bits) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Marks m && Arrays.equals(bits, m.bits);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bits);
        }
    }

    private final Atoms atoms;
    private final Tags verb;
    private final Tags open;
    private final int levels;
    private final Map<Marks, Profile> profiles = new HashMap<>();
    private final Map<List<Reading>, Sense> groups = new HashMap<>();

    Senses(Atoms atoms, Names names, int levels) {
        this.atoms = atoms;
        this.verb = names.tags("VERB");
        this.open = names.tags("AMBIGUOUS", "ADJECTIVAL");
        this.levels = levels;
    }

    Sense of(Unit unit) {
        return unit instanceof Token token ? token.word().kept(Sense.class, this::ofWord) : ofGroup(unit.readings());
    }

    private Sense ofWord(Word word) {
        return sense(word.key(), word.readings(), word.carries());
    }

    private Sense ofGroup(List<Reading> readings) {
        Sense known = groups.get(readings);
        if (known == null) {
            known = sense(null, readings, Tags.union(readings));
            bounded(groups).put(readings, known);
        }
        return known;
    }

    private Sense sense(@Nullable String key, List<Reading> readings, Tags carries) {
        Marks marks = new Marks(atoms.marks(readings, key));
        Profile profile = profiles.get(marks);
        if (profile == null) {
            profile = new Profile(marks.bits, levels);
            bounded(profiles).put(marks, profile);
        }
        return new Sense(key, readings, carries, profile);
    }

    private static <K, V> Map<K, V> bounded(Map<K, V> map) {
        if (map.size() >= MOST) {
            map.clear();
        }
        return map;
    }

    /** Of a group that {@code rule} makes: the head's readings that the pattern asked for, with the rule's names; just these names without a head. */
    Sense grouped(Rule rule, @Nullable Sense head) {
        return head == null
                ? ofGroup(List.of(new Reading("", rule.tags())))
                : head.by(rule, h -> ofGroup(named(rule, h)));
    }

    private List<Reading> named(Rule rule, Sense head) {
        List<Reading> fit = fitting(rule, head);
        return (fit.isEmpty() ? head.readings() : fit)
                .stream()
                        .map(r -> new Reading(r.lemma(), r.tags().plus(rule.tags())))
                        .toList();
    }

    /** Only the readings that the head of {@code rule} asks for; all of them where none fits. */
    Sense narrowed(Rule rule, Sense sense) {
        return sense.by(rule, s -> {
            List<Reading> fit = fitting(rule, s);
            if (fit.isEmpty() || fit.size() == s.readings().size()) {
                return s;
            }
            List<Reading> left = decided(fit);
            return sense(s.key(), left, Tags.union(left));
        });
    }

    /** Readings of one part of speech are no longer ambiguous. */
    private List<Reading> decided(List<Reading> readings) {
        boolean verbs = readings.stream().allMatch(r -> r.tags().hasAll(verb));
        boolean others = readings.stream().noneMatch(r -> r.tags().hasAll(verb));
        return verbs || others
                ? readings.stream()
                        .map(r -> new Reading(r.lemma(), r.tags().minus(open)))
                        .toList()
                : readings;
    }

    private List<Reading> fitting(Rule rule, Sense sense) {
        return sense.readings().stream()
                .filter(r -> rule.program().headAllows(r, atoms))
                .toList();
    }
}
