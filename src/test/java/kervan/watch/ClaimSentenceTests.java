package kervan.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kervan.claim.Claim;
import kervan.claim.ClaimedFactor;
import kervan.claim.Comparison;
import kervan.claim.Said;
import kervan.figure.Qualifier;
import kervan.language.Language;
import kervan.timeseries.Interval;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

class ClaimSentenceTests {

    private static final String SUBJECT = "BTC";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | BTC reaches about 2.2 Mt, which is double the figure of 2023.
            TURKISH     | BTC: yaklaşık 2,2 milyon ton; iddiaya göre iki katı (baz: 2023 yılı rakamı).
            AZERBAIJANI | BTC: təxminən 2,2 mln ton; iddiaya görə iki misli (baza: 2023-cü il rəqəmi).
            RUSSIAN     | BTC: около 2,2 млн т; по утверждению — вдвое больше, чем цифра за 2023 г.
            KAZAKH      | BTC: шамамен 2,2 млн т; тұжырым бойынша екі еселігі (база: 2023 жыл дерегі).
            """)
    void claimIsASentenceOfTheLanguage(Language language, String said) throws Exception {
        var claim = claim(new Said(new BigDecimal("2.2"), Qualifier.ABOUT), new ClaimedFactor(Comparison.DOUBLE, BigDecimal.TWO, Qualifier.EXACTLY), "2023");

        assertThat(said(language, claim)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH | 5   | BTC reaches 2.2 Mt, which is over 5 times the figure of 2023.
            RUSSIAN | 1   | BTC: 2,2 млн т; по утверждению — более чем в 1 раз больше, чем цифра за 2023 г.
            RUSSIAN | 2   | BTC: 2,2 млн т; по утверждению — более чем в 2 раза больше, чем цифра за 2023 г.
            RUSSIAN | 5   | BTC: 2,2 млн т; по утверждению — более чем в 5 раз больше, чем цифра за 2023 г.
            RUSSIAN | 21  | BTC: 2,2 млн т; по утверждению — более чем в 21 раз больше, чем цифра за 2023 г.
            RUSSIAN | 1.5 | BTC: 2,2 млн т; по утверждению — более чем в 1,5 раза больше, чем цифра за 2023 г.
            KAZAKH  | 5   | BTC: 2,2 млн т; тұжырым бойынша артығымен 5 еселігі (база: 2023 жыл дерегі).
            """)
    void factorIsCountedByTheLanguage(Language language, BigDecimal factor, String said) throws Exception {
        var claim = claim(Said.exactly(new BigDecimal("2.2")), new ClaimedFactor(Comparison.TIMES, factor, Qualifier.OVER), "2023");

        assertThat(said(language, claim)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH     | BTC reaches 2.2 Mt: how many times the figure of 2023 is that?
            TURKISH     | BTC: 2,2 milyon ton: bu, bazın kaç katı (baz: 2023 yılı rakamı)?
            RUSSIAN     | BTC: 2,2 млн т: во сколько раз это больше, чем цифра за 2023 г.?
            """)
    void openFactorIsAQuestion(Language language, String said) throws Exception {
        assertThat(said(language, claim(Said.exactly(new BigDecimal("2.2")), null, "2023"))).isEqualTo(said);
    }

    @Test
    void openPeriodIsAQuestion() throws Exception {
        var claim = claim(Said.exactly(new BigDecimal("2.2")), new ClaimedFactor(Comparison.PERCENT_MORE, new BigDecimal("65"), Qualifier.EXACTLY), null);

        assertThat(said(Language.ENGLISH, claim)).isEqualTo("BTC reaches 2.2 Mt, which is 65 per cent more than an earlier figure: of which period?");
        assertThat(said(Language.RUSSIAN, claim)).isEqualTo("BTC: 2,2 млн т; по утверждению — на 65 % больше, чем более ранняя цифра: за какой период?");
        assertThat(said(Language.TURKISH, claim)).isEqualTo("BTC: 2,2 milyon ton; iddiaya göre %65 fazlası (baz: daha önceki bir rakam): hangi dönemin?");
    }

    private static Claim claim(Said value, @Nullable ClaimedFactor factor, @Nullable String period) {
        return new Claim(new SeriesKey("btc_kz"), value, factor, null, false, null, period == null ? null : Interval.parse(period), null, UnitOfMeasure.MEGATONNE);
    }

    private static String said(Language language, Claim claim) throws Exception {
        return language.whileSpoken(() -> new ClaimSentence(claim, SUBJECT).toString()).replace('\u00A0', ' ');
    }
}
