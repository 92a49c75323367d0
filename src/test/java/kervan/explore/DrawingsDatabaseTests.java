package kervan.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.chart.Mark;
import kervan.language.Language;
import kervan.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;

/// The charts of the shipped series.
@DatabaseTest
@SpringBootTest
class DrawingsDatabaseTests extends ShownExplorations {

    @Test
    void differentUnitsNeverShareAPanel() {
        assertThat(workbench("s=titr_cargo_mot,titr_teu,btc_kz").panels()).extracting(Workbench.Panel::lines)
                .containsExactly(List.of("titr_cargo_mot", "btc_kz"), List.of("titr_teu"));
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

    /// What is expected of 2026 is not what happened a year before 2027.
    @Test
    void onlyWhatHappenedIsMovedToTheNextYear() {
        var before = marks(workbench("s=btc_kz&view=line&show=lastyear,targets"), Mark.Curve.class).stream().filter(curve -> curve.emphasis() == Mark.Emphasis.BEHIND).toList();

        assertThat(before).singleElement().satisfies(curve -> {
            assertThat(curve.id()).isEqualTo("btc_kz-before");
            assertThat(curve.points().stream().filter(point -> point.y() != null).mapToDouble(Mark.Point::x).max()).hasValue(LocalDate.of(2026, 1, 1).toEpochDay() + 182.5);
        });
        var bars = workbench("s=btc_kz&view=bar&show=lastyear&from=2024&to=2025");
        assertThat(marks(bars, Mark.Ticks.class).getFirst().ticks()).hasSize(2).first().satisfies(tick -> assertThat(tick.y()).isEqualByComparingTo("1.392"));
        assertThat(stack(bars).parts().getFirst().points().getFirst().tip()).contains("1.392 Mt a year before");
        assertThat(workbench("s=btc_kz,btc_total&view=bar&show=lastyear").notices()).anyMatch(notice -> notice.contains("Last year"));
    }

    /// Of 2023 sources say 1.0 to 1.4 Mt; a tonne of it has the barrels of its own factor, and 2023 has 365 days.
    @ParameterizedTest
    @CsvSource({"Mt, 1, 1.4", "kt, 1000, 1400", "Mbbl, 7.5, 10.6", "kb/d, 20.7, 28.9"})
    void rangesStandInTheUnitOfTheAxis(String unit, double low, double high) {
        var workbench = workbench("s=btc_kz&u=" + unit + "&view=line&from=2023&to=2023");

        assertThat(marks(workbench, Mark.Whiskers.class).getFirst().spans().getFirst()).satisfies(span -> {
            assertThat(span.low().doubleValue()).isCloseTo(low, withinPercentage(3));
            assertThat(span.high().doubleValue()).isCloseTo(high, withinPercentage(3));
        });
        assertThat(marks(workbench, Mark.Curve.class).getFirst().points().getFirst().tip()).anyMatch(line -> line.contains("figures say") && line.endsWith(" " + unit));
    }

    @Test
    void promiseOfTonnesIsSaidInBarrelsToo() {
        assertThat(note("s=aktau_baku_oil&u=Mbbl", "2023")).contains("against 1.4 Mt (", " Mbbl) promised (");
    }

    @Test
    void promisesHaveTheHueOfTheirLine() {
        assertThat(marks(workbench("s=btc_kz,aktau_baku_oil&view=line"), Mark.Diamonds.class)).extracting(Mark.Diamonds::hue).containsExactly(1, 2);
        assertThat(marks(workbench("s=aktau_baku_oil&view=line"), Mark.Diamonds.class)).extracting(Mark.Diamonds::hue).containsExactly(0);
    }

    /// A band of fewer than three years would be those years.
    @Test
    void bandOfEarlierYearsRestsOnThreeOfThem() {
        var workbench = workbench("s=btc_transit,btc_total&f=M&view=season");

        for (var panel : workbench.panels()) {
            var banded = panel.chart().orElseThrow().marks().stream().filter(Mark.Envelope.class::isInstance).map(Mark.Envelope.class::cast).flatMap(band -> band.spans().stream()).map(Mark.Spans.Span::x).collect(Collectors.toSet());
            var values = results("s=%s&f=M&view=season".formatted(panel.lines().getFirst())).values().stream().filter(one -> one.value() != null && one.period().compareTo("2025") < 0 && one.parts() == one.ofParts()).toList();
            var known = IntStream.range(0, 12).filter(part -> values.stream().filter(one -> one.period().endsWith("-%02d".formatted(part + 1))).count() >= 3).mapToObj(part -> (double) part).collect(Collectors.toSet());
            assertThat(banded).as(panel.title()).isEqualTo(known);
        }
        assertThat(marks(workbench, Mark.Envelope.class)).isNotEmpty();
        assertThat(workbench.notices()).filteredOn(notice -> notice.contains("grey band runs from the lowest to the highest of 2018 to 2024")).hasSize(1);
        assertThat(workbench("s=btc_kz&f=M&view=season&from=2024&to=2025").panels().getFirst().chart().orElseThrow().marks()).noneMatch(Mark.Envelope.class::isInstance);
    }

    /// Growth has a sign, a share has none.
    @Test
    void signBelongsToGrowth() {
        var workbench = workbench("s=btc_kz,btc_total&x=a/b*100&view=line&from=2023&to=2023");

        assertThat(workbench.table().rows().getFirst().cells().getLast().text()).matches("\\d.*");
        assertThat(marks(workbench, Mark.Curve.class).getLast().points().getFirst()).satisfies(point -> {
            assertThat(point.label()).matches("\\d.*");
            assertThat(point.tip().getFirst()).matches("\\d.* %");
        });
        assertThat(workbench.lines().getLast().newest()).matches("\\d.*");
        assertThat(workbench("s=titr_cargo_mot&t=pc1&from=2023&to=2023").table().rows().getFirst().cells().getFirst().text()).startsWith("+");
        assertThat(workbench("s=titr_cargo_mot&t=pc1&x=a-a*0.5&from=2023&to=2023").table().rows().getFirst().cells().getLast().text()).startsWith("+");
    }

    /// A bar begins at zero, which has no logarithm.
    @Test
    void logarithmicBarsAreLines() {
        assertThat(understood("s=btc_kz&y=log").view()).isEqualTo(View.LINE);
        var asked = workbench("s=btc_kz&y=log&view=bar");
        assertThat(asked.panels().getFirst().chart().orElseThrow()).satisfies(chart -> {
            assertThat(chart.logarithmic()).isTrue();
            assertThat(chart.marks()).noneMatch(Mark.Stack.class::isInstance);
        });
        assertThat(asked.notices()).anyMatch(notice -> notice.contains("lines are drawn instead"));
        assertThat(workbench("s=titr_cargo_mot&t=chg&y=log").panels().getFirst().chart().orElseThrow().logarithmic()).isTrue();
        assertThat(workbench("s=btc_azeri,btc_transit&y=log&view=stack").notices()).anyMatch(notice -> notice.contains("linear"));
    }

    /// What is expected stands on the chart, in the table, under the chart and in the file with the same numbers, and in no one else's place.
    @ParameterizedTest
    @EnumSource(Language.class)
    void forecastIsTheSameEverywhere(Language language) throws Exception {
        var query = "s=titr_cargo_mot&show=forecast&view=line&u=kt";
        var workbench = language.whileSpoken(() -> workbench(query));
        var steps = results(query).forecasts().getFirst().steps();

        assertThat(steps).extracting(Results.Coming::period).containsExactly("2026", "2027", "2028");
        var fan = marks(workbench, Mark.Fan.class).getFirst();
        assertThat(fan.levels()).extracting(Mark.Fan.Level::percent).containsExactly(50, 80, 95);
        assertThat(fan.levels().get(1).spans().get(1)).satisfies(span -> {
            assertThat(span.low()).isEqualByComparingTo(steps.getFirst().low80());
            assertThat(span.high()).isEqualByComparingTo(steps.getFirst().high80());
        });
        var cell = workbench.table().rows().stream().filter(row -> row.period().toString().equals("2026")).findFirst().orElseThrow().cells().getFirst();
        assertThat(cell.plain()).isEqualTo(steps.getFirst().mean().toPlainString());
        assertThat(cell.note()).contains("80", "95").doesNotContain("{");
        assertThat(workbench.trends().getFirst().words()).contains(cell.text(), cell.note(), "ETS");
        assertThat(marks(workbench, Mark.Curve.class)).filteredOn(Mark.Curve::expected).singleElement().satisfies(curve -> assertThat(curve.points().get(1).label()).isEqualTo(cell.text()));
        assertThat(results(query).table().columns()).endsWith("low_80", "high_80", "low_95", "high_95");
        assertThat(results(query).table().rows().getLast()).contains("F", steps.getLast().mean(), steps.getLast().high95());
        assertThat(workbench.finding()).isEqualTo(language.whileSpoken(() -> workbench("s=titr_cargo_mot&view=line&u=kt")).finding());
    }

    @Test
    void forecastThatCannotBeMadeSaysWhy() {
        assertThat(workbench("s=btc_kz&show=forecast").trends()).singleElement().satisfies(told -> assertThat(told.words()).isEqualTo("no forecast: 4 of 5 years in a row are known"));
        assertThat(marks(workbench("s=btc_kz&show=forecast"), Mark.Fan.class)).isEmpty();
        assertThat(workbench("s=titr_cargo_mot&show=forecast&t=pc1").notices()).anyMatch(notice -> notice.contains("Forecasts are made of values as they are"));
        assertThat(results("s=titr_cargo_mot&show=forecast&t=pc1").forecasts()).isEmpty();
        assertThat(results("s=titr_cargo_mot").forecasts()).isEmpty();
    }

    /// The revised series was published on 10 March 2026.
    @Test
    void forecastOfAnEarlierDayKnowsNoMore() {
        assertThat(results("s=titr_cargo_mot&show=forecast&asOf=2026-03-09").forecasts()).isEmpty();
        assertThat(results("s=titr_cargo_mot&show=forecast&asOf=2026-03-10").forecasts()).singleElement().satisfies(forecast -> assertThat(forecast.last()).isEqualTo("2025"));
    }
}
