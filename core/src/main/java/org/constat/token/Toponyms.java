package org.constat.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.token.Atlas.Found;
import org.constat.token.Atlas.Naming;
import org.constat.token.Gazetteer.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of places in the tokens of one language. A name that is a word or a person's name as well, or that only few people know,
 * counts where the words around it speak of a place: behind a preposition of place or a word for a kind of place, before such a word,
 * before the area it lies in ("Springfield, Ohio"), in a list of places, or where a report says from where it was sent.
 */
public final class Toponyms {

    private static final int SHORT = 3;

    /** A token, with those before and after it and the names found before it. */
    record Here(String text, List<Token> tokens, int from, List<Hit> before) {

        @Nullable
        Token token(int i) {
            return i >= 0 && i < tokens.size() ? tokens.get(i) : null;
        }

        boolean isSign(int i, String signs) {
            Token t = token(i);
            return t != null && t.end() - t.start() == 1 && signs.indexOf(text.charAt(t.start())) >= 0;
        }

        boolean isCapital(int i) {
            Token t = token(i);
            return t != null && Character.isUpperCase(text.codePointAt(t.start()));
        }

        String printed(int to) {
            return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        }
    }

    /** Names that a token may be read by. */
    private record Marks(
            Tags word, Tags name, Tags placing, Tags placeWord, Tags passedOver, Tags person, Tags place) {}

    private static final int REMEMBERED = 10_000;

    private final Atlas atlas;
    private final String language;
    private final Names names;
    private final Marks marks;
    private final Tags beside;
    private final Tags number;
    private final Map<String, Tags> kinds = new HashMap<>();
    private final Memo<List<Naming>> named = new Memo<>(REMEMBERED);

    public Toponyms(Atlas atlas, String language, Names names) {
        this.atlas = atlas;
        this.language = language;
        this.names = names;
        this.number = names.tags("NUM");
        this.beside = names.tags("DIRECTION", "DAYPART", "WEEKDAY");
        this.marks = new Marks(
                names.tags("NOUN", "VERB", "ADJ", "ADV", "PREP", "CONJ", "DET", "PRON", "AUX", "NUM", "SUB"),
                names.tags("PROPN", "UNKNOWN"),
                names.tags("PLACING"),
                names.tags("PLACEWORD"),
                names.tags("DET", "DIRECTION"),
                names.tags("RANKWORD"),
                names.tags("PLACE"));
    }

    public Atlas atlas() {
        return atlas;
    }

    /** The longest name of a place that begins at a token. */
    @Nullable
    Hit at(Here here, Gazetteer others) {
        Token first = here.tokens.get(here.from);
        int most = first.word().longestPlace(this::longest);
        boolean elided = "'\u2019".indexOf(here.text.charAt(first.end() - 1)) >= 0 && !here.isCapital(here.from);
        if (most <= 0 || elided) {
            return null;
        }
        boolean cased = isCased(here.text.codePointAt(first.start()));
        for (int to = last(here, most, cased); to > here.from; to--) {
            List<Naming> namings = namings(here, to, cased);
            if (!namings.isEmpty()) {
                List<Naming> taken = taken(namings, here, to, others);
                return taken.isEmpty() ? null : new Hit(here.from, to, readings(taken));
            }
        }
        return null;
    }

    private int longest(Word word) {
        String key = atlas.spelling().of(word.opens());
        int space = key.indexOf(' ');
        return key.isEmpty() ? -1 : atlas.longest().get(space < 0 ? key : key.substring(0, space), -1);
    }

    private static boolean isCased(int letter) {
        return Character.isUpperCase(letter) || Character.isLowerCase(letter);
    }

