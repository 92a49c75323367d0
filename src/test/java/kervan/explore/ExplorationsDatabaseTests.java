package kervan.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.explore.Results.Result;
import kervan.language.Language;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The workbench on the shipped data.
@DatabaseTest
@SpringBootTest
class ExplorationsDatabaseTests {

    @Autowired
    private Explorations explorations;

    /// Cargo on the Middle Corridor of 2019 to 2025 is 759, 783, 586, 1485, 2764, 4484 and 4119 kt; the rest is arithmetic by hand.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t=lin        | 759 783 586 1485 2764 4484 4119
            t=chg        | - 24 -197 899 1279 1720 -365
            t=pc1        | - 3.2 -25.2 153.4 86.1 62.2 -8.1
            t=idx:2021   | 129.5 133.6 100 253.4 471.7 765.2 702.9
            t=rel:2019   | 1 1.032 0.772 1.957 3.642 5.908 5.427
            sm=ma:2      | - 771 684.5 1035.5 2124.5 3624 4301.5
            u=Mt         | 0.759 0.783 0.586 1.485 2.764 4.484 4.119
            """)
    void arithmeticIsThatOfTheHand(String what, String expected) {
        var results = results("s=titr_cargo_mot&from=2019&to=2025&" + what);

        var values = results.values();
        var wanted = expected.strip().split(" ");
        assertThat(values).hasSize(wanted.length);
        IntStream.range(0, wanted.length).forEach(at -> {
            if (wanted[at].equals("-")) {
                assertThat(values.get(at).value()).isNull();
                assertThat(values.get(at).why()).isNotBlank();
            } else {
                assertThat(values.get(at).unrounded().doubleValue()).isCloseTo(Double.parseDouble(wanted[at]), within(0.06));
            }
        });
    }

    @Test
    void pageTableAndFileHaveTheSameNumbers() {
        var address = "s=btc_kz,titr_cargo_mot,btc_bp&x=a/b*100&t=ch1&from=2019&u=kt";

        var table = workbench(address).table();

        var file = results(address).values().stream().filter(one -> one.value() != null).collect(Collectors.toMap(one -> one.line() + one.period(), one -> one.value().toPlainString()));
        var lines = workbench(address).lines();
        var shown = new LinkedHashMap<String, String>();
        table.rows().forEach(row -> IntStream.range(0, lines.size()).filter(at -> !row.cells().get(at).plain().isEmpty())
                .forEach(at -> shown.put(lines.get(at).id() + row.period(), row.cells().get(at).plain())));
        assertThat(shown).isNotEmpty().isEqualTo(file);
    }

    @Test
    void differentUnitsNeverShareAPanel() {
        assertThat(workbench("s=titr_cargo_mot,titr_teu,btc_kz").panels()).extracting(Workbench.Panel::lines)
                .containsExactly(List.of("titr_cargo_mot", "btc_kz"), List.of("titr_teu"));
    }

    @Test
    void whatCannotBeConvertedKeepsItsUnitAndSaysSo() {
        var workbench = workbench("s=btc_kz,titr_teu&u=Mbbl");

        assertThat(workbench.lines()).extracting(Workbench.Line::unit).containsExactly("Mbbl", "TEU");
        assertThat(workbench.notices()).anyMatch(notice -> notice.contains("Mbbl"));
        assertThat(workbench.steps()).anyMatch(step -> step.contains("barrels a tonne"));
    }

    @Test
    void letterMeansTheSameWhateverSeriesThereAre() {
        var both = results("s=no_such,btc_kz&x=b*2&from=2023&to=2023");

        assertThat(both.values()).filteredOn(one -> one.line().equals("x1")).extracting(Result::value).first().satisfies(value -> assertThat(value).isEqualByComparingTo("2.784"));
        assertThat(both.unknown()).hasSize(1);
    }

    @Test
    void tonnesAndBarrelsAreNotAdded() {
        assertThat(workbench("s=titr_cargo_mot,titr_teu&x=a%2Bb").lines().getLast().why()).isPresent();
    }

    @Test
    void presetsFollowTheData() {
        assertThat(workbench("s=titr_cargo_mot&t=idx:2021&range=base").table().rows().getLast().period()).hasToString("2021");
        assertThat(workbench("s=btc_kz&range=target&f=A").panels()).isNotEmpty();
        assertThat(workbench("s=titr_trains&range=base").notices()).isNotEmpty();
    }

    @Test
    void earlierDayKnowsLess() {
        var now = results("s=btc_kz&from=2023").values().size();

        assertThat(results("s=btc_kz&from=2023&asOf=2024-06-30").values().size()).isLessThan(now);
    }

    @Test
    void nothingIsShownWhereNothingIs() {
        assertThat(workbench("").lines()).isEmpty();
        assertThat(workbench("s=no_such").finding()).isNotBlank();
        assertThat(workbench("s=btc_kz&from=1950&to=1951").panels()).allSatisfy(panel -> assertThat(panel.chart()).isPresent());
        assertThat(workbench("s=btc_kz&from=2030&to=2020").table().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyViewSpeaksEachLanguage(Language language) throws Exception {
        for (var view : View.values()) {
            for (var frequency : List.of("A", "M")) {
                var workbench = language.whileSpoken(() -> workbench("s=btc_kz,kz_export_cpc,titr_teu&x=a/b&show=events,targets,lastyear,ranges&f=%s&view=%s".formatted(frequency, view.code())));
                assertThat(workbench.finding()).isNotBlank();
                assertThat(workbench.steps()).isNotEmpty().allSatisfy(step -> assertThat(step).isNotBlank());
            }
        }
    }

    private Workbench workbench(String query) {
        return explorations.workbench(understood(query));
    }

    private Results results(String query) {
        return explorations.results(understood(query));
    }

    private static Exploration understood(String text) {
        Map<String, List<String>> query = Arrays.stream(text.strip().split("&")).filter(one -> one.contains("=")).collect(Collectors.toMap(one -> one.substring(0, one.indexOf('=')),
                one -> List.of(URLDecoder.decode(one.substring(one.indexOf('=') + 1), StandardCharsets.UTF_8)), (one, same) -> one, LinkedHashMap::new));
        var understood = Exploration.of(query);
        assertThat(understood.notices()).isEmpty();
        return understood.exploration();
    }
}
