package org.constat.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.constat.token.Reading;
import org.constat.token.Tags;
import org.constat.token.Word;
import org.jspecify.annotations.Nullable;

/** The readings of a unit with their profile, and what each rule has made of them so far: worked out once, shared by all units. */
final class Sense {

    private static final Rule[] NO_RULES = {};
    private static final Sense[] NONE = {};

    private final @Nullable String key;
    private final List<Reading> readings;
    private final Profile profile;
    private final Tags carries;
    private @Nullable Word word;
    private Gate.@Nullable Opened opened;
    private Rule[] rules = NO_RULES;
    private Sense[] made = NONE;

    /**
     * @param key the folded form of a word, null for a group
     * @param carries the names of all readings together
     */
    Sense(@Nullable String key, List<Reading> readings, Tags carries, Profile profile) {
        this.key = key;
        this.readings = readings;
        this.profile = profile;
        this.carries = carries;
    }

    @Nullable
    String key() {
        return key;
    }

    List<Reading> readings() {
        return readings;
    }

    /** The names of all readings together. */
    Tags carries() {
        return carries;
    }

    Profile profile() {
        return profile;
    }

    /** What it opens for the triggers of its grammar; worked out at the first call. */
    Gate.Opened opened(Triggers triggers) {
        Gate.Opened known = opened;
        if (known == null) {
            known = triggers.opened(this);
            opened = known;
        }
        return known;
    }

    /** The word of this key that has only these readings. */
    Word word(String key) {
        Word known = word;
        if (known == null) {
            known = new Word(key, readings);
            word = known;
        }
        return known;
    }

    /** What {@code rule} makes of it: always the same, so that it is computed at the first call and kept. */
    @SuppressWarnings("ReferenceEquality") // there is one object for each rule
    Sense by(Rule rule, Function<Sense, Sense> compute) {
        for (int i = 0; i < rules.length; i++) {
            if (rules[i] == rule) {
                return made[i];
            }
        }
        Sense result = compute.apply(this);
        rules = Arrays.copyOf(rules, rules.length + 1);
        made = Arrays.copyOf(made, made.length + 1);
        rules[rules.length - 1] = rule;
        made[made.length - 1] = result;
        return result;
    }
}
