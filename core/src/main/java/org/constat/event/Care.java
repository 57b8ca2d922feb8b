package org.constat.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.constat.claim.Evidence;
import org.constat.claim.Passage;
import org.constat.event.Marks.Sensitive;
import org.constat.event.Marks.SensitiveKind;
import org.constat.mention.Mentions;
import org.constat.rule.Group;
import org.constat.text.Span;
import org.constat.token.Tags;
import org.constat.token.Unit;

/** Passages that could harm somebody: victims by name, minors, sexual violence, sites under protection. */
final class Care {

    private static final List<String> VICTIMS = List.of("VICTIMWORD", "DEADWORD", "WOUNDEDWORD");

    private static final String AGE = "AGE";

    private final Mentions mentions;
    private final List<Passage> passages;
    private final TreeSet<Integer> tolls = new TreeSet<>();
    private final List<Sensitive> out = new ArrayList<>();
    private final Tags signs;
    private final Tags numbers;

    Care(Mentions mentions, List<Passage> passages, Coding coding) {
        this.mentions = mentions;
        this.passages = passages;
        this.signs = mentions.language().names().tags("SEXUALWORD", "PROTECTED_SITE", "CHILDREN");
        this.numbers = mentions.language().names().tags("NUM");
        coding.claims().stream()
                .filter(c -> c.claim().field().isToll())
                .forEach(c -> tolls.add(c.claim().evidence().span().start()));
    }

    List<Sensitive> passages(List<Persons.Named> named) {
        named.stream().filter(n -> !n.isPublic()).forEach(this::name);
        passages.stream().filter(this::holdsSigns).forEach(p -> p.units().forEach(this::read));
        out.sort(Comparator.comparingInt((Sensitive s) -> s.evidence().span().start())
                .thenComparing(Sensitive::kind));
        return List.copyOf(out);
    }

    private void name(Persons.Named person) {
        if (Ages.isMinor(person.age())) {
            mark(SensitiveKind.MINOR, person.span());
        }
        boolean victim = person.age() >= 0 || isOfVictims(person.passage());
        if (victim && !speaks(person)) {
            mark(SensitiveKind.VICTIM_NAME, person.span());
        }
    }

    /** A sentence with a count of people hurt or taken, or with a word for victims. */
    private boolean isOfVictims(Passage passage) {
        Integer toll = tolls.ceiling(passage.span().start());
        return toll != null && toll < passage.span().end()
                || passage.units().stream().anyMatch(u -> VICTIMS.stream().anyMatch(v -> mentions.contains(u, v)));
    }

    private static boolean speaks(Persons.Named person) {
        return person.passage().giving("Voice").stream()
                .flatMap(f -> f.roles("voice").stream())
                .anyMatch(v -> new Span(v.start(), v.end()).covers(person.span()));
    }

    /** Most sentences have no word that could ask for care, nor a number that is an age. */
    private boolean holdsSigns(Passage passage) {
        boolean numbered = false;
        for (Unit leaf : passage.leaves()) {
            if (leaf.isAny(signs)) {
                return true;
            }
            numbered |= leaf.isAny(numbers) || Character.isDigit(mentions.text().charAt(leaf.start()));
        }
        return numbered && passage.holds(AGE);
    }

    private void read(Unit unit) {
        if (mentions.contains(unit, "SEXUALWORD")) {
            mark(SensitiveKind.SEXUAL_VIOLENCE, new Span(unit.start(), unit.end()));
        }
        if (unit instanceof Group && mentions.is(unit, "NG") && mentions.is(unit, "PROTECTED_SITE")) {
            mark(SensitiveKind.PROTECTED_SITE, new Span(unit.start(), unit.end()));
        }
        if (unit instanceof Group g && (mentions.is(unit, "NG") && mentions.is(unit, "CHILDREN") || isYoung(g))) {
            mark(SensitiveKind.MINOR, new Span(unit.start(), unit.end()));
        }
    }

    /** "A 16-year-old girl": the years told inside the group are those of a minor. */
    private boolean isYoung(Group g) {
        return g.kind().equals(AGE)
                ? Ages.isMinor(Ages.years(mentions.words(g)))
                : g.units().stream().anyMatch(u -> u instanceof Group inner && isYoung(inner));
    }

    private void mark(SensitiveKind kind, Span span) {
        out.add(new Sensitive(kind, Evidence.of(mentions.text(), span, "mark")));
    }
}
