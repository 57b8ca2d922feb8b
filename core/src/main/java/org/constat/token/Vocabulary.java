package org.constat.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lexicon of one language: its own forms and lemmas, over a {@link Dictionary} when it has one. */
public final class Vocabulary implements Lexicon {

    private final Isa isa;
    private final Tags partsOfSpeech;
    private final Tags participle;
    private final Tags adjective;
    private final Tags noun;
    private final Tags verb;
    private final Tags ambiguous;
    private final Tags adjectival;
    private final Folding folding;
    private final @Nullable Dictionary dictionary;
    private final Map<String, List<Reading>> forms = new HashMap<>();
    private final Map<String, Tags> lemmas = new HashMap<>();
    private final Set<String> removed = new HashSet<>();
    private final Set<String> nameParts = new HashSet<>();

    public Vocabulary(Names names, Isa isa, Tags partsOfSpeech, Folding folding, @Nullable Dictionary dictionary) {
        this.isa = isa;
        this.partsOfSpeech = partsOfSpeech;
        this.participle = names.tags("PPART", "PRESPART");
        this.noun = names.tags("NOUN");
        this.verb = names.tags("VERB");
        this.ambiguous = names.tags("AMBIGUOUS");
        this.adjectival = names.tags("ADJECTIVAL");
        this.adjective = names.tags("ADJ");
        this.folding = folding;
        this.dictionary = dictionary;
    }

    /** Adds classes to every form of a lemma that the dictionary lists with this part of speech. */
    public void addLemma(String lemma, Tags tags) {
        lemmas.merge(key(folding.fold(lemma), tags), isa.close(tags), Tags::plus);
    }

    /** True when the dictionary lists the word itself with this part of speech. */
    public boolean lists(String lemma, Tags tags) {
        return dictionary != null
                && dictionary.readings(lemma).stream()
                        .anyMatch(r -> key("", r.tags()).equals(key("", tags)));
    }

    public void addForm(String form, String lemma, Tags tags) {
        add(form, folding.fold(lemma), tags);
    }

    /** Adds a form that stands for a thing of the world: its lemma is the thing's id, as it is. */
    public void addNameForm(String form, String id, Tags tags) {
        add(form, id, tags);
    }

    private void add(String form, String lemma, Tags tags) {
        Reading reading = new Reading(lemma, isa.close(tags));
        List<Reading> known = forms.computeIfAbsent(folding.fold(form), k -> new ArrayList<>());
        if (!known.contains(reading)) {
            known.add(reading);
        }
    }

    /** Takes a reading of the dictionary away: the form is never read as this lemma and part of speech. */
    public void remove(String form, Tags partOfSpeech) {
        removed.add(key(folding.fold(form), partOfSpeech));
    }

    public void addNamePart(String key) {
        nameParts.add(key);
    }

    @Override
    public List<Reading> readings(String key, String printed) {
        List<Reading> found = new ArrayList<>(forms.getOrDefault(key, List.of()));
        if (dictionary != null) {
            for (Reading r : dictionary.readings(printed.replace('’', '\''))) {
                Reading own = withClasses(r);
                if (!removed.contains(key(key, r.tags())) && found.stream().noneMatch(f -> covers(f, own))) {
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
                .filter(r -> !r.tags().hasAll(adjective) || lemmas.containsKey(key(r.lemma(), r.tags())))
                .toList();
    }

    /** An own form says the last word on its lemma and part of speech when it names traits itself. */
    private boolean covers(Reading own, Reading listed) {
        return own.lemma().equals(listed.lemma()) && own.tags().hasAll(listed.tags());
    }

    private Reading withClasses(Reading r) {
        String lemma = folding.fold(r.lemma());
        Tags classes = lemmas.getOrDefault(key(lemma, r.tags()), Tags.NONE);
        return new Reading(lemma, r.tags().plus(classes));
    }

    private String key(String word, Tags tags) {
        Tags pos = new Tags(
                tags.a() & partsOfSpeech.a(),
                tags.b() & partsOfSpeech.b(),
                tags.c() & partsOfSpeech.c(),
                tags.d() & partsOfSpeech.d());
        return word + ' ' + pos.hashCode();
    }

    @Override
    public boolean knows(String key, String printed) {
        return nameParts.contains(key)
                || forms.containsKey(key)
                || !readings(key, printed).isEmpty();
    }
}