    /** Where the longest possible name ends: capitals and the small words between them, no signs but a stop behind a short word. */
    private int last(Here here, int most, boolean cased) {
        int end = here.from;
        int limit = cased ? Math.min(here.tokens.size(), here.from + most * 2) : written(here, most);
        for (int i = here.from; i < limit; i++) {
            Token t = here.tokens.get(i);
            boolean stop = here.isSign(i, ".") && i > here.from && length(here.tokens.get(i - 1)) <= SHORT;
            boolean word = Character.isLetter(here.text.codePointAt(t.start()));
            boolean small = length(t) <= SHORT || here.text.charAt(t.end() - 1) == '-';
            if (!stop && (!word || cased && !small && !here.isCapital(i))) {
                break;
            }
            if (word && (!cased || here.isCapital(i) || length(t) > SHORT)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Behind so many written words, each perhaps of several tokens. */
    private static int written(Here here, int words) {
        int end = here.from + 1;
        for (int left = words; end < here.tokens.size(); end++) {
            boolean apart =
                    here.tokens.get(end - 1).end() < here.tokens.get(end).start();
            if (apart && --left == 0) {
                break;
            }
        }
        return end;
    }

    private static int length(Token t) {
        return t.end() - t.start();
    }

    /** What the words of a name that was found can stand for. */
    public List<Naming> named(String text, List<? extends Unit> units) {
        List<Token> tokens = new ArrayList<>();
        units.forEach(u -> {
            if (u instanceof Token t) {
                tokens.add(t);
            }
        });
        if (tokens.isEmpty()) {
            return List.of();
        }
        boolean cased = isCased(text.codePointAt(tokens.getFirst().start()));
        return namings(new Here(text, tokens, 0, List.of()), tokens.size(), cased);
    }

    private List<Naming> namings(Here here, int to, boolean cased) {
        if (cased && !here.isCapital(to - 1)) {
            return List.of();
        }
        int start = here.tokens.get(here.from).start();
        return named.get(here.text, start, here.tokens.get(to - 1).end(), this::named);
    }

    /** Initials stand for a place in capitals only. */
    private List<Naming> named(String printed) {
        String key = atlas.spelling().of(printed);
        boolean initials = key.length() < SHORT && isCased(printed.codePointAt(0));
        return initials && !printed.equals(printed.toUpperCase(java.util.Locale.ROOT)) ? List.of() : atlas.named(key);
    }

    private List<Naming> taken(List<Naming> namings, Here here, int to, Gazetteer others) {
        Found best = namings.stream()
                .map(n -> n.in(language))
                .min(java.util.Comparator.naturalOrder())
                .orElse(Found.ALSO);
        if (best == Found.ALWAYS) {
            return namings;
        }
        boolean cased = isCased(here.text.codePointAt(here.tokens.get(here.from).start()));
        if (cased && isPerson(here, to, best)) {
            return List.of();
        }
        List<Naming> inArea = before(here, to, namings, others);
        if (!inArea.isEmpty()) {
            return inArea;
        }
        boolean plain = best == Found.ANYWHERE && !isWord(here, to) && !isOfPeople(here, to);
        boolean trusted = cased || best == Found.ANYWHERE && !isAny(here.tokens.get(here.from), number);
        boolean backed = trusted ? isBacked(here, to) : isBehindKind(here);
        return plain || backed ? namings : List.of();
    }

    /** Right behind a rank or a capitalised word nobody knows: a surname. */
    private boolean isPerson(Here here, int to, Found best) {
        Token before = here.token(here.from - 1);
        if (before == null) {
            return false;
        }
        boolean follows = here.isCapital(here.from - 1) && isUnknownName(before) || isAny(before, marks.person);
        Token after = here.token(to);
        boolean leads = best.compareTo(Found.ANYWHERE) > 0
                && after != null
                && here.isCapital(to)
                && isUnknownName(after)
                && after.start() - here.tokens.get(to - 1).end() <= 1;
        return follows || leads || isGivenName(here, here.from - 1);
    }

    private boolean isUnknownName(Token t) {
        return t.readings().stream().allMatch(r -> r.tags().hasAll(marks.name));
    }

    private boolean isGivenName(Here here, int i) {
        Token t = here.token(i);
        return t != null
                && here.isCapital(i)
                && atlas.people().contains(atlas.spelling().of(t.key()));
    }

    private boolean isOfPeople(Here here, int to) {
        return to == here.from + 1 && isGivenName(here, here.from);
    }

    /** Every word of it is one of the language's own; of several, capitals in the middle of a sentence tell. */
    private boolean isWord(Here here, int to) {
        if (to > here.from + 1 && (here.from > 0 || here.isCapital(here.from + 1))) {
            return false;
        }
        for (int i = here.from; i < to; i++) {
            if (here.tokens.get(i).readings().stream().noneMatch(r -> r.tags().hasAny(marks.word) && !isName(r))) {
                return false;
            }
        }
        return true;
    }

    private boolean isName(Reading r) {
        return r.tags().has(names.bit("PROPN")) || r.tags().has(names.bit("UNKNOWN"));
    }

    private boolean isBacked(Here here, int to) {
        return isPlaced(here) || isKind(here.token(to)) || isListed(here) || isDateline(here, to);
    }

    private boolean isPlaced(Here here) {
        int i = here.from - 1;
        while (here.token(i) != null && isAny(here.tokens.get(i), marks.passedOver) && i > here.from - SHORT) {
            i--;
        }
        Token t = here.token(i);
        if (t == null) {
            return false;
        }
        Token before = here.token(i - 1);
        boolean ofKind = t.is(names.bit("PREP")) && isKind(before);
        return isAny(t, marks.placing) || isKind(t) || ofKind;
    }

    /** Without capitals a preposition alone tells too little. */
    private boolean isBehindKind(Here here) {
        Token before = here.token(here.from - 1);
        return before != null
                && isKind(before)
                && !isDefinite(here, here.from - 2)
                && !isAny(here.tokens.get(here.from), beside)
                && before.end() < here.tokens.get(here.from).start();
    }

    /** An article written together with the word behind it: "the town" is complete, "town of" is not. */
    private boolean isDefinite(Here here, int i) {
        Token t = here.token(i);
        return t != null
                && t.is(names.bit("DEF"))
                && t.end() == here.tokens.get(i + 1).start();
    }

    private boolean isKind(@Nullable Token t) {
        return t != null && isAny(t, marks.placeWord);
    }

    private static boolean isAny(Token t, Tags wanted) {
        return t.readings().stream().anyMatch(r -> r.tags().hasAny(wanted));
    }

    /** Behind a place, and nothing but a comma or a conjunction between. */
    private boolean isListed(Here here) {
        if (here.before.isEmpty()) {
            return false;
        }
        Hit last = here.before.getLast();
        int gap = here.from - last.to();
        boolean place = last.readings().stream().anyMatch(r -> r.tags().hasAny(marks.place));
        Token between = here.token(here.from - 1);
        return place
                && (gap == 1 || gap == 2)
                && between != null
                && (here.isSign(here.from - 1, ",(") || between.is(names.bit("CONJ")));
    }

    private static boolean isDateline(Here here, int to) {
        String printed = here.printed(to);
        return here.from == 0
                && here.isSign(to, "-\u2013\u2014(")
                && printed.length() > SHORT
                && printed.equals(printed.toUpperCase(java.util.Locale.ROOT));
    }

    /** Those that lie in the area or country named behind a comma. */
    private List<Naming> before(Here here, int to, List<Naming> namings, Gazetteer others) {
        if (!here.isSign(to, ",(") || to + 1 >= here.tokens.size()) {
            return List.of();
        }
        Here next = new Here(here.text, here.tokens, to + 1, List.of());
        Hit country = others.at(here.text, here.tokens, to + 1);
        List<Spot> around = new ArrayList<>();
        if (country != null) {
            country.readings().forEach(r -> addSpot(around, r.lemma()));
        }
        areas(next).forEach(n -> addSpot(around, n.id()));
        return namings.stream()
                .filter(n -> {
                    Spot spot = atlas.spots().get(n.id());
                    return spot != null && around.stream().anyMatch(a -> !a.equals(spot) && a.contains(spot));
                })
                .toList();
    }

    private void addSpot(List<Spot> spots, String id) {
        Spot spot = atlas.spots().get(id);
        if (spot != null) {
            spots.add(spot);
        }
    }

    private List<Naming> areas(Here here) {
        Token first = here.tokens.get(here.from);
        int most = first.word().longestPlace(this::longest);
        boolean cased = isCased(here.text.codePointAt(first.start()));
        for (int to = most <= 0 ? 0 : last(here, most, cased); to > here.from; to--) {
            List<Naming> found = namings(here, to, cased).stream()
                    .filter(n -> n.kind().startsWith("adm"))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** One reading for each kind of place, standing for the first of its kind. */
    private List<Reading> readings(List<Naming> namings) {
        Map<String, Reading> byKind = new LinkedHashMap<>();
        for (Naming n : namings) {
            byKind.computeIfAbsent(n.kind(), kind -> new Reading(n.id(), tags(kind)));
        }
        return List.copyOf(byKind.values());
    }

    private Tags tags(String kind) {
        return kinds.computeIfAbsent(kind, k -> {
            String name = k.toUpperCase(java.util.Locale.ROOT);
            Tags tags = names.tags("PROPN", "NAME");
            Tags own = names.contains(name) ? tags.plus(names.tags(name)) : tags;
            return k.equals("site") ? own : own.plus(marks.place);
        });
    }
}
