package kervan.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kervan.figure.Qualifier;
import kervan.notation.Reading.Refused;
import kervan.notation.Reading.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {

    private static final NumberNotation COMMA = new NumberNotation(',', ".\u00a0 ");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "over 1.2 | OVER | 1.2", "Over 1.2 | OVER | 1.2", "more than 1.20 | OVER | 1.20", "above 5 | OVER | 5", "in excess of 5 | OVER | 5", ">5 | OVER | 5", "exceeded 1.4 | OVER | 1.4", "surpassed 1.4 | OVER | 1.4",
        "about 5 | ABOUT | 5", "around 5 | ABOUT | 5", "approximately 5 | ABOUT | 5", "approx. 5 | ABOUT | 5", "some 5 | ABOUT | 5", "ca. 5 | ABOUT | 5", "~5 | ABOUT | 5", "≈ 5 | ABOUT | 5", "roughly 5 | ABOUT | 5",
        "nearly 7 | NEARLY | 7", "almost 7.0 | NEARLY | 7.0", "close to 7 | NEARLY | 7", "at least 3 | AT_LEAST | 3", "not less than 3 | AT_LEAST | 3", "≥3 | AT_LEAST | 3", ">= 3 | AT_LEAST | 3",
        "up to 7 | UP_TO | 7", "no more than 7 | UP_TO | 7", "at most 7 | UP_TO | 7", "≤7 | UP_TO | 7", "gradually to 2.2 | GRADUALLY | 2.2", "1.2 | EXACTLY | 1.2", "exactly 5 | EXACTLY | 5", "over 1.2 million | OVER | 1.2E+6"
    })
    void readsEnglishWords(String text, Qualifier qualifier, BigDecimal value) {
        assertThat(Wording.read(text, NumberNotation.PLAIN)).isEqualTo(new Value(value, qualifier));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "более 1,2 | OVER | 1.2", "Более чем 1,2 | OVER | 1.2", "свыше 1,2 | OVER | 1.2", "больше 5 | OVER | 5", "превысил 1,4 | OVER | 1.4", "около 5 | ABOUT | 5", "примерно 5 | ABOUT | 5", "порядка 5 | ABOUT | 5", "почти 7 | NEARLY | 7",
        "не менее 3 | AT_LEAST | 3", "как минимум 3 | AT_LEAST | 3", "до 7 | UP_TO | 7", "не более 7 | UP_TO | 7", "более 1,2 млн | OVER | 1.2E+6",
        "1,2-dən çox | OVER | 1.2", "1,2-dən artıq | OVER | 1.2", "1,2 milyondan çox | OVER | 1.2E+6", "5-ə yaxın | NEARLY | 5", "7-yə qədər | UP_TO | 7", "təxminən 5 | ABOUT | 5", "Təqribən 5 | ABOUT | 5", "ən azı 3 | AT_LEAST | 3", "az qala 7 | NEARLY | 7",
        "yaklaşık 3 | ABOUT | 3", "YAKLAŞIK 3 | ABOUT | 3", "1,2'den fazla | OVER | 1.2", "1,2 milyondan fazla | OVER | 1.2E+6", "5'in üzerinde | OVER | 5", "7'ye kadar | UP_TO | 7", "en az 3 | AT_LEAST | 3", "neredeyse 7 | NEARLY | 7", "5 civarında | ABOUT | 5",
        "шамамен 5 | ABOUT | 5", "1,2-ден астам | OVER | 1.2", "1,2 млн-нан астам | OVER | 1.2E+6", "7-ге дейін | UP_TO | 7", "кемінде 3 | AT_LEAST | 3", "5-ке жуық | NEARLY | 5"
    })
    void readsWordsOfFourMoreLanguages(String text, Qualifier qualifier, BigDecimal value) {
        assertThat(Wording.read(text, COMMA)).isEqualTo(new Value(value, qualifier));
    }

    @ParameterizedTest
    @ValueSource(strings = {"less than 5", "under 5", "<5", "менее 5", "below 5", "fewer than 5"})
    void refusesLessThanForWhichThereIsNoWord(String text) {
        assertThat(Wording.read(text, NumberNotation.PLAIN)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.why()).contains("less than"));
        assertThat(Wording.part(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello 5", "over", "over over 5", "over 1,2,3", "overall 5", "5 over", "rollover 5", "over 5%", "over =1+1", "over the moon", "over about 5", "over 5-dən çox"})
    void refusesOtherWords(String text) {
        assertThat(Wording.read(text, NumberNotation.PLAIN)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"over 1.2, OVER, over, 1.2", "более 5, OVER, более, 5", "5-dən çox, OVER, çox, 5"})
    void saysWhichWordsItWas(String text, Qualifier qualifier, String words, String number) {
        assertThat(Wording.part(text)).hasValueSatisfying(parts -> {
            assertThat(parts.qualifier()).isEqualTo(qualifier);
            assertThat(parts.words()).isEqualTo(words);
            assertThat(parts.number().strip()).isEqualTo(number);
        });
    }
}
