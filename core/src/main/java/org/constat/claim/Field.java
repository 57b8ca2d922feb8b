package org.constat.claim;

import java.util.Locale;

/** What a claim is about. The names are those of the exchange format: some may be added, none renamed. */
public enum Field {
    TYPE,
    DATE,
    PLACE,
    SIDE_A,
    SIDE_B,
    MEANS,
    KILLED,
    WOUNDED,
    CASUALTIES,
    CAPTURED,
    ABDUCTED,
    RELEASED,
    RESCUED,
    MISSING,
    DISPLACED,
    DAMAGED,
    ARMED_WITH,
    TARGET,
    AIM,
    PREPARATION,
    CONDITION,
    FOLLOW_UP,
    COMPOSITION,
    IDENTITY,
    CLAIMED_BY,
    ACCUSED,
    RESPONSIBILITY_DENIED,
    STATUS,
    LEADER_ROLE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A number of people. */
    public boolean isToll() {
        return switch (this) {
            case KILLED, WOUNDED, CASUALTIES, CAPTURED, ABDUCTED, RELEASED, RESCUED, MISSING, DISPLACED -> true;
            default -> false;
        };
    }
}
