package org.constat.cli.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Country names and their adjectives in the interface language, from the language data. */
public final class Countries {
    /** Gender and number of what an adjective goes with. */
    public enum Agreement {
        MS,
        FS,
        MP,
        FP
    }

    private record Country(List<String> names, List<String> adjectives, List<String> combining) {}

    private final Wording words;
    private final Table table = Table.load("/org/constat/lang/world/countries.tsv");
    private final Map<String, Country> byCode = new HashMap<>();
    private final Map<String, Map<String, String>> spoken = new HashMap<>();

    Countries(Wording words) {
        this.words = words;
        String here = words.code();
        for (String[] row : table.rows()) {
            Country country = new Country(
                    table.parts(row, here),
                    table.parts(row, here + "_adjectives"),
                    table.parts(row, here + "_combining"));
            byCode.put(table.cell(row, "iso2"), country);
        }
    }

    public String name(String code) {
        Country country = byCode.get(code);
        return country == null || country.names.isEmpty() ? code : country.names.getFirst();
    }

    /** The name with its article where the language wants one. */
    public String withArticle(String code) {
        for (String article : List.of("le", "la", "les", "bare")) {
            if (words.list("country." + article).contains(code)) {
                return words.say("country.with." + article, name(code));
            }
        }
        return words.form("country.article", name(code));
    }

    /** The usual name of a capital city printed in any report language, null for another place. */
    @Nullable
    String capital(String printed) {
        String wanted = Table.fold(printed);
        for (String lang : languagesOf(printed)) {
            for (String[] row : table.rows()) {
                List<String> here = table.parts(row, words.code() + "_metonyms");
                boolean named = table.parts(row, lang + "_metonyms").stream()
                        .anyMatch(name -> Table.fold(name).equals(wanted));
                if (named && !here.isEmpty()) {
                    return here.getFirst();
                }
            }
        }
        return null;
    }

    /** The country a word names, as a noun or an adjective; null for another word. */
    public @Nullable String spokenOf(String word) {
        String folded = Table.fold(word);
        for (String lang : languagesOf(word)) {
            String code = spoken.computeIfAbsent(lang, this::spokenIn).get(folded);
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private Map<String, String> spokenIn(String lang) {
        Map<String, String> codes = new HashMap<>();
        for (String[] row : table.rows()) {
            String code = table.cell(row, "iso2");
            table.parts(row, lang).forEach(name -> codes.putIfAbsent(Table.fold(name), code));
            table.parts(row, lang + "_adjectives").forEach(name -> codes.putIfAbsent(Table.fold(name), code));
        }
        return codes;
    }

    /** Report languages written in the script of {@code printed}. */
    private List<String> languagesOf(String printed) {
        boolean rightToLeft = isRightToLeft(printed);
        return words.list("report.languages").stream()
                .filter(lang -> isRightToLeft(table.cell(table.rows().getFirst(), lang)) == rightToLeft)
                .toList();
    }

    private static boolean isRightToLeft(String text) {
        return !text.isEmpty()
                && Character.getDirectionality(text.codePointAt(0)) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    public String adjective(String code, Agreement agreement) {
        Country country = byCode.get(code);
        if (country == null || country.adjectives.isEmpty()) {
            return name(code);
        }
        if (words.say("adjective.from").equals("combining") && !country.combining.isEmpty()) {
            return country.combining.getFirst();
        }
        return agreed(country.adjectives, agreement);
    }

    private String agreed(List<String> forms, Agreement agreement) {
        String base = forms.getFirst();
        return switch (agreement) {
            case MS -> base;
            case MP -> among(forms, base, "adjective.plural");
            case FS -> feminine(forms, base);
            case FP -> among(forms, feminine(forms, base), "adjective.plural");
        };
    }

    private String feminine(List<String> forms, String base) {
        return among(forms, base, "adjective.feminine");
    }

    private String among(List<String> forms, String base, String endings) {
        for (String ending : words.list(endings)) {
            if (forms.contains(base + ending)) {
                return base + ending;
            }
        }
        return base;
    }

    /** Several countries in one adjective: "US-Iraqi". */
    public String compound(List<String> codes, Agreement agreement) {
        List<String> parts = new ArrayList<>();
        for (String code : codes.subList(0, codes.size() - 1)) {
            Country country = byCode.get(code);
            parts.add(
                    country == null || country.combining.isEmpty()
                            ? adjective(code, Agreement.MS)
                            : country.combining.getFirst());
        }
        parts.add(adjective(codes.getLast(), agreement));
        return String.join(words.say("compound.join"), parts);
    }

    /** The shortest way to say whose: "US". */
    public String brief(String code, Agreement agreement) {
        String brief = words.find("country.brief." + code);
        return brief == null ? adjective(code, agreement) : brief;
    }
}
