package org.constat.claim;

import java.util.Locale;
import org.constat.mention.Value;
import org.constat.mention.World;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain from the outlet back to the first speaker.
 *
 * @param family the body the voice belongs to; two voices of one family never confirm each other
 * @param party whether that family is a party to the conflict told here
 * @param evidence the words that carry the attribution
 * @param spoke when the voice spoke, where the report says so ("in July, CENTCOM said")
 * @param within the larger family that the family is a part of: should both stand in one event, they are one
 */
public record Voice(
        Value.Party who,
        @Nullable String family,
        boolean party,
        How how,
        @Nullable Evidence evidence,
        Value.@Nullable When spoke,
        @Nullable String within) {

    public Voice(Value.Party who, @Nullable String family, boolean party, How how, @Nullable Evidence evidence) {
        this(who, family, party, how, evidence, null, null);
    }

    /** A voice of the family that the world knows its body to belong to. */
    public static Voice of(Value.Party who, World world, How how, @Nullable Evidence evidence) {
        String family = world.family(who);
        return new Voice(who, family, false, how, evidence, null, family == null ? null : world.within(family));
    }

    public Voice as(How other) {
        return new Voice(who, family, party, other, evidence, spoke, within);
    }

    public Voice at(Value.When day) {
        return new Voice(who, family, party, how, evidence, day, within);
    }

    public Voice partied(boolean isParty) {
        return new Voice(who, family, isParty, how, evidence, spoke, within);
    }

    /** How a voice is known. */
    public enum How {
        CREDIT_LINE,
        NAMED,
        QUOTED,
        ANONYMOUS,
        INHERITED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
