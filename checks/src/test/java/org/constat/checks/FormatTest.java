package org.constat.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs here and not as a Maven plugin, because the formatter needs the parser of the newer JDK that runs the tests. */
class FormatTest {
    private static final boolean APPLY = "apply".equals(System.getProperty("format"));
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    @Test
    void everySourceIsFormatted() throws IOException, FormatterException {
        List<String> different = new ArrayList<>();
        for (Path file : Repository.files(".java")) {
            String written = Repository.read(file);
            String formatted = FORMATTER.formatSourceAndFixImports(written);
            if (!formatted.equals(written)) {
                different.add(Repository.ROOT.relativize(file).toString());
                if (APPLY) {
                    Files.writeString(file, formatted);
                }
            }
        }
        assertThat(APPLY ? List.of() : different)
                .as("files to format with: mvn -q test -pl checks -am -Dformat=apply"
                        + " -Dtest=FormatTest -Dsurefire.failIfNoSpecifiedTests=false")
                .isEmpty();
    }
}
