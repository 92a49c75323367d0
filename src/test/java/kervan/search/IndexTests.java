package kervan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kervan.search.Entry.Field;
import kervan.search.Entry.Kind;
import kervan.search.Match.Closeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndexTests {

    private static final Index INDEX = Index.of(List.of(
            entry("aktau_baku_oil", "Oil shipped from Aktau to Baku (KazTransOil)", "Нефть, отгруженная из Актау в Баку (КазТрансОйл)", "Aktau-Baku", "Kazakhstan", "kt"),
            entry("baku_port_cargo", "Port of Baku (Alat) cargo transshipment", "Bakı limanında (Ələt) yük aşırılması", "Baku port", "all", "Mt"),
            entry("btc_bpd", "BTC exports, daily average", "Экспорт БТД, в среднем за сутки", "BTC", "all", "kb/d"),
            entry("btc_kz", "Kazakh oil shipped to/through BTC", "БТД-ға немесе БТД арқылы жөнелтілген Қазақстан мұнайы", "BTC", "Kazakhstan", "Mt"),
            entry("cpc_total", "CPC total oil shipped", "КТК: всего отгружено нефти", "CPC", "Kazakhstan+Russia", "Mt"),
            entry("titr_cargo", "Middle Corridor (TITR) cargo", "Грузы Среднего коридора (ТМТМ)", "Middle Corridor (TITR)", "all", "Mt")));

    @ParameterizedTest
    @ValueSource(strings = {"Baku", "Bakü", "Bakı", "Баку", "baku", "BAKÜ", "bAKI", "БАКУ", "Bak", "Бак"})
    void findsBakuInEachSpelling(String asked) {
        assertThat(keys(asked)).contains("aktau_baku_oil", "baku_port_cargo").doesNotContain("cpc_total", "titr_cargo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kazakhstan", "Qazaqstan", "Казахстан", "Kazakistan", "Қазақстан", "Qazaxıstan", "KAZAKİSTAN", "казахстан", "Kazkhstan", "Казхастан"})
    void findsKazakhstanInEachSpelling(String asked) {
        assertThat(keys(asked)).containsExactlyInAnyOrder("aktau_baku_oil", "btc_kz", "cpc_total");
    }

    /// Words that begin with one of the spellings are found by all of them.
    @ParameterizedTest
    @ValueSource(strings = {"Baku", "Bakü", "Bakı", "Баку"})
    void allSpellingsFindTheSame(String asked) {
        var index = Index.of(List.of(entry("one", "From Bakıdan", "", "", "", ""), entry("two", "Bakuviana", "", "", "", ""), entry("three", "Port of Baku", "", "", "", "")));

        assertThat(index.find(asked).matches()).extracting(Match::key).containsExactlyInAnyOrder("one", "two", "three");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exports through BTC   | exports BTC
            cargo in the corridor | cargo corridor
            нефть через БТД       | нефть БТД
            BTC arqılı мұнай      | BTC arqılı мұнай
            oil by                | oil
            """)
    void wordsThatJoinNarrowNothing(String asked, String same) {
        assertThat(keys(asked)).isNotEmpty().containsExactlyElementsOf(keys(same));
    }

    @Test
    void aRowOfOneLetterIsNoWordOfAnything() {
        assertThat(keys("x".repeat(5000))).isEmpty();
        assertThat(keys("ооооооо")).isEmpty();
        assertThat(keys("bttc")).contains("btc_kz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aqtau               | aktau_baku_oil
            Ақтау               | aktau_baku_oil
            Aktuа               | aktau_baku_oil
            baku aktau          | aktau_baku_oil
            Баку Aktau oil      | aktau_baku_oil
            КТК                 | cpc_total
            ҚҰБЫР КҚК           | cpc_total
            ТМТМ                | titr_cargo
            Orta Koridor        | titr_cargo
            Midle Coridor       | titr_cargo
            kb/d                | btc_bpd
            kbd                 | btc_bpd
            btckz               | btc_kz
            BTC_KZ              | btc_kz
            Ələt                | baku_port_cargo
            Baku-Tbilisi-Ceyhan | btc_bpd
            Kazakh oil Baku-Tbilisi-Ceyhan | btc_kz
            Trans-Caspian       | titr_cargo
            transhipment        | baku_port_cargo
            Baku prot           | baku_port_cargo
            kazakh oil btc      | btc_kz
            """)
    void findsFirstWhatIsMeant(String asked, String first) {
        assertThat(keys(asked)).first().isEqualTo(first);
    }

    @Test
    void saysWhy() {
        var match = INDEX.find("ТМТМ corridr").matches().getFirst();

        assertThat(match.reasons()).extracting(Match.Reason::closeness).containsExactly(Closeness.SAME, Closeness.MISSPELT);
        assertThat(match.reasons()).extracting(Match.Reason::found).containsExactly("tmtm", "coridor");
        assertThat(match.reasons()).extracting(Match.Reason::kind).containsOnly(Kind.NAME);
    }

    @Test
    void marksTheWordInAnyAlphabet() {
        var match = INDEX.find("Bakı").matches().getFirst();

        assertThat(match.marks("baku")).isTrue();
        assertThat(match.marks("aktau")).isFalse();
    }

    @Test
    void theKeyItselfComesFirst() {
        assertThat(keys("btc_kz")).first().isEqualTo("btc_kz");
        assertThat(keys("btc_bpd")).first().isEqualTo("btc_bpd");
    }

    @Test
    void tellsWordsThatNothingHas() {
        var answer = INDEX.find("Kazakh oil to Neptunium");

        assertThat(answer.unknown()).contains("Neptunium");
        assertThat(answer.matches()).first().extracting(Match::key).isEqualTo("btc_kz");
    }

    @Test
    void wordsThatNothingHasNarrowNothing() {
        var answer = INDEX.find("since 2018 Kazakh BTC Neptunium Plutonium");

        assertThat(answer.unknown()).containsExactly("since", "2018", "Neptunium", "Plutonium");
        assertThat(answer.matches()).extracting(Match::key).isEqualTo(keys("Kazakh BTC"));
        assertThat(answer.partial()).isTrue();
    }

    @Test
    void yearIsNeverMisspelt() {
        var index = Index.of(List.of(new Entry("a", List.of(new Field(Kind.TARGET, "1.5 Mt in 2028")))));

        assertThat(index.find("2018").matches()).isEmpty();
        assertThat(index.find("2028").matches()).hasSize(1);
    }

    @Test
    void findsNothingRatherThanAnything() {
        assertThat(INDEX.find("Neptunium Plutonium")).extracting(Answer::matches, Answer::partial, Answer::unknown).containsExactly(List.of(), false, List.of("Neptunium", "Plutonium"));
        assertThat(INDEX.find("xyz").matches()).isEmpty();
    }

    @Test
    void shortWordsAreNeverMisspelt() {
        assertThat(INDEX.find("BTX").matches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "---", "\u0000\u0001", "😀", "%_'\"\\", "(", "\ud800"})
    void withoutAWordEverythingIsThereInItsOrder(String asked) {
        assertThat(keys(asked)).hasSize(6).isSorted();
    }

    @Test
    void tenThousandLettersAreAQuestionToo() {
        assertThat(INDEX.find("Баку ".repeat(2_000)).matches()).hasSize(2);
        assertThat(INDEX.find("я".repeat(10_000)).matches()).isEmpty();
        assertThat(INDEX.find("a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(200)).terms()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        assertThat(IntStream.range(0, 5).mapToObj(time -> INDEX.find("kazakh oil shiped")).distinct()).hasSize(1);
    }

    private static List<String> keys(String asked) {
        return INDEX.find(asked).matches().stream().map(Match::key).toList();
    }

    private static Entry entry(String key, String name, String other, String route, String origin, String unit) {
        return new Entry(key, List.of(new Field(Kind.KEY, key), new Field(Kind.NAME, name), new Field(Kind.NAME, other), new Field(Kind.ROUTE, route), new Field(Kind.ORIGIN, origin),
                new Field(Kind.UNIT, unit)));
    }
}
