package org.constat.token;

import java.util.ArrayList;
import java.util.List;

/** Which class is a kind of which: a word of a class carries the classes above it too. */
public final class Isa {

    private record Above(int bit, Tags tags) {}

    private final List<Above> table = new ArrayList<>();

    /** Declares that whatever carries {@code bit} carries {@code above}. Declare from the top down or in any order. */
    public void add(int bit, Tags above) {
        table.add(new Above(bit, above));
    }

    /** {@code tags} with everything above them. */
    public Tags close(Tags tags) {
        Tags now = tags;
        Tags before;
        do {
            before = now;
            for (Above a : table) {
                if (now.has(a.bit)) {
                    now = now.plus(a.tags);
                }
            }
        } while (!now.equals(before));
        return now;
    }
}
