package org.constat.cli.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisedTest {

    private final Romanised romanised =
            new Romanised(Path.of(System.getProperty("root", "..")).resolve("lang/world/build"));

    @ParameterizedTest
    @CsvSource({
        "SY, Al Qāmishlīyah, القامشلية",
        "IQ, Nāḩiyat al Baghdādī, ناحية البغدادي",
        "YE, Bi’r ‘Alī, بئر علي",
        "NE, Tillabéri, تيلابيري",
        "CD, Beni, بيني",
        "UA, Kushchyovka, كوشتشيوفكا"
    })
    void namesAreWrittenInTheOtherScript(String country, String romanised, String wanted) {
        assertEquals(wanted, this.romanised.name(country, romanised));
    }

    @ParameterizedTest
    @CsvSource({"IQ, Baghdad", "FR, Bordeaux", "NE, 42nd Camp"})
    void whereNoSchemeIsSureThereIsNoName(String country, String romanised) {
        assertEquals("", this.romanised.name(country, romanised));
    }
}
