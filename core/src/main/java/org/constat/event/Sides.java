package org.constat.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Field;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.Value.Side;
import org.constat.mention.World;

/** Who acted and who was acted upon in one happening, and whose the people counted are. */
final class Sides {

    private final World world;
    private final List<Party> a = new ArrayList<>();
    private final List<Party> b = new ArrayList<>();
    private final Set<String> here = new HashSet<>();
    private final Map<Field, Side> named = new EnumMap<>(Field.class);
    private final List<Draft> claims;

    Sides(World world, Strand strand) {
        this.world = world;
        this.claims = strand.claims;
        strand.places().forEach(p -> here.add(String.valueOf(p.country())));
        for (Draft d : strand.claims) {
            if (d.claim().field() == Field.SIDE_A && d.claim().value() instanceof Party p) {
                add(p, a);
            } else if (d.claim().field() == Field.SIDE_B && d.claim().value() instanceof Party p) {
                add(p, b);
            }
        }
        strand.claims.forEach(d -> d.actors().forEach(p -> add(p, a)));
        strand.happenings.forEach(h -> h.targets().forEach(p -> add(p, b)));
        strand.claims.stream().filter(d -> d.claim().field() == Field.KILLED).forEach(this::addTargets);
        dropThoseWhoStruckBack();
    }

    /** Who is attacked, and hits back, does not attack itself. */
    private void dropThoseWhoStruckBack() {
        List<Party> attacked = a.stream()
                .filter(x -> b.stream().anyMatch(y -> x.id() != null && x.id().equals(y.id())))
                .toList();
        if (attacked.size() < a.size()) {
            a.removeAll(attacked);
        }
    }

    private void addTargets(Draft d) {
        for (Party p : d.people()) {
            boolean opposed = p.kind() == PartyKind.ARMED_GROUP
                    || p.kind() == PartyKind.CIVILIANS
                    || !d.actors().isEmpty();
            if (opposed && a.stream().noneMatch(x -> same(x, p))) {
                add(p, b);
            }
        }
    }

    private void add(Party p, List<Party> side) {
        for (int i = 0; i < side.size(); i++) {
            if (same(side.get(i), p)) {
                if (side.get(i).id() == null && p.id() != null) {
                    side.set(i, p);
                }
                return;
            }
        }
        side.add(p);
    }

    /** One body under two names, or two bodies of one state under arms, or people of no named body of one kind. */
    boolean same(Party x, Party y) {
        if (x.id() != null && y.id() != null && world.related(x.id(), y.id())) {
            return true;
        }
        boolean armed = isState(x) && isState(y);
        if (armed && x.country() != null && x.country().equals(y.country())) {
            return true;
        }
        boolean unnamed = x.kind() == PartyKind.ARMED_GROUP && (isUnnamed(x) || isUnnamed(y));
        boolean stateless = (x.id() == null || y.id() == null) && x.country() == null && y.country() == null;
        return x.kind() == y.kind() && (unnamed || stateless);
    }

    private static boolean isUnnamed(Party p) {
        return p.id() == null && p.country() == null;
    }

    private static boolean isState(Party p) {
        return switch (p.kind()) {
            case STATE_FORCES, POLICE, INTELLIGENCE, GOVERNMENT, MINISTRY, OFFICIAL -> true;
            default -> false;
        };
    }

    /** True when a voice belongs to one of the sides. */
    boolean include(Party voice) {
        return a.stream().anyMatch(p -> same(p, voice)) || b.stream().anyMatch(p -> same(p, voice));
    }

    boolean attacks(Party voice) {
        return a.stream().anyMatch(p -> same(p, voice));
    }

    Side of(Draft d, Count count) {
        if (count.of() != Side.UNKNOWN) {
            return count.of();
        }
        if (d.people().stream().anyMatch(p -> a.stream().anyMatch(x -> same(x, p)))) {
            return Side.SIDE_A;
        }
        if (d.people().stream().anyMatch(p -> b.stream().anyMatch(x -> same(x, p)))) {
            return Side.SIDE_B;
        }
        if (areAbroad(d.people(), a)) {
            return Side.SIDE_A;
        }
        boolean suffered = !d.actors().isEmpty() || d.claim().field() == Field.CAPTURED;
        if (suffered || areAbroad(d.people(), b)) {
            return Side.SIDE_B;
        }
        return isBare(d) ? named.computeIfAbsent(d.claim().field(), this::ofThoseNamed) : Side.UNKNOWN;
    }

    /** "The toll rose to 14": a number that names nobody. */
    private static boolean isBare(Draft d) {
        return d.people().stream().allMatch(p -> p.kind() == PartyKind.OTHER && p.country() == null);
    }

    /** The side of all whom the story names among the dead or the hurt, if they are of one. */
    private Side ofThoseNamed(Field field) {
        Set<Side> sides = new HashSet<>();
        for (Draft d : claims) {
            if (d.claim().field() == field && d.claim().value() instanceof Count c && !isBare(d)) {
                sides.add(of(d, c));
            }
        }
        return sides.size() == 1 ? sides.iterator().next() : Side.UNKNOWN;
    }

    /** Nationals of a side's state, in another country than their own. */
    private boolean areAbroad(List<Party> people, List<Party> side) {
        for (Party person : people) {
            String country = person.kind() == PartyKind.PERSON ? person.country() : null;
            if (country != null
                    && !here.contains(country)
                    && side.stream().anyMatch(x -> isState(x) && country.equals(x.country()))) {
                return true;
            }
        }
        return false;
    }

    Event.Sides list() {
        return new Event.Sides(List.copyOf(a), List.copyOf(b));
    }
}
