package org.constat.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.constat.claim.Attribution;
import org.constat.claim.Claim;
import org.constat.claim.Evidence;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.claim.Tally;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a careful coder takes from a text, and how much of it a reading has. A gold claim is found when a claim of the reading, each used
 * once, overlaps its words by half and has its field, value, modality and chain of voices. Keys as in {@code demo/README.md}.
 */
final class Gold {

    private static final double OVERLAP = 0.5;
    private static final Set<Field> FURTHER_MENTIONS =
            Set.of(Field.TYPE, Field.DATE, Field.PLACE, Field.SIDE_A, Field.SIDE_B);

    /** @param missed one line for each thing not found, with the nearest claim's faults; {@code spurious} what the gold has not */
    record Score(int right, int wanted, List<String> missed, List<String> spurious) {}

    /** A claim or a statistic of the reading. */
    private record Found(@Nullable Claim claim, @Nullable Tally tally) {
        Evidence evidence() {
            return claim != null ? claim.evidence() : tally().statement().evidence();
        }

        @Override
        public Tally tally() {
            return Objects.requireNonNull(tally);
        }

        String field() {
            return claim == null ? "tally" : claim.field().code();
        }

        Modality modality() {
            return claim == null ? tally().statement().modality() : claim.modality();
        }

        Attribution said() {
            return claim == null ? tally().statement().said() : claim.said();
        }
    }

    private final Map<String, @Nullable Object> gold;
    private final String text;
    private final List<Found> pool = new ArrayList<>();

    Gold(Map<String, @Nullable Object> gold, Reading reading) {
        this.gold = gold;
        this.text = reading.report().text();
        reading.claims().forEach(c -> pool.add(new Found(c.claim(), null)));
        reading.statistics().tallies().forEach(t -> pool.add(new Found(null, t.tally())));
    }

    Score score() {
        List<Map<String, @Nullable Object>> wanted = new ArrayList<>(maps(gold.get("claims")));
        wanted.addAll(maps(gold.get("tallies")));
        Set<Found> used = new HashSet<>();
        List<String> missed = new ArrayList<>();
        for (Map<String, @Nullable Object> g : wanted) {
            String fault = match(g, used);
            if (!fault.isEmpty()) {
                missed.add(g.getOrDefault("field", "tally") + " \"" + g.get("exact") + "\": " + fault);
            }
        }
        return new Score(wanted.size() - missed.size(), wanted.size(), missed, spurious(wanted, used));
    }

    private String match(Map<String, @Nullable Object> g, Set<Found> used) {
        Span span = span(g);
        String nearest = "not found";
        int fewest = Integer.MAX_VALUE;
        for (Found found : pool) {
            if (used.contains(found) || overlap(span, found.evidence().span()) < OVERLAP) {
                continue;
            }
            List<String> faults = faults(g, found);
            if (faults.isEmpty()) {
                used.add(found);
                return "";
            }
            if (faults.size() < fewest) {
                fewest = faults.size();
                nearest = String.join(", ", faults);
            }
        }
        return nearest;
    }

    private List<String> faults(Map<String, @Nullable Object> g, Found found) {
        List<String> faults = new ArrayList<>();
        String field = String.valueOf(g.getOrDefault("field", "tally"));
        if (!field.equals(found.field()) && !strings(g.get("field_any")).contains(found.field())) {
            faults.add("field " + found.field());
        }
        if (!valueFits(g, found)) {
            faults.add("value " + (found.claim == null ? found.tally().quantity() : found.claim.value()));
        }
        List<String> modalities = strings(g.get("modality_any"));
        String modality = found.modality().code();
        if (!modalities.contains(modality) && !modality.equals(g.get("modality"))) {
            faults.add("modality " + modality);
        }
        if (!voiceFits(g, found.said())) {
            faults.add("voice " + names(found.said()));
        }
        return faults;
    }

    private static List<String> names(Attribution said) {
        return said.chain().stream()
                .map(v -> (v.who().name() + " " + Objects.toString(v.who().id(), "")).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static boolean voiceFits(Map<String, @Nullable Object> g, Attribution said) {
        List<String> names = names(said);
        if (g.containsKey("said_by")) {
            return chainFits(list(g.get("said_by")), names);
        }
        return list(g.get("said_by_any")).stream().anyMatch(chain -> chainFits(list(chain), names));
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

    private boolean valueFits(Map<String, @Nullable Object> g, Found found) {
        Object value = g.get("value");
        if (value instanceof String type && "type".equals(g.get("field"))) {
            return found.claim != null
                    && found.claim.value() instanceof Value.Act act
                    && act.type().code().equals(type);
        }
        if (found.claim == null) {
            return tallyFits(g, found.tally());
        }
        if (!(value instanceof Map<?, ?> want)) {
            return true;
        }
        for (Map.Entry<?, ?> entry : want.entrySet()) {
            if (!partFits(String.valueOf(entry.getKey()), entry.getValue(), found.claim)) {
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

    private static boolean tallyFits(Map<String, @Nullable Object> g, Tally tally) {
        Map<String, @Nullable Object> want = g;
        if (g.get("value") instanceof Map<?, ?>) {
            want = map(g.get("value"));
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

    private List<String> spurious(List<Map<String, @Nullable Object>> wanted, Set<Found> used) {
        List<Span> allowed = new ArrayList<>();
        wanted.forEach(g -> allowed.add(span(g)));
        list(gold.get("optional")).forEach(o -> allowed.add(span(o)));
        List<Span> never = new ArrayList<>();
        list(gold.get("not_events")).forEach(o -> never.add(span(o)));
        List<String> spurious = new ArrayList<>();
        for (Found found : pool) {
            Span at = found.evidence().span();
            boolean further = found.claim != null && FURTHER_MENTIONS.contains(found.claim.field());
            boolean outside =
                    !used.contains(found) && !further && allowed.stream().noneMatch(at::touches);
            if (outside || never.stream().anyMatch(n -> overlap(n, at) > OVERLAP)) {
                spurious.add(found.field() + " \"" + found.evidence().exact() + "\"");
            }
        }
        return spurious;
    }

    /** By its offsets in code points, or where its words stand. */
    private Span span(@Nullable Object of) {
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

    private static double overlap(Span a, Span b) {
        int both = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return Math.max(0, both) / (double) Math.max(1, all);
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
    private static List<@Nullable Object> list(@Nullable Object value) {
        return value instanceof Collection<?> all ? new ArrayList<>((Collection<@Nullable Object>) all) : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
    }

    private static List<Map<String, @Nullable Object>> maps(@Nullable Object value) {
        return list(value).stream().map(Gold::map).toList();
    }

    private static List<String> strings(@Nullable Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }
}
