package org.constat.token;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lexicon of one language: its own forms and lemmas, over a {@link Dictionary} when it has one. */
public final class Vocabulary implements Lexicon {

    /**
     * @param partsOfSpeech every name that is one
     * @param forms folded form to readings
     * @param lemmas {@link #key} of a lemma to the classes of its forms
     * @param removed {@link #key}s of forms
     * @param nameParts the folded words that names are made of
     * @param opening the words that names of places found anywhere begin with
     */
    public record Tables(
            Tags partsOfSpeech,
            Lookup<List<Reading>> forms,
            Lookup<Tags> lemmas,
            Lookup<Tags> removed,
            Lookup<NamePart> nameParts,
            Lookup<Integer> opening) {

        /** The same, and the words that names of places begin with are known. */
        public Tables with(Atlas atlas) {
            return new Tables(partsOfSpeech, forms, lemmas, removed, nameParts, atlas.opening());
        }

        /** A word with one of its parts of speech: the number of the part of speech is a character behind a blank. */
        String key(String word, Tags tags) {
            StringBuilder key = new StringBuilder(word).append(' ');
            tags.and(partsOfSpeech).forEach(bit -> key.append((char) bit));
            return key.toString();
        }
    }

    private final Tables tables;
    private final Tags participle;
    private final Tags adjective;
    private final Tags noun;
    private final Tags verb;
    private final Tags ambiguous;
    private final Tags adjectival;
    private final Folding folding;
    private final @Nullable Dictionary dictionary;

    public Vocabulary(Names names, Tables tables, Folding folding, @Nullable Dictionary dictionary) {
        this.tables = tables;
        this.participle = names.tags("PPART", "PRESPART");
        this.noun = names.tags("NOUN");
        this.verb = names.tags("VERB");
        this.ambiguous = names.tags("AMBIGUOUS");
        this.adjectival = names.tags("ADJECTIVAL");
        this.adjective = names.tags("ADJ");
        this.folding = folding;
        this.dictionary = dictionary;
    }

    @Override
    public List<Reading> readings(String key, String printed) {
        List<Reading> found = new ArrayList<>(tables.forms().get(key, List.of()));
        if (dictionary != null) {
            for (Reading r : dictionary.readings(printed.replace('’', '\''))) {
                Reading own = withClasses(r);
                if (!tables.removed().contains(tables.key(key, r.tags()))
                        && found.stream().noneMatch(f -> covers(f, own))) {
                    found.add(own);
                }
            }
        }
        return nounOrVerb(withoutParticiplesAsAdjectives(found));
    }

    /** Marks every reading of a form that may be noun or verb, or adjective or verb: rules of context choose. */
    private List<Reading> nounOrVerb(List<Reading> found) {
        boolean verbs = found.stream().anyMatch(r -> r.tags().hasAll(verb));
        boolean nouns = found.stream().anyMatch(r -> r.tags().hasAll(noun));
        boolean adjectives = found.stream().anyMatch(r -> r.tags().hasAll(adjective));
        Tags marks = verbs && nouns ? ambiguous : Tags.NONE;
        Tags all = verbs && adjectives ? marks.plus(adjectival) : marks;
        return all.isEmpty()
                ? found
                : found.stream()
                        .map(r -> new Reading(r.lemma(), r.tags().plus(all)))
                        .toList();
    }

    /** A participle is read as one; as an adjective too only when the language data says so. */
    private List<Reading> withoutParticiplesAsAdjectives(List<Reading> found) {
        if (found.stream().noneMatch(r -> r.tags().hasAny(participle))) {
            return found;
        }
        return found.stream()
                .filter(r -> !r.tags().hasAll(adjective) || tables.lemmas().contains(tables.key(r.lemma(), r.tags())))
                .toList();
    }

    /** An own form says the last word on its lemma and part of speech when it names traits itself. */
    private boolean covers(Reading own, Reading listed) {
        return own.lemma().equals(listed.lemma()) && own.tags().hasAll(listed.tags());
    }

    private Reading withClasses(Reading r) {
        String lemma = folding.fold(r.lemma());
        Tags classes = tables.lemmas().get(tables.key(lemma, r.tags()), Tags.NONE);
        return new Reading(lemma, r.tags().plus(classes));
    }

    @Override
    public boolean knows(String key, String printed) {
        return tables.nameParts().contains(key)
                || tables.opening().contains(key)
                || tables.forms().contains(key)
                || !readings(key, printed).isEmpty();
    }
}
