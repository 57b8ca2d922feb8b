package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a run.
 *
 * @param value F1 where {@code precision} and {@code recall} are given
 * @param answers how many answers there are to find, or how many cases there are
 */
record Figure(
        String measure,
        double value,
        @Nullable Double precision,
        @Nullable Double recall,
        @Nullable Integer answers) {

    static final String HEAD = "#part\tmeasure\tvalue\tprecision\trecall\tanswers";

    static Figure of(String measure, double value, int cases) {
        return new Figure(measure, value, null, null, cases);
    }

    /** Precision, recall and F1 of {@code right} out of {@code given} answers where {@code wanted} were to be found. */
    static Figure of(String measure, int right, int given, int wanted) {
        double p = given == 0 ? 0 : (double) right / given;
        double r = wanted == 0 ? 0 : (double) right / wanted;
        return new Figure(measure, right == 0 ? 0 : 2 * p * r / (p + r), p, r, wanted);
    }

    String row(String part) {
        return part + "\t" + measure + "\t" + shown(value) + "\t" + shown(precision) + "\t" + shown(recall) + "\t"
                + (answers == null ? "" : answers);
    }

    private static String shown(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%.3f", value);
    }

    /** The figures in what the scorer of the shared folder prints as JSON; counts of items are left out. */
    static List<Figure> in(@Nullable Object scored) {
        List<Figure> found = new ArrayList<>();
        collect("", scored, found);
        return found;
    }

    private static void collect(String path, @Nullable Object scored, List<Figure> found) {
        if (scored instanceof Map<?, ?> map && map.get("f1") instanceof Double f1) {
            found.add(new Figure(path, f1, number(map, "p"), number(map, "r"), count(map)));
        } else if (scored instanceof Map<?, ?> map) {
            map.forEach((name, value) -> collect(path.isEmpty() ? name.toString() : path + "." + name, value, found));
        } else if (scored instanceof Double value && !path.startsWith("documents.")) {
            found.add(new Figure(path, value, null, null, null));
        }
    }

    private static @Nullable Double number(Map<?, ?> map, String name) {
        return map.get(name) instanceof Double d ? d : null;
    }

    private static @Nullable Integer count(Map<?, ?> map) {
        return map.get("gold") instanceof Double d ? (Integer) d.intValue() : null;
    }
}
