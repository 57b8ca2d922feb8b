package org.constat.cli.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.mention.Value.Place;
import org.jspecify.annotations.Nullable;

/** Place names in the interface language: usual names of cities, "western Iraq", "Anbar desert". */
public final class Places {
    private record Kind(List<String> words, boolean side, String pattern) {}

    private final Wording words;
    private final Countries countries;
    private final List<Kind> kinds = new ArrayList<>();
    private final Map<String, String> usual = new HashMap<>();

    Places(Wording words, Countries countries) {
        this.words = words;
        this.countries = countries;
        Table table = Table.load("/org/constat/cli/wording/placewords.tsv");
        for (String[] row : table.rows()) {
            boolean side = table.cell(row, "kind").equals("side");
            kinds.add(new Kind(table.parts(row, "words"), side, table.cell(row, words.code())));
        }
        Table exonyms = Table.load("/org/constat/cli/wording/exonyms.tsv");
        for (String[] row : exonyms.rows()) {
            String name = exonyms.cell(row, words.code());
            exonyms.parts(row, "names").forEach(printed -> usual.put(Table.fold(printed), name));
        }
    }

    public String name(Place place, String textLang) {
        String printed = words.bare(place.name());
        if (textLang.equals(words.code())) {
            return printed;
        }
        String known = usualName(place, printed);
        return known == null ? composed(place, printed) : known;
    }

    private @Nullable String usualName(Place place, String printed) {
        String exonym = usual.get(Table.fold(printed));
        String capital = exonym == null ? countries.capital(printed) : exonym;
        boolean country = place.country() != null && place.country().equals(countries.spokenOf(printed));
        return capital == null && country && place.country() != null ? countries.name(place.country()) : capital;
    }

    private String composed(Place place, String printed) {
        String folded = Table.fold(printed);
        for (Kind kind : kinds) {
            for (String word : kind.words) {
                int at = Table.find(folded, word);
                if (at >= 0) {
                    return composed(place, kind, rest(printed, at, word.length()));
                }
            }
        }
        return printed;
    }

    private String composed(Place place, Kind kind, String rest) {
        String name =
                kind.side && place.country() != null ? countries.withArticle(place.country()) : known(place, rest);
        return kind.pattern.replace("{0}", words.bare(name)).replace("{1}", words.form("form.of", name));
    }

    /** The name without its kind: what is left, or the province when nothing usable is. */
    private String known(Place place, String rest) {
        String exonym = usual.get(Table.fold(rest));
        if (exonym != null) {
            return exonym;
        }
        String admin1 = place.admin1();
        return admin1 != null && (rest.isEmpty() || isOtherScript(rest)) ? admin1 : rest;
    }

    private String rest(String printed, int at, int length) {
        String rest = (printed.substring(0, at) + " " + printed.substring(at + length)).strip();
        for (String link : words.say("place.links").split(";")) {
            if (rest.regionMatches(true, 0, link, 0, link.length())) {
                return rest.substring(link.length());
            }
        }
        return rest;
    }

    private static boolean isOtherScript(String name) {
        return name.codePoints()
                .anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
    }
}
