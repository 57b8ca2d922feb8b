package org.constat.cli.text;

import org.constat.claim.Attribution;
import org.constat.cli.wording.Wording;
import org.constat.event.Coded;

/** Who stands behind one claim, short enough for the evidence list. */
record Speakers(Sheet sheet) {
    String of(Coded coded) {
        Attribution said = coded.claim().said();
        if (!said.isUnsourced()) {
            return chain(said);
        }
        Wording words = sheet.words();
        if (sheet.isInTitle(coded.claim().evidence().span())) {
            return words.say("evidence.who.headline");
        }
        return words.say(coded.repeats() == null ? "evidence.who.none" : "evidence.who.narration");
    }

    /** "AFP ← a source": the relay first, the first speaker last. */
    String chain(Attribution said) {
        Voices voices = new Voices(sheet);
        String shown = "";
        for (var voice : said.chain()) {
            String one = voices.one(voice, "who.anonymous.brief");
            shown = shown.isEmpty() ? one : sheet.words().say("evidence.relay", shown, one);
        }
        return Mark.isUnsourced(said) ? sheet.words().say("evidence.who.likely", shown) : shown;
    }
}
