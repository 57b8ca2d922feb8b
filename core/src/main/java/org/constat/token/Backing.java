package org.constat.token;

import org.constat.token.Atlas.Found;
import org.constat.token.Gazetteer.Hit;
import org.jspecify.annotations.Nullable;

/** What the words around a name of a place say: that it is one, or that it is a person's or only part of a longer name. */
final class Backing {

    private static final int SHORT = 3;

    private final Lookup<Integer> people;
    private final PlaceKey spelling;
    private final Names names;
    private final Tags word;
    private final Tags name;
    private final Tags placing;
    private final Tags placeWord;
    private final Tags wayWord;
    private final Tags passedOver;
    private final Tags person;
    private final Tags place;
    private final Tags article;
    private final Tags direction;
    private final Tags beside;
    private final Tags numeral;

    Backing(Atlas atlas, Names names) {
        this.people = atlas.people();
        this.spelling = atlas.spelling();
        this.names = names;
        this.word = names.tags("NOUN", "VERB", "ADJ", "ADV", "PREP", "CONJ", "DET", "PRON", "AUX", "NUM", "SUB");
        this.name = names.tags("PROPN", "UNKNOWN");
        this.placing = names.tags("PLACING");
        this.placeWord = names.tags("PLACEWORD");
        this.wayWord = names.tags("WAYWORD");
        this.passedOver = names.tags("DET", "DIRECTION");
        this.person = names.tags("RANKWORD");
        this.place = names.tags("PLACE");
        this.article = names.tags("DET");
        this.direction = names.tags("DIRECTION");
        this.numeral = names.tags("NUM");
        this.beside = names.tags("DIRECTION", "DAYPART", "WEEKDAY");
    }

    /** Right behind a preposition of place. */
    boolean isBehindPlacing(Here here) {
        Token before = here.token(here.from() - 1);
        return before != null && isAny(before, placing);
    }

    /** That of a street, which may be called after a place far away. */
    boolean isWay(Here here, int to) {
        Token after = here.token(to);
        return after != null && here.isCapital(to) && isAny(after, wayWord) && isAdjacent(here, to);
    }

    /** A surname, or part of a longer name: "the University", "Central Coast". */
    boolean isOther(Here here, int to, Found best) {
        return here.isCased()
                && (isPerson(here, to, best)
                        || isOpening(here, to, best)
                        || isClosing(here, to, best)
                        || isCommon(here, to, best));
    }

    /** As far as the words that stand beside it tell. */
    boolean isPlace(Here here, int to, Found best) {
        boolean plain = best == Found.ANYWHERE && !isWord(here, to) && !isOfPeople(here, to);
        boolean number = isAny(here.tokens().get(here.from()), numeral);
        boolean trusted = here.isCased() || best == Found.ANYWHERE && !number;
        boolean backed = trusted ? isBacked(here, to) : isBehindKind(here);
        return plain || backed;
    }

    /** A word of the language that a capitalised one follows which is no kind of place. */
    private boolean isOpening(Here here, int to, Found best) {
        Token after = here.token(to);
        boolean known = best.compareTo(Found.ANYWHERE) <= 0 && !isDirection(here, to);
        return !known
                && after != null
                && here.isCapital(to)
                && isAdjacent(here, to)
                && isWord(here, to)
                && (!isKind(after) || isDirection(here, to));
    }

    /** A word of the language behind a capitalised one that is no preposition: "City Council". */
    private boolean isClosing(Here here, int to, Found best) {
        Token before = here.token(here.from() - 1);
        return best.compareTo(Found.ANYWHERE) > 0
                && before != null
                && here.isCapital(here.from() - 1)
                && isAdjacent(here, here.from())
                && !isAny(before, placing)
                && isWord(here, to);
    }

    private boolean isDirection(Here here, int to) {
        return to == here.from() + 1 && isAny(here.tokens().get(here.from()), direction);
    }

    /** Behind an article and no kind of place behind it: towns have none, or it is part of their names. */
    private boolean isCommon(Here here, int to, Found best) {
        Token before = here.token(here.from() - 1);
        return best.compareTo(Found.ANYWHERE) > 0
                && before != null
                && isAny(before, article)
                && isWord(here, to)
                && !isKind(here.token(to));
    }

    private static boolean isAdjacent(Here here, int to) {
        return here.tokens().get(to).start() - here.tokens().get(to - 1).end() <= 1;
    }

