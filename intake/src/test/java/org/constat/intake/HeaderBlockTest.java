package org.constat.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.constat.report.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderBlockTest {
    @Test
    void aBlockBecomesThePublicationAndLeavesTheText() {
        Article article = HeaderBlock.strip("""
            # Retells: Example Agency, 30 August 2024 (https://example.org/raid)
            # Outlet: Example Daily
            # Language: fr
            # Published: 2024-08-30

            Un raid dans le désert

            Deux blessés.
            """);
        assertThat(article.publication())
                .isEqualTo(new Publication("Example Daily", null, "fr", LocalDate.of(2024, 8, 30)));
        assertThat(article.text()).isEqualTo("Un raid dans le désert\n\nDeux blessés.\n");
    }

    @Test
    void anyOrderAndOtherKeysAfterTheFirst() {
        Article article = HeaderBlock.strip("# Language: ar-IQ\n# Written by: us\n# Outlet: \n  \n\n\nText");
        assertThat(article.publication()).isEqualTo(new Publication(null, null, "ar", null));
        assertThat(article.text()).isEqualTo("Text");
    }

    @Test
    void aBlockWithNothingAfterItLeavesNoText() {
        assertThat(HeaderBlock.strip("# Outlet: A").text()).isEmpty();
        assertThat(HeaderBlock.strip("# Outlet: A\n").text()).isEmpty();
        assertThat(HeaderBlock.strip("# Outlet: A\n\n").text()).isEmpty();
    }

    @Test
    void linesOfTheFormInTheTextStay() {
        assertThat(HeaderBlock.strip("# Outlet: A\n\nText\n# Published: 2024-01-01\n")
                        .text())
                .isEqualTo("Text\n# Published: 2024-01-01\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Text\n# Outlet: A\n\nx",
                "# A heading\n\nText",
                "# Author: A\n\nText",
                "# outlet: A\n\nText",
                "#Outlet: A\n\nText",
                "\n# Outlet: A\n\nText",
                "# Outlet: A\nText without a blank line",
                "# Published: yesterday\n\nText",
                "# Published: 2024-02-30\n\nText",
                "# Outlet: A\n# Language: Klingon\n\nText"
            })
    void whatIsNoHeaderStaysInTheText(String text) {
        assertThat(HeaderBlock.strip(text)).isEqualTo(new Article(Publication.UNKNOWN, text));
    }

    @Test
    void aPageHasNoSuchBlock() {
        assertThat(Samples.report("<p># Outlet: A</p><p>Text</p>").text()).isEqualTo("# Outlet: A\n\nText");
    }

    @Test
    void windowsLineEndingsAndAMarkAreNoObstacle() {
        assertThat(Samples.report("\uFEFF# Outlet: A\r\n\r\nText\r\n").text()).isEqualTo("Text\n");
    }
}
