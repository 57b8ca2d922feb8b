package org.constat.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.constat.mention.Toponymy.Candidate;
import org.constat.mention.Toponymy.Named;
import org.constat.token.Atlas.Found;
import org.constat.token.Spot;
import org.jspecify.annotations.Nullable;

/**
 * Decides between places of one name, all names of a report together. Each candidate is scored by
 *
 * <ul>
 *   <li>how many people live there, on a scale of powers of ten;
 *   <li>what the words say: a country, the kind of place named beside it, the area named behind it;
 *   <li>what else the report names: places in the same country, in the same area of the first level, and how near the nearest of them
 *       is; the country the outlet is at home in;
 * </ul>
 *
 * first with what can mean one place only, then once more with what was decided. A name means one place in the whole report, unless the
 * area named behind it says otherwise. Where the second best is about as good and far away, nothing decides. The weights were set by
 * judgement and are the same for all languages; {@code lang/world/README.md} lists them.
 */
final class Resolution {

    private static final double COUNTRY = 2.5;
    private static final double CAPITAL = 1;
    private static final double AREA = -0.7;
    private static final double SMALL_AREA = -1.5;
    private static final double UNUSUAL_NAME = -1.5;
    private static final double KIND_SAID = 3;
    private static final double SAME_COUNTRY = 3;
    private static final double SAME_AREA = 2;
    private static final double NEAR = 2;
    private static final double AT_HOME = 0.5;

    private static final double NEAR_KM = 150;
    private static final double FAR_KM = 161;
    private static final double UNDECIDED = 0.3;
    private static final int ROUNDS = 2;

    /** So many different names are compared with each other: the most frequent. */
    private static final int COMPARED = 40;

    private final Map<String, List<Named>> byKey = new LinkedHashMap<>();
    private final Map<String, List<Candidate>> heads = new LinkedHashMap<>();
    private final Map<String, Spot> chosen = new LinkedHashMap<>();
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> areas = new HashMap<>();
    private final List<String> compared = new ArrayList<>();
    private final @Nullable String home;
    private final String text;
    private double total = 1;

    /** @param home ISO code of the outlet's country */
    Resolution(List<Named> names, @Nullable String home, String text) {
        this.home = home;
        this.text = text;
        for (Named n : names) {
            Named area = area(n);
            String key = area == null ? n.key() : n.key() + "," + area.key();
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(n);
            heads.putIfAbsent(key, area == null ? n.candidates() : within(n, area));
        }
        shareAreas();
        byKey.keySet().stream()
                .sorted(Comparator.comparingInt((String k) -> -times(k)).thenComparing(k -> k))
                .limit(COMPARED)
                .forEach(compared::add);
    }

    /** A name told with its area once means the same place where it stands alone. */
    private void shareAreas() {
        for (String key : List.copyOf(heads.keySet())) {
            int comma = key.indexOf(',');
            String bare = comma < 0 ? "" : key.substring(0, comma);
            if (heads.containsKey(bare) && heads.get(bare).stream().noneMatch(c -> isCountry(c.spot()))) {
                heads.put(bare, heads.get(key));
            }
        }
    }

    /** The name behind that can be the area this one lies in. */
    private static @Nullable Named area(Named n) {
        boolean country = n.candidates().stream().anyMatch(c -> isCountry(c.spot()));
        return country
                        || n.behind().isEmpty()
                        || n.behind().getFirst().key().equals(n.key())
                        || within(n, n.behind().getFirst()).isEmpty()
                ? null
                : n.behind().getFirst();
    }

    private static List<Candidate> within(Named n, Named area) {
        return n.candidates().stream()
                .filter(c -> area.candidates().stream()
                        .anyMatch(a -> !a.spot().equals(c.spot()) && a.spot().contains(c.spot())))
                .toList();
    }

    private static boolean isCountry(Spot spot) {
        return spot.kind().equals("country");
    }

