package kervan.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.find.Found.Count;
import kervan.language.Language;
import kervan.support.DatabaseTest;
import kervan.timeseries.Frequency;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SeriesFinderDatabaseTests {

    @Autowired
    private SeriesFinder finder;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Archive archive;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"ROUTE, route", "ORIGIN, origin", "COMMODITY, commodity", "MEASURE, measure", "UNIT, unit"})
    void countsAreThoseOfTheDatabase(Facet facet, String column) {
        var counted = new TreeMap<String, Integer>();
        jdbc.sql("select %s as value, count(*) as series from series group by 1".formatted(column)).query((row, number) -> counted.put(row.getString("value"), row.getInt("series"))).list();

        assertThat(counts(Selection.ALL, facet)).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baku,Bakü,Bakı,Баку,BAKI", "Ceyhan,Jeyhan,Джейхан,CEYHAN", "Kazakhstan,Қазақстан,Казахстан,Kazakistan,Qazaxıstan", "Kashagan,Kaşağan,Кашаган,Қашаған", "Tengiz,tengis,Тенгиз",
        "Aktau,Aqtau,Ақтау,Актау", "oil,neft,нефть,мұнай,мунай", "Georgia,Gürcüstan,Gürcistan,Грузия"})
    void allSpellingsFindTheSame(String spellings) {
        var found = Arrays.stream(spellings.split(",")).collect(Collectors.toMap(Function.identity(), asked -> keys(Selection.ALL.withText(asked))));

        assertThat(Set.copyOf(found.values())).as("%s", found).hasSize(1).doesNotContain(Set.of());
    }

    @Test
    void aSpellingThatIsAWordOfItsOwnIsNotLookedForByTheOthers() {
        assertThat(keys(Selection.ALL.withText("Теңіз"))).containsAll(keys(Selection.ALL.withText("Tengiz")));
        assertThat(keys(Selection.ALL.withText("Tengiz"))).contains("btc_kz_tengiz").doesNotContain("asco_tanker_cargo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂", "%", "'", "\\", "   ", "\u0000", "\u202e", "–"})
    void whatHasNoWordRestrictsNothingAndSaysSo(String asked) {
        var found = finder.find(Selection.ALL.withText(asked));

        assertThat(found.hits()).hasSize(finder.find(Selection.ALL).hits().size());
        assertThat(found.wordless()).isEqualTo(!asked.isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"עברית", "نفط", "'; drop table series; --", "<script>alert(1)</script>", "%%btc_", "\u202eutkab", "12345678901234567890"})
    void oddQuestionsAreAnswered(String asked) {
        assertThat(finder.find(Selection.ALL.withText(asked.repeat(100))).wordless()).isFalse();
    }

    private Set<String> keys(Selection selection) {
        return finder.find(selection).hits().stream().map(hit -> hit.match().key()).collect(Collectors.toSet());
    }

    @Test
    void publishersAreThoseOfTheDatabase() {
        var counted = new TreeMap<String, Integer>();
        jdbc.sql("select publisher, count(distinct series_id) as series from current_figure join source using (source_id) where standing = 'accepted' group by 1")
                .query((row, number) -> counted.put(row.getString("publisher"), row.getInt("series"))).list();

        assertThat(counts(Selection.ALL, Facet.PUBLISHER)).hasSizeGreaterThan(50).isEqualTo(counted);
    }

    @Test
    void choicesOfOneFacetAreEitherOfSeveralEach() {
        var either = Selection.ALL.toggled(Facet.ROUTE, "BTC").toggled(Facet.ROUTE, "CPC");
        var both = either.toggled(Facet.ORIGIN, "Kazakhstan");

        assertThat(finder.find(either).hits()).hasSize(sql("route in ('BTC', 'CPC')"));
        assertThat(finder.find(both).hits()).hasSize(sql("route in ('BTC', 'CPC') and origin = 'Kazakhstan'"));
        assertThat(counts(both, Facet.ROUTE)).as("as if no route were chosen").containsEntry("Aktau-Baku", 1).containsEntry("BTC", sql("route = 'BTC' and origin = 'Kazakhstan'"));
        assertThat(counts(both, Facet.ORIGIN)).as("as if no origin were chosen").containsEntry("all", sql("route in ('BTC', 'CPC') and origin = 'all'"));
    }

    @Test
    void countsFollowTheWords() {
        var found = finder.find(new Selection("Баку", Map.of()));

        assertThat(found.counts().get(Facet.ROUTE)).extracting(Count::value).contains("Aktau-Baku", "Baku port").doesNotContain("CPC");
        assertThat(found.hits().size()).isEqualTo(found.counts().get(Facet.UNIT).stream().mapToInt(Count::series).sum());
    }

    @Test
    void whatIsChosenStaysThoughNothingHasIt() {
        var found = finder.find(Selection.ALL.toggled(Facet.ROUTE, "Suez").toggled(Facet.UNIT, "Mt"));

        assertThat(found.hits()).isEmpty();
        assertThat(found.counts().get(Facet.ROUTE)).contains(new Count("Suez", 0));
    }

    @Test
    void everyShippedRouteLiesInACorridor() {
        assertThat(catalogue.all()).allSatisfy(series -> assertThat(Corridor.of(series)).as("%s, route %s", series.key(), series.route()).isNotEmpty().doesNotContain(Corridor.ELSEWHERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kazakh oil via BTC", "казахстанская нефть БТД", "Kazak petrolü BTC", "Qazaxıstan nefti BTC", "Қазақстан мұнайы БТД", "btc_kz", "kazah neft btc", "Казахская нефть БТД"})
    void findsTheSameInEachLanguage(String words) {
        assertThat(keys(words)).first().asString().startsWith("btc_kz");
        assertThat(keys(words)).contains("btc_kz", "btc_kz_tengiz");
    }

    @ParameterizedTest
    @CsvSource({"KMG, btc_kz_tengiz", "Kashagan, btc_kz_kashagan", "контейнеры Актау, aktau_port_teu", "Shahbazov, gas_europe", "EPDK, gas_turkiye_epdk", "bcm, tap_total", "Southern Gas Corridor, tap_total",
        "Южный газовый коридор, tap_total", "Ceyhan, btc_bp", "Джейхан, btc_bp", "Jeyhan tankers, btc_bp_tankers", "Türkiye gaz, gas_turkiye", "Турция газ, gas_turkiye", "2000 container trains, titr_trains"})
    void findsByPlaceCompanyPublisherUnitCorridorAndTarget(String words, String key) {
        assertThat(keys(words)).contains(key);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutWordsTheAlphabetDecides(Language language) throws Exception {
        var names = language.whileSpoken(() -> finder.find(Selection.ALL).hits().stream().map(hit -> SeriesWords.name(hit.listing().series())).toList());
        var order = Collator.getInstance(language.locale());

        assertThat(names).hasSize(69).isSortedAccordingTo(order::compare);
    }

    @Test
    void factsAreThoseOfTheReconciliation() {
        var listings = finder.find(Selection.ALL).hits().stream().map(Found.Hit::listing).toList();
        var facts = finder.facts(listings);

        for (var at = 0; at < listings.size(); at++) {
            var series = listings.get(at).series();
            facts.get(at).newest().ifPresent(newest -> assertThat(archive.reconciled(series, newest.period().frequency(), Vintage.LATEST).latestActual()).as("%s", series.key()).contains(newest));
            assertThat(facts.get(at).newest().isPresent()).as("%s", series.key()).isEqualTo(List.of(Frequency.ANNUAL, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY).stream()
                    .anyMatch(one -> archive.reconciled(series, one, Vintage.LATEST).latestActual().isPresent()));
        }
    }

    @Test
    void saysWhatIsLaterThanUsual() {
        var gas = facts("gas_georgia");
        var rail = facts("az_rail_cargo");

        assertThat(gas.isLate()).isTrue();
        assertThat(gas.age().orElseThrow()).isGreaterThan(2 * gas.usualWait().orElseThrow());
        assertThat(rail.isLate()).as("one publication says nothing of what is usual").isFalse();
    }

    @Test
    void aRenamedSeriesIsFoundByItsNewNameAtOnce() {
        var before = catalogue.find(new SeriesKey("baku_novo")).orElseThrow();
        try {
            catalogue.recordSeries(List.of(new Series(before.key(), "Zanzibar pipeline", before.route(), before.origin(), before.commodity(), before.measure(), before.unit(), before.aggregation(),
                    before.factor(), before.scope())));

            assertThat(keys("Занзибар")).containsExactly("baku_novo");
        } finally {
            catalogue.recordSeries(List.of(before));
        }
        assertThat(finder.find(new Selection("Zanzibar", Map.of())).hits()).isEmpty();
    }

    @Test
    void wordsThatNothingHasNarrowNothing() {
        var found = finder.find(new Selection("Kazakh oil through BTC since 2018", Map.of()));

        assertThat(found.unknown()).as("%s", found.hits().stream().flatMap(hit -> hit.match().reasons().stream()).distinct().toList()).containsExactly("since", "2018");
        assertThat(found.hits()).extracting(hit -> hit.listing().series().key()).isEqualTo(finder.find(new Selection("Kazakh oil through BTC", Map.of())).hits().stream().map(hit -> hit.listing().series().key()).toList());
    }

    @Test
    void theNewestPublicationIsThatOfTheFigures() {
        var listing = finder.find(new Selection("btc_kz", Map.of())).hits().getFirst().listing();

        assertThat(listing.holding().orElseThrow().lastPublished()).isEqualTo(archive.figures(listing.series().key(), Vintage.LATEST).stream().flatMap(figure -> figure.source().published().stream())
                .max(PartialDate.BY_EARLIEST).orElseThrow());
        assertThat(facts("btc_kz").published().orElseThrow()).isLessThanOrEqualTo(facts("btc_kz").age().orElseThrow());
    }

    private SeriesFacts facts(String key) {
        var listing = finder.find(new Selection(key, Map.of())).hits().getFirst().listing();
        assertThat(listing.series().key().text()).isEqualTo(key);
        return finder.facts(List.of(listing)).getFirst();
    }

    private int sql(String condition) {
        return jdbc.sql("select count(*) from series where " + condition).query(Integer.class).single();
    }

    private Map<String, Integer> counts(Selection selection, Facet facet) {
        var counts = new TreeMap<String, Integer>();
        finder.find(selection).counts().get(facet).forEach(count -> counts.put(count.value(), count.series()));
        return counts;
    }

    private List<String> keys(String words) {
        return finder.find(new Selection(words, Map.of())).hits().stream().map(hit -> hit.match().key()).toList();
    }
}