    /** Right behind a rank or a capitalised word nobody knows: a surname. */
    private boolean isPerson(Here here, int to, Found best) {
        Token before = here.token(here.from() - 1);
        if (before == null) {
            return false;
        }
        boolean follows = here.isCapital(here.from() - 1) && isUnknownName(before) || isAny(before, person);
        Token after = here.token(to);
        boolean leads = best.compareTo(Found.ANYWHERE) > 0
                && after != null
                && here.isCapital(to)
                && isUnknownName(after)
                && isAdjacent(here, to);
        return follows || leads || isGivenName(here, here.from() - 1);
    }

    private boolean isUnknownName(Token t) {
        return t.readings().stream().allMatch(r -> r.tags().hasAll(name));
    }

    private boolean isGivenName(Here here, int i) {
        Token t = here.token(i);
        return t != null && here.isCapital(i) && people.contains(spelling.of(t.key()));
    }

    private boolean isOfPeople(Here here, int to) {
        return to == here.from() + 1 && isGivenName(here, here.from());
    }

    /** Every word of it is one of the language's own; of several, capitals in the middle of a sentence tell. */
    private boolean isWord(Here here, int to) {
        if (to > here.from() + 1 && (here.from() > 0 || here.isCapital(here.from() + 1))) {
            return false;
        }
        for (int i = here.from(); i < to; i++) {
            if (here.tokens().get(i).readings().stream().noneMatch(r -> r.tags().hasAny(word) && !isName(r))) {
                return false;
            }
        }
        return true;
    }

    private boolean isName(Reading r) {
        return r.tags().has(names.bit("PROPN")) || r.tags().has(names.bit("UNKNOWN"));
    }

    private boolean isBacked(Here here, int to) {
        return isPlaced(here) || isKind(here.token(to)) || isListed(here) || isDateline(here, to) || isTag(here, to);
    }

    /** The whole of a tag. */
    private static boolean isTag(Here here, int to) {
        return here.isSign(here.from() - 1, "#") && !here.isSign(to, "_");
    }

    private boolean isPlaced(Here here) {
        int i = here.from() - 1;
        while (here.token(i) != null && isAny(here.tokens().get(i), passedOver) && i > here.from() - SHORT) {
            i--;
        }
        Token t = here.token(i);
        if (t == null) {
            return false;
        }
        Token before = here.token(i - 1);
        boolean ofKind = t.is(names.bit("PREP")) && isKind(before);
        return isAny(t, placing) || isKind(t) || ofKind;
    }

    /** Without capitals a preposition alone tells too little. */
    private boolean isBehindKind(Here here) {
        Token before = here.token(here.from() - 1);
        return before != null
                && isKind(before)
                && !isDefinite(here, here.from() - 2)
                && !isAny(here.tokens().get(here.from()), beside)
                && before.end() < here.tokens().get(here.from()).start();
    }

    /** An article written together with the word behind it: "the town" is complete, "town of" is not. */
    private boolean isDefinite(Here here, int i) {
        Token t = here.token(i);
        return t != null
                && t.is(names.bit("DEF"))
                && t.end() == here.tokens().get(i + 1).start();
    }

    private boolean isKind(@Nullable Token t) {
        return t != null && isAny(t, placeWord);
    }

    private static boolean isAny(Token t, Tags wanted) {
        return t.readings().stream().anyMatch(r -> r.tags().hasAny(wanted));
    }

    /** Behind a place, and nothing but a comma or a conjunction between. */
    private boolean isListed(Here here) {
        if (here.before().isEmpty()) {
            return false;
        }
        Hit last = here.before().getLast();
        int gap = here.from() - last.to();
        boolean behindPlace = last.readings().stream().anyMatch(r -> r.tags().hasAny(place));
        Token between = here.token(here.from() - 1);
        return behindPlace
                && (gap == 1 || gap == 2)
                && between != null
                && (here.isSign(here.from() - 1, ",(") || between.is(names.bit("CONJ")));
    }

    private static boolean isDateline(Here here, int to) {
        String printed = here.printed(to);
        return here.from() == 0
                && here.isSign(to, "-\u2013\u2014(")
                && printed.length() > SHORT
                && printed.equals(printed.toUpperCase(java.util.Locale.ROOT));
    }
}
