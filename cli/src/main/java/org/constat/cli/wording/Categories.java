package org.constat.cli.wording;

import java.util.ArrayList;
import java.util.List;
import org.constat.cli.wording.Countries.Agreement;
import org.jspecify.annotations.Nullable;

/** Whom or what a number counts, in the interface language; words the table does not know stay quoted. */
public final class Categories {
    /** @param full as in a heading, where {@code label} stands in a table */
    public record Category(String code, List<String> stems, String label, String full) {
        private boolean isIn(String folded) {
            return stems.stream().anyMatch(stem -> beginsAWord(folded, stem));
        }
    }

    private final Wording words;
    private final Countries countries;
    private final Parties parties;
    private final List<Category> categories = new ArrayList<>();

    Categories(Wording words, Countries countries, Parties parties) {
        this.words = words;
        this.countries = countries;
        this.parties = parties;
        Table table = Table.load("/org/constat/cli/wording/categories.tsv");
        for (String[] row : table.rows()) {
            String label = table.cell(row, words.code());
            String full = table.cell(row, words.code() + "_full");
            categories.add(new Category(table.cell(row, "code"), table.parts(row, "stems"), label, full));
        }
    }

    /** The category that {@code printed} speaks of, null for one the table lacks. */
    public @Nullable Category of(String printed) {
        String folded = Table.fold(printed);
        return categories.stream()
                .filter(category -> category.isIn(folded))
                .findFirst()
                .orElse(null);
    }

    /** As in a table, with whose they are. */
    public String label(String printed, String textLang) {
        Category category = of(printed);
        return category == null ? asPrinted(printed, textLang) : owned(category.label, printed, true);
    }

    /** As in a heading. */
    public String full(String printed, String textLang) {
        Category category = of(printed);
        return category == null ? asPrinted(printed, textLang) : owned(category.full, printed, false);
    }

    private String asPrinted(String printed, String textLang) {
        String group = parties.spokenOf(printed);
        if (group != null) {
            return words.bare(group);
        }
        return printed.isEmpty() || textLang.equals(words.code()) ? words.bare(printed) : words.quote(printed);
    }

    private String owned(String label, String printed, boolean brief) {
        String folded = Table.fold(printed);
        if (words.list("suspicions").stream().noneMatch(stem -> beginsAWord(folded, stem))) {
            return ofOwner(label, printed, brief);
        }
        String suspected = words.say("category.suspected.label", label);
        return words.say("category.suspected.whole", ofOwner(suspected, printed, brief));
    }

    private String ofOwner(String said, String printed, boolean brief) {
        String group = parties.spokenOf(printed);
        if (group != null) {
            return words.say("category.ofGroup", said, words.bare(group), words.form("form.of", group));
        }
        String country = country(printed);
        if (country == null) {
            return said;
        }
        String adjective = brief ? countries.brief(country, Agreement.MP) : countries.adjective(country, Agreement.MP);
        return words.say("category.ofCountry", said, adjective);
    }

    private @Nullable String country(String printed) {
        for (String word : printed.split("[^\\p{L}\\p{N}.-]+")) {
            String code = countries.spokenOf(word);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static boolean beginsAWord(String folded, String stem) {
        int at = folded.indexOf(stem);
        while (at > 0 && Character.isLetterOrDigit(folded.charAt(at - 1)) && !isArticle(folded, at)) {
            at = folded.indexOf(stem, at + 1);
        }
        return at >= 0;
    }

    /** A definite article written as one with its word: two letters before the stem that begin a word. */
    private static boolean isArticle(String folded, int at) {
        boolean joined = Character.UnicodeScript.of(folded.charAt(at)) == Character.UnicodeScript.ARABIC;
        return joined && at >= 2 && (at == 2 || !Character.isLetterOrDigit(folded.charAt(at - 3)));
    }
}
