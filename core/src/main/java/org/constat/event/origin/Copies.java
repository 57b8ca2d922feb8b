package org.constat.event.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.constat.event.Front.CopyOf;
import org.constat.event.link.Mention;
import org.constat.event.link.Source;
import org.constat.event.origin.Descent.Ancestor;
import org.constat.event.origin.Descent.Why;
import org.jspecify.annotations.Nullable;

/** Which reports reprint another text. */
final class Copies {

    /**
     * Share of runs of four words in common. Two wire reports of one happening that were written apart share under 0.1; a reprint with a
     * sentence added or a headline of its own shares over 0.6.
     */
    private static final double REPRINT = 0.4;

    /** Shorter texts are alike by chance. */
    private static final int FEWEST_WORDS = 30;

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Descent> descents = new HashMap<>();

    private Copies() {}

    /** @param mentions in canonical order: of two like texts the later one is the copy */
    static Copies among(List<Mention> mentions) {
        Copies copies = new Copies();
        mentions.forEach(m -> copies.sources.putIfAbsent(m.source().report(), m.source()));
        List<Source> before = new ArrayList<>();
        for (Source source : copies.sources.values()) {
            Descent descent = copies.descent(source, before);
            if (descent != null) {
                copies.descents.put(source.report(), descent);
            }
            before.add(source);
        }
        return copies;
    }

    private @Nullable Descent descent(Source source, List<Source> before) {
        Source twin = null;
        double most = REPRINT;
        for (Source earlier : before) {
            double alike = alike(source, earlier);
            if (alike > most || twin == null && alike == most) {
                twin = earlier;
                most = alike;
            }
        }
        CopyOf credit = source.front().copyOf();
        if (twin != null) {
            Why why = credit != null && isBy(twin, credit.name()) ? Why.CREDIT_LINE : Why.SAME_WORDS;
            String words = why == Why.CREDIT_LINE && credit != null
                    ? credit.evidence().exact()
                    : Math.round(100 * most) + " %";
            return new Descent(source.report(), new Ancestor.Report(twin.report()), why, words);
        }
        return credit == null
                ? null
                : new Descent(
                        source.report(),
                        ancestor(source, credit.name()),
                        Why.CREDIT_LINE,
                        credit.evidence().exact());
    }

    private static double alike(Source a, Source b) {
        boolean tooShort = Math.min(a.signature().words(), b.signature().words()) < FEWEST_WORDS;
        return tooShort ? 0 : a.signature().resemblance(b.signature());
    }

    /** The earliest other report that the medium published, else the medium. */
    Ancestor ancestor(Source source, String medium) {
        for (Source s : sources.values()) {
            if (s.report().equals(source.report())) {
                break;
            }
            if (isBy(s, medium)) {
                return new Ancestor.Report(s.report());
            }
        }
        return new Ancestor.Medium(medium);
    }

    private static boolean isBy(Source source, String medium) {
        String name = medium.toLowerCase(Locale.ROOT);
        String publisher = source.front().publisher();
        String address = source.address();
        return publisher != null && publisher.toLowerCase(Locale.ROOT).equals(name)
                || address != null
                        && name.contains(".")
                        && address.toLowerCase(Locale.ROOT).contains("/" + name);
    }

    boolean isCopy(String report) {
        return descents.containsKey(report);
    }

    /** True when the text it reprints is among the reports too. */
    boolean isSeenTwice(String report) {
        Descent descent = descents.get(report);
        return descent != null && descent.from() instanceof Ancestor.Report;
    }

    @Nullable
    Descent of(String report) {
        return descents.get(report);
    }

    /** The day on which the text first appeared: a reprint tells nothing later than what it reprints. */
    @Nullable
    LocalDate day(Source source) {
        Descent descent = descents.get(source.report());
        Source first = descent != null && descent.from() instanceof Ancestor.Report r ? sources.get(r.sha256()) : null;
        return first == null ? source.published() : day(first);
    }
}
