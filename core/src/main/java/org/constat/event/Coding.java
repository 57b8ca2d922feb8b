package org.constat.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.constat.claim.Attribution;
import org.constat.claim.Claim;
import org.constat.claim.Drafts;
import org.constat.claim.Drafts.Draft;
import org.constat.claim.Passage;
import org.constat.claim.Tally;
import org.constat.mention.Mentions;
import org.constat.mention.Quantity;
import org.constat.mention.Value.Basis;
import org.constat.mention.Value.Count;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.Side;
import org.constat.mention.Value.When;
import org.constat.mention.World;
import org.constat.report.Report;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Gives claims, tallies and events of one report their numbers, their sides and their links. */
final class Coding {

    private record Placed(Draft draft, Claim claim, int event) {}

    private final Report report;
    private final World world;
    private final Drafts drafts;
    private final List<Passage> passages;
    private final Mentions mentions;
    private final List<Event> events = new ArrayList<>();
    private final List<Coded> claims = new ArrayList<>();
    private final List<CodedTally> tallies = new ArrayList<>();

    Coding(Report report, World world, Drafts drafts, List<Passage> passages, Mentions mentions) {
        this.report = report;
        this.world = world;
        this.drafts = drafts;
        this.passages = passages;
        this.mentions = mentions;
    }

    List<Event> events() {
        return events;
    }

    List<Coded> claims() {
        return claims;
    }

    List<CodedTally> tallies() {
        return tallies;
    }

    Coding code(@Nullable LocalDate published) {
        List<Strand> strands = ordered(new Strands(drafts, published).gather(), published);
        List<Sides> sides = strands.stream().map(s -> new Sides(world, s)).toList();
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < strands.size(); i++) {
            for (Draft d : strands.get(i).claims) {
                placed.add(new Placed(d, sided(d, sides.get(i)), i + 1));
            }
        }
        placed.sort(Comparator.comparing((Placed p) -> p.claim.evidence().span())
                .thenComparing(p -> p.claim.field())
                .thenComparing(p -> p.claim.value().toString()));
        number(withoutTwins(placed));
        Map<Integer, List<String>> ids = claims.stream()
                .collect(Collectors.groupingBy(Coded::event, Collectors.mapping(Coded::id, Collectors.toList())));
        for (int i = 0; i < strands.size(); i++) {
            List<String> own = ids.getOrDefault(i + 1, List.of());
            events.add(event(i + 1, strands.get(i), sides.get(i), own, published));
        }
        drafts.tallies().stream()
                .sorted(Comparator.comparing(
                        t -> t.tally().statement().evidence().span()))
                .forEach(t -> tallies.add(new CodedTally("S" + (tallies.size() + 1), partied(t.tally(), sides))));
        return this;
    }

    /** Told as news before taken as known; then as told. */
    private static List<Strand> ordered(List<Strand> strands, @Nullable LocalDate published) {
        return strands.stream()
                .sorted(Comparator.comparing((Strand s) -> s.isContext(published))
                        .thenComparingInt(Strand::firstSentence))
                .toList();
    }

    private static List<Placed> withoutTwins(List<Placed> placed) {
        List<Placed> kept = new ArrayList<>();
        for (Placed p : placed) {
            boolean twin = false;
            for (int i = kept.size() - 1; i >= 0 && !twin && isBeside(kept.get(i), p); i--) {
                twin = kept.get(i).claim.value().equals(p.claim.value());
            }
            if (!twin) {
                kept.add(p);
            }
        }
        return kept;
    }

    private static boolean isBeside(Placed a, Placed b) {
        return a.claim.field() == b.claim.field()
                && a.claim.evidence().span().equals(b.claim.evidence().span());
    }

    private Claim sided(Draft d, Sides sides) {
        Claim c = d.claim();
        Attribution said = partied(c.said(), List.of(sides));
        if (!(c.value() instanceof Count count)) {
            return new Claim(c.field(), c.value(), c.modality(), said, c.evidence(), c.doubts());
        }
        Side of = sides.of(d, count);
        boolean attacker = of == Side.SIDE_B
                && !said.chain().isEmpty()
                && said.chain().stream().allMatch(v -> sides.attacks(v.who()));
        Count value = new Count(count.quantity(), count.category(), of, attacker ? "attacker" : count.by());
        return new Claim(c.field(), value, c.modality(), said, c.evidence(), c.doubts());
    }

    private static Attribution partied(Attribution said, List<Sides> sides) {
        return new Attribution(
                said.chain().stream()
                        .map(v -> v.partied(sides.stream().anyMatch(x -> x.include(v.who()))))
                        .toList(),
                said.covers());
    }

    private static Tally partied(Tally t, List<Sides> sides) {
        Tally.Statement s = t.statement();
        Tally.Statement statement = new Tally.Statement(s.modality(), partied(s.said(), sides), s.evidence());
        return new Tally(t.measure(), t.quantity(), t.scope(), t.parts(), t.change(), statement);
    }

    private void number(List<Placed> placed) {
        Map<String, String> leads = leads(placed);
        for (int i = 0; i < placed.size(); i++) {
            Placed p = placed.get(i);
            String id = id(i);
            String lead = leads.get(figure(p));
            claims.add(new Coded(id, key(p.claim), p.claim, p.event, lead == null || lead.equals(id) ? null : lead));
        }
    }

    private static String id(int i) {
        return i < 9 ? "C0" + (i + 1) : "C" + (i + 1);
    }

    /** For each figure told more than once, the claim that states it with a voice, else the first. */
    private static Map<String, String> leads(List<Placed> placed) {
        Map<String, String> leads = new HashMap<>();
        Map<String, Boolean> voiced = new HashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed p = placed.get(i);
            String figure = figure(p);
            boolean has = !p.claim.said().isUnsourced();
            if (!figure.isEmpty() && (!leads.containsKey(figure) || has && !voiced.getOrDefault(figure, false))) {
                leads.put(figure, id(i));
                voiced.put(figure, has);
            }
        }
        return leads;
    }

    /** What makes two tolls one figure: "at least 15" is not 15. */
    private static String figure(Placed p) {
        if (!p.claim.field().isToll() || !(p.claim.value() instanceof Count c)) {
            return "";
        }
        Quantity q = c.quantity();
        return q == null || q.best() == null
                ? ""
                : p.event + " " + p.claim.field() + " " + q.bound() + " " + q.best() + " " + c.of();
    }

    private String key(Claim claim) {
        return Coded.key(report.sha256(), claim.field(), claim.evidence().span());
    }

    private Event event(int n, Strand strand, Sides sides, List<String> ids, @Nullable LocalDate published) {
        boolean background = n > 1 && strand.isContext(published);
        When date = strand.date();
        if (date == null && background) {
            date = bound(strand, published);
        }
        return new Event(n, strand.type(), background, date, strand.places(), sides.list(), ids);
    }

    /** What is taken as known happened before the day spoken of just before, or before publication. */
    private @Nullable When bound(Strand strand, @Nullable LocalDate published) {
        LocalDate before = published;
        int sentence = strand.firstSentence();
        for (int i = Math.max(0, sentence - 1); i <= sentence && i < passages.size(); i++) {
            for (Unit unit : passages.get(i).units()) {
                When when = mentions.is(unit, "WHEN") ? mentions.when(unit) : null;
                boolean earlier = when != null
                        && when.to() != null
                        && (before == null || when.to().isBefore(before));
                before = earlier ? Objects.requireNonNull(when).to() : before;
            }
        }
        return before == null ? null : new When(null, before, Grain.BOUND, null, Basis.BOUND);
    }
}
