package kervan.target;

import static kervan.support.AnnouncementBuilder.announced;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kervan.pace.Offer;
import kervan.pace.Pace;
import kervan.pace.RequiredRate;
import kervan.pace.ToDate;
import kervan.pace.TrackRecord;
import kervan.pace.Verdict;
import kervan.support.DatabaseTest;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// The shipped targets, held against the shipped figures; the numbers are worked out by hand.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TargetsDatabaseTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private Targets targets;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kz_btc_2023_1_5   | missed              | tengiz: 1.057 of 1.5
            kz_btc_2023_1_125 | missed              | all of 2023 brought 1.057
            kz_btc_2023_1_1   | met-within-rounding | 1.057 of 1.1
            kz_btc_2023_1_4   | met-within-rounding | 1.392 of 1.4
            kz_btc_2024_socar | missed              | 1.4 of 1.7 to 1.8
            kz_btc_2025       | met-by-some         | 1.3 twice, 1.5 once
            kz_btc_2025_rev   | met                 | 1.3 of 1.2
            kz_btc_2_2_2025   | missed              | 1.3 to 1.5 of 2.2
            cpc_72            | missed              | 70.52 of 72
            cpc_2025_68       | met                 | 70.52 of about 68
            titr_2022         | missed              | 1.7 of 3.2
            titr_2024         | met                 | 4.5 of 4.2
            titr_2025_5_2     | missed              | 4.119 of 5.2
            eu_gas_12         | met-within-rounding | 11.8 of 12
            tr_gas_10_2       | missed              | 9.5 of 10.2
            kz_germany_2024   | met                 | 1.5 of 1.2
            """)
    void standsAsTheFiguresSay(String key, String verdict) {
        assertThat(judged(key, Standpoint.latest(TODAY)).verdict().code()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"kz_btc_2_2, no-deadline", "kz_btc_1_5, no-deadline", "kz_supsa_3_5, scopes-differ", "titr_2025_2_5, scopes-differ", "titr_10_2027, capacity",
        "tap_1_2, capacity", "eu_gas_20, not-begun", "kz_btc_2026_gov, no-figures", "kz_btc_2024, figures-end-early", "kz_ports_30, capacity"})
    void saysWhyNothingCanBeSaid(String key, String reason) {
        assertThat(judged(key, Standpoint.latest(TODAY)).verdict()).isInstanceOfSatisfying(Verdict.NotAssessable.class, one -> assertThat(one.reason().code()).isEqualTo(reason));
    }

    @Test
    void requiredRateOf2024WithFiguresToJuly() {
        var judged = judged("kz_btc_2024", Standpoint.latest(TODAY).withFiguresTo(LocalDate.of(2024, 7, 31)).withUnit(UnitOfMeasure.KILOTONNE));

        assertThat(judged.standpoint().day()).isEqualTo("2024-08-01");
        assertThat(judged.reached().orElseThrow().value()).isEqualByComparingTo("837");
        assertThat(covered(judged)).isEqualTo("7 of 12 months");
        assertThat(required(judged).meanSoFar().orElseThrow().rounded()).isEqualByComparingTo("119.6");
        assertThat(required(judged).perMonth().rounded()).isEqualByComparingTo("132.6");
        assertThat(judged.verdict()).isInstanceOf(Verdict.Behind.class);
    }

    @Test
    void requiredRateOf2025AsKnownInOctober() {
        var judged = judged("kz_btc_2025", Standpoint.asOf(LocalDate.of(2025, 10, 2)).withUnit(UnitOfMeasure.KILOTONNE));

        assertThat(judged.reached().orElseThrow().value()).isEqualByComparingTo("923");
        assertThat(covered(judged)).isEqualTo("8 of 12 months");
        assertThat(required(judged).meanSoFar().orElseThrow().rounded()).isEqualByComparingTo("115.4");
        assertThat(required(judged).perMonth().rounded()).isEqualByComparingTo("144.3");
    }

    @Test
    void outagesArePartOfThePaceThatKnowsThem() {
        var judged = judged("kz_btc_2025", Standpoint.asOf(LocalDate.of(2025, 10, 2)).withPace(PaceChoice.parse("outages").orElseThrow()));

        assertThat(judged.assessment().orElseThrow().pace()).isInstanceOf(Pace.OutageAware.class);
        assertThat(judged.paces()).extracting(Offer::kind).containsExactly(Pace.Kind.LINEAR, Pace.Kind.SEASONAL, Pace.Kind.RAMP, Pace.Kind.STEP, Pace.Kind.OUTAGES);
    }

    @Test
    void unitThatItIsShownInDoesNotDecide() {
        for (var target : targets.all(Vintage.LATEST)) {
            for (var one : target.announcements()) {
                var judged = targets.judge(one, Standpoint.latest(TODAY));
                for (var unit : UnitOfMeasure.values()) {
                    if (judged.assessment().isPresent() && judged.series().conversion().reaches(judged.unit(), unit) && unit.dimension() != UnitOfMeasure.Dimension.OIL_RATE) {
                        var shown = targets.judge(one, Standpoint.latest(TODAY).withUnit(unit));
                        assertThat(shown.verdict().code()).as(one.key() + " in " + unit.code()).isEqualTo(judged.verdict().code());
                        assertThat(shown.voices()).extracting(voice -> voice.verdict().code()).isEqualTo(judged.voices().stream().map(voice -> voice.verdict().code()).toList());
                    }
                }
            }
        }
    }

    /// What is told in barrels is what is told in tonnes, times the factor: 36 kt are 277 thousand barrels at 7.7 to the tonne, 132.6 kt a month 1.021 million.
    @Test
    void amountsAgreeWhateverUnitTheyAreToldIn() {
        var july = Standpoint.latest(TODAY).withFiguresTo(LocalDate.of(2024, 7, 31));
        var tonnes = judged("kz_btc_2024", july);
        var barrels = judged("kz_btc_2024", july.withUnit(UnitOfMeasure.MEGABARREL));

        var factor = new BigDecimal("7.7");
        assertThat(((Verdict.Behind) barrels.verdict()).by()).isEqualByComparingTo(((Verdict.Behind) tonnes.verdict()).by().multiply(factor));
        assertThat(required(barrels).perMonth().exact().round(new MathContext(10))).isEqualByComparingTo(required(tonnes).perMonth().exact().multiply(factor).round(new MathContext(10)));
        assertThat(barrels.reached().orElseThrow().value()).isEqualByComparingTo("6.445");
        assertThat(required(barrels).needed()).isEqualByComparingTo(new BigDecimal("0.663").multiply(factor));
    }

    /// 1.057 of 1.5 Mt leaves 0.443 Mt, at 7.5 barrels a tonne 9.1 thousand barrels a day of 365; of 11.25 million barrels 3.32 million, which is 0.443 Mt again.
    @ParameterizedTest
    @CsvSource({"1.5 Mt, KILOBARREL_PER_DAY, 9.10", "1.5 Mt, MEGABARREL, 3.32", "11250000 bbl, MEGATONNE, 0.443"})
    void gapIsToldInTheUnitThatIsAskedFor(String promised, UnitOfMeasure unit, BigDecimal gap) {
        var judged = targets.judge(announced("2023-01-01", promised).of("btc_kz_tengiz").due("2023-12-31").build(), Standpoint.latest(TODAY).withUnit(unit));

        assertThat(judged.verdict()).isInstanceOfSatisfying(Verdict.Missed.class, missed -> assertThat(missed.leastGap().setScale(gap.scale(), RoundingMode.HALF_UP)).isEqualTo(gap));
    }

    /// Of a rate nothing adds up: what is asked for in barrels a day has no verdict while its days run, and no amount of one in tonnes.
    @Test
    void runningTotalIsNotToldAsARate() {
        var judged = judged("kz_btc_2025", Standpoint.latest(TODAY).withFiguresTo(LocalDate.of(2025, 8, 31)).withUnit(UnitOfMeasure.KILOBARREL_PER_DAY));

        assertThat(judged.verdict()).isInstanceOfSatisfying(Verdict.NotAssessable.class, one -> assertThat(one.reason()).isEqualTo(Verdict.Reason.RATE));
    }

    @Test
    void promiseWhoseDaysRunHasNoOutcomeYet() {
        var record = targets.record("Kazakh Ministry of Energy", Standpoint.latest(LocalDate.of(2025, 9, 1)));

        assertThat(record.promises()).isNotEmpty().noneMatch(one -> one.verdict() instanceof Verdict.Behind || one.verdict() instanceof Verdict.OnTrack)
                .extracting(TrackRecord.Promise::name).noneMatch(name -> name.contains("2025"));
    }

    @Test
    void outageWhoseEndIsToComeIsNoPartOfThePace() {
        var asked = Standpoint.asOf(LocalDate.of(2025, 9, 5)).withPace(PaceChoice.parse("outages").orElseThrow());

        assertThat(((Pace.OutageAware) judged("kz_btc_2_2_2025", asked).assessment().orElseThrow().pace()).outages())
                .noneMatch(outage -> outage.lastDay().isAfter(LocalDate.of(2025, 9, 5)));
    }

    @Test
    void bothEndsOfAnIncrementAreAddedToItsBaseline() {
        var more = announced("2023-01-01", "1.2 Mt").due("2023-12-31").build();
        var promise = more.promise();
        var range = new Announcement("more", "more", more.title(), more.series(), null, more.announcedBy(), more.bodies(), more.announcedOn(), null,
                new Promise(promise.value(), new BigDecimal("1.0"), promise.unit(), false, promise.qualifier(), Promise.Kind.INCREMENT, promise.subject(), null, promise.dueOn()),
                new Baseline(null, null, new BigDecimal("250"), UnitOfMeasure.KILOTONNE, null), null, null, more.source(), null, more.origin());

        var judged = targets.judge(range, Standpoint.latest(TODAY));

        assertThat(judged.goal().orElseThrow().promised().value()).isEqualByComparingTo("1.25");
        assertThat(judged.verdict().code()).isEqualTo("met-by-some");
    }

    @Test
    void eachFigureHasAVoice() {
        var voices = judged("kz_btc_2025", Standpoint.latest(TODAY)).voices();

        assertThat(voices).extracting(voice -> voice.quantity().value() + " " + voice.verdict().code()).containsExactlyInAnyOrder("1.3 missed", "1.3 missed", "1.5 met");
        assertThat(voices).filteredOn(Judged.Voice::preferred).singleElement().satisfies(voice -> assertThat(voice.quantity().value()).isEqualByComparingTo("1.3"));
    }

    @Test
    void rateWithoutDeadlineIsHeldAgainstTheYearThatIsChosen() {
        var judged = judged("kz_btc_2_2", Standpoint.latest(TODAY).withYear(2025));

        assertThat(judged.days().orElseThrow()).hasToString("2025");
        assertThat(judged.verdict()).isEqualTo(new Verdict.Missed(new BigDecimal("0.7"), new BigDecimal("0.9")));
    }

    @Test
    void replacedAnnouncementHadBeenMadeBefore() {
        assertThat(targets.find("kz_btc_2025", Vintage.asOf(LocalDate.of(2025, 10, 1)))).isEmpty();
        assertThat(targets.find("kz_btc_2025", Vintage.asOf(LocalDate.of(2025, 10, 2))).orElseThrow().announcements()).extracting(Announcement::key)
                .containsExactly("kz_btc_2025", "kz_btc_2025_rev");
    }

    @Test
    void pastVerdictsAreThoseOfTheirDays() {
        var target = targets.find("kz_btc_2025", Vintage.LATEST).orElseThrow();

        var past = targets.past(target, TODAY);

        assertThat(past).extracting(one -> one.day() + " " + one.judged().announcement().key() + " " + one.judged().verdict().code()).startsWith(
                "2025-10-02 kz_btc_2025_rev on-track", "2025-12-15 kz_btc_2025_back behind", "2026-01-01 kz_btc_2025_back not-assessable", "2026-01-17 kz_btc_2025_back missed",
                "2026-01-28 kz_btc_2025_back met-by-some");
        assertThat(past).allSatisfy(one -> assertThat(judged(one.judged().announcement().key(), Standpoint.asOf(one.day())).verdict()).isEqualTo(one.judged().verdict()));
    }

    @Test
    void recordOfAnAnnouncerHasEveryFinishedPromise() {
        var record = targets.record("SOCAR", Standpoint.latest(TODAY));

        assertThat(record.promises()).extracting(one -> one.name() + " " + one.verdict().code()).contains("1.7-1.8 Mt of Kazakh transit expected in 2024 missed", "2.2 Mt of Kazakh transit by 2025 missed");
        assertThat(record.isRankable()).isFalse();
    }

    @Test
    void targetAboveWhatTheRouteCanTakeSaysSo() {
        var berths = targets.feasibility(announcement("aktau_oil_20", Standpoint.latest(TODAY)), Standpoint.latest(TODAY)).orElseThrow();
        var corridor = targets.feasibility(announcement("titr_2024", Standpoint.latest(TODAY)), Standpoint.latest(TODAY)).orElseThrow();
        var pipeline = targets.feasibility(announcement("cpc_72", Standpoint.latest(TODAY)), Standpoint.latest(TODAY)).orElseThrow();

        assertThat(berths.above()).singleElement().satisfies(above -> {
            assertThat(above.cap().name()).isEqualTo("Crude berths of the port of Aktau");
            assertThat(above.excess()).isEqualByComparingTo("12.5");
        });
        assertThat(corridor.above()).isEmpty();
        assertThat(corridor.within()).extracting(cap -> cap.value().toPlainString()).containsExactly("6");
        assertThat(pipeline.above()).singleElement().satisfies(above -> assertThat(above.excess()).isEqualByComparingTo("5"));
        assertThat(targets.feasibility(announcement("titr_10_2027", Standpoint.latest(TODAY)), Standpoint.latest(TODAY))).isEmpty();
    }

    @Test
    void everyShippedAnnouncementIsJudged() {
        var judged = targets.all(Vintage.LATEST).stream().flatMap(target -> target.announcements().stream()).map(one -> targets.judge(one, Standpoint.latest(TODAY))).toList();

        assertThat(judged).hasSize(48);
        assertThat(judged.stream().collect(Collectors.groupingBy(one -> one.verdict().code(), Collectors.counting())).keySet())
                .containsExactlyInAnyOrderElementsOf(List.of("met", "met-within-rounding", "met-by-some", "missed", "not-assessable"));
    }

    private Judged judged(String announcement, Standpoint standpoint) {
        return targets.judge(announcement(announcement, standpoint), standpoint);
    }

    private Announcement announcement(String key, Standpoint standpoint) {
        return targets.find(key, standpoint.vintage()).orElseThrow().find(key).orElseThrow();
    }

    private static RequiredRate required(Judged judged) {
        return (RequiredRate) judged.assessment().orElseThrow().required().orElseThrow();
    }

    private static String covered(Judged judged) {
        return judged.assessment().orElseThrow().toDate().map(ToDate::covered).orElseThrow().words();
    }
}
