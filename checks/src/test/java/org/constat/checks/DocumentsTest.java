package org.constat.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Links, paths and Java names in the documents resolve. A name with a {@code <hole>} is a pattern and is let pass. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");
    private static final Pattern TICKED = Pattern.compile("`([^`\n]+)`");
    private static final Pattern PATH = Pattern.compile("\\.?[\\w.-]+(/[\\w.-]+)*/?");
    private static final Pattern ENDING = Pattern.compile(".*\\.(java|md|tsv|rules|story|xml|txt|json|sh)");
    private static final Pattern TYPE =
            Pattern.compile("([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)([#.][a-z]\\w*(\\(.*\\))?)?");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|enum|record)\\s+([A-Z]\\w*)");

    @Test
    void everyLinkResolves() {
        List<String> broken = new ArrayList<>();
        eachLine((document, number, line) -> {
            Matcher link = LINK.matcher(line);
            while (link.find()) {
                String target = link.group(1);
                if (!target.contains(":") && !exists(document, target)) {
                    broken.add(Repository.at(document, number) + " links to " + target);
                }
            }
        });
        assertThat(broken).as("links to files that do not exist").isEmpty();
    }

    @Test
    void everyPathResolves() {
        List<String> broken = new ArrayList<>();
        eachTicked((document, number, words) -> {
            if (isPath(words) && !exists(document, words)) {
                broken.add(Repository.at(document, number) + " names " + words);
            }
        });
        assertThat(broken).as("paths that do not exist").isEmpty();
    }

    @Test
    void everyJavaNameResolves() {
        Set<String> types = declaredTypes();
        List<String> broken = new ArrayList<>();
        eachTicked((document, number, words) -> {
            String type = javaName(words);
            if (type != null && !types.contains(type)) {
                broken.add(Repository.at(document, number) + " names " + words);
            }
        });
        assertThat(broken)
                .as("names in `ticks` that look like a Java type and are none here")
                .isEmpty();
    }

    private static boolean isPath(String words) {
        if (!PATH.matcher(words).matches() || words.contains("target/")) {
            return false;
        }
        int slash = words.indexOf('/');
        boolean fromRoot = slash > 0 && Files.exists(Repository.ROOT.resolve(words.substring(0, slash)));
        return fromRoot || slash > 0 && ENDING.matcher(words).matches();
    }

    private static boolean exists(Path document, String target) {
        Path folder = document.toAbsolutePath().getParent();
        return folder != null && Files.exists(folder.resolve(target)) || Files.exists(Repository.ROOT.resolve(target));
    }

    /** The type in "Claim", "Claim#key", "Claim.key()"; null where {@code words} are something else. */
    private static @Nullable String javaName(String words) {
        Matcher type = TYPE.matcher(words);
        return type.matches() && !ENDING.matcher(words).matches() ? type.group(1) : null;
    }

    private static Set<String> declaredTypes() {
        Set<String> types = new HashSet<>();
        for (Path file : Repository.files(".java")) {
            Matcher declared = DECLARED.matcher(Repository.read(file));
            types.addAll(declared.results().map(hit -> hit.group(1)).collect(Collectors.toSet()));
        }
        return types;
    }

    private static void eachTicked(Visitor visitor) {
        eachLine((document, number, line) -> {
            Matcher ticked = TICKED.matcher(line);
            while (ticked.find()) {
                visitor.visit(document, number, ticked.group(1));
            }
        });
    }

    private static void eachLine(Visitor visitor) {
        for (Path document : Repository.files(".md")) {
            boolean fenced = false;
            String[] lines = Repository.read(document).split("\n");
            for (int i = 0; i < lines.length; i++) {
                fenced ^= lines[i].strip().startsWith("```");
                if (!fenced) {
                    visitor.visit(document, i + 1, lines[i]);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(Path document, int line, String words);
    }
}
