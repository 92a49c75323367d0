package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kervan.check.Relative.Adding;
import kervan.figure.Qualifier;
import kervan.figure.Relation;
import kervan.support.FigureBuilder;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class PartsAndWholeTests {

    private static final String DAYS = "2024-01/2024-07";

    @Test
    void askWhyAllPartsOfATableFallShort() {
        var found = tap("5.42 bcm", "0.6 bcm", "0.46 bcm").of(figure(DAYS, "6.53 bcm").saying(Qualifier.OVER));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Finding.Kind.PARTS_AND_WHOLE);
            assertThat(one.sentence()).startsWith("5.42 bcm, 0.6 bcm, 0.46 bcm add up to 6.48 bcm, less than the whole, over 6.53 bcm for January-July 2024");
            assertThat(one.evidence()).hasSize(3);
        });
    }

    @Test
    void allowForRoundingAndForDigitsCutOff() {
        assertThat(tap("5.42 bcm", "0.6 bcm", "0.5 bcm").of(figure(DAYS, "6.53 bcm"))).isEmpty();
        assertThat(tap("0.8 bcm", "0.08 bcm", "0.08 bcm").of(figure(DAYS, "0.97 bcm"))).isEmpty();
        assertThat(asked().beside(Relation.PART, Adding.EVERYTHING, "azeri", figure("2024-S1", "11.773 Mt").by("BM.ge")).beside(Relation.PART, Adding.EVERYTHING, "transit", figure("2024-S1", "2.694 Mt").by("BM.ge"))
                .of(figure("2024-S1", "14468.7 kt").by("Metbuat"))).isEmpty();
    }

    @Test
    void expectNoSumWhereAPartIsNotKnownOrPartsAreNotAll() {
        assertThat(asked().beside(Relation.PART, Adding.EVERYTHING, "italy", figure(DAYS, "5.42 Mt")).beside(Relation.PART, Adding.EVERYTHING, "greece").of(figure(DAYS, "6.53 Mt"))).isEmpty();
        assertThat(asked().beside(Relation.PART, Adding.AT_MOST, "italy", figure(DAYS, "5.42 Mt")).of(figure(DAYS, "6.53 Mt"))).isEmpty();
    }

    @Test
    void askAPartThatIsMoreThanItsWhole() {
        var whole = asked().beside(Relation.WHOLE, Adding.AT_MOST, "total", figure("2024", "29.5 Mt").from("earlier.csv"));

        assertThat(whole.inShort(figure("2024", "31.2 Mt"))).containsExactly("parts-and-whole 2024 31.2");
        assertThat(whole.inShort(figure("2024", "31.2 Mt").quarantined())).containsExactly("parts-and-whole 2024 31.2");
        assertThat(whole.inShort(figure("2024", "29.5 Mt"))).isEmpty();
        assertThat(whole.inShort(figure("2024", "31.2 Mt").is(ObservationStatus.FORECAST))).isEmpty();
    }

    @Test
    void addSiblingsButNotThoseThatOverlap() {
        var found = asked().beside(Relation.WHOLE, Adding.AT_MOST, "total", figure("2024", "10 Mt")).beside(Relation.SIBLING, Adding.AT_MOST, "other", figure("2024", "6.0 Mt"));
        var overlapping = asked().beside(Relation.WHOLE, Adding.NOTHING, "total", figure("2024", "10 Mt")).beside(Relation.PART, Adding.NOTHING, "other", figure("2024", "6.0 Mt"));

        assertThat(found.inShort(figure("2024", "5.9 Mt").from("later.csv"))).containsExactly("parts-and-whole 2024 5.9");
        assertThat(found.inShort(figure("2024", "3.9 Mt").from("later.csv"))).isEmpty();
        assertThat(overlapping.inShort(figure("2024", "7.9 Mt"))).isEmpty();
    }

    @Test
    void addASeriesOfEachScopeOnce() {
        var both = new Relative(Relation.PART, Adding.EVERYTHING, "turkiye", figure("2024", "1 Mt").build().series(), "EPDK", UnitOfMeasure.MEGATONNE, Asked.AZERI,
                List.of(figure("2024", "9.8 Mt").by("EPDK").build()));
        var asked = asked().beside(Relation.PART, Adding.EVERYTHING, "turkiye", figure("2024", "9.9 Mt")).beside(Relation.PART, Adding.EVERYTHING, "europe", figure("2024", "12.9 Mt"));
        var twice = new Asked(asked.unit(), asked.aggregation(), asked.known(), Stream.concat(asked.relatives().stream(), Stream.of(both)).toList());

        assertThat(twice.of(figure("2024", "22.8 Mt"))).isEmpty();
        assertThat(twice.inShort(figure("2024", "25.2 Mt"))).containsExactly("parts-and-whole 2024 25.2");
    }

    @Test
    void areToldOnceOfOneFile() {
        var whole = figure("2024", "25.2 Mt");
        var part = figure("2024", "9.9 Mt");
        var other = figure("2024", "12.9 Mt");

        assertThat(asked().beside(Relation.PART, Adding.EVERYTHING, "a", part).beside(Relation.PART, Adding.EVERYTHING, "b", other).of(whole)).hasSize(1);
        assertThat(asked().beside(Relation.WHOLE, Adding.EVERYTHING, "w", whole).beside(Relation.SIBLING, Adding.EVERYTHING, "b", other).of(part)).isEmpty();
    }

    @Test
    void blameThePartThatIsAStrangerInItsSeries() {
        var usual = new FigureBuilder[] {figure("2022", "9.5 Mt"), figure("2023", "9.7 Mt"), figure("2025", "9.8 Mt")};
        var found = asked().knowing(usual).beside(Relation.WHOLE, Adding.EVERYTHING, "w", figure("2023", "22.3 Mt"), figure("2024", "22.8 Mt"), figure("2025", "23 Mt"))
                .beside(Relation.SIBLING, Adding.EVERYTHING, "b", figure("2023", "12.6 Mt"), figure("2024", "12.9 Mt"), figure("2025", "13.2 Mt"));

        assertThat(found.inShort(figure("2024", "0.99 Mt"))).contains("parts-and-whole 2024 0.99");
        assertThat(found.inShort(figure("2024", "9.9 Mt"))).isEmpty();
    }

    @Test
    void areMonthsOfAQuarterToo() {
        assertThat(asked().inShort(figure("2024-01", "430.8 kt"), figure("2024-02", "412.1 kt"), figure("2024-03", "657.4 kt"), figure("2024-Q1", "1400.3 kt").by("B"))).containsExactly("parts-and-whole 2024-03 657.4");
        assertThat(asked().inShort(figure("2024-01", "430.8 kt"), figure("2024-02", "412.1 kt"), figure("2024-03", "557.4 kt"), figure("2024-Q1", "1400.3 kt").by("B"))).isEmpty();
        assertThat(asked().inShort(figure("2024-01", "930.8 kt"), figure("2024-03", "957.4 kt"), figure("2024-Q1", "1400.3 kt").by("B"))).containsExactly("parts-and-whole 2024-Q1 1400.3");
        assertThat(asked().inShort(figure("2024-01", "430.8 kt"), figure("2024-02", "41.2 kt"), figure("2024-03", "557.4 kt"), figure("2024-Q1", "1400.3 kt").by("B"))).hasSize(1);
    }

    @Test
    void areComparedThroughAFactorWithATolerance() {
        var whole = asked().beside(Relation.WHOLE, Adding.AT_MOST, "total", figure("2024", "1.392 Mt").from("earlier.csv"));

        assertThat(whole.of(figure("2024", "10.7 Mbbl"))).isEmpty();
        assertThat(whole.inShort(figure("2024", "11.2 Mbbl"))).containsExactly("parts-and-whole 2024 11.2");
    }

    private static Asked tap(String italy, String greece, String bulgaria) {
        return asked().in(UnitOfMeasure.BILLION_CUBIC_METRES).beside(Relation.PART, Adding.EVERYTHING, "a_italy", figure(DAYS, italy))
                .beside(Relation.PART, Adding.EVERYTHING, "b_greece", figure(DAYS, greece)).beside(Relation.PART, Adding.EVERYTHING, "c_bulgaria", figure(DAYS, bulgaria));
    }
}
