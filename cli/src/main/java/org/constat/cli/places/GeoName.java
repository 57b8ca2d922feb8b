package org.constat.cli.places;

import java.util.List;

/** One line of a GeoNames table: 19 cells, as the {@code readme.txt} of its dumps numbers them. */
record GeoName(List<String> cells) {

    static final int CELLS = 19;

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
