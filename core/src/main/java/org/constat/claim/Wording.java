package org.constat.claim;

import java.util.List;
import java.util.Set;
import org.constat.mention.Mentions;
import org.constat.rule.Firing;
import org.constat.rule.Group;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** What the words of a match show about the match itself: the span it rests on, and how firmly it is put. */
final class Wording {

    private static final Set<String> BESIDE = Set.of("out", "subject", "hedge", "neg");

    private static final char OPENING = '\u00ab';
    private static final char CLOSING = '\u00bb';

    private final Mentions mentions;
    private Reserves reserves = Reserves.NONE;

    Wording(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Takes in the sentence that the next matches stand in. */
    void enter(Passage passage) {
        reserves = Reserves.in(passage);
    }

    /** The words from the first to the last capture, those who act and mere triggers left out. */
    Span core(Firing f) {
        Span span = null;
        for (Group.Capture c : f.captures()) {
            if (!BESIDE.contains(c.role())) {
                Span unit = new Span(c.unit().start(), c.unit().end());
                span = span == null ? unit : span.join(unit);
            }
        }
        return span == null ? f.span() : span;
    }

    /** The span with the closing mark of a quotation that begins inside it and ends right behind it. */
    private Span closed(Span span) {
        String text = mentions.text();
        int open = text.substring(span.start(), span.end()).lastIndexOf(OPENING);
        boolean left = open >= 0 && text.indexOf(CLOSING, span.start() + open) >= span.end();
        int end = span.end();
        while (left && end < text.length() && Character.isSpaceChar(text.charAt(end))) {
            end++;
        }
        return left && end < text.length() && text.charAt(end) == CLOSING ? new Span(span.start(), end + 1) : span;
    }

    Evidence evidence(Firing f) {
        return Evidence.of(mentions.text(), closed(core(f)), f.rule().id());
    }

    /** "The army says it killed fifteen": who did it is who says so. */
    boolean tellsOfItself(Firing f) {
        Unit say = f.role("out");
        return say != null && mentions.is(say, "SAYWORD");
    }

    /** Who does what to whom; who tells it of itself stands before its words. */
    Evidence clause(Firing f) {
        Span span = core(f);
        for (Unit subject : tellsOfItself(f) ? List.<Unit>of() : f.roles("subject")) {
            span = span.join(new Span(subject.start(), subject.end()));
        }
        return Evidence.of(mentions.text(), closed(span), f.rule().id());
    }

    Evidence whole(Firing f) {
        return Evidence.of(mentions.text(), closed(f.span()), f.rule().id());
    }

    Evidence of(Unit unit, Firing f) {
        return Evidence.of(
                mentions.text(), new Span(unit.start(), unit.end()), f.rule().id());
    }

    /** What the match itself shows, else what words before it cast on it. */
    Modality modality(Firing f) {
        Modality own = own(f);
        Modality cast = own == Modality.ASSERTED && tellsAnAct(f) ? reserves.over(f) : null;
        return cast == null ? own : cast;
    }

    private static boolean tellsAnAct(Firing f) {
        return Tolls.isToll(f)
                || switch (f.rule().gives().what()) {
                    case "Act", "SideA", "SideB", "Damaged" -> true;
                    default -> false;
                };
    }

    /** The rule's own modality, else what its words of denial or reserve show, else what its verb shows. */
    private Modality own(Firing f) {
        String own = f.with("modality", "");
        if (!own.isEmpty()) {
            return Modality.valueOf(own.toUpperCase(java.util.Locale.ROOT));
        }
        Modality verb = f.role("verb") instanceof Group group ? ofVerb(group) : Modality.ASSERTED;
        if (f.role("neg") != null) {
            return Modality.DENIED;
        }
        return verb == Modality.ASSERTED && f.role("hedge") != null ? Modality.HEDGED : verb;
    }

    private Modality ofVerb(Group verb) {
        if (verb.role("neg") != null || mentions.is(verb, "NEGATED")) {
            return Modality.DENIED;
        }
        if (mentions.is(verb, "HYPO")) {
            return Modality.HYPOTHETICAL;
        }
        Unit aux = verb.role("aux");
        boolean hedged = mentions.is(verb, "HEDGED")
                || mentions.is(verb, "CONDITIONAL")
                || shows(aux, "CONDITIONAL")
                || shows(aux, "MODALWORD");
        if (hedged) {
            return Modality.HEDGED;
        }
        boolean planned = mentions.is(verb, "PLANNED") || mentions.is(verb, "FUTURE") || shows(aux, "FUTURE");
        return planned ? Modality.PLANNED : Modality.ASSERTED;
    }

    private boolean shows(@Nullable Unit unit, String name) {
        return unit != null && mentions.is(unit, name);
    }
}
