package org.constat.mention;

import java.util.Locale;

/** Kinds of happening; the table {@code lang/types.tsv} maps each to ACLED, PLOVER and CAMEO. */
public enum EventType {
    RAID,
    AIRSTRIKE,
    DRONE_STRIKE,
    MISSILE_STRIKE,
    SHELLING,
    GROUND_ASSAULT,
    CLASH,
    BOMBING,
    SUICIDE_BOMBING,
    IED,
    LANDMINE,
    ASSASSINATION,
    EXECUTION,
    MASSACRE,
    ATTACK,
    ABDUCTION,
    ENFORCED_DISAPPEARANCE,
    ARREST,
    RELEASE,
    ROBBERY,
    LOOTING,
    DESTRUCTION,
    TORTURE,
    SEXUAL_VIOLENCE,
    THREAT,
    PROTEST,
    RIOT,
    REPRESSION,
    CEASEFIRE,
    TALKS,
    AGREEMENT,
    STATEMENT,
    TERRITORY_GAIN,
    WITHDRAWAL,
    DEPLOYMENT,
    DISPLACEMENT,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
