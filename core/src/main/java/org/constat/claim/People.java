package org.constat.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.constat.mention.Mentions;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.token.Unit;

/** Whom a number counts: whose they are, and the words for them. Remembers the people counted last. */
final class People {

    private final Map<Field, List<Party>> lastPeople = new EnumMap<>(Field.class);
    private final Map<Field, Integer> lastCounted = new EnumMap<>(Field.class);
    private final Mentions mentions;

    People(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Whose the people are: their own words say so, the words after them ("among the rebels"), or the sentence before. */
    List<Party> of(Firing f, Unit item, Field field, Attribution said, Passage passage) {
        return continued(told(f, item, said), item, field, passage);
    }

    private List<Party> told(Firing f, Unit item, Attribution said) {
        Unit among = f.role("group");
        List<Party> own = mentions.parties(among == null ? item : among);
        if (f.role("noun") instanceof Group noun && own.stream().allMatch(p -> p.id() == null)) {
            for (Unit of : noun.roles("of")) {
                List<Party> named = mentions.parties(of);
                if (named.stream().anyMatch(p -> p.id() != null && p.kind() == PartyKind.ARMED_GROUP)) {
                    return named;
                }
            }
        }
        return own.stream().map(p -> owned(p, item, said)).toList();
    }

    /** "Five of them", "two more": of the people counted just before in the same way. */
    private List<Party> continued(List<Party> people, Unit item, Field field, Passage passage) {
        boolean told =
                people.stream().anyMatch(p -> p.id() != null || p.country() != null || p.kind() == PartyKind.CIVILIANS);
        boolean bare = mentions.is(item, "NUMBER") || mentions.is(item, "NB") && mentions.quantity(item) != null;
        List<Party> before = lastPeople.getOrDefault(field, List.of());
        boolean goesOn = !told && bare && passage.index() - lastCounted.getOrDefault(field, passage.index()) <= 1;
        boolean fits = !before.isEmpty()
                && people.stream()
                        .allMatch(p -> isAnybody(p) || p.kind() == before.get(0).kind());
        List<Party> found = goesOn && fits ? before : people;
        if (told || goesOn) {
            lastPeople.put(field, found);
            lastCounted.put(field, passage.index());
        }
        return found;
    }

    private static boolean isAnybody(Party p) {
        return p.kind() == PartyKind.PERSON || p.kind() == PartyKind.OTHER;
    }

    /** The words for those counted, without the number; somebody's name only where the person is public. */
    String category(Unit item) {
        return isPrivate(item) ? "person" : mentions.text().substring(afterCount(item), item.end());
    }

    /** True when the words name somebody without an office or a command. */
    boolean isPrivate(Unit item) {
        return (mentions.contains(item, "PERSONNAME") || isUnknownName(item))
                && !mentions.contains(item, "LEADERS")
                && !mentions.contains(item, "OFFICIALS");
    }

    /** A group whose head is a name that no table knows: most likely somebody's. */
    private boolean isUnknownName(Unit item) {
        Unit now = item;
        while (now instanceof Group g && g.role("head") != null) {
            now = Objects.requireNonNull(g.role("head"));
        }
        return mentions.is(now, "PROPN") && mentions.is(now, "UNKNOWN");
    }

    /** Where the words behind the number begin. */
    int afterCount(Unit item) {
        Unit count = item instanceof Group g ? g.role("count") : null;
        if (count == null && item instanceof Group g && g.role("head") instanceof Group head) {
            count = head.role("count");
        }
        if (count == null || count.end() >= item.end() || count.start() < item.start()) {
            return item.start();
        }
        int start = count.end();
        while (start < item.end() && Character.isWhitespace(mentions.text().charAt(start))) {
            start++;
        }
        return start;
    }

    /** "Its forces" are those of the voice that says so. */
    Party owned(Party party, Unit item, Attribution said) {
        if (party.id() != null || party.country() != null || !mentions.contains(item, "POSSESSED")) {
            return party;
        }
        List<Voice> chain = said.chain();
        Party owner = chain.isEmpty() ? null : chain.get(chain.size() - 1).who();
        return owner == null || owner.country() == null
                ? party
                : new Party(party.name(), owner.id(), party.kind(), owner.country());
    }
}
