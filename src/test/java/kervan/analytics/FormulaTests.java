package kervan.analytics;

import static kervan.analytics.Lines.exact;
import static kervan.analytics.Lines.line;
import static kervan.analytics.Lines.made;
import static kervan.analytics.Lines.shown;
import static kervan.analytics.Lines.whys;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kervan.analytics.FormulaAnswer.Unreadable;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTests {

    private static final TimeSeries A = line("a", "2020", "300 - 0 500", UnitOfMeasure.KILOTONNE, Behaviour.FLOW);
    private static final TimeSeries B = line("b", "2021", "1.0 1.5 2.0", UnitOfMeasure.MEGATONNE, Behaviour.FLOW);
    private static final TimeSeries C = line("c", "2020", "10 20 30 40", UnitOfMeasure.KILOBARREL, Behaviour.FLOW);
    private static final TimeSeries D = line("d", "2020", "1 2 3 4", UnitOfMeasure.KILOBARREL_PER_DAY, Behaviour.RATE);

    @ParameterizedTest
    @CsvSource(textBlock = """
            a/(a+b)*100 | a/(a+b)*100
            ' a / ( a + b ) * 100 ' | a/(a+b)*100
            a b | a+b
            a   b*c | a+b*c
            a-(b-c) | a-(b-c)
            (a-b)-c | a-b-c
            a/(b*c) | a/(b*c)
            (a*b)/c | a*b/c
            ((a)) | a
            -a | -a
            --a | -(-a)
            -(a+b) | -(a+b)
            a−b×2÷c | a-b*2/c
            0.5*a | 0.5*a
            """, delimiter = '|')
    void readsAndWritesAgain(String text, String written) {
        assertThat(Formula.parse(text)).isInstanceOfSatisfying(Formula.class, formula -> {
            assertThat(formula.text()).isEqualTo(written);
            assertThat(Formula.parse(written)).isEqualTo(formula);
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '' | 1 | nothing is written
            '   ' | 4 | nothing is written
            a+ | 3 | ends where
            a+*b | 3 | before *
            *a | 1 | before *
            a b) | 4 | closes none
            (a | 1 | not closed
            a/(b+(c-1) | 3 | not closed
            () | 2 | before this bracket
            2a | 2 | sign is missing before a
            a(b) | 2 | sign is missing before (
            A/b | 1 | capital
            ab | 2 | sign is missing before b
            1+2 | 1 | no line
            a*0,5 | 3 | comma
            a*1.2.3 | 3 | no number
            a*1234567890123 | 3 | no number
            a*1. | 3 | no number
            a^2 | 2 | means nothing
            а+b | 1 | means nothing
            a+😀 | 3 | means nothing
            sum(a) | 2 | sign is missing before u
            """, delimiter = '|')
    void saysWhereItCannotRead(String text, int position, String part) {
        assertThat(Formula.parse(text)).isInstanceOfSatisfying(Unreadable.class, why -> {
            assertThat(why.position()).isEqualTo(position);
            assertThat(why.sentence()).startsWith("Character " + position + ": ").contains(part).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource({"a/(a+c), b, a/(a+b)", "a/(a+c), a, -", "a/(a+c), c, -", "a/(a+c), d, a/(a+c)", "-(b-z)*2/c, a, -(a-y)*2/b", "100*b/c, a, 100*a/b", "b, a, a"})
    void lettersMoveUpWhereALineGoes(String text, char line, String left) {
        var formula = (Formula) Formula.parse(text);

        assertThat(formula.without(line).map(Formula::text).orElse("-")).isEqualTo(left);
    }

    @Test
    void lengthAndDepthHaveBounds() {
        assertThat(Formula.parse("a+".repeat(99) + "a")).isInstanceOf(Formula.class);
        assertThat(Formula.parse("a+".repeat(100) + "a")).isInstanceOf(Unreadable.class);
        assertThat(Formula.parse("(".repeat(20) + "a" + ")".repeat(20))).isInstanceOf(Formula.class);
        assertThat(Formula.parse("(".repeat(21) + "a" + ")".repeat(21))).isInstanceOf(Unreadable.class);
        assertThat(Formula.parse("-".repeat(150) + "a")).isInstanceOf(Unreadable.class);
    }

    @Test
    void anyTextIsAFormulaOrSaysWhere() {
        var random = new Random(5);
        var letters = "aabbcz+-*/()() 0159.,A^#é\u2212\u00d7\ud83d\ude00";
        for (int round = 0; round < 50_000; round++) {
            var text = random.ints(random.nextInt(14), 0, letters.length()).mapToObj(at -> String.valueOf(letters.charAt(at))).collect(Collectors.joining());
            switch (Formula.parse(text)) {
                case Formula formula -> assertThat(Formula.parse(formula.text())).as(text).isEqualTo(formula);
                case Unreadable why -> assertThat(why.position()).as(text).isBetween(1, text.length() + 1);
            }
        }
    }

    @Test
    void unitsOfOneDimensionAddExactly() {
        var sum = reckoned("a+b", A, B);

        assertThat(sum.unit().code()).isEqualTo("kt");
        assertThat(sum.behaviour()).isEqualTo(Behaviour.FLOW);
        assertThat(exact(sum, 1)).isEqualTo("- - 1500.0 2500.0");
        assertThat(whys(sum)).containsExactly("line b has no value for 2020", "line a has no value for 2021");
    }

    /// 500 of 2500 kt are a fifth.
    @ParameterizedTest
    @CsvSource({"a/(a+b), ratio, 0.2000", "a/(a+b)*100, %, 20.0000", "100*a/(a+b), %, 20.0000", "a*100/(a+b), %, 20.0000", "a*2*100/(a+b)/2, %, 20.0000", "(a-b)*100/b, %, -75.0000", "a/b*100/a, 1/kt, 0.0005",
        "100*(a/(a+b)), %, 20.0000", "(a/b-1)*100, %, -75.0000", "a/b*100-100, %, -75.0000",
        "a/b*100/100, ratio, 0.2500", "a/b*a, kt, 125.0000", "b/a, ratio, 4.0000", "1/a, 1/kt, 0.0020", "-a, kt, -500.0000", "a*2-b/2, kt, 0.0000", "a*b, kt^2, 1000000.0000"})
    void unitsComeOfTheAlgebra(String text, String unit, String last) {
        var result = reckoned(text, A, B);

        assertThat(result.unit().code()).isEqualTo(unit);
        assertThat(exact(result, 4)).endsWith(" " + last);
    }

    /// Each term is looked at once, however many hundreds stand in it.
    @Test
    void manyHundredsTakeNoLongerThanTheirLength() {
        assertThat(reckoned("a" + "*100/b".repeat(33), A, B).unit().code()).isEqualTo("1/Mt^32");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a+c | kt and kbbl cannot be added
            a-d | kt and kb/d cannot be added
            c+d | kbbl and kb/d cannot be added
            a+5 | A plain number has no unit
            5-a | A plain number has no unit
            a/0 | divides by zero
            a/(1-1) | divides by zero
            a+e | no line e. The last one is d
            a/b+a/c | ratio
            """)
    void whatMakesNoSenseIsRefused(String text, String part) {
        var outcome = ((Formula) Formula.parse(text)).apply(List.of(A, B, C, D));

        if (!text.equals("a/b+a/c")) {
            assertThat(outcome.refusal().orElseThrow().sentence()).contains(part).endsWith(".");
        } else {
            assertThat(outcome.refusal().orElseThrow().sentence()).contains("times and kt/kbbl");
        }
    }

    @Test
    void divisionByZeroIsAGap() {
        assertThat(exact(reckoned("b/a", A, B), 1)).isEqualTo("- - - 4.0");
        assertThat(whys(reckoned("b/a", A, B))).last().isEqualTo("division by zero: 2022");
    }

    /// a = 1.4 ± 0.05, b = 2.6 ± 0.05: a alone takes a/(a+b) from 1.35/3.95 = 0.341772 to 1.45/4.05 = 0.358025, b alone from 1.4/4.05 to 1.4/3.95 = 0.354430;
    /// the larger deviations from 0.35 are 0.008228 and 0.004430.
    @Test
    void lineThatComesInTwiceCountsOnce() {
        var share = reckoned("a/(a+b)", line("a", "2024", "1.4", UnitOfMeasure.MEGATONNE, Behaviour.FLOW), line("b", "2024", "2.6", UnitOfMeasure.MEGATONNE, Behaviour.FLOW));

        assertThat(share.values().getFirst().rounding().halfWidth()).isBetween(new BigDecimal("0.012657"), new BigDecimal("0.012659"));
        assertThat(shown(share)).isEqualTo("0.35");
    }

    @Test
    void sameSeriesTwiceIsOneInput() {
        var one = line("a", "2024", "1.4", UnitOfMeasure.MEGATONNE, Behaviour.FLOW);

        assertThat(reckoned("a-b", one, one).values().getFirst().rounding().halfWidth()).isEqualByComparingTo("0");
        assertThat(reckoned("a/b", one, one).values().getFirst().rounding().halfWidth()).isEqualByComparingTo("0");
    }

    @Test
    void divisorThatMayBeZeroIsAGap() {
        var tiny = line("b", "2024", "0.0", UnitOfMeasure.MEGATONNE, Behaviour.FLOW);

        assertThat(whys(reckoned("a/b", line("a", "2024", "1.4", UnitOfMeasure.MEGATONNE, Behaviour.FLOW), tiny))).containsExactly("division by zero: 2024");
        assertThat(whys(reckoned("a/(b-a)", line("a", "2024", "1.4", UnitOfMeasure.MEGATONNE, Behaviour.FLOW), line("b", "2024", "1.42", UnitOfMeasure.MEGATONNE, Behaviour.FLOW))))
                .containsExactly("the value may be zero within its rounding: 2024");
    }

    private static TimeSeries reckoned(String text, TimeSeries... lines) {
        return made(((Formula) Formula.parse(text)).apply(List.of(lines)));
    }
}
