package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import kervan.language.Language;
import kervan.timeseries.ObservationStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingLanguageTests {

    /// Checks run in the background; who reads the finding decides the language.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | decreasing year to date                | 1.84 Mt for January-September 2022 (KTZ) is more than 1.7 Mt for 2022 (The Astana Times), which contains these days. Which of them is wrong?
            TURKISH     | azalan yıl başından beri toplam        | Ocak–Eylül 2022 için 1,84 milyon ton (KTZ), bu günleri içeren 2022 için 1,7 milyon ton (The Astana Times) değerinden fazla. Hangisi yanlış?
            AZERBAIJANI | azalan ilin əvvəlindən yekun           | yanvar–sentyabr 2022 üçün 1,84 mln ton (KTZ) bu günləri əhatə edən 2022 üçün 1,7 mln ton (The Astana Times) dəyərindən çoxdur. Hansı səhvdir?
            RUSSIAN     | убывающий итог с начала года           | 1,84 млн т за январь–сентябрь 2022 г. (KTZ) – больше, чем 1,7 млн т за 2022 г. (The Astana Times), хотя второй срок включает первый. Какая из них ошибочна?
            KAZAKH      | кемитін жыл басынан бергі қорытынды    | 2022 ж. қаңтар–қыркүйек үшін 1,84 млн т (KTZ) осы күндерді қамтитын 2022 ж. үшін 1,7 млн т (The Astana Times) дерегінен көп. Қайсысы қате?
            """)
    void findingIsSaidInTheLanguageOfItsReader(Language language, String kind, String sentence) {
        var found = asked().of(figure("2022-01/2022-09", "1.84 Mt").by("KTZ"), figure("2022", "1.7 Mt").by("The Astana Times")).getFirst();

        assertThat(language.saying(() -> found.kind().words())).isEqualTo(kind);
        assertThat(language.saying(found::sentence)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void wordsBesideNumbersDaysAndThousandsFollowTheLanguage(Language language) {
        var future = asked().of(figure("2025-12", "1140 kt").by("Reuters").on("2025-12-25").is(ObservationStatus.PROVISIONAL)).getFirst();
        var slip = asked().of(figure("2021-01", "2.509 bn t").by("Report.az"), figure("2021-01", "2.5 Mt").by("Trend")).getFirst();

        assertThat(language.saying(future::sentence)).contains("Reuters").doesNotContain("{").matches(text -> language == Language.ENGLISH || !text.contains("2025-12-25"));
        assertThat(language.saying(slip::sentence)).contains("Report.az", language == Language.ENGLISH ? "2.509" : "2,509");
    }
}
