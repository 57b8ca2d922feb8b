package org.constat.rule;

import java.util.Map;
import java.util.Set;
import org.constat.token.Atlas;
import org.constat.token.Entity;
import org.constat.token.Lookup;
import org.constat.token.Names;

/**
 * The language data, compiled.
 *
 * @param digest SHA-256 over the files it was made from, in hex
 * @param languages by ISO 639-1 code; one is made ready when it is first asked for
 * @param telling per language, its script and the small words that tell it from others of that script
 */
public record LangData(
        String digest, Names names, Lookup<Language> languages, Things world, Map<String, Telling> telling) {

    /** @param script a name of {@link Character.UnicodeScript} */
    public record Telling(String script, Set<String> functionWords) {}

    /**
     * What names stand for.
     *
     * @param byId every thing
     * @param composed the body that a common noun and a country name together, under {@code army+IQ}, to its id
     * @param atlas every place
     */
    public record Things(Lookup<Entity> byId, Lookup<String> composed, Atlas atlas) {
        public static final Things NONE = new Things(Lookup.of(Map.of()), Lookup.of(Map.of()), Atlas.EMPTY);
    }
}
