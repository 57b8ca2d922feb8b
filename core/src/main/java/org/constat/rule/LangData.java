package org.constat.rule;

import java.util.Map;
import java.util.Set;
import org.constat.token.Entity;
import org.constat.token.Names;

/**
 * The language data, compiled.
 *
 * @param digest SHA-256 over the files it was made from, in hex
 * @param telling per language, its script and the small words that tell it from others of that script
 */
public record LangData(
        String digest,
        Names names,
        Map<String, Language> languages,
        Map<String, Entity> world,
        Map<String, Telling> telling) {

    /** @param script a name of {@link Character.UnicodeScript} */
    public record Telling(String script, Set<String> functionWords) {}
}
