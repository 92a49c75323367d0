package kervan.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kervan.dashboard.ClaimPages;
import kervan.language.Language;
import kervan.support.DatabaseTest;
import kervan.watch.SavedClaim.ClaimSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@DatabaseTest
@SpringBootTest
class SavedClaimsDatabaseTests {

    private static final ClaimWords DOUBLE = new ClaimWords(Map.of("series", "btc_kz", "value", "2.2", "unit", "Mt", "relation", "double", "period", "2023"));

    @Autowired
    private SavedClaims saved;

    @Autowired
    private ClaimPages pages;

    @Test
    void claimIsKeptInEnglishWhoeverSavesIt() throws Exception {
        Language.RUSSIAN.speaking(() -> saved.save(DOUBLE, new ClaimSource("", null, null, null, null)));

        var kept = saved.find(DOUBLE).orElseThrow();
        assertThat(kept.source().title()).contains("reaches 2.2 Mt, which is double the figure of 2023");
        assertThat(kept.latest().headline()).startsWith("True only");
        var inRussian = Language.RUSSIAN.whileSpoken(() -> pages.page(DOUBLE)).watched().getFirst();
        assertThat(inRussian.headline()).startsWith("Верно только");
        assertThat(inRussian.title()).contains("по утверждению — вдвое больше, чем цифра за 2023 г.");
        assertThat(pages.page(DOUBLE).watched().getFirst().headline()).isEqualTo(kept.latest().headline());
    }

    @Test
    void decimalCommaIsReadInLanguagesThatWriteIt() throws Exception {
        var typed = new ClaimWords(Map.of("series", "btc_kz", "value", "2,2", "unit", "Mt", "relation", "double", "period", "2023"));

        assertThat(Language.KAZAKH.whileSpoken(() -> pages.page(typed)).scope()).contains("2,2 млн т");
        assertThat(pages.page(typed).finding()).isEqualTo("No number");
    }
}
