package org.constat.bench.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constat.claim.Voice;
import org.constat.claim.Voice.How;
import org.constat.mention.Mentions;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.World;
import org.constat.rule.LangData;
import org.constat.rule.Language;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Takes the English words of a coder for what they name, by the language data, as the words of a report are taken. */
final class Phrases {

    private static final Pattern OUTLET = Pattern.compile("the outlet\\b.*|unattributed\\b.*");
    private static final Pattern ASIDE = Pattern.compile("\\s*\\(([^)]*)\\)");
    private static final Pattern COUNTED_BY = Pattern.compile(".* by ([A-Z].*)");
    private static final Pattern RELAYED = Pattern.compile("(.*) via (.*)");
    private static final Pattern NAMELESS = Pattern.compile(".*\\b(anonymous|unnamed|sources?)\\b.*");

    private static final Set<String> MEDIA = Set.of("agency", "outlet");

    private final Language english;
    private final World world;

    Phrases(LangData data) {
        this.english = Objects.requireNonNull(data.languages().get("en"), "the language data has no English");
        this.world = new World(data.world());
    }

    /**
     * The chain from first relay to first speaker; empty where the outlet speaks for itself or names nobody.
     *
     * @param via the medium that relayed the voice, may be empty
     */
    List<Voice> chain(String voice, String via) {
        Matcher relayed = RELAYED.matcher(voice);
        if (via.isEmpty() && relayed.matches()) {
            return chain(relayed.group(1), relayed.group(2));
        }
        List<Voice> chain = new ArrayList<>();
        for (String medium : via.isEmpty() ? List.<String>of() : List.of(via.split("[,;] "))) {
            chain.add(voice(relay(party(medium)), How.NAMED));
        }
        if (!OUTLET.matcher(voice).matches()) {
            Party who = party(speaker(voice));
            if (chain.stream().noneMatch(v -> v.who().equals(who))) {
                chain.add(voice(who, NAMELESS.matcher(voice).matches() ? How.ANONYMOUS : How.NAMED));
            }
        }
        return chain;
    }

    /** Whoever counts is the voice: "claims of the group (as counted by the command)". */
    private static String speaker(String voice) {
        Matcher aside = ASIDE.matcher(voice);
        Matcher counted = COUNTED_BY.matcher(aside.find() ? aside.group(1) : "");
        return counted.matches() ? counted.group(1) : voice;
    }

    private Voice voice(Party who, How how) {
        return Voice.of(who, world, how, null);
    }

    private static Party relay(Party who) {
        return who.kind() == PartyKind.OUTLET ? new Party(who.name(), who.id(), PartyKind.AGENCY, who.country()) : who;
    }

    /** Who is named first by name, before the medium or platform it speaks on; else who is named first at all. */
    Party party(String words) {
        String plain = ASIDE.matcher(words).replaceAll("").strip();
        List<Party> found = new ArrayList<>(named(plain));
        found.addAll(bracketed(words));
        Party first = found.isEmpty() ? new Party(plain, null, PartyKind.OTHER, null) : found.getFirst();
        List<Party> known = found.stream().filter(p -> p.id() != null).toList();
        Party best = known.isEmpty() ? first : known.getFirst();
        return known.stream().filter(p -> !isMedium(p)).findFirst().orElse(best);
    }

    private static boolean isMedium(Party who) {
        return who.kind() == PartyKind.OUTLET || who.kind() == PartyKind.AGENCY;
    }

    /** Everybody in a list of names, those outside brackets first; not who is said to count or to accuse. */
    List<Party> parties(String words) {
        List<Party> found = new ArrayList<>();
        for (String part : ASIDE.matcher(words).replaceAll("").split(", | / ")) {
            found.addAll(named(part.strip()));
        }
        found.addAll(bracketed(words));
        return found;
    }

    private List<Party> bracketed(String words) {
        List<Party> found = new ArrayList<>();
        Matcher aside = ASIDE.matcher(words);
        while (aside.find()) {
            if (!COUNTED_BY.matcher(aside.group(1)).matches()) {
                named(aside.group(1)).stream().filter(p -> p.id() != null).forEach(found::add);
            }
        }
        return found;
    }

    private List<Party> named(String words) {
        List<Party> found = new ArrayList<>();
        Mentions mentions = new Mentions(words, english, world, null);
        for (Unit unit : english.cascade().groups(english.units(words, new Span(0, words.length())))) {
            mentions.parties(unit).stream()
                    .filter(p -> p.id() != null || p.kind() != PartyKind.OTHER)
                    .forEach(found::add);
        }
        return found;
    }

    /** The medium named first in the words, or null. */
    @Nullable
    String medium(String words) {
        return english.units(words, new Span(0, words.length())).stream()
                .filter(this::isMedium)
                .map(u -> words.substring(u.start(), u.end()))
                .findFirst()
                .orElse(null);
    }

    /** A press cell of an army is none: it has a family. */
    private boolean isMedium(Unit unit) {
        return unit.readings().stream()
                .map(r -> world.get(r.lemma()))
                .anyMatch(e -> e != null
                        && MEDIA.contains(e.kind())
                        && e.fact("family").isEmpty());
    }
}
