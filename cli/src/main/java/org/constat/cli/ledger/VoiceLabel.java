package org.constat.cli.ledger;

import java.util.List;
import org.constat.claim.Voice;
import org.constat.cli.text.Mark;
import org.constat.cli.wording.Speech;
import org.constat.event.figure.Statement;
import org.constat.event.figure.Telling;
import org.constat.mention.Value.PartyKind;

/** Who answers for a statement, with the mark of how firmly it is made. */
record VoiceLabel(Speech speech) {

    String of(Statement statement) {
        Telling first = statement.tellings().getFirst();
        String mark =
                Mark.of(statement.modality(), first.coded().claim().said()).sign();
        return mark + " " + name(first)
                + (statement.by().party() ? " " + speech.words().say("ledger.party") : "");
    }

    /** The first voice by its usual name; a person without an office is not named. */
    String name(Telling telling) {
        List<Voice> chain = telling.coded().claim().said().chain();
        if (chain.isEmpty() || !telling.by().isVoice()) {
            return speech.words().say("who.none");
        }
        Voice voice = chain.getLast();
        if (voice.who().kind() == PartyKind.PERSON) {
            return speech.words().say("person.masked");
        }
        String lang = telling.mention().source().front().lang();
        String name = speech.parties().label(voice.who(), lang);
        return voice.how() == Voice.How.ANONYMOUS ? speech.words().say("who.anonymous", name) : name;
    }
}
