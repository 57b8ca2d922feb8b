package org.constat.rule;

import java.io.FileDescriptor;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.constat.text.Layout;
import org.constat.token.Names;
import org.constat.token.Reading;
import org.constat.token.Unit;

/** Shows how a phrase is read: its units with their readings, and the rules that match. For people who write rules. */
public final class Try {

    private final LangData data;

    public Try(LangData data) {
        this.data = data;
    }

    /** A page of plain text; {@code code} is one of the languages of the data. */
    public String show(String code, String text) {
        Language language = data.languages().get(code);
        if (language == null) {
            throw new IllegalArgumentException(
                    "no language " + code + "; there are " + data.telling().keySet());
        }
        StringBuilder out = new StringBuilder();
        for (Layout.Sentence s : language.tools().cutter().cut(text).sentences()) {
            List<Unit> units = language.units(text, s.span());
            units.forEach(u -> unit(out, text, u, 0));
            List<Unit> groups = language.cascade().groups(units);
            out.append("groups\n");
            groups.forEach(u -> unit(out, text, u, 1));
            out.append("rules\n");
            language.cascade().rules(groups).forEach(f -> firing(out, text, f));
        }
        return out.toString();
    }

    private void unit(StringBuilder out, String text, Unit u, int depth) {
        out.append("  ".repeat(depth)).append(text, u.start(), u.end());
        if (u instanceof Group g) {
            out.append("   <").append(g.kind()).append(' ').append(g.rule()).append('>');
        }
        Names names = data.names();
        for (Reading r : u.readings()) {
            out.append("   ").append(r.lemma()).append(' ').append(String.join(",", names.of(r.tags())));
        }
        out.append('\n');
        if (u instanceof Group g && depth > 0) {
            g.captures()
                    .forEach(c -> out.append("  ".repeat(depth + 1))
                            .append(c.role())
                            .append("  ")
                            .append(text, c.unit().start(), c.unit().end())
                            .append('\n'));
        }
    }

    private static void firing(StringBuilder out, String text, Firing f) {
        out.append("  ")
                .append(f.rule().id())
                .append("  ")
                .append(f.rule().gives())
                .append("  ");
        out.append(text, f.span().start(), f.span().end()).append('\n');
        f.captures()
                .forEach(c -> out.append("    ")
                        .append(c.role())
                        .append("  ")
                        .append(text, c.unit().start(), c.unit().end())
                        .append('\n'));
    }

    /** Folder of language data, language, phrase. */
    public static void main(String[] args) {
        LangData data = new LangFolder(java.nio.file.Path.of(args[0])).load();
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(new java.io.FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), true);
        out.println(new Try(data).show(args[1], args[2]));
    }
}
