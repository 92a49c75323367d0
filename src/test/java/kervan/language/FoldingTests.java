package kervan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource({
        "aktau,          Aktau Aqtau Ақтау Актау AKTAU АКТАУ",
        "ceihan,         Ceyhan Джейхан Jeyhan CEYHAN Djeyhan Ceyhân",
        "kasagan,        Kashagan Kaşagan Қашаған Кашаган",
        "azerbaican,     Azerbaijan Azerbaycan Azərbaycan Азербайджан Әзербайжан AZƏRBAYCAN",
        "atirau,         Atyrau Atırau Атырау ATIRAU",
        "druzba,         Druzba",
        "drucba,         Druzhba Drujba Дружба",
        "novorosisk,     Novorossiysk Новороссийск Novorosiysk",
        "istanbul,       Istanbul İstanbul ISTANBUL ıstanbul İSTANBUL",
        "naive,          naïve NAÏVE",
        "2024,           2024 ２０２４"})
    void bringsSpellingsTogether(String folded, String spellings) {
        var words = Arrays.stream(spellings.split(" "));

        assertThat(words).allSatisfy(word -> assertThat(Folding.word(word)).as(word).isEqualTo(folded));
    }

    @Test
    void saysWhereAWordStands() {
        var words = Folding.words("Порт Баку (Алят), 3 шт. kb/d");

        assertThat(words).extracting(Folding.Word::folded).containsExactly("port", "baku", "aliat", "3", "st", "kb", "d");
        assertThat(words.get(1)).isEqualTo(new Folding.Word(5, 9, "baku"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000\u0007\u001b", "😀🛢️🚢", "--//--", "\ud800", "\u0301\u0301", "ьъ", "\u202eabc", "ﷺ"})
    void anyTextIsFolded(String text) {
        assertThat(Folding.words(text)).allSatisfy(word -> assertThat(word.folded()).matches("[a-z0-9]+"));
    }

    @Test
    void otherAlphabetsBecomeLettersToo() {
        assertThat(Folding.word("ბაქო")).isEqualTo("bako");
        assertThat(Folding.word("Μπακού")).matches("[a-z]+");
    }
}
