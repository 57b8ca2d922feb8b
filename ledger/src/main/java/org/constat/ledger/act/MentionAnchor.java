package org.constat.ledger.act;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.constat.event.Coded;
import org.constat.event.link.Mention;

/**
 * Names a mention so that it is found again when its report is read anew.
 *
 * @param n its number in the report when it was named
 * @param keys keys of its claims, {@code quotes} their words
 */
public record MentionAnchor(String report, int n, List<String> keys, List<String> quotes) {

    public static MentionAnchor of(Mention mention) {
        return new MentionAnchor(
                mention.source().report(), mention.event().n(), keys(mention.claims()), quotes(mention.claims()));
    }

    /** The same mention among all of its report. */
    public Optional<Mention> in(List<Mention> mentions) {
        return in(mentions, Mention::claims, m -> m.event().n());
    }

    /** The one that shares most claims with it, else most words, else none; of equals, the one of the same number, then the first. */
    public <T> Optional<T> in(List<T> told, Function<T, List<Coded>> claims, ToIntFunction<T> number) {
        Optional<T> best = Optional.empty();
        int most = 0;
        for (T each : told) {
            int shared = shared(claims.apply(each));
            if (shared > most || shared == most && shared > 0 && number.applyAsInt(each) == n) {
                best = Optional.of(each);
                most = shared;
            }
        }
        return best;
    }

    private int shared(List<Coded> claims) {
        return 1000 * shared(keys, keys(claims)) + shared(quotes, quotes(claims));
    }

    private static int shared(List<String> a, List<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(Set.copyOf(b));
        return both.size();
    }

    private static List<String> keys(List<Coded> claims) {
        return claims.stream().map(Coded::key).distinct().toList();
    }

    private static List<String> quotes(List<Coded> claims) {
        return claims.stream().map(c -> c.claim().evidence().exact()).distinct().toList();
    }
}
