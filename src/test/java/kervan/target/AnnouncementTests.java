package kervan.target;

import static kervan.support.AnnouncementBuilder.announced;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kervan.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementTests {

    @Test
    void promisesAVolumeOnlyWhenItIsALevelOfTraffic() {
        assertThat(announced("2024-03-11", "2.2 Mt").build().isLevel()).isTrue();
        assertThat(announced("2024-03-11", "10 Mt").capacity().build().isLevel()).isFalse();
        assertThat(announced("2024-03-11", "1.2 Mt").increment().build().isLevel()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Kazakh energy minister                         | министр энергетики Казахстана
            tr | Government of Kazakhstan                       | Kazakistan hükümeti
            kk | Yerlan Akkenzhenov (Kazakh energy minister)    | Yerlan Akkenzhenov (Қазақстанның энергетика министрі)
            az | Port of Baku (Hasanli)                         | Bakı Limanı (Hasanli)
            ru | Kazakh Ministry of Energy / KazTransOil        | Министерство энергетики Казахстана / KazTransOil
            ru | Zangezur Corridor Company                      | Zangezur Corridor Company
            en | Kazakh energy minister                         | Kazakh energy minister
            """)
    void officesAreSaidInTheLanguageOfTheReader(String tag, String written, String said) {
        assertThat(Language.ofTag(tag).orElseThrow().<String>saying(() -> AnnouncerWords.of(written))).isEqualTo(said);
    }

    @Test
    void isAsExactAsItsDigits() {
        var target = announced("2024-03-11", "2.2 Mt").build().quantity();

        assertThat(target.value()).isEqualByComparingTo("2.2");
        assertThat(target.rounding().halfWidth()).isEqualByComparingTo("0.05");
    }

    @Test
    void hasARangeThatGoesUp() {
        assertThat(announced("2024-03-11", "7 Mt").from("5").build().low()).isEqualByComparingTo("5");
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "5 Mt").from("7").build());
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "5 Mt").from("5.0").build());
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "5 Mt").from("-5.0").build());
    }

    @Test
    void isAboveZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "-1.5 Mt").build()).withMessageContaining("above zero");
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "0 Mt").build());
    }

    @Test
    void isNotDueBeforeItWasAnnounced() {
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "1.5 Mt").due("2023-12-31").build()).withMessageContaining("before it was announced");
        assertThatIllegalArgumentException().isThrownBy(() -> announced("2024-03-11", "1.5 Mt").starting("2026-01-01").due("2025-12-31").build());
        assertThat(announced("2025", "1.5 Mt").due("2025-06-30").build().due()).isPresent();
    }
}
