package kervan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "ceihn,      ceihan,     1, true",
        "ceihna,     ceihan,     1, true",
        "cehian,     ceihan,     1, true",
        "ceehaan,    ceihan,     1, false",
        "kazakstn,   kazakistan, 2, true",
        "corid,      coridor,    0, true",
        "korid,      coridor,    1, true",
        "transhipm,  transipment,2, true",
        "abcd,       wxyz,       1, false",
        "abcdefgh,   ab,         2, false"})
    void forgivesSlips(String asked, String word, int slips, boolean near) {
        assertThat(Spelling.isNear(asked, word, slips)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 0", "4, 1", "7, 1", "8, 2", "40, 2"})
    void forgivesMoreInLongerWords(int length, int slips) {
        assertThat(Spelling.forgiven(length)).isEqualTo(slips);
    }
}
