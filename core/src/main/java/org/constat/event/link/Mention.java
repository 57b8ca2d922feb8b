package org.constat.event.link;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.constat.claim.Field;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.event.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One happening as one report tells it: all that is looked at when reports are compared, so that neither the text nor the language
 * data is needed for it.
 *
 * @param event as the report tells it
 * @param claims its claims, in order of the text
 * @param words distinctive words of what is told of it, hashed
 */
public record Mention(Source source, Event event, List<Coded> claims, Words words) {

    /** A mention of which only what was coded is known. */
    public Mention(Source source, Event event, List<Coded> claims) {
        this(source, event, claims, Words.NONE);
    }

    /** By day of publication, unknown days last, then report, then order in the report: the same in whatever order reports came. */
    public static final Comparator<Mention> CANONICAL = Comparator.comparing(
                    (Mention m) -> m.source().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(m -> m.source().report())
            .thenComparingInt(m -> m.event().n());

    /** @param entry number of the journal entry that holds the reading; 0 outside a ledger */
    public static List<Mention> of(Reading reading, @Nullable String address, long entry) {
        Source source = new Source(
                reading.report().sha256(),
                reading.front(),
                Signature.of(reading.report().text()),
                address,
                entry);
        Words words = Words.of(reading);
        return reading.events().stream()
                .map(e -> new Mention(source, e, claims(reading, e), words))
                .toList();
    }

    private static List<Coded> claims(Reading reading, Event event) {
        Set<String> ids = Set.copyOf(event.claims());
        return reading.claims().stream().filter(c -> ids.contains(c.id())).toList();
    }

    /** Names the mention as long as its report is not read anew. */
    public String key() {
        return source.report() + "/" + event.n();
    }

    public List<Coded> claims(Field field) {
        return claims.stream().filter(c -> c.claim().field() == field).toList();
    }
}
