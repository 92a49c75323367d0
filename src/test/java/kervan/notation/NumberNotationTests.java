package kervan.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kervan.figure.Qualifier;
import kervan.notation.NumberNotation.Grouping;
import kervan.notation.Reading.Missing;
import kervan.notation.Reading.Refused;
import kervan.notation.Reading.Value;
import kervan.timeseries.ObservationStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberNotationTests {

    private static final NumberNotation ENGLISH = new NumberNotation('.', ",");
    private static final NumberNotation GERMAN = new NumberNotation(',', ".");
    private static final NumberNotation RUSSIAN = new NumberNotation(',', " \u00a0\u202f\u2009");
    private static final NumberNotation SWISS = new NumberNotation('.', "'’");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', value = {
        "1234.5 | 1234.5", "0 | 0", "0.0 | 0.0", "33.0 | 33.0", "-5 | -5", "−5 | -5", "–5 | -5", "- 5 | -5", "+5 | 5", "(5) | -5", "(1234.50) | -1234.50",
        ".5 | 0.5", "-.5 | -0.5", "007 | 7", "00.5 | 0.5", "1.2E+3 | 1.2E+3", "1.5e6 | 1.5E+6", "1.5E−3 | 0.0015", "2.50E2 | 250", "-1.20e1 | -12.0", "1e0 | 1",
        "0.1000000000000000055511151231257827 | 0.1000000000000000055511151231257827", "4000232552 | 4000232552", "99999999999999999999999999999999 | 99999999999999999999999999999999"
    })
    void readsPlainNumbersWithTheDigitsPrinted(String text, BigDecimal expected) {
        assertThat(NumberNotation.PLAIN.read(text)).isEqualTo(new Value(expected, Qualifier.EXACTLY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,234.5 | 1234.5", "1,234 | 1234", "12,345,678.90 | 12345678.90", "1234.5 | 1234.5", "-1,234 | -1234", "(1,234.5) | -1234.5", "0.123 | 0.123"
    })
    void readsEnglishNumbers(String text, BigDecimal expected) {
        assertThat(ENGLISH.read(text)).isEqualTo(new Value(expected, Qualifier.EXACTLY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1.234,5 | 1234.5", "1.234 | 1234", "12.345.678,90 | 12345678.90", "1234,5 | 1234.5", "0,123 | 0.123", ",5 | 0.5", "−1.234,5 | -1234.5", "1,2E+3 | 1.2E+3"
    })
    void readsContinentalNumbers(String text, BigDecimal expected) {
        assertThat(GERMAN.read(text)).isEqualTo(new Value(expected, Qualifier.EXACTLY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234,5", "1\u00a0234,5", "1\u202f234,5", "1\u2009234,5", "\ufeff1 234,5", " 1234,5\u00a0", "\t1 234,5\r\n", "\u200e1 234,5"})
    void readsEverySpaceThatDividesThousands(String text) {
        assertThat(RUSSIAN.read(text)).isEqualTo(new Value(new BigDecimal("1234.5"), Qualifier.EXACTLY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"1'234.5 | 1234.5", "1’234’567 | 1234567", "1'000.50 | 1000.50"})
    void readsSwissNumbers(String text, BigDecimal expected) {
        assertThat(SWISS.read(text)).isEqualTo(new Value(expected, Qualifier.EXACTLY));
    }

    @Test
    void keepsTheLastNought() {
        assertThat(RUSSIAN.read("1 000,50")).isEqualTo(new Value(new BigDecimal("1000.50"), Qualifier.EXACTLY));
        assertThat(((Value) NumberNotation.PLAIN.read("1.2E+3")).value().precision()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "24,566,5 | . | , | a group of one digit", "24,566,5 | , | . | two decimal marks", "24,566,5 | . | '' | two decimal marks", "24,566,5 | . | '' | a group of one digit",
        "1,23,456 | . | , | a group of two digits", "1,23,456 | . | '' | a group of two digits", "1.234.56 | , | . | a group of two digits", "1.234.56 | . | , | two decimal marks",
        "12345,678 | . | , | a group of five digits", "1234.5 | , | . | a group of four digits", "1,,234 | . | , | a group of no digits", ",234 | . | , | a group of no digits",
        "1,234, | . | , | a group of no digits", "1.234,567.8 | , | . | a point behind its decimal mark", "1.234,567,8 | , | . | two decimal marks", "0,123 | . | , | nought before the first comma",
        "1 234 | . | '' | a space, which is neither", "1,5 | . | '' | a comma, which is neither", "1,234,567.89 | . | '' | a comma, which is neither", "1.234.567,89 | . | '' | or choose another notation", "1'234 | . | '' | an apostrophe", "1_000 | . | '' | an underscore",
        "1/2 | . | '' | a slash", "12:30 | . | '' | a colon", "2024-03 | . | '' | a dash", "1..5 | . | '' | two decimal marks", "5. | . | '' | no digit behind the decimal mark",
        "5, | , | '' | no digit behind the decimal mark", ".e5 | . | '' | is not a number", "1 2 3 | , | ' ' | a group of one digit", "1  234 | , | ' ' | a group of no digits"
    })
    void saysWhatIsWrongWithDigitsAndMarks(String text, char mark, String groups, String why) {
        var notation = new NumberNotation(mark, groups.replace("''", "").replace("' '", " "));

        assertThat(notation.read(text)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.why()).startsWith(text).contains(why).endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "=1+1 | formula", "=SUM(A1:A3) | formula", "@SUM(1) | formula", "+A1 | formula", "-A1 | formula", "+1+1 | formula", "=cmd('/c calc'!A0) | formula",
        "#REF! | error of a spreadsheet", "#DIV/0! | error of a spreadsheet", "#VALUE! | error of a spreadsheet", "#NAME? | error of a spreadsheet",
        "0x1F | hexadecimal", "0X1f | hexadecimal", "Infinity | no number that can be published", "-inf | no number that can be published", "∞ | no number that can be published",
        "12.3% | a share, not a volume", "12,3 % | a share, not a volume", "5‰ | a share, not a volume", "٣٤ | another script", "१२ | another script", "１２ | another script", "1٫5 | is not a number",
        "1O.5 | 10.5", "l2 | 12", "1О | 10", "12.3 p | flag", "12.3bd | flag", "12 kt | a word behind the number: kt", "5k | a word behind the number: k", "1 234 тонн | a word behind",
        "5- | sign behind", "(-5) | brackets and a sign", "(5 | it has the sign (", "5) | it has the sign )", "--5 | a dash", "+-5 | a dash", "abc | is not a number", "1e | flag", "e5 | is not a number",
        "1e400 | more than 64 digits", "1e-400 | more than 64 digits", "1E+999999999 | is not a number", "½ | is not a number", "1½ | it has the sign ½", "² | is not a number", "5² | it has the sign ²", "$5 | it has the sign $",
        "Aktau | is not a number", "1.5f | flag", "10L | a word behind", "NIL | is not a number", "() | is not a number", "+ | is not a number", ", | is not a number", "1\u00005 | a space"
    })
    void refusesWhatIsNoNumberAndSaysWhatItIs(String text, String why) {
        assertThat(NumberNotation.PLAIN.read(text)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.why()).contains(why).endsWith("."));
    }

    @Test
    void refusesMoreDigitsThanAnyFigureHas() {
        assertThat(NumberNotation.PLAIN.read("9".repeat(65))).isInstanceOf(Refused.class);
        assertThat(NumberNotation.PLAIN.read("9".repeat(10_000))).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.why()).hasSizeLessThan(200).contains("10000 characters"));
        assertThat(NumberNotation.PLAIN.read("0." + "3".repeat(40))).isInstanceOf(Value.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 milyon 238 min | 1.238E+6", "2 milyon 645,9 min | 2645.9E+3", "28 859,8 min | 28859.8E+3", "1,2 milyard | 1.2E+9", "3 milyard 161 milyon 5 min | 3161005E+3", "1 milyon 238 min 500 | 1238500",
        "5 bin | 5E+3", "-1,2 milyon | -1.2E+6", "+5 min | 5E+3", "1,392 млн | 1.392E+6", "152,4 тыс. | 152.4E+3", "1.238 MİLYON | 1238E+6", "12 мың | 12E+3", "1,2 milyondan | 1.2E+6"
    })
    void readsCountWordsExactly(String text, BigDecimal expected) {
        assertThat(new NumberNotation(',', ". ").read(text)).isEqualTo(new Value(expected, Qualifier.EXACTLY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 milyon 238 milyon", "238 min 1 milyon", "1 milyon 2000 min", "1,5 milyon 238 min", "1 milyon 238 ton", "1 milyon ton", "milyon", "1 milyon 2,38,1 min", "1 m 238 min"})
    void refusesCountWordsThatDoNotAddUp(String text) {
        assertThat(new NumberNotation(',', ". ").read(text)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"1,23,456 | 123456", "12,34,567.8 | 1234567.8", "123,456 | ", "1,234 | 1234", "123 | 123", "1,2,345 | "})
    void readsIndianGroupsOnlyWhenTold(String text, BigDecimal expected) {
        var reading = new NumberNotation('.', ",", Grouping.INDIAN).read(text);

        assertThat(reading).isEqualTo(expected == null ? reading : new Value(expected, Qualifier.EXACTLY));
        assertThat(reading instanceof Refused).isEqualTo(expected == null);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', value = {
        "1234.5 | .", "0.5, 12 | .", "12345.678, 1.234 | .", "1.2, 1.234 | .", "1,234.5 | .~,", "1,234,567 | .~,", "1,234, 0.5 | .~,", "1.234,5 | ,~.", "1234,5 | ,", "0,123 | ,",
        "1'234.5 | .~'’", "1.234.567 | ,~."
    })
    void recognisesTheNotationOfAFile(String samples, String expected) {
        var recognised = NumberNotation.recognise(List.of(samples.split(", ")));

        assertThat(recognised.isDecided()).isTrue();
        assertThat(recognised.unread()).isEmpty();
        assertThat(recognised.notation().decimalMark()).isEqualTo(expected.charAt(0));
        assertThat(recognised.notation().groupMarks()).isEqualTo(expected.length() < 2 ? "" : expected.substring(2));
    }

    @Test
    void recognisesSpacesOfAnyWidth() {
        var recognised = NumberNotation.recognise(List.of("1\u202f234,5", "12 345", "..", "Aktau"));

        assertThat(recognised.isDecided()).isTrue();
        assertThat(recognised.notation().read("1\u00a0234,5")).isEqualTo(new Value(new BigDecimal("1234.5"), Qualifier.EXACTLY));
        assertThat(recognised.unread()).containsExactly("Aktau");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "-12,345", "(1.234)"})
    void saysWhatOneNumberLeavesOpen(String sample) {
        var recognised = NumberNotation.recognise(List.of(sample, "5"));

        assertThat(recognised.isDecided()).isFalse();
        assertThat(recognised.ambiguous()).containsExactly(sample);
        assertThat(recognised.alternatives()).hasSize(1).extracting(NumberNotation::decimalMark).doesNotContain(recognised.notation().decimalMark());
    }

    @Test
    void takesTheNotationThatReadsMostAndNamesTheRest() {
        var recognised = NumberNotation.recognise(List.of("1,234.5", "2,345.6", "1.234,5", "24,566,5"));

        assertThat(recognised.notation()).isEqualTo(ENGLISH);
        assertThat(recognised.unread()).containsExactly("1.234,5", "24,566,5");
    }

    @Test
    void isPlainWhereNothingTells() {
        assertThat(NumberNotation.recognise(List.of())).isEqualTo(new Recognised<>(NumberNotation.PLAIN, List.of(), List.of(), List.of()));
        assertThat(NumberNotation.recognise(List.of("-", "..", "x")).notation()).isEqualTo(NumberNotation.PLAIN);
    }

    @Test
    void comesBackAsItWasWritten() {
        var random = new Random(385);
        for (int round = 0; round < 4_000; round++) {
            var value = new BigDecimal(new BigInteger(random.nextInt(1, 90), random), random.nextInt(0, 9));
            var signed = random.nextBoolean() ? value : value.negate();
            for (var notation : List.of(NumberNotation.PLAIN, ENGLISH, GERMAN, RUSSIAN, SWISS, new NumberNotation(',', ""), new NumberNotation('.', ",", Grouping.INDIAN))) {
                assertThat(notation.read(notation.write(signed))).isEqualTo(new Value(signed, Qualifier.EXACTLY));
            }
        }
    }

    @Test
    void readsQuicklyWhatItReadsSlowly() {
        var random = new Random(1000);
        var alphabet = "00123456789., ,.-−";
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(1, 10), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            for (var notation : List.of(NumberNotation.PLAIN, ENGLISH, GERMAN, RUSSIAN)) {
                if (GroupedNumber.read(text.toString(), notation) instanceof BigDecimal quick) {
                    assertThat(WrittenNumber.read(text.toString(), notation)).as(text.toString()).isEqualTo(new Value(quick, Qualifier.EXACTLY));
                }
            }
        }
    }

    @Test
    void readsAMillionPlainNumbersInNoTime() {
        var texts = IntStream.range(0, 1_000_000).mapToObj(at -> at / 10 + "." + at % 10).toList();

        assertTimeout(Duration.ofSeconds(5), () -> assertThat(texts.stream().allMatch(text -> NumberNotation.PLAIN.read(text) instanceof Value)).isTrue());
    }

    @Test
    void neverThrows() {
        var random = new Random(1);
        var alphabet = "0123456789.,'’ \u00a0-+()eE%=#xOİıəм₼\ud83d\ude00\u0000\n";
        for (int round = 0; round < 10_000; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(12), 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
            for (var notation : List.of(NumberNotation.PLAIN, ENGLISH, RUSSIAN)) {
                assertThat(notation.read(text.toString())).isNotNull();
            }
        }
    }

    @Test
    void isAPointOrACommaAndGroupsAreDividedByOthers() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberNotation(';', ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberNotation('.', "."));
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberNotation('.', "0"));
    }

    @Test
    void takesMarksForMissing() {
        assertThat(NumberNotation.PLAIN.read("..")).isEqualTo(new Missing("..", ObservationStatus.MISSING));
        assertThat(NumberNotation.PLAIN.read(" : c ")).isEqualTo(new Missing(": c", ObservationStatus.CONFIDENTIAL));
    }
}
