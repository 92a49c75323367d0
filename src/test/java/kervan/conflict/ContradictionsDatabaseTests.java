package kervan.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kervan.figure.Conflict;
import kervan.figure.Conflict.Kind;
import kervan.support.DatabaseTest;
import kervan.target.Announcement;
import kervan.pace.Verdict;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// Where the shipped figures are known to contradict each other, one row for each contradiction.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ContradictionsDatabaseTests {

    @Autowired
    private Conflicts conflicts;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what                                        | kind        | series          | period          | unit | low    | high    | values
            Kazakh oil by BTC 2023                        | REPORTED    | btc_kz          | 2023            | Mt   | 1.0    | 1.4     | 1.0 1.057 1.39 1.392 1.392 1.4
            Kazakh oil by BTC 2023: forecast, doubling    | EXPECTED    | btc_kz          | 2023            | Mt   | 1.1    | 1.392   | 1.1 8.25 1.392
            Tengiz oil taken for all of it                | SCOPE       | btc_kz          | 2023            | Mt   | 1.057  | 1.392   | 1.0 1.057 1.057 1.39 1.392 1.392 1.4
            Tengiz oil above the minister's million       | PARTS       | btc_kz          | 2023            | Mt   | 1.0    | 1.057   | 1.0 1.057
            Kazakh oil by BTC 2025                        | REPORTED    | btc_kz          | 2025            | Mt   | 1.3    | 1.5     | 1.3 1.3 1.5
            Kazakh oil by BTC 2025: forecasts             | EXPECTED    | btc_kz          | 2025            | Mt   | 1.2    | 1.5     | 1.2 1.3 1.5 1.5
            Kazakh oil by BTC 2026: minister, shipper     | EXPECTED    | btc_kz          | 2026            | Mt   | 1.5    | 1.6     | 1.5 1.6 1.6
            Transit by BTC 2025 is not Kazakh oil         | SCOPE       | btc_transit     | 2025            | kt   | 1300   | 4122.3  | 1.3 1.3 1.5 4122.3
            TITR 2022: nine months above the year         | NESTED      | titr_cargo      | 2022            | Mt   | 1.485  | 1.84    | 1485 1.7 1.84
            TITR 2022: ministry then, ministry now        | REPORTED    | titr_cargo      | 2022            | Mt   | 1.485  | 1.7     | 1485 1.7
            TITR 2024 through the seaports                | SCOPE       | titr_cargo      | 2024            | Mt   | 3.3    | 4.484   | 3.3 4484 4.5 4.5
            TITR 2025 by rail                             | SCOPE       | titr_cargo      | 2025            | Mt   | 2.6    | 4.119   | 2.6 4.119 4119
            TITR 2025: target and fall                    | EXPECTED    | titr_cargo      | 2025            | Mt   | 4.119  | 5.2     | 4.119 5.2
            Main pipelines, first quarter of 2024         | REPORTED    | az_main_oil     | 2024-Q1         | Mt   | 9.644  | 9.664   | 9644 9664
            Gas to Turkiye: exporter, importer            | REPORTED    | gas_turkiye     | 2025-01/2025-08 | bcm  | 6.6    | 7.84339 | 6.6 7843.39
            Gas exports 2024: about 23                    | REPORTED    | gas_total       | 2024            | bcm  | 23     | 25.2    | 23 25.2
            Gas to Europe 2025: operative, final          | REPORTED    | gas_europe      | 2025            | bcm  | 12.8   | 12.9    | 12.8 12.9
            CPC 2024                                      | REPORTED    | cpc_total       | 2024            | Mt   | 63.01  | 68.6    | 63.01 68.6
            CPC 2024: Kazakh oil                          | SCOPE       | cpc_total       | 2024            | Mt   | 54.9   | 63.01   | 54.9 63.01 68.6
            CPC 2025: Kazakh oil                          | SCOPE       | cpc_total       | 2025            | Mt   | 64.8   | 70.52   | 64.8 70.52
            CPC 2025: forecasts                           | EXPECTED    | cpc_total       | 2025            | Mt   | 68     | 72      | 68 70.52 72
            Germany 2025: forecast                        | EXPECTED    | kz_export_germany | 2025          | Mt   | 1.7    | 2.146   | 1.7 2.146
            BTC 2024-S1: columns of years exchanged       | PRINT_ERROR | btc_total       | 2024-S1         | Mt   | 14.468 | 15.025  | 14.468 14468.7 15.025
            Transit 2024-S1: columns of years exchanged   | PRINT_ERROR | btc_transit     | 2024-S1         | kt   | 2455   | 2694    | 2.455 2.694
            Transit 2021-01: thousand for million         | PRINT_ERROR | btc_transit     | 2021-01         | kt   | 276    | 276100  | 276 276.1
            Aktau taken for Baku                          | PRINT_ERROR | aktau_baku_oil  | 2023-04         | kt   | 152.4  | 312.6   | 152.4 312.6
            """)
    void appearsWithItsNumbers(String what, Kind kind, String series, String period, String unit, BigDecimal low, BigDecimal high, String values) {
        var conflict = only(kind, series, period).conflict();

        assertThat(conflict.unit().code()).as(what).isEqualTo(unit);
        assertThat(conflict.low()).as(what).isEqualByComparingTo(low);
        assertThat(conflict.high()).as(what).isEqualByComparingTo(high);
        assertThat(conflict.parties()).as(what).extracting(party -> party.figure().value().toPlainString()).containsExactlyInAnyOrder(values.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"btc_bp, 2022, bp's 224 Mbbl and 224388520 bbl agree within rounding", "kz_export_germany, 2023, 993 kt rounds to 1.0 Mt", "baku_port_teu, 2024, over and about 76000 leave 76775",
        "btc_kz, 2024-S1, over 0.7 Mt leaves 701.2 kt", "baku_port_cargo, 2022, printed twice", "wrep_total, 2020-01/2020-09, 3.0 Mt is 23 Mbbl within 3 %", "btc_kz, 2025-S1, 34 kb/d is 785 kt within 3 %"})
    void isNoConflictWhereRoundingWordOrFactorExplainIt(String series, String period, String why) {
        assertThat(conflicts.of(new SeriesKey(series), Vintage.LATEST).stream().filter(one -> one.conflict().interval().equals(Interval.parse(period)))
                .filter(one -> one.conflict().kind() == Kind.REPORTED || one.conflict().kind() == Kind.EXPECTED)).as(why).isEmpty();
    }

    @Test
    void exchangedColumnsSayWhatFollowsForJuneAndJuly() {
        var implied = only(Kind.PRINT_ERROR, "btc_transit", "2024-S1").implied();

        assertThat(implied).extracting(one -> one.quantity().value() + ": " + one.differences().stream().map(left -> left.days() + " " + left.quantity().value()).toList())
                .containsExactly("2455: [2024-06 218, 2024-07 760]", "2694: [2024-06 457, 2024-07 521]");
    }

    @Test
    void nineMonthsAboveTheYearLeaveLessThanNothing() {
        var implied = only(Kind.NESTED, "titr_cargo", "2022").implied();

        assertThat(implied.getFirst().differences()).singleElement().satisfies(left -> {
            assertThat(left.days()).isEqualTo(Interval.parse("2022-Q4"));
            assertThat(left.quantity().value()).isEqualByComparingTo("-0.355");
            assertThat(left.isImpossible()).isTrue();
        });
    }

    @Test
    void eachValueOf2023SaysHowOftenItGoesIntoTheTarget() {
        var implied = only(Kind.REPORTED, "btc_kz", "2023").implied();

        assertThat(implied).extracting(one -> one.quantity().value() + " " + target(one, "kz_btc_2_2").times()).containsExactly("1.0 2.20", "1.057 2.08", "1.39 1.58", "1.392 1.58", "1.4 1.57");
        assertThat(implied).extracting(one -> one.share().orElseThrow().percent().toString()).containsExactly("19.1", "20.2", "26.5", "26.6", "26.7");
        assertThat(implied.get(3).growth()).hasValueSatisfying(growth -> {
            assertThat(growth.before()).isEqualTo(Interval.parse("2022"));
            assertThat(growth.percent()).hasToString("456.8");
        });
    }

    @Test
    void eachValueOfTheYearOfADeadlineSaysWhetherItWasReached() {
        var implied = only(Kind.REPORTED, "btc_kz", "2025").implied();

        assertThat(implied.getFirst().targets()).extracting(Implied.Ratio::target).extracting(Announcement::key).startsWith("kz_btc_2_2_2025");
        assertThat(target(implied.getFirst(), "kz_btc_2025").outcome().orElseThrow()).isInstanceOf(Verdict.Missed.class);
        assertThat(target(implied.getLast(), "kz_btc_2025").outcome()).containsInstanceOf(Verdict.Met.class);
    }

    @Test
    void preferredFigureSaysWhy() {
        assertThat(only(Kind.REPORTED, "btc_kz", "2023").conflict().preferred().orElseThrow().preferredBecause()).contains("all shippers");
        assertThat(only(Kind.REPORTED, "gas_turkiye", "2025-01/2025-08").conflict().preferred().orElseThrow().figure().series()).isEqualTo(new SeriesKey("gas_turkiye_epdk"));
        assertThat(only(Kind.REPORTED, "titr_cargo", "2023").conflict().preferred().orElseThrow().preferredBecause()).isEqualTo("3 of 5 figures agree with it within rounding");
    }

    @Test
    void comparisonThroughAFactorNamesIt() {
        var conflict = only(Kind.EXPECTED, "btc_kz", "2023").conflict();

        assertThat(conflict.why()).contains("Compared at 7.5 barrels a tonne, within 3 %.");
        assertThat(conflict.parties()).filteredOn(Conflict.Party::converted).singleElement().satisfies(party -> assertThat(party.figure().unit()).isEqualTo(UnitOfMeasure.MEGABARREL));
    }

    @Test
    void sharesAreSaidWithUnequalScopes() {
        assertThat(only(Kind.SCOPE, "btc_transit", "2025").conflict().why()).contains("Kazakh oil by way of BTC 1,300\u20131,500 kt, 32\u201336 %");
        assertThat(only(Kind.SCOPE, "titr_cargo", "2025").conflict().why()).contains("Rail cargo on TITR 2.6 Mt (January\u2013October 2025), at least 63 %");
    }

    @Test
    void eachIsListedOnceGravestAndWidestFirst() {
        var all = conflicts.all(Vintage.LATEST);

        assertThat(all).extracting(one -> List.of(one.conflict().kind(), one.series().key(), one.conflict().interval(), one.conflict().why())).doesNotHaveDuplicates();
        assertThat(all).extracting(Dispute::conflict).isSortedAccordingTo(Conflict.IN_ORDER);
        assertThat(Arrays.stream(Kind.values())).allMatch(kind -> all.stream().anyMatch(one -> one.conflict().kind() == kind));
        assertThat(all.getFirst().series().key()).isEqualTo(new SeriesKey("btc_kz"));
    }

    @Test
    void earlierVintageKnowsFewer() {
        var known = conflicts.all(Vintage.asOf(LocalDate.of(2024, 6, 30)));

        assertThat(known).hasSizeLessThan(conflicts.all(Vintage.LATEST).size());
        assertThat(known).filteredOn(one -> one.conflict().kind() == Kind.REPORTED && one.series().key().text().equals("btc_kz")).singleElement()
                .satisfies(one -> assertThat(one.conflict().parties()).hasSize(4));
    }

    @Test
    void conflictsOfASeriesAreThoseOfAllInWhichItTakesPart() {
        for (var key : List.of("btc_kz_tengiz", "titr_cargo_mot", "btc_transit", "gas_turkiye_epdk")) {
            var series = new SeriesKey(key);

            assertThat(conflicts.of(series, Vintage.LATEST)).isNotEmpty()
                    .isEqualTo(conflicts.all(Vintage.LATEST).stream().filter(one -> one.allSeries().contains(series)).toList());
        }
    }

    private Dispute only(Kind kind, String series, String period) {
        var found = conflicts.find(new ConflictFilter(new SeriesKey(series), null, kind, null, null), Vintage.LATEST).stream()
                .filter(one -> one.series().key().text().equals(series) && one.conflict().interval().equals(Interval.parse(period))).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Implied.Ratio target(Implied implied, String key) {
        return implied.targets().stream().filter(ratio -> ratio.target().key().equals(key)).findFirst().orElseThrow();
    }
}
