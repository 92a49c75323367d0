package kervan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.chart.Mark;
import kervan.dashboard.SeriesPage.Shown;
import kervan.support.DatabaseTest;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SeriesPagesDatabaseTests {

    @Autowired
    private SeriesPages pages;

    @Autowired
    private Catalogue catalogue;

    @Test
    void everySeriesHasAPageAtEveryFrequencyInEveryUnit() {
        for (var series : catalogue.all()) {
            var usual = page(series, null, null);
            assertThat(usual.chart().isPresent()).as("%s", series.key()).isEqualTo(usual.frequencies().contains(usual.usual()));
            assertThat(usual.units()).contains(series.unit());
            for (var frequency : usual.frequencies()) {
                for (var unit : usual.units()) {
                    var page = page(series, frequency, unit);
                    assertThat(page.finding()).startsWith(series.name());
                    assertThat(page.rows()).isNotEmpty();
                    assertThat(page.chart()).isPresent();
                    page.rows().forEach(row -> assertThat(pages.provenance(series, page.shown(), row.period())).isPresent());
                }
            }
        }
    }

    @Test
    void titleSaysTheNewestValueAndItsChange() {
        assertThat(page(series("btc_transit"), null, null).finding()).endsWith(": 4,122.3 kt in 2025, 22.2 % less than in 2024");
        assertThat(page(series("btc_kz"), null, null).finding()).endsWith(": 1.3 Mt in 2025, about 7 % less than in 2024");
        assertThat(pages.page(series("btc_kz"), Optional.empty(), Optional.empty(), Vintage.asOf(LocalDate.parse("2000-01-01"))).finding())
                .endsWith(": no annual figures known by 1 Jan 2000");
    }

    @Test
    void nothingKnownIsNoChart() {
        var page = pages.page(series("btc_kz"), Optional.empty(), Optional.empty(), Vintage.asOf(LocalDate.parse("2000-01-01")));

        assertThat(page.chart()).isEmpty();
        assertThat(page.rows()).isEmpty();
        assertThat(page.figures()).isEmpty();
        assertThat(page.rules()).hasSize(3).first().asString().contains("the day of their publication is not known");
    }

    @Test
    void chartDrawsEveryValueAndNoGap() {
        var page = page(series("btc_transit"), Frequency.MONTHLY, null);

        var line = page.chart().orElseThrow().marks().stream().filter(Mark.Line.class::isInstance).map(Mark.Line.class::cast).findFirst().orElseThrow();
        assertThat(line.points()).hasSameSizeAs(page.rows());
        assertThat(line.points()).filteredOn(point -> point.id().equals("2024-06")).singleElement().satisfies(point -> {
            assertThat(point.y()).isEqualByComparingTo("457");
            assertThat(point.look()).isEqualTo(Mark.Look.DERIVED);
            assertThat(point.tip()).contains("Jun 2024: 457 kt ± 1", "2.694 Mt − 2.237 Mt = 457 kt ± 1");
        });
        assertThat(line.points()).filteredOn(point -> point.id().equals("2020-05")).singleElement().satisfies(point -> assertThat(point.look()).isEqualTo(Mark.Look.UNCERTAIN));
        assertThat(line.points()).filteredOn(point -> point.y() == null).allMatch(point -> point.id().isEmpty());
    }

    @Test
    void provenanceOfADifferenceNamesBothFiguresAndTheirNeighbours() {
        var june = provenance("btc_transit", Frequency.MONTHLY, "2024-06");

        assertThat(june.formula()).hasValue("2.694 Mt − 2.237 Mt = 457 kt ± 1");
        assertThat(june.parts()).extracting(Provenance.Part::added).containsExactly(true, false);
        assertThat(june.parts().getFirst().recording()).isPresent();
        assertThat(june.parts().getFirst().conversion()).hasValue("2.694 Mt = 2,694 kt ± 0.5, exactly");
        assertThat(june.parts().getFirst().neighbours()).singleElement().satisfies(swapped -> {
            assertThat(swapped.canBePreferred()).isFalse();
            assertThat(swapped.stands()).startsWith("Quarantined, cannot be preferred: SUSPECT: year columns swapped (");
        });
    }

    @Test
    void provenanceOfAContestedYearTellsWhoDiffersByHowMuch() {
        var year = provenance("btc_kz", Frequency.ANNUAL, "2023");

        assertThat(year.how()).isEqualTo("Published for exactly this period. Sources differ by more than rounding.");
        assertThat(year.parts()).singleElement().satisfies(part -> {
            assertThat(part.chosen()).isTrue();
            assertThat(part.neighbours()).extracting(Provenance.Neighbour::stands).contains("Differs by −0.335 Mt", "Agrees within rounding");
            assertThat(part.neighbours()).allMatch(Provenance.Neighbour::canBePreferred);
        });
    }

    @Test
    void conversionNamesItsFactorAndWhatThatRestsOn() {
        var series = series("btc_kz");
        var barrels = pages.provenance(series, new Shown(Frequency.ANNUAL, UnitOfMeasure.KILOBARREL_PER_DAY, Vintage.LATEST), TimePeriod.parse("2023")).orElseThrow();

        assertThat(barrels.conversion().orElseThrow()).startsWith("Held in Mt, shown in kb/d, by ").contains(" barrels in a tonne (").endsWith("and the days of the period");
    }

    @Test
    void missingPeriodSaysWhyAndUnknownOneIsNone() {
        assertThat(provenance("btc_transit", Frequency.MONTHLY, "2024-04").how()).isEqualTo("Missing: no figures that add up to the period.");
        assertThat(pages.provenance(series("btc_transit"), new Shown(Frequency.MONTHLY, UnitOfMeasure.KILOTONNE, Vintage.LATEST), TimePeriod.parse("1999-01"))).isEmpty();
        assertThat(pages.provenance(series("btc_transit"), new Shown(Frequency.MONTHLY, UnitOfMeasure.KILOTONNE, Vintage.LATEST), TimePeriod.parse("2024-W07"))).isEmpty();
    }

    private Provenance provenance(String key, Frequency frequency, String period) {
        var series = series(key);
        return pages.provenance(series, new Shown(frequency, series.unit(), Vintage.LATEST), TimePeriod.parse(period)).orElseThrow();
    }

    private SeriesPage page(Series series, Frequency frequency, UnitOfMeasure unit) {
        return pages.page(series, Optional.ofNullable(frequency), Optional.ofNullable(unit), Vintage.LATEST);
    }

    private Series series(String key) {
        return pages.find(key).orElseThrow();
    }
}
