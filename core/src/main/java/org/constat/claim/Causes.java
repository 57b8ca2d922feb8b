package org.constat.claim;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.constat.mention.EventType;
import org.constat.mention.Mentions;
import org.constat.rule.Firing;
import org.constat.token.Names;
import org.constat.token.Unit;

/**
 * Tells what people do to people from what nature, chance and illness do. A sentence with words for a mishap tells a mishap unless armed
 * people or acts of war stand in it; what is told of sport and shows is counted over the report.
 */
final class Causes {

    /** Enough for a match report; more than an attack on a stadium needs. */
    private static final int LEISURE_WORDS = 4;

    private static final int LEISURE_SHARE = 2;
    private static final int DISASTER_SENTENCES = 3;
    private static final int DISASTER_SHARE = 2;

    private static final Set<EventType> ARMS = EnumSet.of(
            EventType.AIRSTRIKE,
            EventType.DRONE_STRIKE,
            EventType.MISSILE_STRIKE,
            EventType.SHELLING,
            EventType.SUICIDE_BOMBING,
            EventType.IED,
            EventType.LANDMINE,
            EventType.ASSASSINATION,
            EventType.EXECUTION,
            EventType.MASSACRE,
            EventType.ABDUCTION,
            EventType.ENFORCED_DISAPPEARANCE,
            EventType.TORTURE,
            EventType.SEXUAL_VIOLENCE);

    /** What one sentence shows, its happenings apart. */
    private record Signs(boolean disaster, boolean accident, boolean arms) {}

    private final Mentions mentions;
    private final Acts acts;
    private final int leisureWord;
    private final int disasterWord;
    private final int accidentWord;
    private Signs signs = new Signs(false, false, false);

    /** Whether the news told last is a mishap, and nothing behind it tells of arms or of somebody who did it. */
    private boolean afterMishap;

    private int sentences;
    private int leisure;
    private int natural;

    Causes(Mentions mentions, Acts acts) {
        this.mentions = mentions;
        this.acts = acts;
        Names names = mentions.language().names();
        this.leisureWord = names.bit("LEISUREWORD");
        this.disasterWord = names.bit("DISASTERWORD");
        this.accidentWord = names.bit("ACCIDENTWORD");
    }

    /** Takes note of what the sentence is about, whether or not it tells of anything. */
    void pass(Passage passage) {
        sentences++;
        leisure += count(passage, leisureWord);
        natural += count(passage, disasterWord) > 0 ? 1 : 0;
        afterMishap = afterMishap || tellsMishap(passage);
    }

    /** A crash, a collapse of something that crashes or collapses: talks may, too. A headline may name a disaster alone. */
    private boolean tellsMishap(Passage passage) {
        boolean accident = count(passage, accidentWord) > 0 && holds(passage, "VEHICLE", "SITE");
        return accident || sentences == 1 && natural == 1 || passage.tellsMishap();
    }

    /** Takes in the sentence that the next calls are about. */
    void enter(Passage passage) {
        boolean disaster = !passage.giving("Mishap").isEmpty() || count(passage, disasterWord) > 0;
        boolean accident = count(passage, accidentWord) > 0 && !isOfDiplomacy(passage);
        boolean arms = passage.firings().stream().anyMatch(this::isArmed);
        signs = new Signs(disaster, accident, arms);
        afterMishap = afterMishap && !arms && passage.giving("Act").stream().noneMatch(this::isDone);
    }

    /** Told as done by people, though perhaps not in so many words: a shelling, a protest, no explosion of gas. */
    private boolean isDone(Firing f) {
        EventType type = acts.isAccident(f) ? null : acts.type(f);
        return type != null && type != EventType.OTHER;
    }

    /** Truces and talks collapse and crash, too. */
    private boolean isOfDiplomacy(Passage passage) {
        return holds(passage, "CEASEFIREWORD", "TALKSWORD", "AGREEMENTWORD");
    }

    private boolean holds(Passage passage, String... kinds) {
        Names names = mentions.language().names();
        return Stream.of(kinds).anyMatch(kind -> count(passage, names.bit(kind)) > 0);
    }

    private static int count(Passage passage, int bit) {
        int found = 0;
        for (Unit leaf : passage.leaves()) {
            found += leaf.is(bit) ? 1 : 0;
        }
        return found;
    }

    private boolean isArmed(Firing f) {
        if (f.rule().gives().what().equals("Act")) {
            EventType type = acts.type(f);
            return type != null
                    && (ARMS.contains(type) || f.roles("subject").stream().anyMatch(this::bearsArms));
        }
        return Tolls.isToll(f) && isDeed(f);
    }

    /** Done by armed people, or told by a verb that only people can do. */
    private boolean isDeed(Firing f) {
        Unit verb = f.role("verb");
        return verb != null && mentions.is(verb, "VIOLENTWORD")
                || f.roles("subject").stream().anyMatch(this::bearsArms);
    }

    private boolean bearsArms(Unit unit) {
        return mentions.contains(unit, "ARMED") || mentions.contains(unit, "GROUPWORD");
    }

    /** True when the sentence tells what nature did, and what it cost over the years is no statistic of ours. */
    boolean isNatural() {
        return signs.disaster && !signs.arms;
    }

    /** True when so far the report is about an earthquake, a flood, an epidemic: who dies in it dies of that. */
    private boolean isOfDisaster() {
        return natural >= DISASTER_SENTENCES && natural * DISASTER_SHARE >= sentences;
    }

    Cause of(Firing f) {
        if (!signs.arms && isOfDisaster() && Tolls.isToll(f)) {
            return Cause.DISASTER;
        }
        if (!signs.arms && (signs.disaster || signs.accident || acts.isAccident(f))) {
            return signs.disaster ? Cause.DISASTER : Cause.ACCIDENT;
        }
        if (isArmed(f)) {
            return Cause.ARMS;
        }
        if (afterMishap && f.role("subject") == null && isHarm(f)) {
            return Cause.ACCIDENT;
        }
        Unit object = Tolls.object(f);
        boolean unarmed = object == null || !mentions.contains(object, "ARMED");
        boolean open = f.with("cause", "").equals("open") && unarmed && !signs.arms;
        return open ? Cause.OPEN : Cause.VIOLENCE;
    }

    private static boolean isHarm(Firing f) {
        return switch (Tolls.field(f)) {
            case KILLED, WOUNDED, CASUALTIES -> true;
            case null, default -> false;
        };
    }

    /** True when so far the report is about sport, films or the like. */
    boolean isLeisure() {
        return leisure >= LEISURE_WORDS && leisure * LEISURE_SHARE >= sentences;
    }
}
