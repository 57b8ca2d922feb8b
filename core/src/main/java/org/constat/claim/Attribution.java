package org.constat.claim;

import java.util.List;
import org.constat.text.Span;

/**
 * Who says so: the voices past the outlet, first relay to first speaker, and the stretch of text they answer for. Nothing
 * outside {@code covers} is attributed to them, even if the next sentence quotes an agency.
 */
public record Attribution(List<Voice> chain, Span covers) {

    public boolean isUnsourced() {
        return chain.isEmpty();
    }
}
