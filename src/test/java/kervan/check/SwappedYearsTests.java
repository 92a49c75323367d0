package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import kervan.figure.Figure;
import kervan.support.FigureBuilder;
import org.junit.jupiter.api.Test;

class SwappedYearsTests {

    private static final FigureBuilder[] OTHERS = {
        figure("2023-01/2023-05", "1.948 Mt").by("SSC"), figure("2023-S1", "2.455 Mt").by("SSC"), figure("2023-01/2023-07", "2.9 Mt").by("SSC"),
        figure("2024-01/2024-05", "2.237 Mt").by("SSC"), figure("2024-S1", "2.694 Mt").by("SSC"), figure("2024-01/2024-07", "3.215 Mt").by("SSC")};

    @Test
    void areFoundInBothColumns() {
        var found = asked().knowing(OTHERS).of(figure("2024-S1", "2.455 Mt").by("Reuters"), figure("2023-S1", "2.694 Mt").by("Reuters"));

        assertThat(Asked.inShort(found)).containsExactly("swapped-years 2024-S1 2.455", "swapped-years 2023-S1 2.694");
        assertThat(found.getFirst().sentence()).startsWith("2.455 Mt for January-June 2024 (Reuters) is the value of January-June 2023: 2.455 Mt for January-June 2023 (SSC). "
                + "For its own days there is 2.694 Mt for January-June 2024 (SSC)").contains("It would leave 0.218 Mt for June 2024 and 0.76 Mt for July 2024, instead of 0.457 and 0.521");
    }

    @Test
    void areFoundFromTheGrowthThatAnotherDocumentPrints() {
        var found = asked().inShort(figure("2024-S1", "14468.7 kt").by("Metbuat").noting("-3.7%"), figure("2024-S1", "14.468 Mt").by("BM.ge"), figure("2024-S1", "15.025 Mt").by("Reuters"));

        assertThat(found).containsExactly("swapped-years 2024-S1 15.025");
    }

    @Test
    void areDecidedByTheRestOfTheYearWhenEachColumnHasOneWitness() {
        var found = asked().inShort(figure("2024-01/2024-05", "2.237 Mt").by("A"), figure("2024-01/2024-07", "3.215 Mt").by("B"), figure("2024-S1", "2.694 Mt").by("BM.ge").noting("+9.75% y/y"),
                figure("2024-S1", "2.455 Mt").by("Reuters"), figure("2023-S1", "2.694 Mt").by("Reuters"));

        assertThat(found).containsExactly("swapped-years 2024-S1 2.455", "swapped-years 2023-S1 2.694");
    }

    @Test
    void areFoundInATableOfTwentyFourMonths() {
        var known = new ArrayList<FigureBuilder>();
        var table = new ArrayList<Figure>();
        for (var month = 1; month <= 12; month++) {
            var first = 400 + 7.3 * month + 11 * (month % 4);
            known.add(figure(month(2023, month), number(first)).by("SSC"));
            known.add(figure(month(2024, month), number(1.2 * first)).by("SSC"));
            table.add(figure(month(2023, month), number(1.2 * first)).by("Agency").build());
            table.add(figure(month(2024, month), number(first)).by("Agency").build());
        }

        var found = asked().knowing(known.toArray(FigureBuilder[]::new)).of(table);

        assertThat(found).hasSize(24).allSatisfy(one -> assertThat(one.kind()).isEqualTo(Finding.Kind.SWAPPED_YEARS));
    }

    @Test
    void areNoneWhereTwoYearsAreAlike() {
        assertThat(asked().knowing(figure("2023", "30.2 Mt").by("SSC"), figure("2024", "30.2 Mt").by("SSC")).of(figure("2023", "30.2 Mt").by("Reuters"), figure("2024", "30.2 Mt").by("Reuters"))).isEmpty();
        assertThat(asked().knowing(figure("2023", "1.4 Mt").by("A"), figure("2024", "1.5 Mt").by("A")).of(figure("2024", "1.4 Mt").by("B"))).isEmpty();
    }

    @Test
    void areNoneWhereAsManyDocumentsConfirmTheFigure() {
        assertThat(asked().knowing(OTHERS).knowing(figure("2023-S1", "2.455 Mt").by("SSC"), figure("2024-S1", "2.694 Mt").by("SSC"), figure("2024-S1", "2.455 Mt").by("Ministry"))
                .of(figure("2024-S1", "2.455 Mt").by("Reuters"))).isEmpty();
    }

    @Test
    void areNoneForWitnessesInQuarantine() {
        assertThat(asked().knowing(figure("2023-S1", "2.455 Mt").by("SSC"), figure("2024-S1", "2.694 Mt").by("SSC").quarantined()).of(figure("2024-S1", "2.455 Mt").by("Reuters"))).isEmpty();
    }

    private static String month(int year, int month) {
        return String.format(Locale.ROOT, "%d-%02d", year, month);
    }

    private static String number(double kilotonnes) {
        return String.format(Locale.ROOT, "%.1f kt", kilotonnes);
    }
}
