package org.constat.cli.ledger;

import java.util.stream.Collectors;
import org.constat.claim.Claim;
import org.constat.cli.text.Figures;
import org.constat.cli.text.Mark;
import org.constat.cli.text.Page;
import org.constat.cli.wording.Speech;
import org.constat.cli.wording.Wording;
import org.constat.event.Reading;
import org.constat.ledger.state.View.Stated;
import org.constat.mention.Quantity;
import org.constat.mention.Value;

/** One claim: what, in which words, who says so, what may be misread. */
record ClaimText(Speech speech, Page page) {
    private static final int LABEL = 14;

    void write(Stated stated, Reading reading) {
        Claim claim = stated.claim().claim();
        page.blank();
        page.spread(
                Mark.of(claim.modality(), claim.said()).sign() + " "
                        + claim.field().code() + "  " + value(claim),
                reading.report().id() + "#" + stated.claim().id(),
                page.width() - 2);
        line("claim.words", words(claim, reading));
        line("claim.who", who(claim));
        line("claim.modality", claim.modality().code());
        line("claim.rule", claim.evidence().rule());
        line("claim.unsure", claim.doubts().stream().map(Claim.Doubt::code).collect(Collectors.joining(", ")));
        line("claim.key", "C-" + stated.claim().key());
    }

    private Wording words() {
        return speech.words();
    }

    private void line(String key, String text) {
        if (!text.isEmpty()) {
            page.wrapped(Page.pad(" " + words().say(key), LABEL), text, LABEL, page.width());
        }
    }

    private String value(Claim claim) {
        if (claim.value() instanceof Value.Party party && party.kind() == Value.PartyKind.PERSON) {
            return words().say("person.masked");
        }
        Quantity quantity = Figures.quantity(claim.value());
        String number = quantity == null ? "" : new Figures(words()).cell(quantity) + " ";
        return number + Page.flat(Figures.category(claim.value()));
    }

    /** Words that name a person who is not public are not shown. */
    private String words(Claim claim, Reading reading) {
        boolean hidden = reading.marks().persons().stream()
                .anyMatch(p -> !p.isPublic()
                        && p.evidence().span().touches(claim.evidence().span()));
        return hidden
                ? words().say("claim.hidden")
                : words().quote(Page.flat(claim.evidence().exact()));
    }

    private String who(Claim claim) {
        return claim.said().isUnsourced()
                ? words().say("who.none")
                : claim.said().chain().reversed().stream()
                        .map(v -> v.who().kind() == Value.PartyKind.PERSON
                                ? words().say("person.masked")
                                : v.who().name())
                        .collect(Collectors.joining(" \u2192 "));
    }
}
