package org.constat.rule;

import java.util.List;
import java.util.Map;
import org.constat.token.Entity;
import org.constat.token.Names;

/**
 * The language data, compiled.
 *
 * @param digest SHA-256 over the files it was made from, in hex
 * @param functionWords per language, the words that tell it from others
 */
public record LangData(
        String digest,
        Names names,
        Map<String, Language> languages,
        Map<String, Entity> world,
        Map<String, List<String>> functionWords) {}
