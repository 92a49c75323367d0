package kervan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.chart.EChartsOption;
import kervan.chart.Mark;
import kervan.chart.Mark.Stroke;
import kervan.dashboard.ChartLint.Rule;
import kervan.dashboard.ChartLint.Warning;
import kervan.dashboard.Overview.Phrase;
import kervan.dashboard.TargetBoard.Item;
import kervan.dashboard.TargetBoard.Query;
import kervan.dashboard.TargetBoard.Row;
import kervan.support.DatabaseTest;
import kervan.target.Announcement;
import kervan.target.Standpoint;
import kervan.target.Target;
import kervan.target.Targets;
import kervan.target.WatchedTarget;
import kervan.target.WatchedTargets;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TargetBoardsDatabaseTests {

    private static final Query ALL = new Query(Optional.empty(), Optional.empty(), Optional.empty());

    @Autowired
    private TargetBoards boards;

    @Autowired
    private WatchedTargets watched;

    @Autowired
    private Targets targets;

    @Test
    void everyWatchedTargetHasACardAndItsVerdict() {
        var board = boards.board(ALL);

        assertThat(board.items()).extracting(Item::key).containsExactlyElementsOf(watched.all().stream().map(WatchedTarget::target).toList());
        assertThat(board.finding()).startsWith(board.items().size() + " watched targets: ");
        assertThat(board.nothing()).isEmpty();
        for (var item : board.items()) {
            var judged = targets.judge(targets.find(item.key(), Vintage.LATEST).orElseThrow().inForce(), Standpoint.latest(board.day()));
            assertThat(item.verdict()).isEqualTo(VerdictText.tag(judged));
            assertThat(item.burnUp().isPresent()).as(item.key()).isEqualTo(item.instead().isEmpty());
            item.burnUp().ifPresent(chart -> assertThat(EChartsOption.of(chart).isEmpty()).isFalse());
        }
    }

    /// By what had been published on 20 August 2024: 701.2 kt in six months, 745.9 due, 133.13 a month needed.
    @Test
    void cardOfARunningYearSaysWhereItIsAndWhatIsNeeded() {
        var item = item(asOf("2024-08-20"), "kz_btc_2024");

        assertThat(item.reached()).isEqualTo("701.2 kt");
        assertThat(item.promised()).isEqualTo("of 1.5 Mt in 2024");
        assertThat(item.asOf()).isEqualTo("figures to 30 Jun 2024, 6 of 12 months");
        assertThat(item.verdict().words()).isEqualTo("▼ behind by 44.7 kt");
        assertThat(said(item, "To target")).isEqualTo("▼ −798.8 kt (−53.3 %)");
        assertThat(said(item, "To pace")).isEqualTo("▼ −44.7 kt (−6.0 %); due by then 745.9 kt");
        assertThat(said(item, "Needed")).startsWith("133.13 kt a month; so far 116.87 kt");
        assertThat(said(item, "Pace")).startsWith("even, by calendar day");
        assertThat(said(item, "Figure")).startsWith("Trend via AzVision");
        assertThat(said(item, "Target")).startsWith("KazTransOil, 30 May 2024; ");
        assertThat(item.burnUp().orElseThrow().marks()).filteredOn(Mark.Trace.class::isInstance).extracting(mark -> ((Mark.Trace) mark).stroke())
                .containsExactly(Stroke.EARLIER, Stroke.PACE, Stroke.REQUIRED, Stroke.ACTUAL);
    }

    @Test
    void cardOfAYearThatIsOverAsksForNothingMore() {
        var item = item(boards.board(ALL), "kz_btc_2023");

        assertThat(item.verdict().words()).isEqualTo("● met within rounding");
        assertThat(said(item, "To last year")).isEqualTo("▲ +1.142 Mt (+456.8 %); same days 250 kt; careful: the base is below a fifth of what is compared with it");
        assertThat(item.rows()).extracting(Row::name).doesNotContain("Needed", "To pace", "Pace");
    }

    @Test
    void filterLeavesOthersOutAndTheListsWhole() {
        var all = boards.board(ALL);
        var gas = boards.board(new Query(Optional.empty(), Optional.of("natural gas"), Optional.empty()));

        assertThat(gas.items()).isNotEmpty().hasSizeLessThan(all.items().size());
        assertThat(gas.commodities()).isEqualTo(all.commodities()).contains("natural gas", "crude oil");
        assertThat(gas.scope()).startsWith("Natural gas, as known on ");
    }

    @Test
    void nothingSaysWhyAndWhatToDo() {
        var nowhere = boards.board(new Query(Optional.of("Nowhere"), Optional.empty(), Optional.empty()));
        var early = boards.board(new Query(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(1990, 1, 1))));

        assertThat(nowhere.nothing().orElseThrow().why()).isEqualTo("Of the %d watched targets none is on this route with this commodity.".formatted(watched.all().size()));
        assertThat(nowhere.warnings()).isEmpty();
        assertThat(early.nothing().orElseThrow().why()).endsWith("watched targets had been announced by then.");
        assertThat(early.finding()).isEqualTo("No target to look at");
    }

    /// Figures of 2024 that end with July are looked at two years later.
    @Test
    void warnsOfWhatThePageReallyDraws() {
        var warnings = boards.board(ALL).warnings();

        assertThat(warnings).filteredOn(warning -> warning.subject().equals("1.5 Mt through Aktau towards BTC in 2024")).extracting(Warning::rule).contains(Rule.STALE_DATA);
        assertThat(warnings).extracting(Warning::rule).doesNotContain(Rule.TRUNCATED_BAR_AXIS, Rule.MIXED_UNIT);
        assertThat(boards.board(new Query(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2024, 8, 20)))).warnings()).extracting(Warning::rule).doesNotContain(Rule.STALE_DATA);
    }

    /// Capacities, increments, rates, ranges and promises without a deadline, on days before, within and after theirs.
    @Test
    void everyTargetThereIsCouldBeWatched() {
        for (var day : List.of("2022-12-31", "2023-06-30", "2024-02-29", "2024-08-20", "2025-09-10", "2026-11-24", "2031-01-01")) {
            for (var standpoint : List.of(Standpoint.asOf(LocalDate.parse(day)), Standpoint.latest(LocalDate.parse(day)))) {
                for (var target : targets.all(standpoint.vintage())) {
                    for (var announcement : target.announcements()) {
                        var one = item(target, announcement, standpoint);
                        assertThat(one.item().rows()).as("%s on %s", announcement.key(), day).extracting(Row::name).contains("Target");
                        assertThat(one.item().burnUp().isPresent()).isNotEqualTo(one.item().instead().startsWith("No chart: "));
                        one.item().burnUp().ifPresent(EChartsOption::of);
                        one.item().bullet().ifPresent(EChartsOption::of);
                        assertThat(ChartLint.of(one.drawn())).allSatisfy(warning -> assertThat(warning.sentence()).matches("[A-Z0-9].*\\."));
                    }
                }
            }
        }
    }

    @Test
    void targetWithoutDateIsWarnedOf() {
        var target = targets.find("kz_btc_20", Vintage.LATEST).orElseThrow();
        var one = item(target, target.inForce(), Standpoint.latest(LocalDate.of(2026, 11, 24)));

        assertThat(one.item().instead()).isEqualTo("No chart: no deadline was given. Its page has every announcement and what else can be said.");
        assertThat(ChartLint.of(one.drawn())).extracting(Warning::rule).containsExactly(Rule.TARGET_WITHOUT_DATE);
    }

    @Test
    void promiseAboveACapacitySaysSo() {
        var standpoint = Standpoint.latest(LocalDate.of(2026, 11, 24));
        for (var target : targets.all(Vintage.LATEST)) {
            var above = targets.feasibility(target.inForce(), standpoint).stream().flatMap(found -> found.above().stream()).map(one -> one.cap().name()).toList();
            var rows = item(target, target.inForce(), standpoint).item();

            assertThat(rows.rows().stream().anyMatch(row -> row.name().equals("Capacity"))).as(target.key()).isEqualTo(!above.isEmpty());
            above.forEach(name -> assertThat(said(rows, "Capacity")).contains(name));
        }
        assertThat(targets.all(Vintage.LATEST).stream().map(this::item).map(one -> one.title() + ": " + said(one, "Capacity")).filter(words -> words.contains("above what"))).containsExactly(
                "BTK long-term 17 Mt/yr (initial 6.5 Mt): above what Baku-Tbilisi-Kars railway can take, 5 Mt a year",
                "Aktau oil transshipment up to 20 Mt: above what Crude berths of the port of Aktau can take, 7.5 Mt a year",
                "TITR traffic 10 Mt/yr in future: above what Middle Corridor (TITR) can take, 6 Mt a year");
    }

    private Item item(Target target) {
        return item(target, target.inForce(), Standpoint.latest(LocalDate.of(2026, 11, 24))).item();
    }

    private BoardItem item(Target target, Announcement announcement, Standpoint standpoint) {
        return new BoardItem(target, targets.judge(announcement, standpoint), targets.feasibility(announcement, standpoint));
    }

    private TargetBoard asOf(String day) {
        return boards.board(new Query(Optional.empty(), Optional.empty(), Optional.of(LocalDate.parse(day))));
    }

    private static Item item(TargetBoard board, String key) {
        return board.items().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private static String said(Item item, String name) {
        return item.rows().stream().filter(row -> row.name().equals(name)).flatMap(row -> row.phrases().stream()).map(Phrase::text).collect(Collectors.joining());
    }
}
