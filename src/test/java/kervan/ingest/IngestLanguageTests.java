package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.figure.Qualifier;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.notation.PeriodReading;
import kervan.notation.Phrase;
import kervan.notation.Reading;
import kervan.notation.UnitNotation;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IngestLanguageTests {

    private static final List<IngestProblem> PROBLEMS = List.of(new IngestProblem.MissingCell(1042, "value"), new IngestProblem.UnknownCode(1042, "unit", "kx", List.of("kt", "Mt")),
            new IngestProblem.UnmappedCode(1042, "AZ.KBD"), new IngestProblem.UnevenRow(1042, 5, 3), new IngestProblem.Repeated(1042, 17));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | Line 1042, column value is empty. Fill it in.
            TURKISH     | Satır 1042, sütun value boş. Doldurun.
            AZERBAIJANI | Sətir 1042, sütun value boşdur. Doldurun.
            RUSSIAN     | Строка 1042, столбец value: пусто. Заполните.
            KAZAKH      | 1042-жол, value бағаны бос. Толтырыңыз.
            """)
    void refusalIsSaidInTheLanguageWithItsLineUngrouped(Language language, String sentence) {
        assertThat(language.saying(() -> PROBLEMS.getFirst().sentence())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void refusalSaysItsPlaceAndWhatToDo(Language language) {
        assertThat(PROBLEMS).allSatisfy(problem -> assertThat(language.saying(problem::sentence)).contains("1042").endsWith(".").doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | Record 1 figure    | Record 2 figures  | Record 5 figures  | Record 21 figures
            TURKISH     | 1 rakamı kaydet    | 2 rakamı kaydet   | 5 rakamı kaydet   | 21 rakamı kaydet
            AZERBAIJANI | 1 rəqəmi qeydə al  | 2 rəqəmi qeydə al | 5 rəqəmi qeydə al | 21 rəqəmi qeydə al
            RUSSIAN     | Записать 1 цифру   | Записать 2 цифры  | Записать 5 цифр   | Записать 21 цифру
            KAZAKH      | 1 деректі тіркеу   | 2 деректі тіркеу  | 5 деректі тіркеу  | 21 деректі тіркеу
            """)
    void figuresAreCountedByTheRulesOfTheLanguage(Language language, String one, String two, String five, String twentyOne) {
        var counted = IntStream.of(1, 2, 5, 21).mapToObj(count -> language.saying(() -> Texts.of("ingest.record", "count", count))).toList();

        assertThat(counted).containsExactly(one, two, five, twentyOne);
    }

    /// What a cell shows as an example can be typed as it stands.
    @ParameterizedTest
    @EnumSource(Language.class)
    void examplesOfTheSheetAreUnderstood(Language language) {
        assertThat(PeriodNotation.PLAIN.read(hint(language, "hint.period"))).isEqualTo(PeriodNotation.PLAIN.read("2024-01/2024-08")).isInstanceOf(PeriodReading.Covers.class);
        assertThat(NumberNotation.recognise(List.of(hint(language, "hint.value"))).notation().read(hint(language, "hint.value")))
                .isEqualTo(new Reading.Value(new BigDecimal("1234.5"), Qualifier.EXACTLY));
        assertThat(UnitNotation.read(hint(language, "hint.unit"))).isEqualTo(new UnitNotation.Found(UnitOfMeasure.KILOTONNE, 0));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void exampleOfPressTextIsUnderstood(Language language) {
        var phrase = Phrase.of(hint(language, "line-hint"));

        assertThat(phrase.interval()).map(Phrase.Said::meaning).hasToString("Optional[2024-01/2024-08]");
        assertThat(phrase.value().map(Phrase.Said::meaning)).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1.2"));
        assertThat(phrase.unit().map(Phrase.Said::meaning)).contains(UnitOfMeasure.MEGATONNE);
    }

    private static String hint(Language language, String name) {
        return language.saying(() -> Texts.of("ingest.sheet." + name));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void notationRefusesInTheLanguage(Language language) {
        var refused = language.saying(() -> Stream.of("12.34.56", "1,23,4", "x12", "=A1", "12%").map(text -> NumberNotation.PLAIN.read(text))
                .map(reading -> ((Reading.Refused) reading).why()).toList());

        assertThat(refused).allSatisfy(why -> assertThat(why).doesNotContain("{", "}").matches(said -> language == Language.ENGLISH || !said.contains(" is ") && !said.contains(" has ")));
    }

    /// Words beside numbers and statuses may be typed in any of the languages, whichever the page speaks.
    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsAndStatusesOfAllLanguagesAreTyped(Language language) {
        var word = language.saying(() -> Texts.of("amount.word.over"));
        var status = language.saying(() -> Texts.of("words.status.PROVISIONAL"));
        var reading = EntryReading.of("entry", new EntryDocument("Reuters", "Title", "", ""), List.of(new EntryRow("btc_kz", "2024", word, "1.2", "Mt", status, "")), List.of());

        assertThat(reading.rows().getFirst().get(2).isWrong()).isFalse();
        assertThat(reading.rows().getFirst().get(5).isWrong()).isFalse();
    }
}
