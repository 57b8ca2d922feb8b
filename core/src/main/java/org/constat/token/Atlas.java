package org.constat.token;

import java.util.List;
import java.util.Map;

/**
 * The places of the world and their names, whatever the language.
 *
 * @param spots by id; countries by their ISO code too, areas of the first level by their code
 * @param names by {@link PlaceKey}, the most populous place first
 * @param parts the words that names are made of
 * @param opening words that names found anywhere begin with
 * @param people names that people bear, by key
 */
public record Atlas(
        PlaceKey spelling,
        Lookup<Spot> spots,
        Lookup<List<Naming>> names,
        Lookup<NamePart> parts,
        Lookup<Integer> opening,
        Lookup<Integer> people) {

    public static final Atlas EMPTY = new Atlas(
            new PlaceKey(Map.of(), Map.of()),
            Lookup.of(Map.of()),
            Lookup.of(Map.of()),
            Lookup.of(Map.of()),
            Lookup.of(Map.of()),
            Lookup.of(Map.of()));

    /** Where a name is taken for a place. */
    public enum Found {
        /** Wherever it stands. */
        ALWAYS,
        /** Wherever it stands, unless it is a word of the language or a name of people as well. */
        ANYWHERE,
        /** Where the words around it speak of a place. */
        BACKED,
        /** The same, and places of this very name come first. */
        ALSO
    }

    /**
     * That a place is called so.
     *
     * @param language the language whose texts call it so; empty for all
     */
    public record Naming(String id, String kind, String country, Found found, String language) {

        /** How the name is taken in texts of a language. */
        public Found in(String text) {
            return language.isEmpty() || language.equals(text) ? found : Found.ALSO;
        }
    }

    public List<Naming> named(String key) {
        return names.get(key, List.of());
    }

    /** These places and more, such as the villages of one country: a place that both know is taken from {@code more}. */
    public Atlas with(Atlas more) {
        return new Atlas(
                spelling,
                Lookup.first(more.spots, spots),
                Lookup.joined(names, more.names, Atlas::both),
                Lookup.joined(parts, more.parts, NamePart::with),
                Lookup.first(opening, more.opening),
                Lookup.first(people, more.people));
    }

    private static List<Naming> both(List<Naming> some, List<Naming> more) {
        List<Naming> all = new java.util.ArrayList<>(some);
        more.stream()
                .filter(m -> some.stream().noneMatch(s -> s.id.equals(m.id)))
                .forEach(all::add);
        return all;
    }
}
