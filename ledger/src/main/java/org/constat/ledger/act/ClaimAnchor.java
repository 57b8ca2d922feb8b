package org.constat.ledger.act;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.constat.claim.Field;
import org.constat.event.Coded;
import org.constat.mention.Value;

/**
 * Names a claim so that it is found again when its report is read anew.
 *
 * @param key of the claim when it was named
 * @param start where its words began, in UTF-16 units
 * @param exact its words
 */
public record ClaimAnchor(String report, String key, Field field, int start, String exact) {

    public static ClaimAnchor of(String report, Coded coded) {
        return new ClaimAnchor(
                report,
                coded.key(),
                coded.claim().field(),
                coded.claim().evidence().span().start(),
                coded.claim().evidence().exact());
    }

    /**
     * The same claim in a reading: by its key, else the same words about the same field, the nearest. Of several with one key, the one
     * that says {@code was}.
     */
    public Optional<Coded> in(List<Coded> claims, Value was) {
        return claims.stream()
                .filter(c -> c.claim().field() == field)
                .filter(c -> c.key().equals(key) || c.claim().evidence().exact().equals(exact))
                .min(Comparator.comparing((Coded c) -> !c.key().equals(key))
                        .thenComparing(c -> !c.claim().value().equals(was))
                        .thenComparingInt(
                                c -> Math.abs(c.claim().evidence().span().start() - start)));
    }
}
