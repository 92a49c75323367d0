package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import kervan.check.Relative.Adding;
import kervan.figure.Relation;
import kervan.support.FigureBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfitShareTests {

    @Test
    void isAskedWhenTheNumbersGiveAnotherShare() {
        var found = part("861 kt", "said to be 86% of total", "1.035 Mt");

        assertThat(found).isEqualTo("861 kt for January-March 2019 (Somebody) is printed as 86% of total, but is 83.19% against 1.035 Mt for January-March 2019 (Somebody). Which of the numbers is wrong?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "842.9 kt | 17.8% of total | 4725.1 kt | true", "3.82 Mt | 16.9% of BTC total | 22.665 Mt | true", "5590 kt | 68.2% of total | 8.2 Mt | true", "861 kt | 83% of the total | 1.035 Mt | true",
        "861 kt | 84% of total | 1.035 Mt | true", "861 kt | 85% of total | 1.035 Mt | false", "861 kt | 120% of total | 717.5 kt | false", "861 kt | 74% Kazakh exports | 1.035 Mt | true",
        "861 kt | 11.6% above plan | 1.035 Mt | true", "861 kt | 83,2% of the whole | 1.035 Mt | true", "861 kt | 86,2% of the whole | 1.035 Mt | false",
        "861 kt | 120% share | 1.035 Mt | false", "861 kt | 120% of all | 1.035 Mt | false", "861 kt | 100% of total | 861 kt | true", "861 kt | more than 90% of total costs | 1.035 Mt | true"})
    void readsSharesOfTheWholeOnly(String value, String note, String whole, boolean fits) {
        assertThat(part(value, note, whole).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4.5 Mt | +62% | 2.76 Mt | true", "4.5 Mt | +65% | 2.700 Mt | true", "4484 kt | +65% | 2764 kt | false", "30191.6 kt | +1.49% | 29749.6 kt | true", "30191.6 kt | -1.49% | 29749.6 kt | false",
        "21681.7 kt | -4.34% | 22.665 Mt | true", "1.392 Mt | 5.5 times 2023 | 0.25 Mt | true", "1.392 Mt | 7.5 times 2023 | 0.25 Mt | false", "1.392 Mt | 5.5 times 2019 | 0.1 Mt | true",
        "13.2 Mt | record, +22.2%, incl. Black Sea | 10.8 Mt | true", "13.2 Mt | record, +42.2%, incl. Black Sea | 10.8 Mt | false", "8.2 Mt | +8.1% on 2023 | 7.58 Mt | true", "8.2 Mt | +28.1% on 2023 | 7.58 Mt | false",
        "8.2 Mt | +28.1% on 2019 | 7.58 Mt | true", "25 Mt | conflicts with +5.8% on 2023 sum 23.8 | 10 Mt | true", "2.1 Mt | -110% | 9 Mt | false", "2.694 Mt | +9,75% y/y | 2.455 Mt | true", "2.694 Mt | up 9.75% on 2023 | 2.455 Mt | true", "2.694 Mt | down 9.75% y/y | 2.455 Mt | false",
        "2.694 Mt | \u22129.75% | 2.455 Mt | false", "2.694 Mt | up 40% in July | 2.455 Mt | true", "2.694 Mt | about 40% up | 2.455 Mt | true", "2.1 Mt | +12% y/y and so on | 9 Mt | true"})
    void readsGrowthOnTheYearBeforeOnly(String value, String note, String before, boolean fits) {
        var found = asked().knowing(figure("2023", before).by("A")).of(figure("2024", value).by("B").noting(note));

        assertThat(found.stream().noneMatch(one -> one.kind() == Finding.Kind.UNFIT_SHARE)).isEqualTo(fits);
    }

    @Test
    void believesEitherOfTwoBasesAndNoQuarantinedOne() {
        FigureBuilder grown = figure("2024", "4.5 Mt").by("B").noting("+62%");

        assertThat(asked().knowing(figure("2023", "2.76 Mt").by("A"), figure("2023", "2.2 Mt").by("C")).of(grown)).isEmpty();
        assertThat(asked().knowing(figure("2023", "2.2 Mt").by("C").quarantined()).of(grown)).isEmpty();
        assertThat(asked().knowing(figure("2023", "2.2 Mt").by("C")).beside(Relation.SAME, Adding.NOTHING, "ministry", figure("2023", "2764 kt").by("D")).of(grown)).isEmpty();
    }

    private static String part(String value, String note, String whole) {
        return asked().beside(Relation.WHOLE, Adding.AT_MOST, "total", figure("2019-Q1", whole)).of(figure("2019-Q1", value).noting(note)).stream()
                .filter(one -> one.kind() == Finding.Kind.UNFIT_SHARE).map(Finding::sentence).findFirst().orElse("");
    }
}
