package org.constat.cli;

import static org.constat.cli.Draft.UNSOURCED;
import static org.constat.cli.Draft.party;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.constat.claim.Attribution;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.claim.Tally;
import org.constat.claim.Voice;
import org.constat.event.Check;
import org.constat.event.Event;
import org.constat.event.Front;
import org.constat.event.Marks;
import org.constat.event.Reading;
import org.constat.mention.Bound;
import org.constat.mention.EventType;
import org.constat.mention.Period;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.mention.Value.Basis;
import org.constat.mention.Value.Grain;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.Value.Side;

/** The seed article with what its hand coding says, written down claim by claim. */
final class Seed {
    private static final String FILE = "000_2e423ecf6e16d530.txt";
    private static final String SHA256 = "d11a21c8aa61d713dc070059475852cbcc9d5057a7d32022dec8ee760f81c170";
    private static final Period HALF_YEAR = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30));
    private static final Period YEAR_BEFORE = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

    private static final Party PENTAGON = party("le Pentagone", "us-dod", PartyKind.MINISTRY, "US");
    private static final Party CENTCOM = party("US CENTCOM", "us-centcom", PartyKind.STATE_FORCES, "US");
    private static final Party INTELLIGENCE =
            party("le renseignement irakien", "iraq-inis", PartyKind.INTELLIGENCE, "IQ");
    private static final Party GROUP =
            party("un groupe appartenant à Daesh", "islamic-state", PartyKind.ARMED_GROUP, null);
    private static final Party AFP = party("l’AFP", "afp", PartyKind.AGENCY, "FR");
    private static final Party US_FORCES =
            party("Les forces relevant du CENTCOM", "us-centcom", PartyKind.STATE_FORCES, "US");
    private static final Party IRAQI_FORCES =
            party("les forces de sécurité irakiennes", "iraq-government-forces", PartyKind.STATE_FORCES, "IQ");
    private static final Party HANIYEH = party("Ismaël Haniyeh", null, PartyKind.PERSON, null);
    private static final Party COALITION =
            party("les forces de la coalition", "inherent-resolve", PartyKind.COALITION, null);

    private static final Value.When DAWN =
            new Value.When(day(2024, 8, 29), day(2024, 8, 29), Grain.DAY, "dawn", Basis.YEAR_INFERRED);
    private static final Value.Place DESERT = new Value.Place(
            "désert d’Al-Anbar", null, "IQ", "Anbar", new Value.Point(33, 41.5, 200), Value.Precision.ADMIN1);
    private static final Value.Place WEST =
            new Value.Place("l’ouest de l’Irak", null, "IQ", null, null, Value.Precision.REGION);
    private static final Value.Place TEHRAN =
            new Value.Place("Téhéran", null, "IR", null, new Value.Point(35.7, 51.4, 20), Value.Precision.EXACT);
    private static final Value.When BEFORE = new Value.When(null, day(2024, 8, 15), Grain.BOUND, null, Basis.BOUND);

    private final Draft draft;
    private final Attribution pentagon;
    private final Attribution intelligence;
    private final Attribution centcomInJuly;

    private Seed(String text) {
        String title = text.lines()
                .filter(line -> line.startsWith("Les forces am"))
                .findFirst()
                .orElseThrow();
        Draft credit = new Draft(text, SHA256, new Front("fr", title, null, null, null));
        Front front = new Front(
                "fr",
                title,
                new Front.Published(day(2024, 9, 1), Front.PublishedBasis.STATED),
                null,
                new Front.CopyOf("opex360.com", "credit_line", credit.words("opex360.com", "front/credit")));
        draft = new Draft(text, SHA256, front);
        pentagon = draft.said(new Voice(
                PENTAGON, "us-dod", true, Voice.How.QUOTED, draft.words("a fait savoir le Pentagone", "source/after")));
        intelligence = draft.said(new Voice(INTELLIGENCE, "iraq-government-forces", true, Voice.How.NAMED, null));
        centcomInJuly = draft.said(july(CENTCOM));
    }

    static Path shared() {
        String told = System.getenv("CONSTAT_SHARED");
        Path here = Path.of("").toAbsolutePath();
        Path root = Files.isDirectory(here.resolve("cli")) ? here : Objects.requireNonNull(here.getParent());
        return told == null ? root.resolve("../shared").normalize() : Path.of(told);
    }

    static String file(String name) {
        Path path = shared().resolve("seed").resolve(name);
        assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not there; set CONSTAT_SHARED to its folder");
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading reading() {
        return new Seed(file(FILE)).write();
    }

    private Reading write() {
        Event.Sides sides = new Event.Sides(List.of(US_FORCES, IRAQI_FORCES), List.of(GROUP));
        draft.event(1, EventType.RAID, false, DAWN, sides, DESERT, WEST);
        Event.Sides victim = new Event.Sides(List.of(), List.of(HANIYEH));
        draft.event(2, EventType.ASSASSINATION, true, BEFORE, victim, TEHRAN);
        raid();
        figures();
        means();
        draft.claim(
                2,
                Field.TYPE,
                new Value.Act(EventType.ASSASSINATION),
                Modality.PRESUPPOSED,
                UNSOURCED,
                "l’assassinat d’Ismaël Haniyeh, le chef politique du Hamas à Téhéran");
        statistics();
        checks();
        marks();
        return draft.reading();
    }

    private void raid() {
        draft.claim(
                        1,
                        Field.TYPE,
                        new Value.Act(EventType.RAID),
                        pentagon,
                        "Les forces relevant du CENTCOM et les forces de sécurité irakiennes ont conduit ensemble un"
                                + " raid")
                .claim(1, Field.DATE, DAWN, pentagon, "à l’aube du 29 août")
                .claim(1, Field.PLACE, WEST, pentagon, "dans l’ouest de l’Irak")
                .claim(1, Field.PLACE, DESERT, intelligence, "dans le désert d’Al-Anbar [")
                .claim(1, Field.SIDE_A, US_FORCES, pentagon, "Les forces relevant du CENTCOM")
                .claim(1, Field.SIDE_A, IRAQI_FORCES, pentagon, "les forces de sécurité irakiennes")
                .claim(1, Field.SIDE_B, GROUP, UNSOURCED, "un groupe appartenant à Daesh");
    }

    private void figures() {
        draft.claim(
                        1,
                        Field.KILLED,
                        count(15, "Quinze", "membres de l’État islamique", Side.SIDE_B, "attacker"),
                        pentagon,
                        "Quinze membres de l’État islamique ont été tués")
                .claim(
                        1,
                        Field.KILLED,
                        count(15, "15", "membres de Daesh", Side.SIDE_B, null),
                        Modality.ASSERTED,
                        UNSOURCED,
                        "ont tué 15 membres de Daesh",
                        "C08")
                .claim(
                        1,
                        Field.KILLED,
                        count(15, "quinze", "jihadistes", Side.SIDE_B, null),
                        Modality.PRESUPPOSED,
                        UNSOURCED,
                        "Parmi les quinze jihadistes tués",
                        "C08")
                .claim(
                        1,
                        Field.COMPOSITION,
                        new Value.Count(null, "dirigeants de haut rang", Side.SIDE_B, null),
                        Modality.HEDGED,
                        intelligence,
                        "il est « probable que se trouvent des dirigeants de haut rang »")
                .claim(
                        1,
                        Field.CASUALTIES,
                        new Value.Count(null, "victimes civiles", Side.CIVILIANS, null),
                        Modality.NO_INDICATION,
                        pentagon,
                        "Il n’y a aucune indication qu’il y ait eu des victimes civiles")
                .claim(
                        1,
                        Field.WOUNDED,
                        count(7, "sept", "militaires américains", Side.SIDE_A, null),
                        UNSOURCED,
                        "sept militaires américains ont été blessés")
                .claim(
                        1,
                        Field.CONDITION,
                        new Value.Words("état stable", List.of("stable"), null),
                        draft.said(
                                new Voice(
                                        AFP, "afp", false, Voice.How.NAMED, draft.words("Selon l’AFP", "source/selon")),
                                new Voice(CENTCOM, "us-dod", true, Voice.How.ANONYMOUS, null)),
                        "ils sont dans un « état stable »");
    }

    private void means() {
        draft.claim(
                        1,
                        Field.ARMED_WITH,
                        new Value.Words("armes, grenades et ceintures explosives"),
                        pentagon,
                        "Ils étaient dotés de nombreuses armes, grenades et ceintures explosives")
                .claim(
                        1,
                        Field.AIM,
                        new Value.Words("les dirigeants de l’EI"),
                        pentagon,
                        "Cette opération visait les dirigeants de l’EI")
                .claim(
                        1,
                        Field.PREPARATION,
                        new Value.Words(
                                "plus de deux mois de surveillance",
                                List.of(),
                                new Quantity(2, null, null, Bound.AT_LEAST, "plus de deux")),
                        intelligence,
                        "« plus de deux mois de surveillance")
                .claim(
                        1,
                        Field.TARGET,
                        count(4, "quatre", "maisons d’accueil", Side.SIDE_B, null),
                        intelligence,
                        "« quatre maisons d’accueil » utilisées par Daesh")
                .claim(
                        1,
                        Field.MEANS,
                        new Value.Words(
                                "frappes aériennes, assaut héliporté", List.of("airstrike", "heliborne_assault"), null),
                        intelligence,
                        "des « frappes aériennes successives » contre ces maisons, puis par un assaut héliporté")
                .claim(
                        1,
                        Field.FOLLOW_UP,
                        new Value.Words("procédures d’identification"),
                        intelligence,
                        "« Des procédures d’identification sont en cours »");
    }

    private void statistics() {
        Tally.Scope attacks = scope(party("Daesh", "islamic-state", PartyKind.ARMED_GROUP, null));
        Tally.Scope operations = scope(COALITION);
        Attribution likely = draft.said(new Voice(CENTCOM, "us-dod", true, Voice.How.INHERITED, null));
        draft.tally(
                "attacks",
                null,
                attacks,
                List.of(),
                new Tally.Change(Tally.Trend.RISE, null, null, null),
                stated(
                        centcomInJuly,
                        "une hausse « significative » des attaques menées par Daesh tant en Syrie qu’en Irak"));
        draft.tally(
                "attacks claimed",
                Quantity.exact(153, "153"),
                attacks,
                List.of(),
                null,
                stated(
                        draft.said(
                                july(CENTCOM),
                                Draft.voice(party("l’EI", "islamic-state", PartyKind.ARMED_GROUP, null), true)),
                        "De janvier à juin 2024, l’EI a revendiqué 153 attaques en Irak et en Syrie"));
        draft.tally(
                "attacks claimed",
                null,
                attacks,
                List.of(),
                new Tally.Change(null, 2.0, Bound.MORE_THAN, YEAR_BEFORE),
                new Tally.Statement(
                        Modality.PROJECTED,
                        centcomInJuly,
                        draft.words(
                                "il est en passe de plus que doubler le nombre total de ses attaques revendiquées en"
                                        + " 2023",
                                "tally/pace")));
        counted(likely, operations);
    }

    private void counted(Attribution likely, Tally.Scope operations) {
        draft.tally(
                "operations",
                Quantity.exact(196, "196"),
                operations,
                List.of(
                        new Tally.Part(Quantity.exact(137, "137"), List.of("IQ"), "", draft.words("137 en Irak", "p")),
                        new Tally.Part(Quantity.exact(59, "59"), List.of("SY"), "", draft.words("59 en Syrie", "p"))),
                null,
                stated(likely, "196 opérations de contre-terrorisme, dont 137 en Irak et 59 en Syrie"));
        draft.tally(
                "captured",
                Quantity.exact(166, "166"),
                operations,
                List.of(),
                null,
                stated(likely, "capturer 166 jihadistes"));
        draft.tally(
                "neutralised",
                Quantity.exact(44, "44"),
                operations,
                List.of(new Tally.Part(
                        Quantity.exact(8, "8"),
                        List.of(),
                        "hauts responsables",
                        draft.words("8 hauts responsables", "p"))),
                null,
                stated(likely, "« neutraliser » 44 autres, dont 8 hauts responsables"));
    }

    private void checks() {
        draft.check(Check.Kind.SUM_OF_PARTS, Check.Verdict.HOLDS, "137 + 59 = 196", "S4")
                .check(Check.Kind.PART_OF_WHOLE, Check.Verdict.HOLDS, "8 <= 44", "S6")
                .check(Check.Kind.PACE, Check.Verdict.CANNOT_BE_SETTLED, "153 / 6 * 12 = 306", "S2", "S3")
                .check(Check.Kind.WEEKDAY, Check.Verdict.HOLDS, "2024-09-01 = Sunday");
    }

    private void marks() {
        draft.person("Ismaël Haniyeh", true)
                .notCoded(
                        Marks.Why.POLITICAL_STATEMENT,
                        "le gouvernement irakien a dit souhaiter la fin des activités",
                        when(6, 1, 30, Grain.MONTH))
                .notCoded(
                        Marks.Why.POLITICAL_STATEMENT,
                        "l’annonce de la fin de la mission militaire",
                        when(8, 15, 15, Grain.DAY))
                .notCoded(
                        Marks.Why.POLITICAL_STATEMENT,
                        "l’Irak a proclamé sa « victoire » contre l’État islamique",
                        new Value.When(day(2017, 12, 1), day(2017, 12, 31), Grain.MONTH, null, Basis.STATED))
                .notCoded(
                        Marks.Why.OPINION,
                        "la lutte contre les organisations terroristes ne souffre aucun relâchement",
                        null);
    }

    private static Value.Count count(
            int n, String words, String category, Side of, @org.jspecify.annotations.Nullable String by) {
        return new Value.Count(Quantity.exact(n, words), category, of, by);
    }

    private static Tally.Scope scope(Party actor) {
        return new Tally.Scope(actor, HALF_YEAR, List.of("IQ", "SY"), "");
    }

    private Tally.Statement stated(Attribution said, String exact) {
        return new Tally.Statement(Modality.ASSERTED, said, draft.words(exact, "tally/plain"));
    }

    private static Voice july(Party who) {
        return new Voice(who, "us-dod", true, Voice.How.NAMED, null, when(7, 1, 31, Grain.MONTH), null);
    }

    private static Value.When when(int month, int from, int to, Grain grain) {
        return new Value.When(day(2024, month, from), day(2024, month, to), grain, null, Basis.YEAR_INFERRED);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
