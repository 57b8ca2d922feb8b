package org.constat.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.constat.rule.Firing;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that deny or doubt all that a sentence says behind them: "denied that", "unconfirmed reports of". A word of attribution further
 * on ends what they cover.
 */
record Reserves(List<Reserve> all) {

    static final Reserves NONE = new Reserves(List.of());

    /** @param covers where what is told has this modality */
    record Reserve(Span covers, Modality modality) {}

    static Reserves in(Passage passage) {
        List<Firing> marks = passage.giving("Reserve");
        if (marks.isEmpty()) {
            return NONE;
        }
        List<Reserve> all = new ArrayList<>();
        for (Firing mark : marks) {
            Modality modality = Modality.valueOf(mark.with("modality", "hedged").toUpperCase(Locale.ROOT));
            all.add(new Reserve(new Span(mark.span().end(), end(mark, passage)), modality));
        }
        return new Reserves(all);
    }

    private static int end(Firing mark, Passage passage) {
        return passage.giving("Voice").stream()
                .map(v -> v.role("say"))
                .filter(Objects::nonNull)
                .mapToInt(say -> say.start())
                .filter(start -> start > mark.span().end())
                .min()
                .orElse(passage.span().end());
    }

    /** How firmly what the match tells is put by the words before it; null when they leave it as it is. */
    @Nullable
    Modality over(Firing f) {
        for (Reserve r : all) {
            if (r.covers().covers(f.span())) {
                return r.modality();
            }
        }
        return null;
    }
}
