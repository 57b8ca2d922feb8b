package org.constat.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.constat.claim.Attribution;
import org.constat.claim.Claim;
import org.constat.claim.Tally;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One claim or statistic that a careful coder takes from a text.
 *
 * @param fields keys as in {@code demo/README.md}
 */
record Wanted(Map<String, @Nullable Object> fields) {

    String field() {
        return String.valueOf(fields.getOrDefault("field", "tally"));
    }

    Span span(String text) {
        return span(fields, text);
    }

    /** Value, modality and voices as the coder writes them. */
    String shown() {
        Object said = fields.getOrDefault("said_by", fields.get("said_by_any"));
        Object modality = fields.getOrDefault("modality", fields.get("modality_any"));
        String value = String.valueOf(fields.getOrDefault("value", "")).replaceAll("\\.0\\b", "");
        return value + ", " + modality + ", said by " + said;
    }

    /** What keeps a claim of the reading from being this one; empty when it is. */
    List<String> faults(Found found) {
        List<String> faults = new ArrayList<>();
        String field = String.valueOf(fields.getOrDefault("field", "tally"));
        if (!field.equals(found.field()) && !strings(fields.get("field_any")).contains(found.field())) {
            faults.add("field " + found.field());
        }
        if (!valueFits(found)) {
            faults.add("value " + found.shown());
        }
        List<String> modalities = strings(fields.get("modality_any"));
        String modality = found.modality().code();
        if (!modalities.contains(modality) && !modality.equals(fields.get("modality"))) {
            faults.add("modality " + modality);
        }
        if (!voiceFits(found.said())) {
            faults.add("voice " + names(found.said()));
        }
        return faults;
    }

