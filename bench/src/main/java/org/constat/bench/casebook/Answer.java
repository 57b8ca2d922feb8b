package org.constat.bench.casebook;

/**
 * One answer of a file held against what was worked out from its claims.
 *
 * @param found whether the figures or facts hold it at all
 * @param right whether they also give it its kind
 */
record Answer(String file, String section, String kind, Entry wanted, boolean found, boolean right) {

    /** For people who look for the cause of a miss. */
    String shown() {
        return file + " " + section + " " + kind + (found ? ": found, as another kind: " : ": not found: ")
                + wanted.keys();
    }
}
