package org.constat.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constat.rule.Definition.Example;
import org.constat.rule.Definition.Gives;
import org.constat.rule.Definition.Pattern;
import org.constat.rule.Definition.Place;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one {@code .rules} file. Problems are collected, and reading goes on. */
final class RuleFile {

    private final String file;
    private final List<String> lines;
    private final List<Problem> problems;
    private final List<Definition> found = new ArrayList<>();
    private int at;

    RuleFile(String file, List<String> lines, List<Problem> problems) {
        this.file = file;
        this.lines = lines;
        this.problems = problems;
    }

    List<Definition> read() {
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.isBlank() || line.startsWith("#")) {
                at++;
            } else if (indent(line) > 0) {
                problem(
                        at,
                        "this line belongs to no rule; begin one with rule, group, phrase, frame, construction or"
                                + " missing");
                at++;
            } else {
                Entry entry = new Entry(at++);
                entry.readBody();
                entry.define();
            }
        }
        return found;
    }

    private void problem(int line, String message) {
        problems.add(new Problem(file, line + 1, indent(lines.get(line)) + 1, message));
    }

    private static int indent(String line) {
        int n = 0;
        while (n < line.length() && line.charAt(n) == ' ') {
            n++;
        }
        return n;
    }

    /** One definition while it is read. */
    private final class Entry {
        private final int first;
        private final String keyword;
        private final String name;
        private @Nullable Gives gives;
        private @Nullable Pattern pattern;
        private final Map<String, List<String>> words = new LinkedHashMap<>();
        private final Map<String, Pattern> slots = new LinkedHashMap<>();
        private final List<Example> examples = new ArrayList<>();

        Entry(int first) {
            this.first = first;
            String[] head = lines.get(first).split(" ", 3);
            this.keyword = head[0];
            this.name = head.length > 1 ? head[1] : "";
        }

        void readBody() {
            while (at < lines.size() && (lines.get(at).isBlank() || indent(lines.get(at)) > 0)) {
                String line = lines.get(at).strip();
                if (line.isEmpty() || line.startsWith("#")) {
                    at++;
                } else if (line.startsWith("+ ") || line.startsWith("- ")) {
                    readExample(line);
                } else {
                    readKey(line);
                }
            }
        }

        private void readKey(String line) {
            int cut = line.indexOf(' ');
            String key = cut < 0 ? line : line.substring(0, cut);
            String rest = cut < 0 ? "" : line.substring(cut + 1).strip();
            int here = at;
            int column = indent(lines.get(at)) + key.length() + 2;
            switch (key) {
                case "gives", "marks" -> gives = gives(rest);
                case "match" -> pattern = new Pattern(continued(rest, here), here + 1, column);
                case "verb", "noun", "adjective", "intransitive" ->
                    words.put(key, List.of(continued(rest, here).split("\\s+")));
                case "subject", "object", "with" -> slots.put(key, new Pattern(rest, here + 1, column));
                default ->
                    problem(
                            here,
                            "unknown line '" + key
                                    + "'; allowed: gives, marks, match, verb, noun, adjective, intransitive, subject,"
                                    + " object, with, + and -");
            }
            at++;
        }

        /** The rest of a line and the deeper-indented lines under it. */
        private String continued(String rest, int here) {
            StringBuilder text = new StringBuilder(rest);
            int deep = indent(lines.get(here));
            while (at + 1 < lines.size() && !lines.get(at + 1).isBlank() && indent(lines.get(at + 1)) > deep) {
                text.append(' ').append(lines.get(++at).strip());
            }
            return text.toString().strip();
        }

        private void readExample(String line) {
            int here = at++;
            int deep = indent(lines.get(here));
            Map<String, String> roles = new LinkedHashMap<>();
            while (at < lines.size() && !lines.get(at).isBlank() && indent(lines.get(at)) > deep) {
                String[] pair = lines.get(at).strip().split("\\s{2,}|\\t", 2);
                if (pair.length == 2) {
                    roles.put(pair[0], pair[1]);
                } else {
                    problem(at, "a role and its words are separated by two spaces");
                }
                at++;
            }
            examples.add(new Example(line.charAt(0) == '+', line.substring(2).strip(), roles, here + 1));
        }

        void define() {
            Definition made = made(new Place(file, first + 1));
            if (made != null) {
                found.add(made);
            }
        }

        private @Nullable Definition made(Place place) {
            return switch (keyword) {
                case "rule", "group" -> rule(place, gives, pattern);
                case "phrase" -> pattern == null ? lacks("match") : new Definition.Phrase(name, place, pattern);
                case "frame" ->
                    gives == null ? lacks("gives") : new Definition.Frame(name, place, gives, words, slots, examples);
                case "construction" ->
                    pattern == null
                            ? lacks("match")
                            : new Definition.Construction(
                                    name, place, gives == null ? Map.of() : gives.with(), pattern);
                case "missing" -> new Definition.Missing(name, place, lines.get(first));
                default -> {
                    problem(
                            first,
                            "unknown word '" + keyword
                                    + "'; allowed: rule, group, phrase, frame, construction, missing");
                    yield null;
                }
            };
        }

        private @Nullable Definition rule(Place place, @Nullable Gives gives, @Nullable Pattern pattern) {
            if (gives == null) {
                return lacks("gives or marks");
            }
            return pattern == null
                    ? lacks("match")
                    : new Definition.Rule(name, place, keyword.equals("group"), gives, pattern, examples);
        }

        private @Nullable Definition lacks(String key) {
            problem(first, name + " has no line '" + key + "'");
            return null;
        }

        private Gives gives(String rest) {
            List<String> names = new ArrayList<>();
            Map<String, String> with = new LinkedHashMap<>();
            for (String word : rest.split("\\s+")) {
                int eq = word.indexOf('=');
                if (eq < 0) {
                    names.add(word);
                } else {
                    with.put(word.substring(0, eq), word.substring(eq + 1));
                }
            }
            String what = names.isEmpty() ? "" : names.get(0);
            return new Gives(what, names.subList(Math.min(1, names.size()), names.size()), with);
        }
    }
}
