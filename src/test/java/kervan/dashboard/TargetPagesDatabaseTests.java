package kervan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kervan.chart.EChartsOption;
import kervan.figure.Qualifier;
import kervan.support.DatabaseTest;
import kervan.target.PaceChoice;
import kervan.target.Standpoint;
import kervan.target.Targets;
import kervan.target.SupposedTarget;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TargetPagesDatabaseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private TargetPages pages;

    @Autowired
    private Targets targets;

    @Test
    void everyAnnouncementHasAPage() {
        for (var target : targets.all(Vintage.LATEST)) {
            for (var one : target.announcements()) {
                for (var standpoint : new Standpoint[] {Standpoint.latest(TODAY), Standpoint.latest(TODAY).withYear(2024), Standpoint.latest(LocalDate.of(2024, 8, 1)).withFiguresTo(LocalDate.of(2024, 7, 31)),
                    Standpoint.latest(TODAY).withPace(PaceChoice.parse("step:2025-04").orElseThrow())}) {
                    var page = pages.page(target, Optional.of(one.key()), standpoint, Map.of());
                    assertThat(page.finding()).isNotBlank();
                    page.burnUp().ifPresent(EChartsOption::of);
                    page.deviation().ifPresent(EChartsOption::of);
                    EChartsOption.of(page.vintages());
                }
            }
        }
    }

    @Test
    void glanceSaysWhatThePageBeginsWith() {
        var reading = targets.reading(List.of());
        for (var standpoint : new Standpoint[] {Standpoint.latest(TODAY), Standpoint.asOf(LocalDate.of(2024, 8, 15))}) {
            for (var target : targets.all(standpoint.vintage())) {
                var page = pages.page(target, Optional.empty(), standpoint, Map.of());

                assertThat(pages.glance(reading, target.key(), standpoint)).contains(new TargetGlance(target.key(), page.title(), page.finding(), page.burnUp()));
            }
        }
        assertThat(pages.glance(reading, "nobody", Standpoint.latest(TODAY))).isEmpty();
    }

    @Test
    void titleSaysHowItStands() {
        assertThat(page("kz_btc_2024", Standpoint.latest(TODAY).withFiguresTo(LocalDate.of(2024, 7, 31))).finding()).isEqualTo("Behind by 36 kt: 837 kt of 1.5 Mt after 7 of 12 months");
        assertThat(page("kz_btc_2025", Standpoint.latest(TODAY)).finding()).isEqualTo("Met by 1 of 2 values: 1.3 Mt of about 1.5 Mt in 2025");
        assertThat(page("cpc_2025", Standpoint.latest(TODAY)).finding()).isEqualTo("Met: 70.52 Mt of about 68 Mt in 2025");
        assertThat(page("kz_btc_2_2", Standpoint.asOf(LocalDate.of(2024, 5, 14))).finding()).isEqualTo("Not assessable: no deadline was given. Gradually 2.2 Mt a year promised");
        assertThat(page("titr_2025_2_5", Standpoint.latest(TODAY)).cautions()).anySatisfy(words -> assertThat(words).contains("Dry cargo on TITR"));
    }

    @Test
    void missedBecauseTheWholeYearBroughtTooLittleSaysSo() {
        var page = pages.page(pages.find("kz_btc_2023", Vintage.LATEST).orElseThrow(), Optional.of("kz_btc_2023_1_125"), Standpoint.latest(TODAY), Map.of());

        assertThat(page.finding()).isEqualTo("Missed by at least 68 kt: all of 2023 brought 1,057 kt, of 1.125 Mt from 1 Apr 2023 to 31 Dec 2023, pro rata");
        assertThat(page.verdict().words()).isEqualTo("▼ missed by at least 68 kt");
    }

    @Test
    void unitWithAFactorTellsThePromiseInBoth() {
        assertThat(page("kz_btc_2023", Standpoint.latest(TODAY).withUnit(UnitOfMeasure.MEGABARREL)).finding()).isEqualTo("Met within rounding: 10.718 Mbbl of 10.8 Mbbl (1.4 Mt) in 2023");
    }

    @Test
    void rateWithoutDeadlineOffersTheYearsThatAreKnown() {
        assertThat(page("kz_btc_6_5", Standpoint.latest(TODAY)).years()).containsExactly(2022, 2023, 2024, 2025);
    }

    @Test
    void needIsHeldAgainstTheBestEver() {
        var needed = page("kz_btc_2024", Standpoint.latest(TODAY).withFiguresTo(LocalDate.of(2024, 7, 31))).cards().get(2);

        assertThat(needed.number()).isEqualTo("132.6 kt");
        assertThat(needed.lines().stream().flatMap(line -> line.phrases().stream()).map(Overview.Phrase::text)).contains("119.6 kt ", "a month so far", "154 kt ", "best month ever, Dec 2023");
    }

    @Test
    void volumeThatNobodyAnnouncedSaysWhatEachMonthWouldNeed() {
        var tengiz = new SupposedTarget(new SeriesKey("btc_kz_tengiz"), new BigDecimal("2.2"), UnitOfMeasure.MEGATONNE, Qualifier.EXACTLY);

        var coming = pages.supposed(tengiz, Standpoint.latest(TODAY).withYear(2026), Map.of());
        var past = pages.supposed(tengiz, Standpoint.latest(TODAY).withYear(2023), Map.of());

        assertThat(SupposedTargetText.finding(coming.judged())).isEqualTo("2.2 Mt in 2026 needs 0.18 Mt a month; best month ever 115 kt, Apr 2023");
        assertThat(coming.burnUp()).isPresent();
        assertThat(SupposedTargetText.finding(past.judged())).isEqualTo("2.2 Mt in 2023 against 1.057 Mt: missed by 1.143 Mt");
        assertThatIllegalArgumentException().isThrownBy(() -> pages.supposed(new SupposedTarget(new SeriesKey("gas_europe"), BigDecimal.ONE, UnitOfMeasure.MEGATONNE, Qualifier.EXACTLY), Standpoint.latest(TODAY), Map.of()));
    }

    private TargetPage page(String key, Standpoint standpoint) {
        return pages.page(pages.find(key, standpoint.vintage()).orElseThrow(), Optional.empty(), standpoint, Map.of());
    }
}
