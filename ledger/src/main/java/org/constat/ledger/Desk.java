package org.constat.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.constat.claim.Claim;
import org.constat.event.Event;
import org.constat.event.link.Mention;
import org.constat.ledger.act.Arrangement;
import org.constat.ledger.act.Arrangement.Side;
import org.constat.ledger.act.ClaimAnchor;
import org.constat.ledger.act.Codec;
import org.constat.ledger.act.Decision;
import org.constat.ledger.act.Edit;
import org.constat.ledger.act.Masking;
import org.constat.ledger.act.MentionAnchor;
import org.constat.ledger.state.AsOf;
import org.constat.ledger.state.Projection;
import org.constat.ledger.state.View;
import org.constat.ledger.state.View.Stated;
import org.constat.mention.Value;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Where one person decides. Every decision needs a reason, is an entry of its own, holds whatever is read or linked later, and can be undone
 * by another. All methods throw {@link ChangedException} when somebody else decided about the same since, and {@link
 * IllegalArgumentException} when a name stands for nothing or the reason is blank; then nothing is written.
 */
public final class Desk {

    private final Ledger ledger;
    private final Projection projection;
    private final String author;
    private final long seen;

    Desk(Ledger ledger, Projection projection, String author, long seen) {
        this.ledger = ledger;
        this.projection = projection;
        this.author = author;
        this.seen = seen;
    }

    /**
     * What a decision did.
     *
     * @param entry that of the decision, by which it can be undone
     */
    public record Done(long entry, List<Added.Change> events) {}

    /** @param claim by key or as {@code R-d11a21c8#C08} */
    public Done correct(String claim, Value after, String reason) {
        return decide(view -> {
            Stated s = claim(view, claim);
            return new Edit.Corrected(anchor(s), s.claim().claim().value(), after, reason);
        });
    }

    public Done reject(String claim, String reason) {
        return decide(view -> {
            Stated s = claim(view, claim);
            return new Edit.Rejected(anchor(s), s.claim().claim().value(), reason);
        });
    }

    /** @param mention the happening that a missed claim belongs to, absent for none */
    public Done add(String report, @Nullable Mention mention, Claim claim, String reason) {
        return decide(view -> new Edit.Added(
                report(view, report), mention == null ? null : MentionAnchor.of(mention), claim, reason));
    }

    /** A happening that was missed, with its claims. */
    public Done tell(String report, Event event, List<Claim> claims, String reason) {
        return decide(view -> new Edit.Told(report(view, report), event, claims, reason));
    }

    /** What was read as a happening is none. */
    public Done drop(Mention mention, String reason) {
        return decide(view -> new Edit.Dropped(MentionAnchor.of(mention), reason));
    }

    public Done merge(String into, String from, String reason) {
        return decide(view -> {
            Side kept = side(view, into);
            Side lost = side(view, from);
            if (kept.event().equals(lost.event())) {
                throw new IllegalArgumentException(into + " and " + from + " are one event already");
            }
            return new Arrangement.Merged(kept, lost, reason);
        });
    }

    /** @param off mentions of the event that tell another happening */
    public Done split(String event, List<Mention> off, String reason) {
        return decide(view -> {
            Side all = side(view, event);
            List<MentionAnchor> these = off.stream().map(MentionAnchor::of).toList();
            List<MentionAnchor> rest = all.mentions().stream()
                    .filter(m -> these.stream().noneMatch(t -> isOne(t, m)))
                    .toList();
            if (these.isEmpty()
                    || rest.isEmpty()
                    || these.size() + rest.size() != all.mentions().size()) {
                throw new IllegalArgumentException(
                        "a split takes some of the mentions of " + event + ", not all, and none of another event");
            }
            return new Arrangement.Split(new Side(all.event(), these), new Side(all.event(), rest), reason);
        });
    }

    private static boolean isOne(MentionAnchor a, MentionAnchor b) {
        return a.report().equals(b.report()) && a.n() == b.n();
    }

