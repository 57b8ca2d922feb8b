package org.constat.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of one language while its tables are read. */
public final class Wordlist {

    private final Isa isa;
    private final Folding folding;
    private final @Nullable Dictionary dictionary;
    private final Map<String, List<Reading>> forms = new HashMap<>();
    private final Map<String, Tags> lemmas = new HashMap<>();
    private final Map<String, Tags> removed = new HashMap<>();
    private final Map<String, NamePart> nameParts = new HashMap<>();
    private final Vocabulary.Tables tables;

    public Wordlist(Isa isa, Tags partsOfSpeech, Folding folding, @Nullable Dictionary dictionary) {
        this.isa = isa;
        this.folding = folding;
        this.dictionary = dictionary;
        this.tables = new Vocabulary.Tables(
                partsOfSpeech,
                Lookup.of(forms),
                Lookup.of(lemmas),
                Lookup.of(removed),
                Lookup.of(nameParts),
                Lookup.of(Map.of()));
    }

    /** Views of what was added so far and will be. */
    public Vocabulary.Tables tables() {
        return tables;
    }

    /** Adds classes to every form of a lemma that the dictionary lists with this part of speech. */
    public void addLemma(String lemma, Tags tags) {
        lemmas.merge(tables.key(folding.fold(lemma), tags), isa.close(tags), Tags::plus);
    }

    /** True when the dictionary lists the word itself with this part of speech. */
    public boolean lists(String lemma, Tags tags) {
        return dictionary != null
                && dictionary.readings(lemma).stream()
                        .anyMatch(r -> tables.key("", r.tags()).equals(tables.key("", tags)));
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
        removed.put(tables.key(folding.fold(form), partOfSpeech), partOfSpeech);
    }

    /** Notes the words of a name: all are parts of names, and the first opens one of so many words. */
    public void addName(List<String> keys) {
        keys.forEach(key -> nameParts.merge(key, NamePart.inside(key), NamePart::with));
        if (!keys.isEmpty()) {
            nameParts.merge(keys.getFirst(), NamePart.first(keys), NamePart::with);
        }
    }
}
