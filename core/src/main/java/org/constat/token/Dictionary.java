package org.constat.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * A full-form dictionary in morfologik's format: printed form to lemma, part of speech and traits. Its tags are put into our names by
 * a table: the whole tag when listed, else the union of its parts.
 */
public final class Dictionary {

    private final String resource;
    private final DictionaryLookup lookup;
    private final Map<String, Tags> table;
    private final Map<String, Tags> known = new HashMap<>();

    private Dictionary(String resource, DictionaryLookup lookup, Map<String, Tags> table) {
        this.resource = resource;
        this.lookup = lookup;
        this.table = table;
    }

    /**
     * @param resource class-path name of the {@code .dict}; its {@code .info} stands beside it
     * @param table tag, or part of a tag, to names
     */
    public static Dictionary open(String resource, Map<String, Tags> table) {
        String info = resource.substring(0, resource.lastIndexOf('.')) + ".info";
        try (InputStream dict = Dictionary.class.getResourceAsStream(resource);
                InputStream meta = Dictionary.class.getResourceAsStream(info)) {
            if (dict == null || meta == null) {
                throw new IllegalStateException(
                        "dictionary " + resource + " is not on the class path; see language.tsv and the build file");
            }
            return new Dictionary(
                    resource, new DictionaryLookup(morfologik.stemming.Dictionary.read(dict, meta)), table);
        } catch (IOException e) {
            throw new UncheckedIOException("dictionary " + resource + " cannot be read", e);
        }
    }

    public String resource() {
        return resource;
    }

    /** Tag, or part of a tag, to names. */
    public Map<String, Tags> table() {
        return table;
    }

    /** Readings without classes; empty when the form is not listed, as printed or in lower case. */
    List<Reading> readings(String printed) {
        List<WordData> found = lookup.lookup(printed);
        if (found.isEmpty() || Character.isUpperCase(printed.charAt(0))) {
            String lower = printed.toLowerCase(Locale.ROOT);
            found = lower.equals(printed) ? found : lookup.lookup(lower);
        }
        List<Reading> readings = new ArrayList<>(found.size());
        for (WordData data : found) {
            String tag = String.valueOf(data.getTag());
            Tags tags = known.computeIfAbsent(tag, this::tags);
            if (!tags.isEmpty()) {
                readings.add(new Reading(String.valueOf(data.getStem()), tags));
            }
        }
        return readings;
    }

    private Tags tags(String tag) {
        boolean frequency = lookup.getDictionary().metadata.isFrequencyIncluded();
        String bare = frequency && !tag.isEmpty() ? tag.substring(0, tag.length() - 1) : tag;
        Tags whole = table.get(bare);
        if (whole != null) {
            return whole;
        }
        Tags all = Tags.NONE;
        for (String part : bare.split("[ :]")) {
            all = all.plus(table.getOrDefault(part, Tags.NONE));
        }
        return all;
    }
}
