package kervan.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.timeseries.Frequency;
import kervan.timeseries.SeriesKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            s=btc_kz                                                  | s=btc_kz
            f=A&s=btc_kz&t=lin&tab=chart&complete=all&v=1&range=all   | s=btc_kz
            f=m&s=btc_kz,btc_kz,aktau_kz                              | s=btc_kz,aktau_kz&f=M
            s=btc_kz&t=idx:2023&from=2019&asOf=2024-08                | s=btc_kz&t=idx:2023&from=2019&asOf=2024-08-31
            series=btc_kz&units=pc1&frequency=Q&observation_start=2019| s=btc_kz&f=Q&t=pc1&from=2019
            s=btc_kz&time=2019..latest                                | s=btc_kz&from=2019
            s=btc_kz&time=2019..2024-06                               | s=btc_kz&from=2019&to=2024-06
            s=btc_kz&show=ranges,targets,events                       | s=btc_kz
            s=btc_kz&show=none                                        | s=btc_kz&show=none
            s=btc_kz&show=ranges,events                               | s=btc_kz&show=events,ranges
            s=btc_kz&y=free,log                                       | s=btc_kz&y=log,free
            s=btc_kz&bpt=7.50                                         | s=btc_kz&bpt=7.5
            s=btc_kz&perDay=true                                      | s=btc_kz&perDay=1
            s=btc_kz&perDay=0                                         | s=btc_kz
            s=a,b&x=a/(a%2Bb)                                         | s=a,b&x=a/(a%2Bb)
            s=btc_kz&from=2020&trend=ts&sm=ma:2                       | s=btc_kz&sm=ma:2&trend=ts&from=2020
            s=btc_kz&trend=ols                                        | s=btc_kz&trend=ols
            s=btc_kz&trend=                                           | s=btc_kz
            s=btc_kz&from=2024-H1                                     | s=btc_kz&from=2024-S1
            """)
    void addressIsSaidInOneWay(String written, String canonical) {
        var understood = Exploration.of(query(written));

        assertThat(understood.exploration().query()).isEqualTo(canonical);
        assertThat(understood.notices()).isEmpty();
        assertThat(Exploration.of(query(canonical)).exploration()).isEqualTo(understood.exploration());
    }

    @ParameterizedTest
    @ValueSource(strings = {"s=BTC", "f=W", "u=mt", "bpt=73", "bpt=-1", "agg=mean", "complete=0", "perDay=yes", "t=yoy", "t=idx:", "t=idx:x",
        "sm=ma:0", "sm=ma", "from=19", "to=2024-13", "range=week", "view=pie", "show=everything", "y=sqrt", "focus=B;", "tab=data", "trend=loess", "trend=TS", "pin=now", "asOf=yesterday", "v=2", "x=a%2B", "nonsense=1"})
    void whatSaysNothingIsLeftOutAndTold(String query) {
        var understood = Exploration.of(query(query));

        assertThat(understood.exploration()).isEqualTo(Exploration.EMPTY);
        assertThat(understood.notices()).hasSize(1);
    }

    @Test
    void parametersOfOtherPagesArePassedOver() {
        assertThat(Exploration.of(query("s=btc_kz&lang=tr")).notices()).isEmpty();
    }

    @Test
    void emptyParameterIsAsUsual() {
        assertThat(Exploration.of(query("s=btc_kz&f=&t=")).notices()).isEmpty();
    }

    @Test
    void noticeIsShortAndWithoutControlCharacters() {
        var notice = Exploration.of(Map.of("t", List.of("\u0000\n" + "x".repeat(10_000)))).notices().getFirst();

        assertThat(notice).hasSizeLessThan(300).doesNotContain("\n", "\u0000");
    }

    @Test
    void usualBarsAreOfOneSeriesByYears() {
        var one = Exploration.of(List.of(new SeriesKey("btc_kz")));

        assertThat(one.view()).isEqualTo(View.BAR);
        assertThat(one.with(Parameter.FREQUENCY, "M").view()).isEqualTo(View.LINE);
        assertThat(one.with(Parameter.TRANSFORMATION, "pch").view()).isEqualTo(View.LINE);
        assertThat(one.with(Parameter.SERIES, "btc_kz,cpc_kz").view()).isEqualTo(View.LINE);
    }

    @Test
    void overlaysGoAndComeBack() {
        var here = Exploration.of(List.of(new SeriesKey("btc_kz")));

        var bare = here.showing(Overlay.EVENTS, false).showing(Overlay.TARGETS, false).showing(Overlay.RANGES, false);

        assertThat(bare.query()).isEqualTo("s=btc_kz&show=none");
        assertThat(bare.showing(Overlay.RANGES, true).showing(Overlay.TARGETS, true).showing(Overlay.EVENTS, true)).isEqualTo(here);
    }

    @Test
    void dayIsTheLastThatItCanBe() {
        assertThat(Exploration.of(query("asOf=2024")).exploration().vintage().day()).contains(LocalDate.of(2024, 12, 31));
    }

    @Test
    void whatIsUsualIsSaidWhenAsked() {
        assertThat(Exploration.EMPTY.frequency()).isEqualTo(Frequency.ANNUAL);
        assertThat(Exploration.EMPTY.tab()).isEqualTo(Tab.CHART);
        assertThat(Exploration.EMPTY.address()).isEqualTo("explore");
    }

    @Test
    void stateThatSaysNothingIsABug() {
        assertThatThrownBy(() -> Exploration.EMPTY.with(Parameter.TRANSFORMATION, "yoy")).hasMessageContaining("yoy");
    }

    private static Map<String, List<String>> query(String text) {
        var query = new LinkedHashMap<String, List<String>>();
        Arrays.stream(text.strip().split("&")).forEach(one -> query.put(one.substring(0, one.indexOf('=')),
                List.of(URLDecoder.decode(one.substring(one.indexOf('=') + 1), StandardCharsets.UTF_8))));
        return query;
    }

    @Test
    void keepsTheFirstOfTooManySeries() {
        var understood = Exploration.of(Map.of("s", List.of(IntStream.rangeClosed(1, 25).mapToObj("series_%d"::formatted).collect(Collectors.joining(",")))));

        assertThat(understood.exploration().series()).hasSize(20);
        assertThat(understood.notices()).containsExactly("The address names more than 20 series: the first 20 are shown.");
    }
}
