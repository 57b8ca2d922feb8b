package org.constat.mention;

import java.util.List;
import org.constat.text.Span;
import org.constat.token.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A place where a report names it, or names its people.
 *
 * @param name as printed
 * @param spot the likeliest of the places called so; null when the gazetteer has none
 * @param rivals others that are about as likely, far from it: what the report says does not decide
 * @param nation true for words such as {@code Malian}
 */
public record PlaceMention(Span span, String name, @Nullable Spot spot, List<Spot> rivals, boolean nation) {

    public boolean isAmbiguous() {
        return !rivals.isEmpty();
    }
}
