package org.constat.mention;

import java.util.List;
import org.constat.token.Unit;

/** A sentence whose words are known at once, and whose groups are worked out when somebody asks. */
public interface Parsable {

    /** Where in the text it begins. */
    int start();

    /** Words and names, before any grouping. */
    List<Unit> leaves();

    /** What stands in it after grouping. */
    List<Unit> units();
}