    /** A report's mention goes to another event. */
    public Done move(Mention mention, String to, String reason) {
        return decide(view -> {
            MentionAnchor moved = MentionAnchor.of(mention);
            String from = view.eventOf(mention)
                    .orElseThrow(() -> new IllegalArgumentException(mention.key() + " stands in no event"));
            Side left = side(view, from);
            List<MentionAnchor> rest =
                    left.mentions().stream().filter(m -> !isOne(m, moved)).toList();
            Side joined = side(view, to);
            if (joined.event().equals(left.event())) {
                throw new IllegalArgumentException(mention.key() + " stands in " + to + " already");
            }
            return new Arrangement.Moved(moved, new Side(left.event(), rest), joined, reason);
        });
    }

    /** @param entry a decision in force */
    public Done undo(long entry, String reason) {
        return decide(view -> new Decision.Undone(entry, reason));
    }

    /** The answer to a question of the review queue. */
    public Done answer(String question, String subject, String answer, String reason) {
        return decide(view -> new Decision.Decided(question, subject, answer, reason));
    }

    /**
     * Hides words of a report for good: payloads that hold them are deleted, what they state remains; every digest stays as it was.
     *
     * @param phrases as printed; empty: all words of the report
     * @param bytes whether the bytes as received are deleted too
     */
    public Done hide(String report, List<String> phrases, boolean bytes, String reason) {
        Done done = ledger.write(handle -> {
            String sha256 = report(new View(handle, AsOf.NOW), report);
            Masking masking = phrases.isEmpty() ? Masking.all(sha256) : Masking.phrases(sha256, phrases);
            return new Done(
                    ledger.redact(handle, author, projection.redacted(handle, sha256, masking, bytes, reason)),
                    List.of());
        });
        ledger.store().scrub();
        return done;
    }

    private interface Draft {
        Decision of(View view);
    }

    private Done decide(Draft draft) {
        return ledger.write(handle -> {
            Decision decision = draft.of(new View(handle, AsOf.NOW));
            if (decision.reason().isBlank()) {
                throw new IllegalArgumentException("a decision needs a reason; say why");
            }
            unchanged(handle, decision);
            long entry = ledger.append(handle, author, decision, Codec.seal(decision));
            List<String> reports = projection.concerned(handle, decision);
            return new Done(entry, ledger.relink(handle, author, entry, reports).events());
        });
    }

    private void unchanged(Handle handle, Decision decision) {
        projection.overlapping(handle, decision, seen).ifPresent(theirs -> {
            throw new ChangedException(
                    new ChangedException.Theirs(
                            theirs.entry().seq(),
                            theirs.entry().author(),
                            theirs.entry().instant(),
                            (Decision) theirs.act()),
                    decision);
        });
    }

    private static Stated claim(View view, String name) {
        List<Stated> found = view.claims(name);
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    found.isEmpty()
                            ? "no claim is called " + name + "; write its key, or its report and number: R-d11a21c8#C08"
                            : found.size() + " claims are called " + name + "; write the report and the number");
        }
        return found.getFirst();
    }

    private static ClaimAnchor anchor(Stated s) {
        return ClaimAnchor.of(s.report().sha256(), s.claim());
    }

    private static String report(View view, String name) {
        var found = view.reports(name);
        if (found.size() != 1) {
            throw new IllegalArgumentException((found.isEmpty() ? "no report is" : "several reports are") + " called "
                    + name + "; constat report list shows them");
        }
        return found.getFirst().sha256();
    }

    private static Side side(View view, String id) {
        String event = switch (view.event(id)) {
            case View.Found.Here here -> here.event().event();
            case View.Found.Led led -> led.event().event();
            case View.Found.Gone gone -> throw new IllegalArgumentException("no report tells of " + id + " any more");
            case View.Found.Unknown unknown ->
                throw new IllegalArgumentException("no event is called " + id + "; constat event list shows them");
        };
        List<MentionAnchor> mentions = new ArrayList<>();
        view.mentions(event).forEach(m -> mentions.add(MentionAnchor.of(m)));
        return new Side(Objects.requireNonNull(event), mentions);
    }
}
