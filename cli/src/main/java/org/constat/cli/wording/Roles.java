package org.constat.cli.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person is, from the words that follow the name: ", the political leader of ...". */
public final class Roles {
    private record Role(List<String> names, String name) {}

    private final Wording words;
    private final Parties parties;
    private final List<Role> roles = new ArrayList<>();

    Roles(Wording words, Parties parties) {
        this.words = words;
        this.parties = parties;
        Table table = Table.load("/org/constat/cli/wording/roles.tsv");
        for (String[] row : table.rows()) {
            roles.add(new Role(table.parts(row, "words"), table.cell(row, words.code())));
        }
    }

    /** @param around the words the person's name stands in */
    public @Nullable String of(String name, String around) {
        int at = around.indexOf(name);
        String after = at < 0 ? "" : around.substring(at + name.length());
        if (!after.startsWith(", ")) {
            return null;
        }
        int comma = after.indexOf(',', 2);
        String apposition = comma < 0 ? after : after.substring(0, comma);
        String folded = Table.fold(apposition);
        for (Role role : roles) {
            if (role.names.stream().anyMatch(printed -> Table.holds(folded, printed))) {
                return withBody(role.name, apposition);
            }
        }
        return null;
    }

    private String withBody(String role, String apposition) {
        String body = parties.spokenOf(apposition);
        return body == null ? role : words.say("role.of", role, words.bare(body), words.form("form.of", body));
    }
}
