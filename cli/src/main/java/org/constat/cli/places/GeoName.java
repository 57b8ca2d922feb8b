package org.constat.cli.places;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a GeoNames table: 19 cells, as the {@code readme.txt} of its dumps numbers them. */
record GeoName(List<String> cells) {

    static final int CELLS = 19;

    private static final int SHOWN = 40;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,12})?");

    /** Why this is no line of a GeoNames table; null when it is one. */
    @Nullable
    String problem() {
        if (cells.size() != CELLS) {
            return cells.size() + " cells, want " + CELLS + " as in the country files of GeoNames";
        }
        if (!NUMBER.matcher(id()).matches()) {
            return "the id in cell 1 is no number: " + shown(id());
        }
        if (name().isBlank()) {
            return "there is no name in cell 2";
        }
        if (!isWithin(cells.get(4), 90) || !isWithin(cells.get(5), 180)) {
            return "cells 5 and 6 are no latitude and longitude: " + shown(cells.get(4) + ", " + cells.get(5));
        }
        boolean counted =
                cells.get(14).isEmpty() || NUMBER.matcher(cells.get(14)).matches();
        return counted ? null : "the population in cell 15 is no number: " + shown(cells.get(14));
    }

    private static boolean isWithin(String cell, int most) {
        return DEGREES.matcher(cell).matches() && Math.abs(Double.parseDouble(cell)) <= most;
    }

    private static String shown(String cell) {
        return cell.length() <= SHOWN ? cell : cell.substring(0, SHOWN) + "...";
    }

    String id() {
        return cells.get(0);
    }

    String name() {
        return cells.get(1);
    }

    String ascii() {
        return cells.get(2);
    }

    List<String> alternates() {
        return cells.get(3).isEmpty() ? List.of() : List.of(cells.get(3).split(","));
    }

    double lat() {
        return Double.parseDouble(cells.get(4));
    }

    double lon() {
        return Double.parseDouble(cells.get(5));
    }

    /** One letter: P is a populated place, A an area. */
    String group() {
        return cells.get(6);
    }

    String feature() {
        return cells.get(7);
    }

    String country() {
        return cells.get(8);
    }

    String admin1() {
        return cells.get(10);
    }

    String admin2() {
        return cells.get(11);
    }

    long population() {
        return cells.get(14).isEmpty() ? 0 : Long.parseLong(cells.get(14));
    }

    String area1() {
        return country() + "." + admin1();
    }

    String area2() {
        return area1() + "." + admin2();
    }
}
