package org.constat.cli;

import static org.constat.cli.Draft.UNSOURCED;
import static org.constat.cli.Draft.party;
import static org.constat.cli.Draft.voice;

import java.time.LocalDate;
import java.util.List;
import org.constat.claim.Attribution;
import org.constat.claim.Field;
import org.constat.claim.Modality;
import org.constat.claim.Tally;
import org.constat.event.Check;
import org.constat.event.Event;
import org.constat.event.Marks;
import org.constat.event.Reading;
import org.constat.mention.Bound;
import org.constat.mention.EventType;
import org.constat.mention.Period;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.constat.mention.Value.Side;

/** Invented reports with what they claim, for golden files. Their places and people do not exist. */
final class Stories {
    private static final LocalDate MARCH = LocalDate.of(2031, 3, 4);

    private Stories() {}

    /** Two counts from two bodies, a vague number, a denial, a private person, a minor. */
    static Reading market() {
        Draft draft = Draft.of("en", """
            Bomb at Orvane market kills dozens, hospital says

            At least 31 people were killed when a bomb went off in Orvane market on Sunday, the hospital said. \
            The police put the toll at between 25 and 28. Dozens of shoppers were hurt. \
            Osman Tell, 11, was among the dead. The Brown Front denied that it had planted the bomb.
            """, MARCH);
        Attribution hospital = draft.said(voice(party("the hospital", null, PartyKind.OTHER, null), false));
        Attribution police = draft.said(voice(party("The police", null, PartyKind.POLICE, null), true));
        Attribution front = draft.said(voice(party("The Brown Front", null, PartyKind.ARMED_GROUP, null), true));
        return draft.event(
                        1,
                        EventType.BOMBING,
                        false,
                        day(2031, 3, 2, Value.Basis.RELATIVE),
                        new Event.Sides(List.of(), List.of(party("shoppers", null, PartyKind.CIVILIANS, null))),
                        place("Orvane", Value.Precision.EXACT))
                .claim(
                        1,
                        Field.KILLED,
                        count(31, null, Bound.AT_LEAST, "people"),
                        hospital,
                        "At least 31 people were killed")
                .claim(1, Field.KILLED, count(25, 28, Bound.RANGE, "people"), police, "between 25 and 28")
                .claim(
                        1,
                        Field.WOUNDED,
                        new Value.Count(Quantity.vague("Dozens"), "shoppers", Side.CIVILIANS, null),
                        UNSOURCED,
                        "Dozens of shoppers were hurt")
                .claim(
                        1,
                        Field.RESPONSIBILITY_DENIED,
                        party("The Brown Front", null, PartyKind.ARMED_GROUP, null),
                        Modality.DENIED,
                        front,
                        "The Brown Front denied that it had planted the bomb")
                .person("Osman Tell", false)
                .sensitive(Marks.SensitiveKind.MINOR, "Osman Tell, 11")
                .reading();
    }

    /** An assassination of somebody who is not public: named in quotations alone. */
    static Reading privatePerson() {
        return Draft.of("en", "Baker shot\n\nGunmen shot dead Osman Tell in Orvane.\n", null)
                .event(
                        1,
                        EventType.ASSASSINATION,
                        false,
                        null,
                        new Event.Sides(List.of(), List.of(party("Osman Tell", null, PartyKind.PERSON, null))),
                        place("Orvane", Value.Precision.EXACT))
                .claim(
                        1,
                        Field.TYPE,
                        new Value.Act(EventType.ASSASSINATION),
                        UNSOURCED,
                        "Gunmen shot dead Osman Tell in Orvane")
                .person("Osman Tell", false)
                .reading();
    }

    /** Words the interface's tables know and words they do not, from right to left. */
    static Reading rightToLeft() {
        Draft draft = Draft.of("ar", """
            مقتل 12 قرويا في هجوم على قرية الوادي

            قال الجيش العراقي إن مسلحين من داعش قتلوا 12 قرويا على الأقل في صحراء الأنبار. \
            وأصيب ثلاثة بستانيين. وقال المتحدث: التحقيق مستمر.
            """, MARCH);
        Party army = party("الجيش العراقي", "iraq-army", PartyKind.STATE_FORCES, "IQ");
        Attribution said = draft.said(voice(army, true));
        return draft.event(
                        1,
                        EventType.ATTACK,
                        false,
                        day(2031, 3, 3, Value.Basis.STATED),
                        new Event.Sides(
                                List.of(party("داعش", "islamic-state", PartyKind.ARMED_GROUP, null)),
                                List.of(party("قرويا", null, PartyKind.CIVILIANS, null))),
                        new Value.Place("صحراء الأنبار", null, "IQ", "Anbar", null, Value.Precision.ADMIN1),
                        place("قرية الوادي", Value.Precision.EXACT))
                .claim(1, Field.KILLED, count(12, null, Bound.AT_LEAST, "قرويا"), said, "قتلوا 12 قرويا على الأقل")
                .claim(1, Field.WOUNDED, count(3, 3, Bound.EXACT, "بستانيين"), UNSOURCED, "أصيب ثلاثة بستانيين")
                .claim(1, Field.FOLLOW_UP, new Value.Words("التحقيق مستمر"), said, "التحقيق مستمر")
                .reading();
    }

