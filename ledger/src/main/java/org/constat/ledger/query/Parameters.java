package org.constat.ledger.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.constat.ledger.query.Asked.By;
import org.constat.ledger.query.Asked.Order;
import org.constat.ledger.query.Asked.Paging;
import org.constat.mention.EventType;

/**
 * A question as an address or the options of a command state it: {@code country=IQ&from=2024-08-01&type=raid&sort=-date}. A parameter
 * that may be repeated means any of its values. What is not known is an error, never passed over: a mistyped filter must not return
 * everything.
 */
public final class Parameters {

    private static final Set<String> REPEATED = Set.of("country", "type", "lang");
    private static final List<String> KNOWN = List.of(
            "as_of",
            "background",
            "bbox",
            "conflict",
            "country",
            "cursor",
            "from",
            "killed_min",
            "lang",
            "limit",
            "origins_min",
            "q",
            "sort",
            "status",
            "third_party",
            "to",
            "type");

    private final Map<String, List<String>> given;

    private Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    /**
     * @param moment the entry meant by an {@code as_of}: a number, an instant or a day
     * @throws Misasked when a name is unknown or a value cannot be read
     */
    public static Asked parse(Map<String, List<String>> given, ToLongFunction<String> moment) {
        given.forEach(Parameters::check);
        Parameters p = new Parameters(given);
        return new Asked(
                p.filter(),
                p.one("q").orElse(""),
                p.value("sort", Parameters::order).orElse(Order.NEWEST),
                new Paging(
                        p.value("limit", t -> between(t, 1, Asked.HIGHEST_LIMIT))
                                .orElse(Asked.USUAL_LIMIT),
                        p.one("cursor").orElse(null)),
                p.value("as_of", moment::applyAsLong).orElse(null));
    }

    private static void check(String name, List<String> values) {
        if (!KNOWN.contains(name)) {
            throw new Misasked(name, "'" + name + "' is not a parameter." + meant(name));
        }
        if (values.size() > 1 && !REPEATED.contains(name)) {
            throw new Misasked(name, "'" + name + "' is given " + values.size() + " times; it takes one value.");
        }
    }

    private static String meant(String name) {
        return KNOWN.stream()
                .filter(k -> distance(k, name) <= 2)
                .min(Comparator.comparingInt(k -> distance(k, name)))
                .map(k -> " Did you mean '" + k + "'?")
                .orElse(" Known are " + String.join(", ", KNOWN) + ".");
    }

    /** Letters to change, leave out, add, or swap with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = Math.max(i, j);
                if (i > 0 && j > 0) {
                    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                    boolean swapped =
                            i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                    d[i][j] = swapped ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private Filter filter() {
        LocalDate from = value("from", LocalDate::parse).orElse(null);
        LocalDate to = value("to", LocalDate::parse).orElse(null);
        if (from != null && to != null && from.isAfter(to)) {
            throw new Misasked(
                    "to", "The period ends on " + to + ", before it begins on " + from + "; swap 'from' and 'to'.");
        }
        return new Filter(
                all("country", t -> letters(t, "country", "IQ").toUpperCase(Locale.ROOT)),
                all("type", Parameters::type),
                new Filter.Period(from, to),
                new Filter.Least(
                        value("killed_min", t -> between(t, 0, Integer.MAX_VALUE))
                                .orElse(0),
                        value("origins_min", t -> between(t, 0, Integer.MAX_VALUE))
                                .orElse(0)),
                new Filter.Traits(
                        value("third_party", Parameters::yesOrNo).orElse(null),
                        value("conflict", Parameters::yesOrNo).orElse(null),
                        value("status", Parameters::reviewed).orElse(null),
                        value("background", Parameters::yesOrNo).orElse(false)),
                all("lang", t -> letters(t, "lang", "ar").toLowerCase(Locale.ROOT)),
                value("bbox", Parameters::box).orElse(null));
    }

    private Optional<String> one(String name) {
        return given.getOrDefault(name, List.of()).stream().findFirst();
    }

    private <T> Optional<T> value(String name, Function<String, T> read) {
        return one(name).map(t -> read(name, t, read));
    }

    private <T> Set<T> all(String name, Function<String, T> read) {
        return given.getOrDefault(name, List.of()).stream()
                .flatMap(t -> Arrays.stream(t.split(",")))
                .map(t -> read(name, t, read))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> T read(String name, String text, Function<String, T> read) {
        try {
            return read.apply(text.strip());
        } catch (Misasked e) {
            throw new Misasked(name, "'" + name + "' is '" + text + "': " + e.getMessage(), e);
        } catch (DateTimeException e) {
            throw new Misasked(name, "'" + name + "' is '" + text + "'; write a day as 2024-08-29.", e);
        } catch (IllegalArgumentException e) {
            throw new Misasked(name, "'" + name + "' cannot be read: " + e.getMessage(), e);
        }
    }

    private static Misasked wanted(String what) {
        return new Misasked("", what);
    }

    private static int between(String text, int least, int most) {
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw wanted(
                    "write a whole number from " + least + (most < Integer.MAX_VALUE ? " to " + most : " on") + ".");
        }
        return number;
    }

    private static String letters(String text, String what, String example) {
        if (!text.matches("[A-Za-z]{2}")) {
            throw wanted("write a " + what + " as two letters, such as " + example + ".");
        }
        return text;
    }

    private static EventType type(String text) {
        return Arrays.stream(EventType.values())
                .filter(t -> t.code().equals(text))
                .findFirst()
                .orElseThrow(() -> wanted("known types are "
                        + Arrays.stream(EventType.values()).map(EventType::code).collect(Collectors.joining(", "))
                        + "."));
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw wanted("write 1 or 0.");
        };
    }

    private static boolean reviewed(String text) {
        return switch (text) {
            case "reviewed" -> true;
            case "unreviewed" -> false;
            default -> throw wanted("write reviewed or unreviewed.");
        };
    }

    private static Order order(String text) {
        boolean falling = text.startsWith("-");
        String name = falling ? text.substring(1) : text;
        return Arrays.stream(By.values())
                .filter(k -> k.code().equals(name))
                .findFirst()
                .map(k -> new Order(k, falling))
                .orElseThrow(() -> wanted("write date, killed, origins or reports, with - before it for falling."));
    }

    private static Filter.Box box(String text) {
        String number = "-?\\d{1,3}(?:\\.\\d{1,12})?";
        if (!text.matches(number + "(?:," + number + "){3}")) {
            throw wanted("write west,south,east,north in degrees, such as 38.7,29,49,37.4.");
        }
        double[] d =
                Arrays.stream(text.split(",")).mapToDouble(Double::parseDouble).toArray();
        if (d[1] > d[3] || Math.abs(d[1]) > 90 || Math.abs(d[3]) > 90 || Math.abs(d[0]) > 180 || Math.abs(d[2]) > 180) {
            throw wanted("degrees go from -180 to 180 and from -90 to 90, south before north.");
        }
        return new Filter.Box(d[0], d[1], d[2], d[3]);
    }
}
