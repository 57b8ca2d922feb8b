package org.constat.event.origin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.constat.claim.Claim;
import org.constat.claim.Voice;
import org.constat.event.Event;
import org.constat.event.link.Mention;
import org.constat.mention.EventType;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is a party in one event: who fights, attacks, is attacked as an opponent, is accused of the act or answers for it, and the government
 * on whose soil it happens. Victims, witnesses, and those who count or comment are none.
 */
final class Conflict {

    private static final Set<PartyKind> STATE = EnumSet.of(
            PartyKind.STATE_FORCES,
            PartyKind.POLICE,
            PartyKind.INTELLIGENCE,
            PartyKind.GOVERNMENT,
            PartyKind.MINISTRY,
            PartyKind.OFFICIAL);
    private static final Set<PartyKind> ARMED =
            EnumSet.of(PartyKind.ARMED_GROUP, PartyKind.MILITIA, PartyKind.COALITION, PartyKind.INTERNATIONAL);
    private static final Set<EventType> WORDS_ONLY = EnumSet.of(
            EventType.STATEMENT,
            EventType.TALKS,
            EventType.AGREEMENT,
            EventType.CEASEFIRE,
            EventType.DEPLOYMENT,
            EventType.WITHDRAWAL,
            EventType.OTHER);
    private static final Set<EventType> STREET = EnumSet.of(EventType.PROTEST, EventType.RIOT, EventType.REPRESSION);

    private final List<Party> parties = new ArrayList<>();
    private final Set<String> voiced = new HashSet<>();
    private final Set<String> soil = new HashSet<>();
    private boolean violent;
    private boolean street;

    Conflict(List<Mention> mentions) {
        for (Mention m : mentions) {
            of(m.event());
            m.claims().forEach(c -> of(c.claim()));
        }
    }

    private void of(Event event) {
        Event.Sides sides = event.sides();
        boolean opposed = sides.b().stream().anyMatch(p -> STATE.contains(p.kind()) || ARMED.contains(p.kind()));
        if (event.type() != EventType.STATEMENT || opposed) {
            parties.addAll(sides.a());
        }
        parties.addAll(sides.b());
        violent |= !WORDS_ONLY.contains(event.type());
        street |= STREET.contains(event.type());
        event.places().stream().map(p -> p.country()).filter(Objects::nonNull).forEach(soil::add);
    }

    private void of(Claim claim) {
        claim.said().chain().forEach(v -> {
            voiced.add(String.valueOf(v.who().id()));
            voiced.add(String.valueOf(v.family()));
        });
        if (claim.value() instanceof Party p) {
            switch (claim.field()) {
                case SIDE_A, SIDE_B, ACCUSED, CLAIMED_BY, RESPONSIBILITY_DENIED -> parties.add(p);
                default -> {}
            }
        }
    }

    /** Where it happened, when all reports place it in one country. */
    @Nullable
    String soil() {
        return soil.size() == 1 ? soil.iterator().next() : null;
    }

    static boolean isOfState(Voice voice) {
        return STATE.contains(voice.who().kind());
    }

    boolean includes(String family, List<Voice> voices) {
        return parties.stream().anyMatch(p -> isOf(p, family, voices))
                || voices.stream().anyMatch(this::isInvolved);
    }

    private boolean isOf(Party party, String family, List<Voice> voices) {
        String id = party.id();
        if (id != null
                && (id.equals(family)
                        || voices.stream().anyMatch(v -> id.equals(v.who().id())))) {
            return true;
        }
        boolean speaksElsewhere = id != null && voiced.contains(id);
        return !speaksElsewhere
                && party.country() != null
                && party.kind() != PartyKind.CIVILIANS
                && !ARMED.contains(party.kind())
                && voices.stream()
                        .anyMatch(v ->
                                isOfState(v) && party.country().equals(v.who().country()));
    }

    /** Told to be a side by a report that knows the body, or a government whose soil it is. */
    private boolean isInvolved(Voice voice) {
        PartyKind kind = voice.who().kind();
        if (voice.party() && (STATE.contains(kind) || ARMED.contains(kind))) {
            return true;
        }
        boolean here = voice.who().country() == null
                ? voice.who().id() == null
                : soil.contains(voice.who().country());
        return here && (violent && STATE.contains(kind) || street && kind == PartyKind.POLITICAL_PARTY);
    }
}
