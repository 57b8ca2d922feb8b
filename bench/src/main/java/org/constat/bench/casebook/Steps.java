package org.constat.bench.casebook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.constat.event.figure.Change;
import org.constat.event.figure.Figure;
import org.constat.event.figure.Statement;

/** Steps of one kind from figure to figure: a coder may leave out what lies between. */
record Steps(Figure figure, Set<Change.Kind> kinds) {

    boolean leads(Values from, Values to) {
        Deque<Statement> open = new ArrayDeque<>();
        Set<Statement> seen = new HashSet<>();
        for (Change c : figure.changes()) {
            Statement before = c.from();
            if (kinds.contains(c.kind()) && (before == null ? !from.hasNumber() : from.is(before))) {
                open.add(c.to());
            }
        }
        while (!open.isEmpty()) {
            Statement at = open.pop();
            if (to.is(at)) {
                return true;
            }
            if (seen.add(at)) {
                figure.changes().stream()
                        .filter(c -> at.equals(c.from()) && kinds.contains(c.kind()))
                        .forEach(c -> open.add(c.to()));
            }
        }
        return false;
    }
}