    /** Statistics alone: a sum that fails, a fall, a measure without wording, a second period. */
    static Reading figures() {
        Draft draft = Draft.of("fr", """
            Deux années de chiffres

            En 2030, l’armée malienne dit avoir mené 90 opérations, dont 50 au Mali et 30 au Niger. \
            Elle constate une baisse « nette » des attaques. 12 ponts ont été minés en janvier 2031.
            """, MARCH);
        Party army = party("l’armée malienne", null, PartyKind.STATE_FORCES, "ML");
        Attribution said = draft.said(voice(army, true));
        Period year = new Period(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31));
        Period january = new Period(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 31));
        List<String> area = List.of("ML", "NE");
        return draft.tally(
                        "operations",
                        Quantity.exact(90, "90"),
                        new Tally.Scope(army, year, area, ""),
                        List.of(part(draft, 50, "ML", "50 au Mali"), part(draft, 30, "NE", "30 au Niger")),
                        null,
                        stated(draft, said, "90 opérations, dont 50 au Mali et 30 au Niger"))
                .tally(
                        "attacks",
                        null,
                        new Tally.Scope(null, year, area, ""),
                        List.of(),
                        new Tally.Change(Tally.Trend.FALL, null, null, null),
                        stated(draft, said, "une baisse « nette » des attaques"))
                .tally(
                        "bridges mined",
                        Quantity.exact(12, "12"),
                        new Tally.Scope(null, january, List.of(), ""),
                        List.of(),
                        null,
                        stated(draft, UNSOURCED, "12 ponts ont été minés"))
                .check(Check.Kind.SUM_OF_PARTS, Check.Verdict.DOES_NOT_HOLD, "50 + 30 = 80, not 90", "S1")
                .reading();
    }

    /** What an article may try on a terminal. */
    static Reading hostile() {
        String text = "Red \u001B[31m title \u202E reversed \u2069 \u200F end\n\nA \u0007bell %s killed 3 people.\n"
                .formatted(Character.toString(0x1F4A5));
        Draft draft = Draft.of("en", text, null);
        return draft.event(
                        1,
                        EventType.ATTACK,
                        false,
                        null,
                        new Event.Sides(List.of(party("\u001B]0;owned\u0007", null, PartyKind.OTHER, null)), List.of()),
                        place("Or\u202Evane", Value.Precision.EXACT))
                .claim(1, Field.KILLED, count(3, 3, Bound.EXACT, "peo\u009Bple\u001B[2J"), UNSOURCED, "killed 3 people")
                .reading();
    }

    static Reading nothing() {
        return Draft.of("en", "The weather\n\nIt rained in Orvane.\n", MARCH).reading();
    }

    private static Tally.Part part(Draft draft, int n, String country, String exact) {
        return new Tally.Part(
                Quantity.exact(n, Integer.toString(n)), List.of(country), "", draft.words(exact, "test/part"));
    }

    private static Tally.Statement stated(Draft draft, Attribution said, String exact) {
        return new Tally.Statement(Modality.ASSERTED, said, draft.words(exact, "test/tally"));
    }

    private static Value.Count count(
            int low, @org.jspecify.annotations.Nullable Integer high, Bound bound, String category) {
        Integer best = bound == Bound.RANGE ? null : Integer.valueOf(low);
        return new Value.Count(new Quantity(low, best, high, bound, "n"), category, Side.UNKNOWN, null);
    }

    private static Value.Place place(String name, Value.Precision precision) {
        return new Value.Place(name, null, null, null, null, precision);
    }

    private static Value.When day(int year, int month, int day, Value.Basis basis) {
        LocalDate date = LocalDate.of(year, month, day);
        return new Value.When(date, date, Value.Grain.DAY, null, basis);
    }
}
