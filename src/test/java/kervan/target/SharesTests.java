package kervan.target;

import static kervan.support.AnnouncementBuilder.announced;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kervan.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharesTests {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    @Test
    void totalOfPartOfAYearNamesItsDays() {
        var half = announced("2025-01-15", "0.7 Mt").due("2025-08-31").build();

        assertThat(sentence(half)).isEqualTo("a_promise is the total of 2025-01-01 to 2025-08-31, and not of a calendar year. Only a rate per year or the total of a year is pro-rated.");
    }

    @Test
    void totalOfNoDaysIsAskedWhen() {
        var sometime = announced("2025-01-15", "0.7 Mt").build();

        assertThat(sentence(sometime)).startsWith("A total is the total of some days, and nobody says of which.");
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void saysSoInTheLanguageOfTheReader(Language language) {
        var nextYear = announced("2025-01-15", "1.5 Mt").due("2026-12-31").build();

        assertThat(language.saying(() -> sentence(nextYear))).contains("a_promise", "2026", "2025-04-01").isNotEqualTo(sentence(nextYear));
    }

    private static String sentence(Announcement one) {
        return Shares.refusal(one, APRIL, JUNE).orElseThrow().flaws().getFirst().sentence();
    }
}
