package org.constat.claim;

import java.util.List;
import java.util.Locale;
import org.constat.mention.Bound;
import org.constat.mention.Period;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.jspecify.annotations.Nullable;

/**
 * A statistic over a period and an area. Never an event.
 *
 * @param measure what is counted: {@code operations}, {@code attacks claimed}, {@code killed}, {@code neutralised} ...
 * @param quantity absent for a trend or a comparison without a number
 * @param scope when, where and whose
 */
public record Tally(
        String measure,
        @Nullable Quantity quantity,
        Scope scope,
        List<Part> parts,
        @Nullable Change change,
        Statement statement) {

    /** @param area ISO 3166-1 alpha-2 codes, sorted */
    public record Scope(
            Value.@Nullable Party actor, @Nullable Period period, List<String> area, String words) {}

    /** @param category whom the part counts, empty when only the area tells it apart */
    public record Part(Quantity quantity, List<String> area, String category, Evidence evidence) {}

    /** A trend, or a comparison with another period ("more than double 2023": factor 2, more than). */
    public record Change(
            @Nullable Trend trend,
            @Nullable Double factor,
            @Nullable Bound bound,
            @Nullable Period against) {}

    public enum Trend {
        RISE,
        FALL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How firmly and by whom, with the words. */
    public record Statement(Modality modality, Attribution said, Evidence evidence) {}
}
