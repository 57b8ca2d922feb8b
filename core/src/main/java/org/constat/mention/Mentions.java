package org.constat.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.Place;
import org.constat.mention.Value.When;
import org.constat.rule.Group;
import org.constat.rule.Language;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Unit;
import org.jspecify.annotations.Nullable;

/** Takes groups of words for what they stand for, in one report. */
public final class Mentions {

    private final String text;
    private final Language language;
    private final Names names;
    private final World world;
    private final Numbers numbers;
    private final Days days;
    private final Parties parties;
    private final Places places;
    private Supplier<Toponymy> toponyms;
    private @Nullable Toponymy toponymy;

    /** @param published day of publication: years and weeks that the words leave out are taken from it */
    public Mentions(String text, Language language, World world, @Nullable LocalDate published) {
        this.text = text;
        this.language = language;
        this.names = language.names();
        this.world = world;
        this.numbers = new Numbers(language);
        this.days = new Days(language, published);
        this.parties = new Parties(world, names, new Rulers(world, names, published), unit -> code("BODY", unit));
        this.places = new Places(world, language);
        this.toponyms = () -> new Toponymy(text, language, world);
    }

    /** Takes note of what the whole report names: whose army "the army" is. Linear in the units. */
    public void amid(List<? extends Parsable> sentences) {
        parties.amid(
                new Surroundings(world, names, parties::role, () -> toponymy().mainCountry(), sentences));
    }

    /** How to find out which places the names of the report mean, once somebody asks. */
    public void with(Supplier<Toponymy> reading) {
        toponyms = reading;
    }

    private Toponymy toponymy() {
        Toponymy known = toponymy;
        if (known == null) {
            known = toponyms.get();
            toponymy = known;
        }
        return known;
    }

    /** Every name of a place in the report. */
    public List<PlaceMention> places() {
        return toponymy().mentions();
    }

    public Language language() {
        return language;
    }

    public World world() {
        return world;
    }

    public String text() {
        return text;
    }

    public boolean is(Unit unit, String name) {
        return unit.is(names.bit(name));
    }

    /** True when the unit or a unit inside it carries the name. */
    public boolean contains(Unit unit, String name) {
        return contains(unit, names.bit(name));
    }

    private static boolean contains(Unit unit, int bit) {
        if (unit.is(bit)) {
            return true;
        }
        if (unit instanceof Group g) {
            for (Unit part : g.units()) {
                if (contains(part, bit)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The number that a group of people or things carries, or that the unit itself is; null when none is said. */
    public @Nullable Quantity quantity(Unit unit) {
        if (!(unit instanceof Group g)) {
            return null;
        }
        if (g.kind().equals("NUMBER")) {
            return numbers.quantity(g, text);
        }
        Unit count = g.role("count");
        if (count != null) {
            Quantity quantity = quantity(count);
            return quantity == null ? null : numbers.bounded(quantity, g);
        }
        if (g.kind().equals("NB") && is(g, "ONE")) {
            return Quantity.exact(1, words(g));
        }
        Unit head = g.role("head");
        return head == null || g.kind().equals("NP") ? null : quantity(head);
    }

    public List<Party> parties(Unit unit) {
        return parties.parties(unit, text);
    }

    /** The items of a list of groups, or the unit alone. */
    public List<Unit> items(Unit unit) {
        return parties.items(unit);
    }

    public @Nullable When when(Unit unit) {
        if (!(unit instanceof Group g)) {
            return null;
        }
        if (g.role("duration") instanceof Group duration) {
            Quantity count = quantity(duration);
            return count == null ? null : days.ago(duration, count);
        }
        return days.when(g);
    }

    /** The day, month or year inside a group of words ("the 2015 attack"); null when there is none or no day can be told. */
    public @Nullable When whenIn(Unit unit) {
        if (!(unit instanceof Group g)) {
            return days.year(unit);
        }
        if (g.kind().equals("WHEN") || g.kind().equals("DATE")) {
            return days.when(g);
        }
        if (g.kind().equals("NUMBER")) {
            return null;
        }
        return g.units().stream()
                .map(this::whenIn)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public @Nullable Period period(Unit unit) {
        return unit instanceof Group g ? days.period(g) : null;
    }

    public @Nullable Place place(Unit unit) {
        return unit instanceof Group g ? places.place(g, text, toponymy()) : null;
    }

    /** The code a noun stands for, by its lemma with one of its modifiers, or by its lemma alone; null when it has none. */
    public @Nullable String code(String kind, Unit unit) {
        for (Reading r : unit.readings()) {
            for (String modifier : modifiers(unit)) {
                String code = language.value(kind, r.lemma() + "+" + modifier);
                if (code != null) {
                    return code;
                }
            }
            String code = language.value(kind, r.lemma());
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private List<String> modifiers(Unit unit) {
        List<String> lemmas = new java.util.ArrayList<>();
        Unit now = unit;
        while (now instanceof Group g) {
            for (Unit part : g.units()) {
                part.readings().forEach(r -> lemmas.add(r.lemma()));
            }
            Unit head = g.role("head");
            if (head == null) {
                break;
            }
            now = head;
        }
        return lemmas;
    }

    /** The countries that a group of words names or qualifies by, in order. */
    public List<String> countriesIn(Unit unit) {
        return world.countriesIn(unit);
    }

    /** What a group or the head inside it holds under a role. */
    public @Nullable Unit part(Unit unit, String role) {
        Unit now = unit;
        while (now instanceof Group g) {
            Unit part = g.role(role);
            if (part != null) {
                return part;
            }
            now = g.role("head");
        }
        return null;
    }

    /** True when a definite article or a demonstrative opens the group. */
    public boolean isDefinite(Unit unit) {
        Unit det = part(unit, "det");
        return det != null && det.is(names.bit("DEF"));
    }

    public String words(Unit unit) {
        return text.substring(unit.start(), unit.end());
    }
}
