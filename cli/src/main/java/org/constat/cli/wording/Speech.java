package org.constat.cli.wording;

/** One interface language with all its names. */
public final class Speech {
    private final Wording words;
    private final Countries countries;
    private final Parties parties;
    private final Categories categories;
    private final Places places;
    private final Roles roles;
    private final Qualifiers qualifiers;
    private final Dates dates;

    public Speech(Wording words) {
        this.words = words;
        countries = new Countries(words);
        parties = new Parties(words, countries);
        categories = new Categories(words, countries, parties);
        places = new Places(words, countries);
        roles = new Roles(words, parties);
        qualifiers = new Qualifiers(words);
        dates = new Dates(words);
    }

    public Wording words() {
        return words;
    }

    public Countries countries() {
        return countries;
    }

    public Parties parties() {
        return parties;
    }

    public Categories categories() {
        return categories;
    }

    public Places places() {
        return places;
    }

    public Roles roles() {
        return roles;
    }

    public Qualifiers qualifiers() {
        return qualifiers;
    }

    public Dates dates() {
        return dates;
    }
}
