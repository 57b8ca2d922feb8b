package org.constat.event.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.constat.claim.Voice;
import org.constat.event.Coded;
import org.constat.event.link.Mention;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * Which family each first voice of an event belongs to: one body, one family; one government, one family; people who are no body, one family
 * for the event; a medium only for what its own reporters saw.
 */
final class Kin {

    private static final String PEOPLE = "people";

    private final Conflict conflict;
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Map<Party, String> unnamed = new HashMap<>();
    private final Map<String, Family> families = new HashMap<>();

    Kin(List<Mention> mentions, Conflict conflict) {
        this.conflict = conflict;
        List<Voice> voices = mentions.stream()
                .flatMap(m -> m.claims().stream())
                .map(c -> c.claim().said().chain())
                .filter(chain -> !chain.isEmpty())
                .map(List::getLast)
                .toList();
        voices.stream().filter(v -> v.within() != null).forEach(v -> wholes.put(v.family(), v.within()));
        governments(voices);
        likely(mentions);
        voices.forEach(this::notePart);
        Map<String, List<Voice>> byId = new LinkedHashMap<>();
        for (Voice v : voices) {
            String id = id(v);
            if (id != null) {
                byId.computeIfAbsent(id, k -> new ArrayList<>()).add(v);
            }
        }
        byId.forEach((id, of) -> families.put(id, new Family(id, name(id, of), conflict.includes(id, of))));
    }

    /**
     * "Military sources" of no named country: taken for the family that gives the same figures, so that nobody is counted twice for want of
     * a name.
     */
    private void likely(List<Mention> mentions) {
        Map<String, Set<String>> given = new TreeMap<>();
        Map<Party, Set<String>> open = new LinkedHashMap<>();
        for (Mention m : mentions) {
            for (Coded c : m.claims()) {
                List<Voice> chain = c.claim().said().chain();
                String figure = chain.isEmpty() ? null : Told.figure(c.claim());
                if (figure != null) {
                    note(chain.getLast(), figure, given, open);
                }
            }
        }
        open.forEach((who, figures) -> likely(figures, given).ifPresent(family -> unnamed.put(who, family)));
    }

    private void note(Voice voice, String figure, Map<String, Set<String>> given, Map<Party, Set<String>> open) {
        if (isUnnamed(voice)) {
            open.computeIfAbsent(voice.who(), w -> new HashSet<>()).add(figure);
            return;
        }
        String family = isArmed(voice.who().kind()) ? null : narrow(voice);
        if (family != null) {
            given.computeIfAbsent(family, f -> new HashSet<>()).add(figure);
        }
    }

    private static Optional<String> likely(Set<String> figures, Map<String, Set<String>> given) {
        String best = null;
        long most = 0;
        for (Map.Entry<String, Set<String>> e : given.entrySet()) {
            long shared = figures.stream().filter(e.getValue()::contains).count();
            if (shared > most) {
                best = e.getKey();
                most = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isArmed(PartyKind kind) {
        return kind == PartyKind.ARMED_GROUP || kind == PartyKind.MILITIA;
    }

    /** An official of whom neither body nor country is said. */
    private static boolean isUnnamed(Voice voice) {
        return voice.family() == null
                && voice.who().kind() == PartyKind.OFFICIAL
                && voice.who().country() == null;
    }

    /** Null for a medium that repeats, and for words that name nobody. */
    @Nullable
    Family family(Voice first) {
        String id = id(first);
        return id == null ? null : families.get(id);
    }

    private static String name(String id, List<Voice> voices) {
        return voices.stream()
                .filter(v -> id.equals(v.who().id()))
                .findFirst()
                .orElse(voices.getFirst())
                .who()
                .name();
    }

    /** For each country, the family that most of its bodies here belong to. */
    private void governments(List<Voice> voices) {
        Map<String, TreeMap<String, Integer>> counted = new HashMap<>();
        for (Voice v : voices) {
            String country = v.who().country();
            if (country != null && v.family() != null && isBodyOfState(v.who().kind())) {
                counted.computeIfAbsent(country, c -> new TreeMap<>()).merge(v.family(), 1, Integer::sum);
            }
        }
        counted.forEach((country, of) -> states.put(
                country,
                of.entrySet().stream()
                        .max(Comparator.comparingInt(Map.Entry::getValue))
                        .orElseThrow()
                        .getKey()));
    }

    private static boolean isBodyOfState(PartyKind kind) {
        return switch (kind) {
            case STATE_FORCES, POLICE, INTELLIGENCE, GOVERNMENT, MINISTRY -> true;
            default -> false;
        };
    }

    private void notePart(Voice voice) {
        String family = narrow(voice);
        if (family != null) {
            String whole = wholes.getOrDefault(family, family);
            parts.computeIfAbsent(whole, w -> new HashSet<>()).add(family);
        }
    }

    private @Nullable String id(Voice voice) {
        String family = narrow(voice);
        if (family == null) {
            return null;
        }
        String whole = wholes.getOrDefault(family, family);
        return parts.getOrDefault(whole, Set.of()).size() > 1 ? whole : family;
    }

    private @Nullable String narrow(Voice voice) {
        Party who = voice.who();
        if (isMedium(voice) || isPlace(who)) {
            return null;
        }
        if (voice.family() != null) {
            return voice.family();
        }
        String like = unnamed.get(who);
        if (like != null) {
            return like;
        }
        return switch (who.kind()) {
            case STATE_FORCES, POLICE, INTELLIGENCE, GOVERNMENT, MINISTRY, OFFICIAL -> ofState(who);
            case PERSON, CIVILIANS -> PEOPLE;
            case AGENCY, OUTLET -> null;
            case OTHER -> Character.isUpperCase(who.name().codePointAt(0)) ? named(who) : null;
            case COALITION, ARMED_GROUP, MILITIA, POLITICAL_PARTY, INTERNATIONAL, NGO -> named(who);
        };
    }

    private static String named(Party who) {
        return who.name().toLowerCase(Locale.ROOT);
    }

    /** The government of its country, else of the country where it happened. */
    private @Nullable String ofState(Party who) {
        String country = who.country() == null ? conflict.soil() : who.country();
        return country == null ? null : states.getOrDefault(country, "government of " + country);
    }

    /** An agency or outlet; not the press cell of an army, which has a family, nor reporters who saw for themselves. */
    private static boolean isMedium(Voice voice) {
        PartyKind kind = voice.who().kind();
        boolean media = kind == PartyKind.AGENCY || kind == PartyKind.OUTLET;
        return media
                && (voice.family() == null || voice.family().equals(voice.who().id()));
    }

    /** A town named for those who speak there. */
    private static boolean isPlace(Party who) {
        return who.kind() == PartyKind.OTHER && who.id() != null && who.id().matches("\\d+|x-.*");
    }
}
