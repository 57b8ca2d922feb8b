package org.constat.rule;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.constat.token.Tags;
import org.constat.token.Unit;

/** Units of a sentence with their senses, side by side. */
final class Line {

    private final Unit[] units;
    private final Sense[] senses;
    private int size;
    private int changes;

    Line(int capacity) {
        this.units = new Unit[capacity];
        this.senses = new Sense[capacity];
    }

    static Line of(List<? extends Unit> units, Senses senses) {
        Line line = new Line(units.size());
        for (Unit unit : units) {
            line.add(unit, senses.of(unit));
        }
        return line;
    }

    void add(Unit unit, Sense sense) {
        units[size] = unit;
        senses[size++] = sense;
    }

    /** Adds units {@code [from, to)} of another line. */
    void add(Line other, int from, int to) {
        System.arraycopy(other.units, from, units, size, to - from);
        System.arraycopy(other.senses, from, senses, size, to - from);
        size += to - from;
    }

    void set(int i, Unit unit, Sense sense) {
        units[i] = unit;
        senses[i] = sense;
        changes++;
    }

    /** Goes up by one with every {@link #set}. */
    int changes() {
        return changes;
    }

    int size() {
        return size;
    }

    Unit unit(int i) {
        return units[i];
    }

    Sense sense(int i) {
        return senses[i];
    }

    /** The names that some unit carries. */
    Tags carries() {
        Tags all = Tags.NONE;
        for (int i = 0; i < size; i++) {
            all = all.plus(senses[i].carries());
        }
        return all;
    }

    /** Units {@code [from, to)}, as they are now. */
    List<Unit> units(int from, int to) {
        return List.of(Arrays.copyOfRange(units, from, to));
    }

    /** All units; not to be used beside {@link #set}. */
    List<Unit> units() {
        return Collections.unmodifiableList(Arrays.asList(units).subList(0, size));
    }
}
