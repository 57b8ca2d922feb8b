package org.constat.claim;

/** What the words around a happening show of its cause. */
public enum Cause {
    /** Nature or illness: nobody did it. */
    DISASTER,
    /** A crash, a fire, a collapse: nobody did it, unless violence was told before. */
    ACCIDENT,
    /** Not said: somebody died, somebody is missing. */
    OPEN,
    /** Words that mean that people did it, though they are also used of other things. */
    VIOLENCE,
    /** Armed people, weapons, acts of war: no mishap. */
    ARMS;

    public boolean isMishap() {
        return this == DISASTER || this == ACCIDENT;
    }
}
