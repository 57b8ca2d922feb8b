package org.constat.event;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.claim.Claim;
import org.constat.claim.Drafts.Basis;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.mention.Value;

/** Takes out of one happening's claims what other words of the report state already. */
final class Restated {

    private final List<Draft> claims;

    private Restated(List<Draft> claims) {
        this.claims = claims;
    }

    /** @param asserted whether the happening is told as news */
    static void drop(List<Draft> claims, boolean asserted) {
        Restated restated = new Restated(claims);
        restated.dropTypes(asserted);
        restated.dropImpliedSides();
        restated.dropUnvoiced();
    }

    /** Where the kind of act is told as news, "this raid" states it no second time. */
    private void dropTypes(boolean asserted) {
        boolean told = claims.stream().anyMatch(d -> isType(d) && d.claim().modality() != Modality.PRESUPPOSED);
        List<Draft> supposed = claims.stream()
                .filter(d -> isType(d) && d.claim().modality() == Modality.PRESUPPOSED)
                .toList();
        Set<Draft> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        dropped.addAll(supposed.subList(told ? 0 : Math.min(1, supposed.size()), supposed.size()));
        claims.removeIf(dropped::contains);
        if (asserted) {
            claims.replaceAll(Restated::asNews);
        }
    }

    /** In a story told as news, "the raid that they launched" states the raid. */
    private static Draft asNews(Draft d) {
        Claim c = d.claim();
        return isType(d) && c.modality() == Modality.PRESUPPOSED
                ? new Draft(
                        d.sentence(),
                        new Claim(c.field(), c.value(), Modality.ASSERTED, c.said(), c.evidence(), c.doubts()),
                        d.people(),
                        d.actors(),
                        d.basis())
                : d;
    }

    /**
     * A side, place or kind of act that a voice states is not stated again by words without one; who claims or denies the act, or is accused
     * of it, restates nothing.
     */
    private void dropUnvoiced() {
        Map<Field, Set<Value>> voiced = claims.stream()
                .filter(d -> !d.claim().said().isUnsourced() && d.basis() != Basis.ANSWER)
                .collect(Collectors.groupingBy(
                        d -> d.claim().field(),
                        Collectors.mapping(d -> d.claim().value(), Collectors.toSet())));
        claims.removeIf(d -> d.claim().said().isUnsourced()
                && voiced.getOrDefault(d.claim().field(), Set.of()).stream()
                        .anyMatch(v -> restates(d.claim().value(), v)));
    }

    /** Where the text says against whom, the dead of the same body say it no second time. */
    private void dropImpliedSides() {
        Set<Optional<String>> told = claims.stream()
                .filter(d -> d.claim().field() == Field.SIDE_B && d.basis() != Basis.IMPLIED)
                .flatMap(d -> d.claim().value() instanceof Value.Party q
                        ? Stream.of(Optional.ofNullable(q.id()))
                        : Stream.empty())
                .collect(Collectors.toSet());
        claims.removeIf(d -> d.claim().field() == Field.SIDE_B
                && d.basis() == Basis.IMPLIED
                && d.claim().value() instanceof Value.Party p
                && told.contains(Optional.ofNullable(p.id())));
    }

    private static boolean restates(Value said, Value voiced) {
        return switch (said) {
            case Value.Act act -> true;
            case Value.Place p -> voiced instanceof Value.Place q && isSameSpot(p, q);
            case Value.Party p ->
                voiced instanceof Value.Party q
                        && p.kind() == q.kind()
                        && (p.country() == null || p.country().equals(q.country()))
                        && (p.id() == null || p.country() != null || p.id().equals(q.id()));
            default -> false;
        };
    }

    /** A spot that no table knows is told by what it lies in; then only the same words name the same spot. */
    private static boolean isSameSpot(Value.Place said, Value.Place voiced) {
        return Objects.equals(said.id(), voiced.id())
                && voiced.name().length() <= said.name().length();
    }

    private static boolean isType(Draft d) {
        return d.claim().field() == Field.TYPE;
    }
}
