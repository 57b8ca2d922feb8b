package org.constat.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.token.Tsv;

/**
 * Patterns of inflection: {@code paradigms.tsv} names lists of forms with {@code {}} for the stem, such as {@code {}ed/PAST}. A word
 * names one by {@code @name} (its lemma is the stem) or {@code @name:stem}.
 */
final class Paradigms {

    record Form(String form, List<String> traits) {}

    private final Map<String, List<String>> patterns = new HashMap<>();

    static Paradigms of(Tsv table) {
        Paradigms p = new Paradigms();
        table.rows().forEach(row -> p.patterns.put(row.get("name"), row.words("forms")));
        return p;
    }

    /** The forms that a word's {@code forms} cell stands for; the lemma itself when the cell is empty. */
    List<Form> forms(String lemma, List<String> cell) {
        List<Form> forms = new ArrayList<>();
        for (String item : cell.isEmpty() ? List.of(lemma) : cell) {
            if (item.startsWith("@")) {
                int colon = item.indexOf(':');
                String stem = colon < 0 ? lemma : item.substring(colon + 1);
                String name = colon < 0 ? item.substring(1) : item.substring(1, colon);
                patterns.getOrDefault(name, List.of()).forEach(p -> forms.add(form(p.replace("{}", stem))));
            } else {
                forms.add(form(item));
            }
        }
        return forms;
    }

    private static Form form(String item) {
        String[] parts = item.split("/");
        return new Form(parts[0].replace('_', ' '), List.of(parts).subList(1, parts.length));
    }
}
