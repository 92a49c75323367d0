package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import kervan.check.Relative.Adding;
import kervan.figure.Relation;
import org.junit.jupiter.api.Test;

class MisattributedTests {

    private static final Asked AKTAU = asked().beside(Relation.WHOLE, Adding.AT_MOST, "aktau", figure("2023-04", "312.6 kt").by("Altyalash"));

    @Test
    void isAskedWhenTheValueIsThatOfTheWhole() {
        var found = AKTAU.knowing(figure("2023-04", "152.4 kt").by("Altyalash")).of(figure("2023-04", "312.6 kt").by("Trend"));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Finding.Kind.MISATTRIBUTED);
            assertThat(one.sentence()).isEqualTo("312.6 kt for April 2023 (Trend) is the value of another series, the series aktau: 312.6 kt for April 2023 (Altyalash); its own is 152.4 kt for April 2023 (Altyalash). "
                    + "Does it belong there?");
        });
    }

    @Test
    void isAskedWhenTheValueIsThatOfAPart() {
        var tengiz = asked().beside(Relation.PART, Adding.AT_MOST, "tengiz", figure("2023", "1.057 Mt").by("Trend"));

        assertThat(tengiz.inShort(figure("2023", "1.392 Mt").by("KazTransOil"), figure("2023", "1.057 Mt").by("Kazinform"))).containsExactly("misattributed 2023 1.057");
    }

    @Test
    void isNotAskedWhenNothingElseIsKnownOrMoreDocumentsConfirm() {
        assertThat(AKTAU.of(figure("2023-04", "312.6 kt").by("Trend"))).isEmpty();
        assertThat(AKTAU.knowing(figure("2023-04", "152.4 kt").by("A").quarantined()).of(figure("2023-04", "312.6 kt").by("Trend"))).isEmpty();
        assertThat(AKTAU.knowing(figure("2023-04", "312.5 kt").by("A"), figure("2023-04", "312.6 kt").by("B"), figure("2023-04", "152.4 kt").by("C")).of(figure("2023-04", "312.6 kt").by("Trend"))).isEmpty();
    }

    @Test
    void isNotAskedOfAnotherAccountOfTheSameScope() {
        assertThat(asked().beside(Relation.SAME, Adding.NOTHING, "ministry", figure("2022", "1485 kt").by("Ministry")).knowing(figure("2022", "1.7 Mt").by("A")).of(figure("2022", "1.485 Mt").by("B"))).isEmpty();
    }
}
