package org.constat.event;

import java.util.ArrayList;
import java.util.List;
import org.constat.claim.Drafts;
import org.constat.claim.Evidence;
import org.constat.claim.Passage;
import org.constat.event.Marks.NamedPerson;
import org.constat.event.Marks.NotCoded;
import org.constat.event.Marks.Sensitive;
import org.constat.event.Marks.SensitiveKind;
import org.constat.event.Marks.Why;
import org.constat.mention.Mentions;
import org.constat.mention.Value.When;
import org.constat.rule.Group;
import org.constat.text.Span;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Marks persons who are not public, passages that need care, and passages read and left uncoded. */
final class Marking {

    private final Mentions mentions;
    private final List<Passage> passages;
    private final Coding coding;
    private final Drafts drafts;
    private final int children;
    private final int protectedSite;
    private final int complex;

    Marking(Mentions mentions, List<Passage> passages, Coding coding, Drafts drafts) {
        this.mentions = mentions;
        this.passages = passages;
        this.coding = coding;
        this.drafts = drafts;
        this.children = mentions.language().names().bit("CHILDREN");
        this.protectedSite = mentions.language().names().bit("PROTECTED_SITE");
        this.complex = mentions.language().names().bit("NG");
    }

    Marks marks(List<Span> banner) {
        List<NotCoded> notCoded = new ArrayList<>();
        banner.forEach(s -> notCoded.add(new NotCoded(Why.BOILERPLATE, evidence(s))));
        for (Span s : drafts.political()) {
            if (isUncoded(s)) {
                notCoded.add(new NotCoded(Why.POLITICAL_STATEMENT, evidence(s), when(s)));
            }
        }
        List<NamedPerson> persons = new ArrayList<>();
        List<Sensitive> sensitive = new ArrayList<>();
        for (Passage p : passages) {
            for (Unit unit : p.units()) {
                persons(unit, null, persons);
                sensitive(unit, sensitive);
            }
        }
        return new Marks(persons, sensitive, notCoded);
    }

    private Evidence evidence(Span span) {
        return Evidence.of(mentions.text(), span, "mark");
    }

    /** The first day or month that the passage's sentence names. */
    private @Nullable When when(Span span) {
        for (Passage p : passages) {
            if (p.span().touches(span)) {
                for (Unit u : p.units()) {
                    When when = mentions.is(u, "WHEN") ? mentions.when(u) : null;
                    if (when != null) {
                        return when;
                    }
                }
            }
        }
        return null;
    }

    private boolean isUncoded(Span span) {
        return coding.claims().stream()
                        .noneMatch(c -> c.claim().evidence().span().touches(span))
                && coding.tallies().stream()
                        .noneMatch(t -> t.tally().statement().evidence().span().touches(span));
    }

    /** A name is public where an office or a command stands beside it in the same group of words. */
    private void persons(Unit unit, @Nullable Group around, List<NamedPerson> out) {
        if (!(unit instanceof Group g)) {
            return;
        }
        if (g.kind().equals("PERSONNAME")) {
            String basis = basis(around);
            out.add(new NamedPerson(evidence(new Span(g.start(), g.end())), !basis.equals("none"), basis));
        } else {
            Group outer = around == null ? g : around;
            for (Unit inner : g.units()) {
                persons(inner, outer, out);
            }
        }
    }

    private String basis(@Nullable Group around) {
        if (around != null && contains(around, "OFFICIALS")) {
            return "office";
        }
        return around != null && contains(around, "LEADERS") ? "commander_in_role" : "none";
    }

    private boolean contains(Unit unit, String name) {
        return mentions.is(unit, name)
                || unit instanceof Group g && g.units().stream().anyMatch(u -> contains(u, name));
    }

    private void sensitive(Unit unit, List<Sensitive> out) {
        boolean minor = unit.is(children);
        if ((minor || unit.is(protectedSite)) && unit.is(complex)) {
            SensitiveKind kind = minor ? SensitiveKind.MINOR : SensitiveKind.PROTECTED_SITE;
            out.add(new Sensitive(kind, evidence(new Span(unit.start(), unit.end()))));
        }
    }
}
