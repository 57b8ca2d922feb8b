package org.constat.cli.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.constat.cli.wording.Countries.Agreement;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.jspecify.annotations.Nullable;

/** Names made of a kind of body and a country: "Iraqi intelligence", "US forces". */
final class Bodies {
    private record Body(String code, List<String> names, Agreement agreement, String pattern) {}

    private final Wording words;
    private final Countries countries;
    private final List<Body> bodies = new ArrayList<>();

    Bodies(Wording words, Countries countries) {
        this.words = words;
        this.countries = countries;
        Table table = Table.load("/org/constat/cli/wording/bodies.tsv");
        for (String[] row : table.rows()) {
            bodies.add(new Body(
                    table.cell(row, "code"),
                    table.parts(row, "words"),
                    Agreement.valueOf(table.cell(row, "agreement")),
                    table.cell(row, words.code())));
        }
    }

    /**
     * The composed name, or null when the printed one says more than kind and country.
     *
     * @param whole whether every word must be accounted for; else only names and numbers must
     */
    @Nullable
    String compose(Party party, boolean whole) {
        String printed = Table.fold(party.name());
        Body body = named(printed);
        Body chosen = body == null ? ofKind(party.kind()) : body;
        String rest = body == null ? printed : without(printed, body);
        if (chosen == null || body == null && party.country() == null || saysMore(party, rest, whole)) {
            return null;
        }
        String adjective = party.country() == null ? "" : countries.adjective(party.country(), chosen.agreement);
        return chosen.pattern.replace("{0}", adjective).replaceAll(" +", " ").strip();
    }

    /** The acronym printed inside a longer name. */
    @Nullable
    String acronym(Party party) {
        for (String word : party.name().split("[^\\p{L}\\p{N}-]+")) {
            boolean capitals = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
            if (capitals && Character.isUpperCase(word.charAt(0)) && countries.spokenOf(word) == null) {
                return word;
            }
        }
        return null;
    }

    private @Nullable Body named(String printed) {
        for (Body body : bodies) {
            if (body.names.stream().anyMatch(name -> Table.holds(printed, name))) {
                return body;
            }
        }
        return null;
    }

    private @Nullable Body ofKind(PartyKind kind) {
        String code = switch (kind) {
            case STATE_FORCES -> "forces";
            case POLICE -> "police";
            case INTELLIGENCE -> "intelligence";
            case GOVERNMENT -> "government";
            default -> "";
        };
        return bodies.stream()
                .filter(body -> body.code.equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String without(String printed, Body body) {
        String rest = printed;
        for (String name : body.names) {
            int at = Table.find(rest, name);
            rest = at < 0 ? rest : rest.substring(0, at) + " " + rest.substring(at + name.length());
        }
        return rest;
    }

    private boolean saysMore(Party party, String rest, boolean whole) {
        String acronym = acronym(party);
        for (String word : rest.split("[^\\p{L}\\p{N}.'-]+")) {
            String plain = words.bare(word.replaceAll("'s$", "")).replaceAll("^.'", "");
            boolean known = plain.isEmpty()
                    || acronym != null && plain.equals(Table.fold(acronym))
                    || words.list("party.fillers").contains(plain)
                    || countries.spokenOf(plain) != null;
            if (!known && (whole || isNamelike(party.name(), plain))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamelike(String name, String folded) {
        int at = Table.fold(name).indexOf(folded);
        return at > 0 && Character.isUpperCase(name.charAt(at)) || Character.isDigit(folded.charAt(0));
    }
}
