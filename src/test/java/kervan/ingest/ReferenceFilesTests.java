package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.figure.Scope;
import kervan.figure.ScopeTree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferenceFilesTests {

    /// Room for cargo, not cargo.
    private static final Set<String> CAPACITIES = Set.of("cpc_cap_80", "titr_10_2027", "kz_ports_30", "btk_5", "baku_port_25", "tap_1_2");

    private static final Set<String> UNITS = Set.of("t", "kt", "Mt", "bn t", "bbl", "kbbl", "Mbbl", "kb/d", "mcm", "bcm", "TEU", "tankers", "trains", "trucks");
    private static final Set<String> STATUSES = Set.of("A", "P", "E", "U", "F");
    private static final Set<String> QUALIFIERS = Set.of("exactly", "about", "over", "nearly", "at least", "up to", "gradually");
    private static final Pattern ONE_PERIOD = Pattern.compile("(19|20)\\d\\d(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-[0-3]\\d)?))?");
    private static final Pattern DATE = Pattern.compile("((19|20)\\d\\d(-(0[1-9]|1[0-2])(-([0-2]\\d|3[01]))?)?)?");

    private static List<NamedCsvRecord> figures;
    private static List<NamedCsvRecord> series;
    private static List<NamedCsvRecord> targets;
    private static List<NamedCsvRecord> events;
    private static List<NamedCsvRecord> choices;
    private static List<NamedCsvRecord> factors;
    private static List<NamedCsvRecord> scopes;
    private static List<NamedCsvRecord> watched;
    private static List<NamedCsvRecord> capacities;

    @BeforeAll
    static void read() throws IOException {
        figures = rows("figures");
        series = rows("series");
        targets = rows("targets");
        events = rows("events");
        choices = rows("choices");
        factors = rows("conversion_factors");
        scopes = rows("scopes");
        watched = rows("watched_targets");
        capacities = rows("capacities");
    }

    @Test
    void holdWhatIsShipped() {
        assertThat(figures).hasSize(420);
        assertThat(series).hasSize(69);
        assertThat(targets).hasSize(48);
        assertThat(events).hasSize(56);
        assertThat(choices).hasSize(2);
        assertThat(scopes).hasSize(65);
        assertThat(factors).extracting(row -> row.getField("code") + " " + row.getField("barrels_per_tonne"))
                .containsExactly("world-average 7.33", "azeri-btc 7.5", "kazakh-crude 7.7", "btc-kazakh-2025-s1 7.84");
    }

    @Test
    void nameASourceForEveryRow() {
        for (var rows : List.of(figures, targets, events, choices)) {
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.getField("publisher")).isNotBlank();
                assertThat(row.getField("source_title")).isNotBlank();
                assertThat(row.getField("source_address")).matches("(https?://\\S+)?");
                assertThat(row.getField("published_on")).matches(DATE);
            });
        }
    }

    @Test
    void useOnlyKnownWords() {
        assertThat(figures).allSatisfy(row -> {
            assertThat(row.getField("unit")).isIn(UNITS);
            assertThat(row.getField("status")).isIn(STATUSES);
            assertThat(row.getField("qualifier")).isIn(QUALIFIERS);
            assertThat(row.getField("standing")).isIn("accepted", "quarantined");
            assertThat(row.getField("period").split("/", -1)).hasSizeLessThan(3).allMatch(end -> ONE_PERIOD.matcher(end).matches());
        });
        assertThat(targets).allSatisfy(row -> {
            assertThat(row.getField("unit")).isIn(UNITS);
            assertThat(row.getField("qualifier")).isIn(QUALIFIERS);
            assertThat(row.getField("kind")).isIn("level", "increment");
            assertThat(row.getField("promises")).isIn("traffic", "capacity");
            assertThat(row.getField("per_year")).isIn("yes", "no");
        });
        assertThat(series).allSatisfy(row -> {
            assertThat(row.getField("unit")).isIn(UNITS);
            assertThat(row.getField("aggregation")).isEqualTo(row.getField("unit").equals("kb/d") ? "mean" : "sum");
        });
    }

    @Test
    void sayEverythingOnce() {
        assertThat(figures).extracting(row -> cells(row, "series_key", "period", "publisher", "source_title", "source_address", "published_on", "unit")).doesNotHaveDuplicates();
        assertThat(series).extracting(row -> row.getField("key")).doesNotHaveDuplicates();
        assertThat(targets).extracting(row -> row.getField("key")).doesNotHaveDuplicates();
        assertThat(events).extracting(row -> cells(row, "starts_on", "title")).doesNotHaveDuplicates();
    }

    @Test
    void referToSeriesAndFactorsThatExist() {
        var keys = series.stream().map(row -> row.getField("key")).collect(Collectors.toSet());
        var codes = Stream.concat(factors.stream().map(row -> row.getField("code")), Stream.of("")).toList();

        assertThat(Stream.of(figures, targets, choices).flatMap(List::stream)).extracting(row -> row.getField("series_key")).isSubsetOf(keys);
        assertThat(series).extracting(row -> row.getField("conversion_factor")).isSubsetOf(codes);
    }

    @Test
    void countEverySeriesInAScopeAndGoInNoCircles() {
        var tree = ScopeTree.of(scopes.stream().map(row -> new Scope(row.getField("key"), row.getField("name"), row.getField("part_of").isEmpty() ? null : row.getField("part_of"),
                row.getField("parts_exhaust_it").equals("yes"), row.getField("parts_overlap").equals("yes"), row.getField("note"))).toList());

        assertThat(tree.inOrder()).hasSize(65);
        assertThat(series).extracting(row -> row.getField("scope")).allMatch(key -> tree.find(key).isPresent());
        assertThat(series.stream().map(row -> row.getField("scope")).distinct()).hasSize(62);
    }

    @Test
    void nameAnnouncementsAndScopesThatExist() {
        var keys = targets.stream().map(row -> row.getField("key")).toList();
        var known = scopes.stream().map(row -> row.getField("key")).toList();

        assertThat(targets).allSatisfy(row -> {
            assertThat(row.getField("supersedes")).satisfiesAnyOf(text -> assertThat(text).isEmpty(), text -> assertThat(keys).contains(text));
            assertThat(row.getField("prorated_from")).satisfiesAnyOf(text -> assertThat(text).isEmpty(), text -> assertThat(keys).contains(text));
            assertThat(row.getField("scope")).satisfiesAnyOf(text -> assertThat(text).isEmpty(), text -> assertThat(known).contains(text));
            assertThat(row.getField("promises").equals("capacity")).isEqualTo(CAPACITIES.contains(row.getField("key")));
            assertThat(row.getField("kind").equals("increment")).isEqualTo(row.getField("key").equals("tap_1_2"));
        });
    }

    @Test
    void nameAScopeBeforeItsParts() {
        var keys = scopes.stream().map(row -> row.getField("key")).toList();

        assertThat(scopes).filteredOn(row -> !row.getField("part_of").isEmpty())
                .allMatch(row -> keys.indexOf(row.getField("part_of")) >= 0 && keys.indexOf(row.getField("part_of")) < keys.indexOf(row.getField("key")));
    }

    @Test
    void chooseAmongFiguresThatExist() {
        var source = new String[] {"series_key", "period", "publisher", "source_title", "source_address", "published_on"};
        var offered = figures.stream().filter(row -> row.getField("standing").equals("accepted")).map(row -> cells(row, source)).toList();

        assertThat(choices).extracting(row -> cells(row, source)).isSubsetOf(offered);
    }

    @Test
    void nameADayOrMonthOrYearOfEveryEventAndAnnouncement() {
        assertThat(events).extracting(row -> row.getField("starts_on")).allMatch(text -> !text.isEmpty() && DATE.matcher(text).matches());
        assertThat(targets).extracting(row -> row.getField("announced_on")).allMatch(text -> !text.isEmpty() && DATE.matcher(text).matches());
    }

    @Test
    void giveTheMiddleOfEveryRange() {
        var ranges = figures.stream().filter(row -> !row.getField("value_low").isEmpty()).toList();

        assertThat(ranges).hasSize(2).allSatisfy(row ->
                assertThat(number(row, "value_low").add(number(row, "value_high"))).isEqualByComparingTo(number(row, "value").multiply(BigDecimal.TWO)));
        assertThat(targets).filteredOn(row -> !row.getField("value_low").isEmpty()).hasSize(3)
                .allSatisfy(row -> assertThat(number(row, "value_low")).isLessThan(number(row, "value")));
    }

    @Test
    void quarantineEveryErrorInPrintAndSayWhy() {
        assertThat(figures).filteredOn(row -> row.getField("standing").equals("quarantined"))
                .allSatisfy(row -> assertThat(row.getField("finding")).isNotBlank())
                .extracting(row -> row.getField("series_key"), row -> row.getField("period"), row -> row.getField("value"), row -> row.getField("unit"))
                .containsExactlyInAnyOrder(
                        tuple("aktau_baku_oil", "2023-04", "312.6", "kt"), tuple("az_main_oil", "2021-01", "3.161", "bn t"), tuple("btc_total", "2021-01", "2.509", "bn t"),
                        tuple("btc_transit", "2021-01", "276.1", "Mt"), tuple("az_main_oil", "2024-S1", "19.6", "Mt"), tuple("btc_total", "2024-S1", "15.025", "Mt"),
                        tuple("btc_transit", "2023-S1", "2.694", "Mt"), tuple("btc_transit", "2024-S1", "2.455", "Mt"), tuple("titr_cargo", "2023-01/2023-07", "2.5", "Mt"));
        assertThat(figures).filteredOn(row -> !row.getField("finding").isEmpty()).allMatch(row -> row.getField("standing").equals("quarantined"));
    }

    @Test
    void acceptNoTransitLargerThanWhatThePipelineCarried() {
        assertThat(figures).filteredOn(row -> row.getField("standing").equals("accepted") && row.getField("unit").equals("Mt"))
                .allSatisfy(row -> assertThat(number(row, "value")).isLessThan(new BigDecimal("150")));
        assertThat(figures).filteredOn(row -> row.getField("standing").equals("accepted")).extracting(row -> row.getField("unit")).doesNotContain("bn t");
    }

    @Test
    void holdTheMinistrysSeriesOfTheMiddleCorridor() {
        assertThat(of("titr_cargo_mot")).extracting(row -> cells(row, "period", "value", "unit")).containsExactly(
                "2019 759 kt", "2020 783 kt", "2021 586 kt", "2022 1485 kt", "2023 2764 kt", "2024 4484 kt", "2025 4119 kt");
    }

    @Test
    void holdTheFiguresOfKazakhOilThroughBtcIn2023() {
        assertThat(of("btc_kz")).filteredOn(row -> row.getField("period").equals("2023")).extracting(row -> cells(row, "value", "unit", "status", "published_on"))
                .containsExactlyInAnyOrder("1.392 Mt A 2024-01-15", "1.392 Mt A ", "1.39 Mt A 2024-03-09", "1.4 Mt A 2024-06-10", "1.0 Mt A 2024-03-05",
                        "1.057 Mt A 2024-07-27", "1.1 Mt F 2023-08-23", "8.25 Mbbl E 2024-05-14");
        assertThat(of("btc_kz_tengiz")).filteredOn(row -> row.getField("period").equals("2023")).extracting(row -> cells(row, "value", "unit")).contains("1.057 Mt");
    }

    @Test
    void makeTheClaimTrueOfTengizCrudeOnly() {
        var announced = number(targets.stream().filter(row -> row.getField("key").equals("kz_btc_2_2")).findFirst().orElseThrow(), "value");
        var barrels = number(factors.get(1), "barrels_per_tonne");

        assertThat(announced.divide(new BigDecimal("1.057"), 2, RoundingMode.HALF_UP)).isEqualByComparingTo("2.08");
        assertThat(announced.divide(new BigDecimal("1.392"), 2, RoundingMode.HALF_UP)).isEqualByComparingTo("1.58");
        assertThat(announced.multiply(barrels)).isEqualByComparingTo("16.5");
    }

    @Test
    void watchOnlyTargetsThatAreThere() {
        var chains = targets.stream().map(row -> row.getField("target").isEmpty() ? row.getField("key") : row.getField("target")).toList();

        assertThat(watched).hasSize(8).extracting(row -> row.getField("watched_target")).doesNotHaveDuplicates().isSubsetOf(chains);
    }

    @Test
    void stateCapacitiesWithTheDocumentOfAnAnnouncement() {
        var documents = targets.stream().map(row -> cells(row, "publisher", "source_title", "source_address", "published_on")).toList();

        assertThat(capacities).hasSize(7).extracting(row -> cells(row, "publisher", "source_title", "source_address", "published_on")).isSubsetOf(documents);
        assertThat(capacities).extracting(row -> cells(row, "key", "value", "unit")).contains("aktau_crude_berths 7.5 Mt", "cpc_67 67 Mt", "tap_10 10 bcm");
        assertThat(capacities).extracting(row -> row.getField("scope")).isSubsetOf(scopes.stream().map(row -> row.getField("key")).toList());
    }

    @Test
    void setEveryDeadlineAfterItsAnnouncement() {
        assertThat(targets).filteredOn(row -> !row.getField("due_on").isEmpty()).hasSizeGreaterThan(25)
                .allSatisfy(row -> assertThat(row.getField("due_on")).isGreaterThan(row.getField("announced_on")));
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Path.of("db", "reference", name + ".csv"))) {
            return reader.stream().toList();
        }
    }

    private static List<NamedCsvRecord> of(String key) {
        return figures.stream().filter(row -> row.getField("series_key").equals(key)).toList();
    }

    private static BigDecimal number(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column));
    }

    private static String cells(NamedCsvRecord row, String... columns) {
        return Stream.of(columns).map(row::getField).collect(Collectors.joining(" "));
    }
}
