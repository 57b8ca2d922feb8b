package org.constat.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is known about a language is data: Java neither names a language nor writes its words. */
class NamesTest {
    private static final Set<String> LANGUAGES = Set.of(
            "french", "english", "arabic", "francais", "anglais", "arabe", "fr", "en", "ar", "fra", "eng", "ara");
    private static final Pattern WORDS = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    @Test
    void noJavaNameHoldsALanguage() {
        List<String> found = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.constat").stream()
                        .flatMap(NamesTest::names)
                        .filter(NamesTest::namesALanguage)
                        .toList();
        assertThat(found)
                .as("names that hold a language's name; what differs between languages belongs to lang/")
                .isEmpty();
    }

    @Test
    void noForeignLetterStandsInMainSources() {
        List<String> found = new ArrayList<>();
        for (Path file : Repository.mainSources()) {
            String[] lines = Repository.read(file).split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (hasForeignLetter(lines[i])) {
                    found.add(Repository.at(file, i + 1) + " " + lines[i].strip());
                }
            }
        }
        assertThat(found)
                .as("letters beyond ASCII, written or escaped; words of a language belong to lang/")
                .isEmpty();
    }

    private static Stream<String> names(JavaClass type) {
        Stream<String> members = Stream.concat(type.getMethods().stream(), type.getFields().stream())
                .map(member -> member.getName());
        String own = type.getSimpleName();
        return Stream.concat(Stream.of(own), members.map(name -> own + "#" + name));
    }

    private static boolean namesALanguage(String name) {
        Matcher word = WORDS.matcher(name);
        return word.results().anyMatch(hit -> LANGUAGES.contains(hit.group().toLowerCase(Locale.ROOT)));
    }

    private static boolean hasForeignLetter(String line) {
        boolean written = line.codePoints().anyMatch(NamesTest::foreign);
        return written || ESCAPE.matcher(line).results().anyMatch(hit -> foreign(Integer.parseInt(hit.group(1), 16)));
    }

    private static boolean foreign(int character) {
        return character > 0x7F && Character.isLetter(character);
    }

    @Test
    void camelWordsAreToldApart() {
        assertThat(Stream.of("FrenchDates", "readAr", "AR_WORDS").filter(NamesTest::namesALanguage))
                .hasSize(3);
        assertThat(Stream.of("Entry", "area", "Frame", "ARC").filter(NamesTest::namesALanguage))
                .isEmpty();
        assertThat(Arrays.asList(hasForeignLetter("\"\\u0627\""), hasForeignLetter("'\\u202E' -> \u2192")))
                .containsExactly(true, false);
    }
}