    private static List<String> names(Attribution said) {
        return said.chain().stream()
                .map(v -> (v.who().name() + " " + Objects.toString(v.who().id(), "")).toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean voiceFits(Attribution said) {
        List<String> names = names(said);
        if (fields.containsKey("said_by")) {
            return chainFits(list(fields.get("said_by")), names);
        }
        return list(fields.get("said_by_any")).stream().anyMatch(chain -> chainFits(list(chain), names));
    }

    private static boolean chainFits(List<@Nullable Object> chain, List<String> names) {
        if (chain.isEmpty()) {
            return names.isEmpty();
        }
        int at = 0;
        for (Object link : chain) {
            while (at < names.size() && strings(link).stream().noneMatch(names.get(at)::contains)) {
                at++;
            }
            if (at == names.size()) {
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean valueFits(Found found) {
        Object value = fields.get("value");
        if (value instanceof String type && "type".equals(fields.get("field"))) {
            return found.claim() != null
                    && found.claim().value() instanceof Value.Act act
                    && act.type().code().equals(type);
        }
        if (found.claim() == null) {
            return tallyFits(found.tally());
        }
        if (!(value instanceof Map<?, ?> want)) {
            return true;
        }
        for (Map.Entry<?, ?> entry : want.entrySet()) {
            if (!partFits(String.valueOf(entry.getKey()), entry.getValue(), found.claim())) {
                return false;
            }
        }
        return true;
    }

    private static boolean partFits(String key, @Nullable Object want, Claim claim) {
        Quantity q = quantity(claim.value());
        return switch (key) {
            case "low" -> equal(want, q == null ? null : q.low());
            case "best" -> equal(want, q == null ? null : q.best());
            case "high" -> equal(want, q == null ? null : q.high());
            case "bound" -> q != null && q.bound().code().equals(want);
            case "number" -> want == null ? q == null || !q.hasNumber() : q != null && equal(want, q.best());
            case "low_months" ->
                q != null && equal(want, q.low()) || claim.value().toString().contains("P" + number(want) + "M");
            case "of" -> claim.value() instanceof Value.Count c && c.of().code().equals(want);
            case "kind" ->
                claim.value() instanceof Value.Party p && p.kind().code().equals(want);
            case "country" -> Objects.equals(want, country(claim.value()));
            case "admin1" ->
                claim.value() instanceof Value.Place p
                        && String.valueOf(p.admin1()).toLowerCase(Locale.ROOT).contains(lower(want));
            case "precision" -> precisionFits(want, claim.value());
            case "from" -> claim.value() instanceof Value.When w && Objects.equals(want, Objects.toString(w.from()));
            case "to" -> claim.value() instanceof Value.When w && Objects.equals(want, Objects.toString(w.to()));
            case "part" -> claim.value() instanceof Value.When w && Objects.equals(want, w.part());
            default ->
                !key.endsWith("_contains")
                        || contains(want, claim.value() + " " + claim.evidence().exact());
        };
    }

    private static boolean precisionFits(@Nullable Object want, Value value) {
        return switch (value) {
            case Value.Place p ->
                p.precision() == Value.Precision.UNKNOWN || p.precision().code().equals(want);
            case Value.When w -> w.precision().code().equals(want);
            default -> false;
        };
    }

    private static boolean contains(@Nullable Object any, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return (any instanceof String one ? List.of(one) : strings(any))
                .stream().anyMatch(lower::contains);
    }

    private static @Nullable Quantity quantity(Value value) {
        return switch (value) {
            case Value.Count c -> c.quantity();
            case Value.Words w -> w.quantity();
            default -> null;
        };
    }

    private static @Nullable String country(Value value) {
        return switch (value) {
            case Value.Party p -> p.country();
            case Value.Place p -> p.country();
            default -> null;
        };
    }

    private boolean tallyFits(Tally tally) {
        Map<String, @Nullable Object> want = fields;
        if (fields.get("value") instanceof Map<?, ?>) {
            want = map(fields.get("value"));
        }
        Object number = want.containsKey("number") ? want.get("number") : want.get("value");
        Quantity q = tally.quantity();
        if (number != null && (q == null || !equal(number, q.best()))) {
            return false;
        }
        for (Object part : list(want.get("parts"))) {
            Object size = part instanceof Map<?, ?> m ? m.get("value") : part;
            if (tally.parts().stream().noneMatch(p -> equal(size, p.quantity().best()))) {
                return false;
            }
        }
        boolean period = want.get("from") == null
                || tally.scope().period() != null
                        && Objects.equals(
                                want.get("from"), tally.scope().period().from().toString());
        List<String> area = strings(want.get("area"));
        return period && (area.isEmpty() || area.equals(tally.scope().area())) && comparisonFits(want, tally);
    }

    private static boolean comparisonFits(Map<String, @Nullable Object> want, Tally tally) {
        return !want.containsKey("comparison")
                || tally.change() != null && tally.change().factor() != null;
    }

    /** By its offsets in code points, or where its words stand. */
    static Span span(@Nullable Object of, String text) {
        if (of instanceof Map<?, ?> g && g.get("start") instanceof Double start && g.get("end") instanceof Double end) {
            return new Span(text.offsetByCodePoints(0, start.intValue()), text.offsetByCodePoints(0, end.intValue()));
        }
        String words = of instanceof Map<?, ?> g ? String.valueOf(g.get("exact")) : String.valueOf(of);
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalStateException("the gold quotes words that are not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }

    private static boolean equal(@Nullable Object want, @Nullable Integer got) {
        return want == null ? got == null : got != null && number(want) == got;
    }

    private static int number(@Nullable Object number) {
        return number instanceof Double d ? d.intValue() : Integer.MIN_VALUE;
    }

    private static String lower(@Nullable Object words) {
        return String.valueOf(words).toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    static List<@Nullable Object> list(@Nullable Object value) {
        return value instanceof Collection<?> all ? new ArrayList<>((Collection<@Nullable Object>) all) : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }

    private static List<Map<String, @Nullable Object>> maps(@Nullable Object value) {
        return list(value).stream().map(Wanted::map).toList();
    }

    private static List<String> strings(@Nullable Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    static List<Wanted> all(@Nullable Object value) {
        return maps(value).stream().map(Wanted::new).toList();
    }
}
