package org.constat.event;

import java.util.ArrayList;
import java.util.List;
import org.constat.claim.Drafts;
import org.constat.claim.Evidence;
import org.constat.claim.Passage;
import org.constat.event.Marks.NamedPerson;
import org.constat.event.Marks.NotCoded;
import org.constat.event.Marks.Why;
import org.constat.mention.Mentions;
import org.constat.mention.Value.When;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Marks persons who are not public, passages that need care, and passages read and left uncoded. */
final class Marking {

    private final Mentions mentions;
    private final List<Passage> passages;
    private final Coding coding;
    private final Drafts drafts;

    Marking(Mentions mentions, List<Passage> passages, Coding coding, Drafts drafts) {
        this.mentions = mentions;
        this.passages = passages;
        this.coding = coding;
        this.drafts = drafts;
    }

    Marks marks(List<Span> banner) {
        List<NotCoded> notCoded = new ArrayList<>();
        banner.forEach(s -> notCoded.add(new NotCoded(Why.BOILERPLATE, evidence(s))));
        for (Span s : drafts.political()) {
            if (isUncoded(s)) {
                notCoded.add(new NotCoded(Why.POLITICAL_STATEMENT, evidence(s), when(s)));
            }
        }
        if (coding.claims().isEmpty() && coding.tallies().isEmpty()) {
            return new Marks(List.of(), List.of(), notCoded);
        }
        List<Persons.Named> named = new Persons(mentions, passages).found();
        List<NamedPerson> persons = named.stream()
                .map(n -> new NamedPerson(evidence(n.span()), n.isPublic(), n.basis()))
                .toList();
        return new Marks(persons, new Care(mentions, passages, coding).passages(named), notCoded);
    }

    private Evidence evidence(Span span) {
        return Evidence.of(mentions.text(), span, "mark");
    }

    /** The first day or month that the passage's sentence names. */
    private @Nullable When when(Span span) {
        for (Passage p : passages) {
            if (p.span().touches(span)) {
                for (Unit u : p.units()) {
                    When when = mentions.is(u, "WHEN") ? mentions.when(u) : null;
                    if (when != null) {
                        return when;
                    }
                }
            }
        }
        return null;
    }

    private boolean isUncoded(Span span) {
        return coding.claims().stream()
                        .noneMatch(c -> c.claim().evidence().span().touches(span))
                && coding.tallies().stream()
                        .noneMatch(t -> t.tally().statement().evidence().span().touches(span));
    }
}
