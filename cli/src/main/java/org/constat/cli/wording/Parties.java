package org.constat.cli.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.constat.mention.Value.Party;
import org.constat.mention.Value.PartyKind;
import org.jspecify.annotations.Nullable;

/** Display names of bodies, groups and public persons; an unknown one keeps its printed name. */
public final class Parties {
    /** @param shorts acronyms and short names a text may print */
    record Entry(String full, String brief, List<String> aliases, List<String> shorts) {}

    private final Wording words;
    private final Bodies bodies;
    private final WorldNames world;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byName = new HashMap<>();

    Parties(Wording words, Countries countries) {
        this.words = words;
        bodies = new Bodies(words, countries);
        world = new WorldNames(words.code());
        Table table = Table.load("/org/constat/cli/wording/parties.tsv");
        for (String[] row : table.rows()) {
            add(table, row);
        }
    }

    private void add(Table table, String[] row) {
        Entry entry = new Entry(
                table.cell(row, words.code()),
                table.cell(row, words.code() + "_brief"),
                table.parts(row, "aliases"),
                table.parts(row, "shorts"));
        entries.add(entry);
        byName.put(table.cell(row, "id"), entry);
        entry.aliases.forEach(alias -> byName.putIfAbsent(Table.fold(alias), entry));
    }

    private @Nullable Entry known(Party party) {
        Entry byId = party.id() == null ? null : byName.get(party.id());
        return byId == null ? byName.get(Table.fold(words.bare(party.name()))) : byId;
    }

    /** With its article, as in a sentence. */
    public String full(Party party, String textLang) {
        Entry entry = known(party);
        return entry == null ? described(party, textLang) : entry.full;
    }

    /** The shortest usual name, with its article. */
    public String brief(Party party, String textLang) {
        Entry entry = known(party);
        return entry == null ? described(party, textLang) : entry.brief;
    }

    /** Without an article, as in a table. */
    public String label(Party party, String textLang) {
        return words.bare(brief(party, textLang));
    }

    /** As a side of an event: forces by country, groups with the short names that the text {@code prints}. */
    public String side(Party party, Predicate<String> prints, String textLang) {
        Entry entry = known(party);
        boolean forces = party.kind() == PartyKind.STATE_FORCES || party.kind() == PartyKind.POLICE;
        if (forces && party.country() != null) {
            return withAcronym(words.bare(described(party, textLang)), party, entry);
        }
        return entry == null ? words.bare(described(party, textLang)) : withAliases(entry, prints, textLang);
    }

    private String withAcronym(String described, Party party, @Nullable Entry entry) {
        String acronym = entry != null && !entry.shorts.isEmpty() ? entry.shorts.getFirst() : bodies.acronym(party);
        return acronym == null || described.contains(acronym)
                ? described
                : words.say("party.withAliases", described, acronym);
    }

    private String withAliases(Entry entry, Predicate<String> prints, String textLang) {
        String full = words.bare(entry.full);
        String printed = String.join(" / ", entry.shorts.stream().filter(prints).toList());
        if (printed.isEmpty() || printed.equals(full)) {
            return full;
        }
        return textLang.equals(words.code()) ? printed : words.say("party.withAliases", full, printed);
    }

    private String described(Party party, String textLang) {
        boolean same = textLang.equals(words.code());
        boolean person = party.kind() == PartyKind.PERSON || same && party.kind() == PartyKind.OFFICIAL;
        if (person) {
            return same ? words.midSentence(party.name()) : words.bare(party.name());
        }
        String composed = bodies.compose(party, same);
        if (composed != null) {
            return composed;
        }
        return same ? words.midSentence(party.name()) : inOtherWords(party);
    }

    /** A name printed in another language: its name here, or kind and country with the printed name. */
    private String inOtherWords(Party party) {
        String printed = words.bare(party.name());
        Optional<String> named = party.id() == null ? Optional.empty() : world.of(party.id());
        if (named.isPresent()) {
            return named.get();
        }
        String rough = bodies.compose(withoutNames(party), false);
        return rough == null ? printed : words.say("party.ofPrinted", rough, printed);
    }

    private static Party withoutNames(Party party) {
        return new Party("", party.id(), party.kind(), party.country());
    }

    /** The first body or group of the table that {@code printed} speaks of, by its brief name with its article. */
    @Nullable
    String spokenOf(String printed) {
        Entry found = null;
        int longest = 0;
        for (Entry entry : entries) {
            for (String alias : entry.aliases) {
                if (alias.length() > longest && Table.holds(printed, alias)) {
                    found = entry;
                    longest = alias.length();
                }
            }
        }
        return found == null ? null : found.brief;
    }
}
