package org.constat.event.link;

import org.constat.mention.EventType;

/**
 * Kinds of happening that different reports may call by each other's words: what one calls a raid is an operation, an air strike or an
 * attack to others.
 */
enum Family {
    /** Fire from a distance or from the air. */
    FIRE,
    /** Armed people face to face. */
    FIGHT,
    /** Explosives laid or carried. */
    BLAST,
    /** People killed one by one or wantonly. */
    KILLING,
    /** Words that may stand for any of these. */
    ANY_FORCE,
    CUSTODY,
    PROPERTY,
    ABUSE,
    CROWD,
    TALK,
    MOVE;

    static Family of(EventType type) {
        return switch (type) {
            case AIRSTRIKE, DRONE_STRIKE, MISSILE_STRIKE, SHELLING -> FIRE;
            case RAID, GROUND_ASSAULT, CLASH, TERRITORY_GAIN -> FIGHT;
            case BOMBING, SUICIDE_BOMBING, IED, LANDMINE -> BLAST;
            case ASSASSINATION, EXECUTION, MASSACRE -> KILLING;
            case ATTACK, OTHER -> ANY_FORCE;
            case ABDUCTION, ENFORCED_DISAPPEARANCE, ARREST, RELEASE -> CUSTODY;
            case ROBBERY, LOOTING, DESTRUCTION -> PROPERTY;
            case TORTURE, SEXUAL_VIOLENCE, THREAT -> ABUSE;
            case PROTEST, RIOT, REPRESSION -> CROWD;
            case CEASEFIRE, TALKS, AGREEMENT, STATEMENT -> TALK;
            case WITHDRAWAL, DEPLOYMENT, DISPLACEMENT -> MOVE;
        };
    }

    /** True for what is done with arms or by force: reports of one of these may choose different words. */
    boolean isForce() {
        return switch (this) {
            case FIRE, FIGHT, BLAST, KILLING, ANY_FORCE, CUSTODY, PROPERTY, ABUSE, CROWD -> true;
            case TALK, MOVE -> false;
        };
    }

    boolean isVague() {
        return this == ANY_FORCE;
    }

    /** True when one happening is often told under both: a strike prepares an assault, an assault ends in arrests. */
    boolean goesWith(Family other) {
        return this == other
                || isVague() && other.isForce()
                || other.isVague() && isForce()
                || joins(other)
                || other.joins(this);
    }

    private boolean joins(Family other) {
        return switch (this) {
            case FIRE -> other == FIGHT || other == BLAST;
            case FIGHT -> other == CUSTODY || other == KILLING || other == BLAST || other == MOVE || other == PROPERTY;
            case KILLING -> other == ABUSE || other == CUSTODY || other == BLAST || other == PROPERTY;
            case CROWD -> other == CUSTODY || other == KILLING || other == PROPERTY;
            default -> false;
        };
    }
}
