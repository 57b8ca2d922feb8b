package org.constat.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constat.ledger.query.Asked.By;
import org.constat.ledger.query.Asked.Order;
import org.constat.mention.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private static Asked parse(String query) {
        Map<String, List<String>> given = Arrays.stream(query.split("&"))
                .map(p -> p.split("=", 2))
                .collect(Collectors.groupingBy(p -> p[0], Collectors.mapping(p -> p[1], Collectors.toList())));
        return Parameters.parse(given, Long::parseLong);
    }

    @Test
    void everyFilterOfAnAddressIsRead() {
        Asked asked = parse(
                "country=IQ&country=sy&from=2024-08-01&to=2024-08-31&type=raid&killed_min=1&origins_min=2"
                    + "&third_party=1&status=reviewed&lang=ar&bbox=38.7,29,49,37.4&q=Anbar&sort=-killed&as_of=1204&limit=10");
        assertThat(asked.filter())
                .isEqualTo(new Filter(
                        Set.of("IQ", "SY"),
                        Set.of(EventType.RAID),
                        new Filter.Period(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 31)),
                        new Filter.Least(1, 2),
                        new Filter.Traits(true, null, true, false),
                        Set.of("ar"),
                        new Filter.Box(38.7, 29, 49, 37.4)));
        assertThat(asked.words()).isEqualTo("Anbar");
        assertThat(asked.order()).isEqualTo(new Order(By.KILLED, true));
        assertThat(asked.asOf()).isEqualTo(1204);
        assertThat(asked.paging().limit()).isEqualTo(10);
    }

    @Test
    void withoutParametersTheNewestEventsAreMeant() {
        assertThat(Parameters.parse(Map.of(), Long::parseLong))
                .isEqualTo(new Asked(Filter.NONE, "", Order.NEWEST, Asked.Paging.FIRST, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "form=2024-08-01; Did you mean 'from'?",
                "colour=red; Known are as_of",
                "from=2024-08-01&from=2024-08-02; it takes one value",
                "from=yesterday; write a day as 2024-08-29",
                "from=2024-08-02&to=2024-08-01; swap 'from' and 'to'",
                "country=Iraq; two letters, such as IQ",
                "type=battle; known types are raid",
                "killed_min=-1; a whole number from 0 on",
                "limit=2000; from 1 to 1000",
                "third_party=yes; write 1 or 0",
                "status=open; write reviewed or unreviewed",
                "sort=place; write date, killed, origins or reports",
                "bbox=1,2,3; west,south,east,north",
                "bbox=0,50,10,40; south before north",
                "as_of=then; cannot be read"
            })
    void whatCannotBeReadSaysWhatToWrite(String query, String message) {
        assertThatThrownBy(() -> parse(query)).isInstanceOf(Misasked.class).hasMessageContaining(message);
    }
}
