package org.constat.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.constat.claim.Evidence;
import org.constat.claim.Voice;
import org.constat.report.Publication;
import org.constat.report.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A million characters of anything are read in time that grows with their number, without an error, and evidence stays evidence. */
class HostileTest {

    private static final int MEGABYTE = 1_000_000;

    /** Nothing may take longer, of this thread, without the optimising compiler: a guard against hanging, not the budget of speed. */
    private static final double MOST_SECONDS = 12;

    /** Four times the text takes about four times as long; what is quadratic takes sixteen times. */
    private static final int QUARTERS = 4;

    private static final double MOST_GROWTH = 8;

    /** Below this a clock tells nothing about growth. */
    private static final double TELLING_SECONDS = 1;

    private static final Reader reader = Reader.packaged();

    @BeforeAll
    static void warm() {
        for (String lang : new String[] {"fr", "en", "ar"}) {
            read(lang, "Dix hommes ont été tués. Ten men were killed. قتل عشرة رجال. ".repeat(500));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "(",
                "«",
                "»",
                "\"",
                "“",
                "1",
                "1 ",
                "1,000 ",
                ".",
                ". ",
                "…",
                "\n",
                "\r\n",
                "\t",
                "\u00a0",
                "a b ",
                "a\n",
                "l'",
                "A.",
                "tué ",
                "tués par ",
                "dit-il, ",
                "« a » dit-il. ",
                "10 hommes tués ",
                "selon l'AFP, ",
                "mardi 3 mars ",
                "New York ",
                "Jean Dupont ",
                "un raid contre une milice, ",
                "10 hommes ont été tués à Paris mardi, selon l'AFP.\n",
                "\u0640",
                "\u0301",
                "\ud800",
                "\udc00",
                "\u202e",
                "\u200b",
                "\u001b[31m",
                "\u0000",
                "\ud83d\ude00",
                "中文。"
            })
    void readsAnythingInLinearTime(String repeated) {
        assertLinear("fr", repeated);
    }

    @ParameterizedTest
    @CsvSource({
        "en,'killed by '",
        "en,'10 men were killed in Paris on Tuesday, Reuters said.\n'",
        "en,'\"a\" he said. '",
        "en,'the U.S. '",
        "en,'ATTACK IN BAGHDAD KILLS TEN\n'",
        "ar,'قتلوا على يد '",
        "ar,'قتل 10 رجال في بغداد يوم الثلاثاء، قالت رويترز.\n'",
        "ar,'و'",
        "ar,'وال'"
    })
    void readsAnythingInEveryLanguage(String lang, String repeated) {
        assertLinear(lang, repeated);
    }

    private static void assertLinear(String lang, String repeated) {
        int times = MEGABYTE / repeated.length();
        double seconds = seconds(lang, repeated.repeat(times));
        assertThat(seconds).isLessThan(MOST_SECONDS);
        if (seconds > TELLING_SECONDS) {
            double quarter = seconds(lang, repeated.repeat(times / QUARTERS));
            assertThat(seconds / quarter).as("growth").isLessThan(MOST_GROWTH);
        }
    }

    /** Ten million characters of an ordinary day's news. */
    @ParameterizedTest
    @ValueSource(strings = {"fr"})
    void readsLongNews(String lang) {
        String news = "Le conseil municipal a voté mardi un budget en hausse de 3 %, a indiqué la mairie de Lyon. "
                + "« Nous voulons rénover les écoles », a déclaré l'adjointe chargée des travaux, Claire Martin.\n"
                + "Les pluies ont gonflé la Loire ; aucun blessé n'est signalé. La saison reprend samedi au stade.\n";
        String text = news.repeat(10 * MEGABYTE / news.length());
        assertThat(seconds(lang, text)).isLessThan(10 * MOST_SECONDS);
    }

    private static double seconds(String lang, String text) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reading reading = read(lang, text);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        for (Coded c : reading.claims()) {
            check(c.claim().evidence(), text);
            for (Voice v : c.claim().said().chain()) {
                Evidence said = v.evidence();
                if (said != null) {
                    check(said, text);
                }
            }
        }
        return seconds;
    }

    private static Reading read(String lang, String text) {
        Publication publication = new Publication(null, null, lang, LocalDate.of(2020, 3, 5));
        return reader.read(new Report("0".repeat(64), publication, text));
    }

    private static void check(Evidence evidence, String text) {
        if (!evidence.span().of(text).equals(evidence.exact())) {
            assertThat(evidence.exact()).isEqualTo(evidence.span().of(text));
        }
    }
}
