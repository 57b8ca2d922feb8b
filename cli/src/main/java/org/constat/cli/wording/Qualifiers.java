package org.constat.cli.wording;

import java.util.HashMap;
import java.util.Map;

/** Adjectives that reports put beside a trend, in the interface language; unknown ones stay as printed. */
public final class Qualifiers {
    private final Wording words;
    private final Map<String, String> here = new HashMap<>();

    Qualifiers(Wording words) {
        this.words = words;
        Table table = Table.load("/org/constat/cli/wording/qualifiers.tsv");
        for (String[] row : table.rows()) {
            String name = table.cell(row, words.code());
            table.parts(row, "words").forEach(printed -> here.put(printed, name));
        }
    }

    public String of(String printed, String textLang) {
        return textLang.equals(words.code()) ? printed : here.getOrDefault(Table.fold(printed), printed);
    }
}
