package org.constat.token;

import java.util.ArrayList;
import java.util.List;

/** Turns printed forms into {@link Word}s: lexicon readings, and the traits that the writing itself shows. */
final class Forms {

    private final Folding folding;
    private final Lexicon lexicon;
    private final Tags capital;
    private final Tags unknownName;
    private final Tags unknown;
    private final Tags digits;
    private final Tags sign;
    private final Tags years;
    private final Tags age;

    Forms(Names names, Folding folding, Lexicon lexicon) {
        this.folding = folding;
        this.lexicon = lexicon;
        this.capital = names.tags("CAP");
        this.unknownName = names.tags("PROPN", "CAP", "UNKNOWN");
        this.unknown = names.tags("NOUN", "UNKNOWN");
        this.digits = names.tags("NUM", "DIGITS");
        this.years = names.tags("YEAR");
        this.age = names.tags("NUM", "AGED");
        this.sign = names.tags("PUNCT");
    }

    boolean knows(String printed) {
        return lexicon.knows(folding.fold(printed), printed);
    }

    Word clitic(String key) {
        return new Word(key, lexicon.readings(key, key));
    }

    Word word(String printed) {
        String key = folding.fold(printed);
        List<Reading> found = lexicon.readings(key, printed);
        boolean upper = Character.isUpperCase(printed.codePointAt(0));
        if (found.isEmpty()) {
            return new Word(key, List.of(new Reading(key, upper ? unknownName : unknown)));
        }
        if (!upper) {
            return new Word(key, found);
        }
        List<Reading> capitals = new ArrayList<>();
        found.forEach(r -> capitals.add(new Reading(r.lemma(), r.tags().plus(capital))));
        return new Word(key, capitals);
    }

    /** A number in digits; its lemma is the digits without separators. */
    Word number(String printed) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            int value = Character.digit(printed.charAt(i), 10);
            if (value >= 0) {
                plain.append(value);
            }
        }
        List<Reading> readings = new ArrayList<>(lexicon.readings(plain.toString(), printed));
        boolean year =
                plain.length() == 4 && printed.length() == 4 && (plain.charAt(0) == '1' || plain.charAt(0) == '2');
        readings.add(new Reading(plain.toString(), year ? digits.plus(years) : digits));
        if (plain.length() <= 2) {
            readings.add(new Reading(plain.toString(), age));
        }
        return new Word(plain.toString(), readings);
    }

    Word sign(String printed) {
        String key = folding.fold(printed);
        List<Reading> found = new ArrayList<>(lexicon.readings(key.isEmpty() ? printed : key, printed));
        found.add(new Reading(key, sign));
        return new Word(key, found);
    }
}
