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

    /** Letters of a name; no table has longer ones. */
    private static final int LONGEST = 250;

    /** Tokens that one written word has at most, in a name. */
    private static final int PIECES = 8;

    private static final int SHORT = 3;

    /** Letters of the longest usual abbreviation of a state. */
    private static final int SHORTENED = 5;

    private static final int REMEMBERED = 10_000;

    private final Atlas atlas;
    private final String language;
    private final Names names;
    private final Backing backing;
    private final Tags place;
    private final Map<String, Tags> kinds = new HashMap<>();
    private final Memo<List<Naming>> named = new Memo<>(REMEMBERED);

    public Toponyms(Atlas atlas, String language, Names names) {
        this.atlas = atlas;
        this.language = language;
        this.names = names;
        this.backing = new Backing(atlas, names);
        this.place = names.tags("PLACE");
    }

    public Atlas atlas() {
        return atlas;
    }

    /** The longest name of a place that begins at a token. */
    @Nullable
    Hit at(Here here, Gazetteer others) {
        Token first = here.tokens().get(here.from());
        NamePart part = part(first);
        boolean elided = "'\u2019".indexOf(here.text().charAt(first.end() - 1)) >= 0 && !here.isCapital(here.from());
        if (part.longest() <= 0 || elided) {
            return null;
        }
        boolean cased = here.isCased();
        for (int to = limit(here, part, cased); to > here.from(); to--) {
            List<Naming> namings = here.isSign(to - 1, "_") ? List.of() : namings(here, to, cased);
            if (!namings.isEmpty()) {
                List<Naming> taken = taken(namings, here, to, others);
                return taken.isEmpty() ? null : new Hit(here.from(), closed(here, to), readings(taken));
            }
        }
        return null;
    }

    /** With the full stop of a shortened name: one that ends no sentence. */
    private static int closed(Here here, int to) {
        boolean stop = here.isCased()
                && here.isSign(to, ".")
                && length(here.tokens().get(to - 1)) <= SHORTENED
                && to + 1 < here.tokens().size()
                && here.tokens().get(to).start() == here.tokens().get(to - 1).end();
        return stop ? to + 1 : to;
    }

    /** By the word alone, or together with the clitics behind it, which may be letters of the name. */
    private NamePart part(Word word) {
        NamePart whole = part(word.opens());
        return word.opens().equals(word.key()) ? whole : whole.with(part(word.key()));
    }

    private NamePart part(Token token) {
        return token.word().inPlaces(this::part);
    }

    /** By the first word of its key: what comes second in a name may be the rest. */
    private NamePart part(String word) {
        String key = atlas.spelling().of(word);
        int space = key.indexOf(' ');
        return space < 0
                ? atlas.parts().get(key, NamePart.NONE)
                : atlas.parts().get(key.substring(0, space), NamePart.NONE).open();
    }

    /** Where the longest name that may stand here ends: with the written word, where no name goes on from it with the next. */
    private int limit(Here here, NamePart first, boolean cased) {
        int end = last(here, first.longest(), cased);
        int next = written(here, 1, end);
        return next < end && !mayGoOn(here, first, next) ? next : end;
    }

    /** A sign between the two may belong to either; of more than two tokens written together any first few may be the word. */
    private boolean mayGoOn(Here here, NamePart first, int next) {
        for (int i = here.from() + 1; i <= next; i++) {
            if (!isWord(here, i)) {
                return true;
            }
        }
        boolean pieces = next + 2 < here.tokens().size() && !isApart(here, next + 1) && !isApart(here, next + 2);
        return pieces || first.mayPrecede(part(here.tokens().get(next)));
    }

    private static boolean isWord(Here here, int i) {
        return Character.isLetter(here.text().codePointAt(here.tokens().get(i).start()));
    }

    /** Where the longest possible name ends: capitals and the small words between them, no signs but a stop behind a short word. */
    private int last(Here here, int most, boolean cased) {
        int end = here.from();
        int limit = cased
                ? Math.min(here.tokens().size(), here.from() + most * 2)
                : written(here, most, Math.min(here.tokens().size(), here.from() + most * PIECES));
        for (int i = here.from(); i < limit; i++) {
            Token t = here.tokens().get(i);
            boolean stop = here.isSign(i, ".")
                    && i > here.from()
                    && length(here.tokens().get(i - 1)) <= SHORT;
            boolean word = isWord(here, i);
            boolean small = length(t) <= SHORT || here.text().charAt(t.end() - 1) == '-';
            boolean joint = here.isSign(i, "_");
            boolean part = !word || i == here.from() || !isApart(here, i) || part(t).longest() >= 0;
            if (!stop && !joint && (!word || cased && !small && !here.isCapital(i)) || !part) {
                break;
            }
            if (word && (!cased || here.isCapital(i) || length(t) > SHORT)) {
                end = i + 1;
            }
        }
        return end;
    }

    /** Behind so many written words, each perhaps of several tokens. */
    private static int written(Here here, int words, int limit) {
        int end = here.from() + 1;
        for (int left = words; end < limit; end++) {
            if (isApart(here, end) && --left == 0) {
                break;
            }
        }
        return end;
    }

    /** A blank stands before the token. */
    private static boolean isApart(Here here, int i) {
        return here.tokens().get(i - 1).end() < here.tokens().get(i).start();
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
        boolean cased = Here.isCased(text.codePointAt(tokens.getFirst().start()));
        Here here = new Here(text, tokens, 0, List.of());
        int to = tokens.size() > 1 && here.isSign(tokens.size() - 1, ".") ? tokens.size() - 1 : tokens.size();
        return namings(here, to, cased);
    }

    private List<Naming> namings(Here here, int to, boolean cased) {
        if (cased && !here.isCapital(to - 1)) {
            return List.of();
        }
        int start = here.tokens().get(here.from()).start();
        int end = here.tokens().get(to - 1).end();
        if (end - start > LONGEST) {
            return List.of();
        }
        return isInitials(here, start, end) && !here.isSign(to, ".") && !backing.isBehindPlacing(here)
                ? List.of()
                : named.get(
                        here.text(),
                        start,
                        end,
                        printed -> atlas.named(atlas.spelling().of(printed)));
    }

    /** Two letters stand for a place in capitals, with a full stop behind them, or behind a preposition of place. */
    private static boolean isInitials(Here here, int start, int end) {
        return end - start < SHORT
                && Here.isCased(here.text().codePointAt(start))
                && Character.isLowerCase(here.text().codePointBefore(end));
    }

    private List<Naming> taken(List<Naming> namings, Here here, int to, Gazetteer others) {
        Found best = namings.stream()
                .map(n -> n.in(language))
                .min(java.util.Comparator.naturalOrder())
                .orElse(Found.ALSO);
        if (backing.isWay(here, to) || best != Found.ALWAYS && backing.isOther(here, to, best)) {
            return List.of();
        }
        if (best == Found.ALWAYS) {
            return namings;
        }
        List<Naming> inArea = before(here, to, namings, others);
        boolean is =
                backing.isPlace(here, to, best) && !(best.compareTo(Found.ANYWHERE) > 0 && isBody(here, to, others));
        return !inArea.isEmpty() ? inArea : is ? namings : List.of();
    }

    /** A better-known thing is called exactly so: "the EU", "the White House". */
    private static boolean isBody(Here here, int to, Gazetteer others) {
        Hit other = others.at(here.text(), here.tokens(), here.from());
        return other != null && other.to() == to;
    }

    /** Those that lie in the area or country named behind a comma. */
    private List<Naming> before(Here here, int to, List<Naming> namings, Gazetteer others) {
        if (!here.isSign(to, ",(") || to + 1 >= here.tokens().size()) {
            return List.of();
        }
        Here next = new Here(here.text(), here.tokens(), to + 1, List.of());
        Hit country = others.at(here.text(), here.tokens(), to + 1);
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
        Token first = here.tokens().get(here.from());
        NamePart part = part(first);
        boolean cased = here.isCased();
        for (int to = part.longest() <= 0 ? 0 : limit(here, part, cased); to > here.from(); to--) {
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
            return k.equals("site") ? own : own.plus(place);
        });
    }
}
