package org.constat.rule;

import java.nio.file.Path;

/** The language data of this repository, loaded once for all tests. */
public final class Rules {
    public static final Path FOLDER = Path.of("..", "lang");
    public static final RuleBook BOOK = RuleBook.open(FOLDER);

    private Rules() {}
}
