package org.constat.claim;

import org.constat.claim.Drafts.Telling;
import org.constat.mention.Mentions;
import org.constat.mention.Value.When;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Tells news from what lies before it: by the noun's own date, by words for "former", by a tense that looks back from a past. */
final class Tellings {

    private final Mentions mentions;
    private final Sourcing sourcing;

    Tellings(Mentions mentions, Sourcing sourcing) {
        this.mentions = mentions;
        this.sourcing = sourcing;
    }

    Telling of(Firing f, boolean asserted, Cause cause, Passage passage) {
        Unit noun = f.role("noun");
        When own = noun == null ? null : mentions.whenIn(noun);
        boolean former = noun != null && mentions.contains(noun, "FORMERWORD");
        boolean apart = !passage.giving("Apart").isEmpty();
        return new Telling(asserted, former || looksBack(f, passage), apart, own, cause);
    }

    /** What somebody said is told in an earlier tense without being earlier news. */
    private boolean looksBack(Firing f, Passage passage) {
        Unit verb = f.role("verb");
        return verb instanceof Group group
                && (isPluperfect(group) || mentions.is(verb, "EARLIER"))
                && sourcing.of(span(f), passage.span()).isUnsourced();
    }

    private boolean isPluperfect(Group verb) {
        @Nullable Unit aux = verb.role("aux");
        return aux != null && mentions.is(aux, "HAVE") && mentions.is(aux, "PAST") && mentions.is(verb, "VG");
    }

    private static Span span(Firing f) {
        return f.span();
    }
}