    List<PlaceMention> resolve() {
        heads.forEach((key, candidates) -> {
            if (candidates.size() == 1 || isCountry(candidates.getFirst().spot())) {
                chosen.put(key, candidates.getFirst().spot());
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            weigh();
            Map<String, Spot> next = new LinkedHashMap<>();
            heads.forEach(
                    (key, candidates) -> next.put(key, best(key, candidates).getFirst()));
            chosen.putAll(next);
        }
        weigh();
        List<PlaceMention> mentions = new ArrayList<>();
        heads.forEach((key, candidates) -> {
            List<Spot> best = best(key, candidates);
            boolean held = isHeld(key, candidates, best.getFirst());
            named(key).forEach(n -> mentions.add(held ? mention(n, best) : nowhere(n)));
        });
        return mentions;
    }

    /** A name that the press of this language hardly uses for a place needs more of the report to lie in that country. */
    private boolean isHeld(String key, List<Candidate> candidates, Spot best) {
        boolean usual = candidates.stream().anyMatch(c -> c.spot().equals(best) && (c.found() != Found.ALSO));
        return usual
                || byKey.size() == 1
                || best.country().equals(home)
                || others(countries, key, best.country(), Spot::country) > 0;
    }

    private PlaceMention nowhere(Named n) {
        String words = text.substring(n.unit().start(), n.unit().end());
        return new PlaceMention(Toponymy.span(n.unit()), words, null, List.of(), n.nation());
    }

    private List<Named> named(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    private int times(String key) {
        return named(key).size();
    }

    private double weight(String key) {
        return 1 + Math.log(times(key));
    }

    private PlaceMention mention(Named n, List<Spot> best) {
        String words = text.substring(n.unit().start(), n.unit().end());
        return new PlaceMention(
                Toponymy.span(n.unit()), words, best.getFirst(), best.subList(1, best.size()), n.nation());
    }

    /** How much of what the report names lies in each country and area. */
    private void weigh() {
        countries.clear();
        areas.clear();
        double sum = 0;
        for (Map.Entry<String, Spot> e : chosen.entrySet()) {
            double weight = weight(e.getKey());
            countries.merge(e.getValue().country(), weight, Double::sum);
            areas.merge(e.getValue().within().code(), weight, Double::sum);
            sum += weight;
        }
        double all = Math.max(1, sum);
        total = all;
        countries.replaceAll((k, v) -> v / all);
        countries.remove("");
        areas.remove("");
        areas.replaceAll((k, v) -> v / all);
    }

    /** The best, and those that are about as good and far from it. */
    private List<Spot> best(String key, List<Candidate> candidates) {
        Candidate best = candidates.getFirst();
        double most = Double.NEGATIVE_INFINITY;
        Map<Candidate, Double> scores = new LinkedHashMap<>();
        for (Candidate c : candidates) {
            double score = score(key, c);
            scores.put(c, score);
            best = score > most ? c : best;
            most = Math.max(most, score);
        }
        List<Spot> all = new ArrayList<>(List.of(best.spot()));
        for (Map.Entry<Candidate, Double> e : scores.entrySet()) {
            if (most - e.getValue() < UNDECIDED && isRival(e.getKey().spot(), best.spot())) {
                all.add(e.getKey().spot());
            }
        }
        return all;
    }

    private static boolean isRival(Spot other, Spot best) {
        return !other.equals(best) && best.km(other) > FAR_KM && !best.contains(other);
    }

    private double score(String key, Candidate c) {
        Spot spot = c.spot();
        long people = c.found() == Found.ALWAYS ? Math.max(Spot.NEWS, spot.population()) : spot.population();
        double score = Math.log10(people + 10.0);
        score += switch (spot.kind()) {
            case "country" -> COUNTRY;
            case "adm1" -> AREA;
            case "adm2" -> SMALL_AREA;
            default -> 0;
        };
        score += c.capital() ? CAPITAL : 0;
        score += c.found() == Found.ALSO ? UNUSUAL_NAME : 0;
        score += c.wanted() ? KIND_SAID : 0;
        score += spot.country().equals(home) ? AT_HOME : 0;
        score += SAME_COUNTRY * others(countries, key, spot.country(), Spot::country);
        score += SAME_AREA
                * others(areas, key, spot.within().code(), s -> s.within().code());
        return score + NEAR * nearness(key, spot);
    }

    /** The share of an area, what this name adds to it left out. */
    private double others(Map<String, Double> shares, String key, String code, Function<Spot, String> of) {
        double share = shares.getOrDefault(code, 0.0);
        Spot own = chosen.get(key);
        boolean itself = own != null && !code.isEmpty() && of.apply(own).equals(code);
        double mine = itself ? weight(key) / total : 0;
        return Math.max(0, share - mine);
    }

    /** One when another place of the report is right there, less the farther the nearest is. */
    private double nearness(String key, Spot spot) {
        double nearest = Double.MAX_VALUE;
        for (String other : compared) {
            Spot there = chosen.get(other);
            if (there != null
                    && !other.equals(key)
                    && !isCountry(there)
                    && !there.kind().equals("adm1")) {
                nearest = Math.min(nearest, spot.km(there));
            }
        }
        return Math.exp(-nearest / NEAR_KM);
    }
}
