package org.constat.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.claim.Field;
import org.constat.cli.wording.Categories.Category;
import org.constat.cli.wording.Wording;
import org.constat.event.Coded;
import org.constat.event.Event;
import org.constat.mention.Quantity;
import org.constat.mention.Value;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.Place;
import org.jspecify.annotations.Nullable;

/** When, where, who and how of one event, with a note on how precisely. */
record FactsText(Sheet sheet, Page page) {
    private static final int VALUE = 9;
    private static final int NOTE = 49;

    void write(Event event) {
        Value.When date = event.date();
        if (date != null) {
            fact("label.when", sheet.speech().dates().when(date), dateNote(date));
        }
        if (!event.background() && !event.places().isEmpty()) {
            fact("label.where", places(event), placeNote(event));
        }
        String who = who(event);
        if (!who.isEmpty()) {
            fact("label.who", who, "");
        }
        String how = how(event);
        if (!how.isEmpty()) {
            fact("label.how", how, "");
        }
    }

    private Wording words() {
        return sheet.words();
    }

    private void fact(String labelKey, String value, String note) {
        String label = Page.pad(" " + words().say(labelKey), VALUE - 1) + " ";
        String start = label + value;
        int noteAt = Math.max(NOTE, Page.length(start) + 2);
        if (note.isEmpty() || Page.length(start) > page.width()) {
            page.wrapped(label, value, VALUE, page.width());
        } else if (noteAt + Page.length(note) <= page.width()) {
            page.line(Page.pad(start, noteAt) + note);
            return;
        } else {
            page.line(start);
        }
        if (!note.isEmpty()) {
            page.wrapped(" ".repeat(VALUE), note, VALUE, page.width());
        }
    }

    private String dateNote(Value.When date) {
        if (date.precision() == Value.Grain.BOUND) {
            return words().say("when.unstated");
        }
        String grain = words().say("grain." + date.precision());
        String basis = words().find("basis." + date.basis());
        return basis == null ? grain : words().say("note.join", grain, basis);
    }

    private String places(Event event) {
        return event.places().stream().map(sheet::place).distinct().collect(Collectors.joining(", "));
    }

    private String placeNote(Event event) {
        Value.Precision finest = event.places().stream()
                .map(Place::precision)
                .min(java.util.Comparator.naturalOrder())
                .orElse(Value.Precision.UNKNOWN);
        String note = words().say("precision." + finest);
        boolean town = finest == Value.Precision.EXACT || finest == Value.Precision.NEAR;
        boolean located = finest != Value.Precision.UNKNOWN && finest != Value.Precision.WATER;
        return town || !located ? note : words().say("note.join", note, words().say("precision.notown"));
    }

    private String who(Event event) {
        List<Party> a = event.sides().a();
        List<Party> b = event.sides().b();
        boolean violent = words().list("types.violent").contains(event.type().code());
        if (a.isEmpty() && (b.isEmpty() || !violent)) {
            return sides(event, b);
        }
        String actors = a.isEmpty() ? words().say("who.unstated") : sides(event, a);
        return b.isEmpty() ? actors : words().say("who.arrow", actors, sides(event, b));
    }

    private String sides(Event event, List<Party> parties) {
        return parties.stream().map(party -> withRole(event, party)).distinct().collect(Collectors.joining(" + "));
    }

    private String withRole(Event event, Party party) {
        String name = sheet.side(party);
        if (party.kind() != Value.PartyKind.PERSON || sheet.isHidden(party)) {
            return name;
        }
        return sheet.claims(event)
                .map(coded -> coded.claim().evidence().exact())
                .map(exact -> sheet.speech().roles().of(party.name(), exact))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(role -> words().say("person.role", name, role))
                .orElse(name);
    }

    private String how(Event event) {
        List<String> means = new ArrayList<>(means(event));
        if (means.isEmpty()) {
            return "";
        }
        String targets = targets(event);
        String said = means(means.getFirst(), false);
        said = targets == null ? said : words().say("how.on", said, targets);
        for (String next : means.subList(1, means.size())) {
            said = words().say("how.then", said, means(next, true));
        }
        return said;
    }

    private String means(String code, boolean then) {
        String key = "means." + code;
        if (then && words().has(key + ".then")) {
            return words().say(key + ".then");
        }
        return words().has(key) ? words().say(key) : words().quote(code.replace('_', ' '));
    }

    private Set<String> means(Event event) {
        Set<String> means = new LinkedHashSet<>();
        for (Coded coded : sheet.claims(event, Field.MEANS)) {
            if (coded.claim().value() instanceof Value.Words said) {
                means.addAll(said.codes());
            }
        }
        return means;
    }

    private @Nullable String targets(Event event) {
        for (Coded coded : sheet.claims(event, Field.TARGET)) {
            Quantity quantity = Figures.quantity(coded.claim().value());
            Category what = sheet.speech()
                    .categories()
                    .of(Figures.category(coded.claim().value()));
            if (quantity != null && quantity.best() != null && what != null) {
                return words().number(quantity.best()) + " " + what.label();
            }
        }
        return null;
    }
}
