package org.constat.cli.text;

import java.util.List;
import org.constat.claim.Attribution;
import org.constat.claim.Voice;
import org.constat.cli.wording.Wording;
import org.constat.mention.Value;

/** Who speaks, in a few words. */
record Voices(Sheet sheet) {
    private Wording words() {
        return sheet.words();
    }

    /** One voice: a body's usual name, an anonymous one as a source there. */
    String one(Voice voice) {
        return one(voice, "who.anonymous");
    }

    String one(Voice voice, String anonymousKey) {
        if (sheet.isHidden(voice.who())) {
            return words().say("person.masked");
        }
        String name = sheet.speech().parties().label(voice.who(), sheet.lang());
        boolean nobody =
                voice.who().kind() == Value.PartyKind.OFFICIAL && voice.who().id() == null;
        boolean body = !nobody && voice.who().kind() != Value.PartyKind.PERSON;
        return voice.how() == Voice.How.ANONYMOUS && body ? words().say(anonymousKey, name) : name;
    }

    /** The first speaker, and the relay that quotes him. */
    String chain(Attribution said) {
        List<Voice> chain = said.chain();
        String first = one(chain.getLast());
        return chain.size() == 1 ? first : words().say("who.via", first, one(chain.get(chain.size() - 2)));
    }

    /** For a table: an inherited voice is only likely, no voice is said to be none ({@code noneKey}). */
    String column(Attribution said, String noneKey) {
        if (said.isUnsourced()) {
            return words().say(noneKey);
        }
        String who = chain(said);
        return Mark.isUnsourced(said) ? words().say("who.likely", who) : who;
    }

    /** The body that answers for {@code voice}: voices of one family count once. */
    static String family(Voice voice) {
        if (voice.family() != null) {
            return voice.family();
        }
        String id = voice.who().id();
        return id == null ? voice.who().name() : id;
    }
}
