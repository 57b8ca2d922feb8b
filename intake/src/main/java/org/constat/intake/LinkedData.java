package org.constat.intake;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The two values wanted from a page's JSON-LD, found by their keys: pages often carry JSON-LD that is not quite JSON. All
 * repetitions are bounded, so a search is linear.
 */
record LinkedData(@Nullable String datePublished, @Nullable String publisher) {
    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.){1,200})\"";
    private static final Pattern DATE = Pattern.compile("\"datePublished\"\\s{0,99}:\\s{0,99}" + STRING);

    /** A name directly within the publisher: one object within it (a logo) may stand before. */
    private static final Pattern PUBLISHER = Pattern.compile(
            "\"publisher\"\\s{0,99}:\\s{0,99}\\{(?:[^{}]|\\{[^{}]{0,500}\\}){0,500}?\"name\"\\s{0,99}:\\s{0,99}"
                    + STRING);

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    static LinkedData of(Document document) {
        StringBuilder json = new StringBuilder();
        for (Element script : document.getElementsByTag("script")) {
            if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                json.append(script.data()).append('\n');
            }
        }
        return new LinkedData(first(DATE, json), first(PUBLISHER, json));
    }

    private static @Nullable String first(Pattern pattern, CharSequence json) {
        Matcher matcher = pattern.matcher(json);
        return matcher.find() ? ESCAPE.matcher(matcher.group(1)).replaceAll(LinkedData::unescaped) : null;
    }

    private static String unescaped(MatchResult escape) {
        String unit = escape.group(1);
        String literal = unit == null ? " ".repeat("bfnrt".contains(escape.group(2)) ? 1 : 0) : "";
        if (unit == null) {
            return Matcher.quoteReplacement(literal.isEmpty() ? escape.group(2) : literal);
        }
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(unit, 16)));
    }
}
