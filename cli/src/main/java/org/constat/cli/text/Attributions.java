package org.constat.cli.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constat.claim.Claim;
import org.constat.claim.Evidence;
import org.constat.claim.Field;
import org.constat.claim.Voice;
import org.constat.cli.wording.Wording;
import org.constat.event.Coded;
import org.constat.event.Front;

/** Under a figure told more than once: from which outlet back to which speaker, and what an attribution leaves out. */
record Attributions(Sheet sheet, Page page, CodePoints points) {
    private static final int INDENT = 5;

    void write(List<Coded> claims) {
        Claim figure = claims.getFirst().claim();
        boolean condition = claims.stream().anyMatch(coded -> isSourcedCondition(coded.claim()));
        if (claims.size() < 2) {
            return;
        }
        if (figure.said().isUnsourced() && condition) {
            note(sheet.words().say("evidence.condition"));
        } else if (!figure.said().isUnsourced() && figure.field().isToll()) {
            note(saidBy(figure));
        }
    }

    private void note(String text) {
        page.wrapped(" ".repeat(INDENT), text, INDENT, page.width() - 2);
    }

    private static boolean isSourcedCondition(Claim claim) {
        return claim.field() == Field.CONDITION && !claim.said().isUnsourced();
    }

    private String saidBy(Claim claim) {
        Wording words = sheet.words();
        String chain = Stream.concat(outlet(), claim.said().chain().stream().map(this::link))
                .collect(Collectors.joining(words.say("evidence.saidBy.next")));
        return words.say("evidence.saidBy", chain);
    }

    private Stream<String> outlet() {
        Front front = sheet.reading().front();
        String name =
                front.copyOf() == null ? front.publisher() : front.copyOf().name();
        return Stream.ofNullable(name);
    }

    private String link(Voice voice) {
        String who = new Voices(sheet).one(voice);
        Evidence evidence = voice.evidence();
        if (evidence == null) {
            return who;
        }
        Wording words = sheet.words();
        String range = points.at(evidence.span().start()) + "\u2013"
                + points.at(evidence.span().end());
        return words.say("evidence.saidBy.words", who, words.quote(Page.flat(evidence.exact())), range);
    }
}
