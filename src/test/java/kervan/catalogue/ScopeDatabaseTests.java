package kervan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kervan.archive.Recorded;
import kervan.export.CsvWriter;
import kervan.export.Tables;
import kervan.figure.Scope;
import kervan.ingest.ImportReport;
import kervan.ingest.IngestProblem;
import kervan.ingest.Ingestion;
import kervan.support.DatabaseTest;
import kervan.timeseries.SeriesKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Transactional
class ScopeDatabaseTests {

    private static final String HEADER = "key,name,part_of,parts_exhaust_it,parts_overlap,note\n";

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Ingestion ingestion;

    @Test
    void everyShippedSeriesHasAScopeOfTheTree() {
        var tree = catalogue.scopes();

        assertThat(catalogue.all()).hasSize(69).allSatisfy(series -> assertThat(tree.find(series.scope().key())).contains(series.scope()));
        assertThat(tree.wholes("btc_kazakh_tengiz")).extracting(Scope::key).containsExactly("btc_kazakh", "btc_transit", "btc", "az_main_oil");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            btc_kz        | SAME btc_kz_bpd, WHOLE btc_transit, WHOLE btc_total, WHOLE az_main_oil, PART btc_kz_kashagan, PART btc_kz_tengiz
            btc_bp        | SAME btc_bp_bbl, SAME btc_bpd, SAME btc_loadings_bpd
            titr_cargo    | SAME titr_cargo_mot, PART titr_cargo_seaports, PART titr_rail
            titr_rail     | WHOLE titr_cargo, WHOLE titr_cargo_mot
            gas_turkiye   | SAME gas_turkiye_epdk, WHOLE gas_total, PART gas_turkiye_tanap, SIBLING gas_europe, SIBLING gas_georgia
            kz_export_cpc | SAME cpc_kz_bpd, WHOLE cpc_total
            btc_azeri     | WHOLE btc_total, WHOLE az_main_oil, SIBLING btc_transit
            titr_trains   | ''
            """)
    void relativesAreThoseOfRelatedScopes(String key, String relatives) {
        assertThat(catalogue.relatives(new SeriesKey(key))).extracting(one -> one.relation() + " " + one.series().key())
                .containsExactlyElementsOf(relatives.isEmpty() ? List.of() : List.of(relatives.split(", ")));
    }

    @Test
    void unknownSeriesHasNoRelatives() {
        assertThat(catalogue.relatives(new SeriesKey("nowhere"))).isEmpty();
    }

    @Test
    void exportedScopesAndSeriesAreKnownAlready() {
        var scopes = ingest(CsvWriter.write(Tables.scopes(catalogue.scopes())));
        var series = ingest(CsvWriter.write(Tables.series(catalogue.all())));

        assertThat(scopes.layout()).isEqualTo("scopes");
        assertThat(List.of(scopes, series)).allSatisfy(report -> {
            assertThat(report.problems()).isEmpty();
            assertThat(report.recorded()).isEqualTo(Recorded.NOTHING);
        });
    }

    @Test
    void fileOfSeriesWithoutTheColumnIsStillUnderstood() {
        var report = ingest("key,name,route,origin,commodity,measure,unit,aggregation,conversion_factor\nnew_one,New,R,O,C,M,Mt,sum,\n");

        assertThat(report.problems()).isEmpty();
        assertThat(catalogue.find(new SeriesKey("new_one")).orElseThrow().scope()).isNull();
        assertThat(catalogue.relatives(new SeriesKey("new_one"))).isEmpty();
    }

    @Test
    void newScopesOfOneFileMayStandWithinOneAnother() {
        var report = ingest(HEADER + "new_whole,Whole,,yes,no,\nnew_part,Part,new_whole,no,no,why\n");

        assertThat(report.problems()).isEmpty();
        assertThat(catalogue.scopes().parts("new_whole")).extracting(Scope::key, Scope::note).containsExactly(tuple("new_part", "why"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new,New,nowhere,no,no,                      | new is part of nowhere, which is not there
            btc,BTC,btc_kazakh_tengiz,yes,no,           | circle
            new,New,new,no,no,                          | no part of itself
            new,New,,yes,yes,                           | overlap
            new,New,,maybe,no,                          | maybe is not one of yes, no
            New one,New,,no,no,                         | New one is not one of
            new,,,no,no,                                | column name is empty
            """)
    void refusedScopesLeaveTheTreeAsItIs(String row, String why) {
        var before = catalogue.scopes().inOrder();

        var report = ingest(HEADER + row + "\n");

        assertThat(report.problems()).extracting(IngestProblem::sentence).singleElement().asString().contains(why);
        assertThat(catalogue.scopes().inOrder()).isEqualTo(before);
    }

    @Test
    void seriesOfAnUnknownScopeIsRefused() {
        var report = ingest("key,name,route,origin,commodity,measure,unit,aggregation,conversion_factor,scope\nnew_one,New,R,O,C,M,Mt,sum,,nowhere\n");

        assertThat(report.problems()).extracting(IngestProblem::sentence).singleElement().asString().contains("column scope: nowhere is not one of", "btc_kazakh");
    }

    private ImportReport ingest(String content) {
        return ingestion.ingest("scopes of a test.csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
