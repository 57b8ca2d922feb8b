package org.constat.rule;

/** The rules for claims that can match in a sentence, told from its words before any of them is grouped. */
public final class Possible {

    private final Triggers triggers;
    private final long[] rules;

    Possible(Triggers triggers, long[] rules) {
        this.triggers = triggers;
        this.rules = rules;
    }

    /** False when no rule that gives one of the kinds can match. */
    public boolean gives(Kinds kinds) {
        if (rules.length == 0) {
            return false;
        }
        long[] wanted = triggers.giving(kinds);
        for (int w = 0; w < rules.length; w++) {
            if ((rules[w] & wanted[w]) != 0) {
                return true;
            }
        }
        return false;
    }
}
