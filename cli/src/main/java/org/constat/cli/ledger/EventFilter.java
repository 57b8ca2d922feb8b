package org.constat.cli.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.cli.ExitCode;
import org.constat.cli.Fault;
import org.constat.ledger.Ledger;
import org.constat.ledger.query.Asked;
import org.constat.ledger.query.Events;
import org.constat.ledger.query.Misasked;
import org.constat.ledger.query.Parameters;
import org.constat.ledger.search.Analysis;
import org.constat.ledger.search.Questions;
import org.constat.ledger.search.WordIndex;
import org.constat.ledger.state.AsOf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which events a list is to hold: the same parameters as in an address of the pages. */
final class EventFilter {
    @Option(names = "--filter", paramLabel = "NAME=VALUE")
    List<String> filters = new ArrayList<>();

    boolean isEmpty() {
        return filters.isEmpty();
    }

    /**
     * One page of matching ids.
     *
     * @throws Fault when a parameter is unknown or cannot be read
     */
    org.constat.ledger.query.Answer page(Ledger ledger, @Nullable String asOf, @Nullable String cursor) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String filter : filters) {
            String[] sides = filter.split("=", 2);
            given.computeIfAbsent(sides[0], k -> new ArrayList<>()).add(sides.length > 1 ? sides[1] : "");
        }
        put(given, "as_of", asOf);
        put(given, "cursor", cursor);
        try {
            return ledger.store().read(handle -> {
                Asked asked = Parameters.parse(
                        given, moment -> AsOf.parse(handle, moment).entry());
                Analysis analysis = new Analysis();
                return new Events(WordIndex.of(ledger.store().dialect(), analysis), new Questions(analysis))
                        .page(handle, asked);
            });
        } catch (Misasked wrong) {
            throw new Fault(
                    ExitCode.USAGE,
                    String.valueOf(wrong.getMessage()),
                    "",
                    "--filter country=IQ --filter from=2024-08-01 --filter q=Anbar");
        }
    }

    private static void put(Map<String, List<String>> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, List.of(value));
        }
    }
}
