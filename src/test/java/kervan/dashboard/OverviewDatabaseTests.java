package kervan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.chart.Annotation;
import kervan.chart.Mark;
import kervan.dashboard.Overview.Card;
import kervan.dashboard.Overview.Panel;
import kervan.dashboard.Overview.Phrase;
import kervan.event.Events;
import kervan.support.DatabaseTest;
import kervan.target.Announcements;
import kervan.target.Targets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OverviewDatabaseTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @Autowired
    private JdbcClient sql;

    private Overview overview;

    @BeforeEach
    void assemble(@Autowired Catalogue catalogue, @Autowired Archive archive, @Autowired Announcements announcements, @Autowired Targets targets, @Autowired Events events) {
        overview = new Overviews(catalogue, archive, announcements, targets, events, CLOCK).kazakhOil();
    }

    @Test
    void cardsSayWhatTheDatabaseSays() {
        var reported = sql.sql("""
                select distinct value from current_figure join series using (series_id)
                where key = 'btc_kz' and period_start = '2025-01-01' and period_end = '2026-01-01' and status = 'A' order by value
                """).query(BigDecimal.class).list();
        var target = sql.sql("select value from counting_announcement_entry join announcement using (announcement_id) where key = 'kz_btc_2_2'").query(BigDecimal.class).single();
        var tengiz = new BigDecimal("1.057");
        var all = new BigDecimal("1.392");

        assertThat(card("Volume, 2025").number()).isEqualTo(reported.getFirst() + "\u2013" + reported.getLast());
        assertThat(card("Share of the agreed target").number()).isEqualTo(percent(reported.getFirst(), target) + "\u2013" + percent(reported.getLast(), target));
        assertThat(card("Would 2.2 Mt be double 2023?").number()).isEqualTo(target.divide(tengiz, 2, RoundingMode.HALF_UP) + " ×").isEqualTo("2.08 ×");
        assertThat(card("Would 2.2 Mt be double 2023?").unit()).isEqualTo("or " + target.divide(all, 2, RoundingMode.HALF_UP) + " ×").isEqualTo("or 1.58 ×");
        assertThat(card("Needed each month for 2.2 a year").number()).isEqualTo("183");
        assertThat(words(card("Needed each month for 2.2 a year"))).contains("108–125 kt", "154 kt ± 1.0, best of 6 months known, Dec 2023 (differenced), Aktau to Baku");
    }

    @Test
    void everyNumberOfACardLeadsToItsDocument() {
        for (var card : overview.cards().subList(0, 3)) {
            assertThat(card.lines()).as(card.title()).anyMatch(line -> line.phrases().stream().anyMatch(phrase -> phrase.address().isPresent()));
        }
    }

    @Test
    void headlineDrawsEveryPublishedFigureOfAYear() {
        var published = sql.sql("""
                select count(*) from current_figure join series using (series_id)
                where key = 'btc_kz' and standing = 'accepted' and period_start >= '2022-01-01' and period_end = period_start + interval '1 year'
                """).query(Integer.class).single();
        var dots = overview.headline().chart().marks().stream().filter(Mark.Dots.class::isInstance).mapToInt(mark -> ((Mark.Dots) mark).points().size()).sum();

        assertThat(dots).isEqualTo(published);
        assertThat(overview.headline().table().rows()).hasSize(sql.sql("select count(*) from current_figure join series using (series_id) where key = 'btc_kz' and period_start >= '2022-01-01'").query(Integer.class).single());
        assertThat(overview.headline().chart().axis().to()).isEqualTo(2027.5);
        assertThat(overview.headline().chart().annotations()).anyMatch(annotation -> annotation instanceof Annotation.OffScale beyond && beyond.label().equals("up to 7") && beyond.tip().get(1).contains("Shahbazov"));
        assertThat(overview.headline().chart().annotations()).contains(new Annotation.NotYet(2025.5, 2027.5, "no figures yet"));
        assertThat(overview.headline().chart().annotations()).anyMatch(Annotation.Today.class::isInstance);
    }

    @Test
    void everyValueOfTheYearIsSaidBesideItsDots() {
        var labels = overview.headline().chart().marks().stream().filter(Mark.Dots.class::isInstance)
                .flatMap(mark -> ((Mark.Dots) mark).points().stream()).filter(point -> point.x() == 2023).map(Mark.Point::label)
                .flatMap(label -> List.of(label.split("\n")).stream()).filter(label -> !label.isEmpty()).toList();

        assertThat(labels).containsExactlyInAnyOrder("1.4", "1.392", "1.39", "1.1", "1.057", "1.0");
    }

    @Test
    void promisesStandAsTheirOwnScopeSays() {
        assertThat(standing("2.2 Mt a year by 2025")).isEqualTo("▼ missed by 0.7–0.9 Mt");
        assertThat(standing("about 1.5 Mt in 2025")).isEqualTo("◐ met by 1 of 2 values");
        assertThat(standing("1.2 Mt in 2025")).isEqualTo("● met");
        assertThat(standing("gradually 2.2 Mt a year")).isEqualTo("agreed, no deadline");
        assertThat(standing("up to 7 Mt a year by 2027")).isEqualTo("due 31 Dec 2027, 4.7–5.4 × 2025");
        assertThat(standing("1.5 Mt in 2024")).isEqualTo("○ not assessable: the figures end on 31 Jul 2024");
    }

    @Test
    void promiseInAnotherScopeNamesBoth() {
        assertThat(overview.promises()).filteredOn(promise -> promise.what().equals("1.5 Mt in 2024")).extracting(promise -> promise.scope().orElseThrow())
                .containsExactly("Oil shipped from Aktau to Baku (KazTransOil). Kazakh oil shipped to/through BTC in 2024: 1.4 Mt");
    }

    @Test
    void corridorsShowTheirNewestYear() {
        assertThat(overview.corridors()).extracting(Panel::title).containsExactly("BTC pipeline, all oil", "CPC pipeline, all oil", "Middle Corridor, all cargo",
                "Gas from Azerbaijan to Europe", "Port of Baku, cargo", "Transit oil through BTC");
        assertThat(overview.corridors()).extracting(panel -> panel.number().orElseThrow()).containsExactly("27.1792", "70.52", "4,119", "12.9", "8.1922", "4,122.3");
        assertThat(overview.corridors()).allMatch(panel -> !panel.sources().isEmpty() && !panel.table().rows().isEmpty());
    }

    private Card card(String title) {
        return overview.cards().stream().filter(card -> card.title().equals(title)).findFirst().orElseThrow();
    }

    private static String words(Card card) {
        return String.join("\n", card.lines().stream().map(line -> String.join("", line.phrases().stream().map(Phrase::text).toList())).toList());
    }

    private String standing(String what) {
        return overview.promises().stream().filter(promise -> promise.what().equals(what)).map(promise -> promise.standing().words()).findFirst().orElseThrow();
    }

    private static String percent(BigDecimal value, BigDecimal target) {
        return value.multiply(BigDecimal.valueOf(100)).divide(target, 0, RoundingMode.HALF_UP).toString();
    }
}
