package org.constat.bench.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constat.event.Reader;
import org.constat.event.Reading;
import org.constat.ledger.Added;
import org.constat.ledger.Ledger;
import org.constat.report.Capture;
import org.constat.report.Publication;
import org.constat.report.Report;

/** What a report costs that tells of a fresh event, added to a ledger of some size: read beforehand, linked and written. */
final class Linking {

    private static final List<String> PLACES = List.of(
            ("Mosul Ramadi Fallujah Kirkuk Basra Aleppo Idlib Homs Raqqa Daraa Gao Mopti Kidal Timbuktu Kharkiv Odesa"
                + " Mariupol Kherson Kandahar Kunduz Herat Ghazni Maiduguri Kano Kaduna Mogadishu Kismayo Goma Bunia"
                + " Beni Sanaa Hodeidah Taiz Peshawar Quetta Karachi Tripoli Benghazi Khartoum Nyala")
                    .split(" "));

    private static final List<String> DEEDS = List.of(
            "killed %d soldiers in an ambush near %s",
            "killed %d civilians in a market in %s",
            "wounded %d police officers at a checkpoint in %s",
            "shot dead %d militants in a raid on a house in %s");

    /** Reports told of one day. */
    private static final int A_DAY = 10;

    private final Reader reader;
    private int made;

    Linking(Reader reader) {
        this.reader = reader;
    }

    private Reading next(LocalDate day) {
        int n = made++;
        String deed =
                String.format(Locale.ROOT, DEEDS.get(n % DEEDS.size()), 2 + n % 17, PLACES.get(n * 7 % PLACES.size()));
        LocalDate date = day.plusDays(n / A_DAY);
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String text = "Gunmen " + deed + " on " + weekday + ", the governor said. Report number " + n + ".";
        String sha256 = "f" + String.format(Locale.ROOT, "%063x", n);
        return reader.read(new Report(sha256, new Publication("bench", null, "en", date), text));
    }

    /** Reports added after a size is reached, and the events they gave. */
    record Cost(Latency latency, List<String> events) {}

    Cost measure(String what, Ledger ledger, LocalDate day, int reports) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 2 * reports; i++) {
            readings.add(next(day));
        }
        List<String> events = new ArrayList<>();
        int[] at = {0};
        Latency latency = Latency.of(what, reports, i -> {
            Reading r = readings.get(at[0]++);
            Capture capture = new Capture(
                    r.report().text().getBytes(StandardCharsets.UTF_8),
                    r.report().sha256(),
                    null);
            if (ledger.add(capture, RealNews.PROVENANCE, r, "bench") instanceof Added.New added) {
                added.events().forEach(e -> events.add(e.event()));
            }
        });
        return new Cost(latency, events.stream().distinct().toList());
    }
}
