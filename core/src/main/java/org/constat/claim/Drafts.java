package org.constat.claim;

import java.util.List;
import org.constat.mention.EventType;
import org.constat.mention.Value;
import org.constat.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the sentences of a report say, before it is sorted into events.
 *
 * @param leisure whether the report is about sport, films and the like, whose attacks and battles hurt nobody
 */
public record Drafts(
        List<Happening> happenings,
        List<Draft> claims,
        List<TallyDraft> tallies,
        List<Span> political,
        boolean leisure) {

    /**
     * A claim and the sentence it stands in.
     *
     * @param people who are counted, when they are somebody's
     * @param basis how the text comes to say so
     */
    public record Draft(int sentence, Claim claim, List<Value.Party> people, List<Value.Party> actors, Basis basis) {}

    /** What a claim rests on: words that tell it, whose the dead are, or somebody's claim, denial or accusation. */
    public enum Basis {
        TOLD,
        IMPLIED,
        ANSWER
    }

    /** A tally and the sentence it stands in. */
    public record TallyDraft(int sentence, Tally tally) {}

    /**
     * A happening named in a sentence.
     *
     * @param place where the words around it put it
     * @param targets who it was done to, as far as the noun's own words say and they are public
     */
    public record Happening(
            int sentence,
            EventType type,
            Span span,
            Telling telling,
            Value.@Nullable Place place,
            List<Value.Party> targets) {

        public boolean asserted() {
            return telling.asserted;
        }
    }

    /**
     * How a happening is told.
     *
     * @param asserted told as news here; not taken as known, planned or wished
     * @param earlier told as past before the story's own past
     * @param apart told as another happening than those before: "in a separate incident"
     * @param own when its own words put it ("the 2015 attack")
     */
    public record Telling(boolean asserted, boolean earlier, boolean apart, Value.@Nullable When own, Cause cause) {}
}
