package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import kervan.check.Relative.Adding;
import kervan.figure.Qualifier;
import kervan.figure.Relation;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipOfAThousandTests {

    @Test
    void isFoundBesideAnotherFigureOfTheSameDays() {
        var found = asked().knowing(figure("2021-01", "2.5 Mt").by("Trend").saying(Qualifier.OVER)).of(figure("2021-01", "2.509 bn t").by("Report.az"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Finding.Kind.SLIP_OF_A_THOUSAND);
            assertThat(one.sentence()).isEqualTo("2.509 bn t for January 2021 (Report.az) is about 1,000 times over 2.5 Mt for January 2021 (Trend); is it 2.509 Mt?");
            assertThat(one.evidence()).extracting(figure -> figure.source().publisher()).containsExactly("Trend");
        });
    }

    @ParameterizedTest
    @CsvSource({"1234 Mt, true", "1.21 kt, true", "1300000 Mt, true", "0.00123 kt, true", "1234000000 t, true", "12.3 Mt, false", "123 Mt, false", "1.9 Mt, false", "0 Mt, false"})
    void isAboutPowersOfAThousandOnly(String quantity, boolean slipped) {
        var found = asked().knowing(figure("2024", "1.234 Mt").by("A"), figure("2023", "1.1 Mt").by("A"), figure("2022", "1.2 Mt").by("A")).inShort(figure("2024", quantity).by("B"));

        assertThat(found.stream().anyMatch(one -> one.startsWith("slip-of-a-thousand"))).isEqualTo(slipped);
    }

    @Test
    void isPutToTheFigureThatIsAloneAmongTheSeries() {
        var found = asked().inShort(figure("2022", "1.2 Mt").by("A"), figure("2023", "1.3 Mt").by("A"), figure("2024", "1.4 Mt").by("A"), figure("2024", "1.4 kt").by("B"));

        assertThat(found).containsExactly("slip-of-a-thousand 2024 1.4");
    }

    @Test
    void isSeenFromTheWholeSeriesToo() {
        var found = asked().in(UnitOfMeasure.TEU).inShort(figure("2022", "43900 TEU"), figure("2023", "44200 TEU"), figure("2024", "76775000 TEU"), figure("2025-01/2025-09", "77295 TEU"));

        assertThat(found).containsExactly("slip-of-a-thousand 2024 76775000");
    }

    @Test
    void isSeenWhereSeparatorsOfThousandsWereLostInSomeRows() {
        var found = asked().in(UnitOfMeasure.TONNE).inShort(figure("2024-01", "987 t"), figure("2024-02", "1.023 t"), figure("2024-03", "1105 t"), figure("2024-04", "954 t"),
                figure("2024-05", "1.034 t"), figure("2024-06", "998 t"));

        assertThat(found).containsExactly("slip-of-a-thousand 2024-02 1.023", "slip-of-a-thousand 2024-05 1.034");
    }

    @Test
    void isAskedOfQuarantinedFiguresAndForecastsToo() {
        var known = asked().knowing(figure("2022", "1.2 Mt"), figure("2023", "1.3 Mt"), figure("2024", "1.4 Mt"));

        assertThat(known.inShort(figure("2025", "1500 Mt").quarantined())).containsExactly("slip-of-a-thousand 2025 1500");
        assertThat(known.inShort(figure("2027", "2200 Mt").is(ObservationStatus.FORECAST))).containsExactly("slip-of-a-thousand 2027 2200");
        assertThat(known.inShort(figure("2027", "2.2 Mt").is(ObservationStatus.FORECAST))).isEmpty();
    }

    @Test
    void isSeenThroughAFactorAndInAnotherAccountOfTheSameScope() {
        var account = asked().beside(Relation.SAME, Adding.NOTHING, "same", figure("2023", "1.4 Mt").by("Ministry"));

        assertThat(account.inShort(figure("2023", "10.4 Mbbl"))).isEmpty();
        assertThat(account.inShort(figure("2023", "10.4 kbbl"))).containsExactly("slip-of-a-thousand 2023 10.4");
    }

    @Test
    void isNoneWhereAQuarantinedFigureIsTheOnlyEvidence() {
        assertThat(asked().knowing(figure("2021-01", "276.1 Mt").by("A").quarantined()).of(figure("2021-01", "276 kt").by("B"))).isEmpty();
    }

    @Test
    void isNoneInASeriesThatBeganSmall() {
        assertThat(asked().of(figure("2019", "0.05 Mt"), figure("2020", "0.2 Mt"), figure("2021", "0.6 Mt"), figure("2022", "1.7 Mt"), figure("2023", "5.1 Mt"))).isEmpty();
    }
}
