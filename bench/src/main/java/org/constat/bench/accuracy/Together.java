package org.constat.bench.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constat.event.Reading;
import org.constat.event.link.Decisions;
import org.constat.event.link.Linking;
import org.constat.event.link.Mention;

/** Which reports speak of one happening: all their mentions are linked, and a report goes where its salient mention goes. */
final class Together {

    /** News before context, then what most is said of. */
    private static final Comparator<Mention> SALIENT = Comparator.comparingInt(
                    (Mention m) -> m.event().background() ? 1 : 0)
            .thenComparingInt(m -> -m.claims().size())
            .thenComparingInt(m -> m.event().n());

    private Together() {}

    /** A name for the event of each reading's salient mention; for a reading without any, a name of its own. Reports differ in their digest. */
    static List<String> of(List<Reading> readings) {
        List<List<Mention>> mentions =
                readings.stream().map(r -> Mention.of(r, null, 0)).toList();
        Map<String, String> eventOf = new HashMap<>();
        int n = 0;
        for (List<Mention> event :
                Linking.events(mentions.stream().flatMap(List::stream).toList(), Decisions.NONE)) {
            String name = "event " + ++n;
            event.forEach(m -> eventOf.put(m.key(), name));
        }
        List<String> names = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            String alone = "report " + i;
            names.add(mentions.get(i).stream()
                    .min(SALIENT)
                    .map(m -> eventOf.getOrDefault(m.key(), alone))
                    .orElse(alone));
        }
        return names;
    }
}
