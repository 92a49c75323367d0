package kervan.ingest;

import static kervan.ingest.FigureFiles.read;
import static kervan.ingest.FigureFiles.recognised;
import static kervan.ingest.FigureFiles.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kervan.catalogue.Series;
import kervan.figure.Aggregation;
import kervan.figure.Figure;
import kervan.figure.Source;
import kervan.tabular.TableOptions;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownFormatsTests {

    @TempDir
    private Path folder;

    @Test
    void readWhatKervanExports() throws Exception {
        var file = written(folder, "kervan.csv", """
                series_key,period,value,value_low,value_high,unit,qualifier,status,standing,finding,reason,publisher,source_title,source_address,published_on,note
                btc_kz,2024-01/2024-08,923,,,kt,over,P,accepted,,,"Report.az (AZCON Holding)",Transit up,https://example.org/1,2024-09-15,'=as printed
                btc_kz,2023,1.35,1.3,1.4,Mt,about,E,quarantined,slip of a thousand,seen by nobody,SOCAR,Report,,2024,
                """);

        var read = read(file, Mapping.RECOGNISE);

        assertThat(read.problems()).isEmpty();
        assertThat(read.said()).containsExactly("btc_kz 2024-01/2024-08 over 923 kt P", "btc_kz 2023 about 1.35 Mt E");
        assertThat(read.figures().getFirst().source()).isEqualTo(new Source("Report.az (AZCON Holding)", "Transit up", "https://example.org/1", PartialDate.parse("2024-09-15")));
        assertThat(read.figures().getFirst().note()).isEqualTo("=as printed");
        assertThat(read.figures().get(1).finding()).isEqualTo("slip of a thousand");
        assertThat(read.figures().get(1).range()).isEqualTo(new Figure.Range(new BigDecimal("1.3"), new BigDecimal("1.4")));
        assertThat(read.file().isJudgedByFile()).isTrue();
        assertThat(read.file().layout()).isEqualTo("figures");
    }

    @Test
    void readKervansColumnsInAnyOrderAndWithoutTheOptionalOnes() throws Exception {
        var file = written(folder, "kervan.csv", "value;period;unit;series_key;publisher;source_title\n5;2024;kt;btc_kz;SOCAR;Report\n");

        assertThat(read(file, Mapping.RECOGNISE).said()).containsExactly("btc_kz 2024 5 kt A");
        assertThat(read(file, Mapping.RECOGNISE).file().isJudgedByFile()).isFalse();
    }

    @Test
    void refuseInKervansFilesWhatKervanNeverWrites() throws Exception {
        var file = written(folder, "kervan.csv", "series_key,period,value,unit,publisher,source_title\nbtc_kzz,2024,5,kt,S,R\nbtc_kz,2024,,kt,S,R\nbtc_kz,2024,..,kt,S,R\nbtc_kz,2024,5,kt,,R\n");

        assertThat(read(file, Mapping.RECOGNISE).problems()).containsExactly("Line 2: there is no series btc_kzz. Add it to the catalogue first, or correct the key.",
                "Line 3, column value is empty. Fill it in.", "Line 4, column value: .. is not a number. Write digits with a point as decimal mark, such as 1234.5.",
                "Line 5 names no source. Write the publisher and the title of the document, for the whole file or in columns of their own.");
    }

    @Test
    void refuseAnAddressThatLeadsToNoDocument() throws Exception {
        var file = written(folder, "kervan.csv", "series_key,period,value,unit,publisher,source_title,source_address\nbtc_kz,2023,5,kt,S,R,doi:10.5281/zenodo.1234\nbtc_kz,2024,5,kt,S,R,javascript:alert(1)\n");

        var read = read(file, Mapping.RECOGNISE);

        assertThat(read.figures()).extracting(figure -> figure.source().address()).containsExactly("doi:10.5281/zenodo.1234");
        assertThat(read.problems()).containsExactly("Line 3, column source_address: javascript:alert(1) is no address of the web. "
                + "Write one that begins with https://, a DOI such as doi:10.5281/zenodo.1234, or none.");
    }

    @Test
    void readSdmxCsvAsEurostatPrintsIt() throws Exception {
        var file = written(folder, "x.csv", """
                DATAFLOW,LAST UPDATE,freq,siec,partner,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
                ESTAT:NRG_TI_OILM(1.0),11/06/26 23:00:00,M,O4100_TOT,AZ,THS_T,NA,2024-01,12.5,bp,
                ESTAT:NRG_TI_OILM(1.0),11/06/26 23:00:00,A,O4100_TOT,AZ,THS_T,NA,2024,150,,
                ESTAT:NRG_TI_OILM(1.0),11/06/26 23:00:00,M,O4100_TOT,AZ,THS_T,NA,2024-02,:,c,C
                ESTAT:NRG_TI_OILM(1.0),11/06/26 23:00:00,M,O4100_TOT,AZ,PC,NA,2024-02,5,,
                """);

        var read = read(file, Mapping.RECOGNISE);

        assertThat(read.said()).containsExactly("nrg_ti_oilm_o4100_tot_az_ths_t_na 2024-01 12.5 kt P", "nrg_ti_oilm_o4100_tot_az_ths_t_na 2024 150 kt A");
        assertThat(read.figures().getFirst().note()).isEqualTo("flagged bp: break in the series");
        assertThat(read.figures().getFirst().source()).isEqualTo(new Source("Eurostat", "data set NRG_TI_OILM", null, PartialDate.parse("2026-06-11")));
        assertThat(read.missing()).containsExactly("4 OBS_VALUE :");
        assertThat(read.leftOut()).containsExactly("5 its unit PC is none that Kervan has.");
        assertThat(read.file().newSeries()).extracting(Series::commodity, Series::origin, Series::measure).containsExactly(tuple("crude oil", "AZ", "imports of NA"));
    }

    @Test
    void readSdmxCsvOfTheSecondVersionWithNamesBesideCodes() throws Exception {
        var file = written(folder, "x.csv", """
                STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,unit,Unit of measure,geo,Geopolitical entity,TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_STATUS,UNIT_MULT
                dataflow,ESTAT:NRG_TE_GAS(1.0),Exports,A,Annual,MIO_M3,Million cubic metres,AZ,Azerbaijan,2023,,12.5,,E,3
                """);

        assertThat(read(file, Mapping.RECOGNISE).said()).containsExactly("nrg_te_gas_mio_m3_az 2023 12.5 bcm E");
    }

    @Test
    void readEurostatTsv() throws Exception {
        var file = written(folder, "estat_nrg_ti_oilm.tsv", """
                freq,siec,partner,unit,geo\\TIME_PERIOD\t2024-01 \t2024-02 \t2024-03\s
                M,O4100_TOT,AZ,THS_T,AT\t264 \t: \t12.3 p
                M,O4100_TOT,KZ,THS_T,AT\t: c\t5 be\t7 x
                """);

        var read = read(file, Mapping.RECOGNISE);

        assertThat(read.said()).containsExactly("nrg_ti_oilm_o4100_tot_az_ths_t_at 2024-01 264 kt A", "nrg_ti_oilm_o4100_tot_az_ths_t_at 2024-03 12.3 kt P",
                "nrg_ti_oilm_o4100_tot_kz_ths_t_at 2024-02 5 kt E");
        assertThat(read.missing()).containsExactly("2 2024-02 :", "3 2024-01 : c");
        assertThat(read.problems()).hasSize(1).first().asString().startsWith("Line 3, column 2024-03: ");
        assertThat(read.figures()).extracting(figure -> figure.source().title()).containsOnly("data set NRG_TI_OILM");
    }

    @Test
    void readEasyComextAsOneSeriesForWeightAndOneForWorth() throws Exception {
        var file = written(folder, "comext.csv", """
                REPORTER,REPORTER_LAB,PARTNER,PARTNER_LAB,PRODUCT,PRODUCT_LAB,FLOW,FLOW_LAB,PERIOD,PERIOD_LAB,INDICATORS,INDICATORS_LAB,INDICATOR_VALUE
                IT,Italy,NA,Namibia,2709,"Petroleum oils, crude",1,IMPORT,202401,Jan. 2024,VALUE_IN_EUROS,VALUE_IN_EUROS,1000
                IT,Italy,NA,Namibia,2709,"Petroleum oils, crude",1,IMPORT,202401,Jan. 2024,QUANTITY_IN_100KG,QUANTITY_IN_100KG,31166429.01
                IT,Italy,NA,Namibia,2709,"Petroleum oils, crude",1,IMPORT,202452,Jan.-Dec. 2024,QUANTITY_IN_100KG,QUANTITY_IN_100KG,5
                IT,Italy,NA,Namibia,2709,"Petroleum oils, crude",1,IMPORT,202401,Jan. 2024,SUPPLEMENTARY_QUANTITY,,7
                """);

        var read = read(file, Mapping.RECOGNISE);

        assertThat(read.said()).containsExactly("comext_it_na_2709_1_value_in_euros 2024-01 1000 EUR A", "comext_it_na_2709_1_quantity_in_100kg 2024-01 31166429.01 100kg A",
                "comext_it_na_2709_1_quantity_in_100kg 2024 5 100kg A");
        assertThat(read.leftOut()).containsExactly("5 SUPPLEMENTARY_QUANTITY is no unit that Kervan has.");
        assertThat(read.file().newSeries()).extracting(Series::name).contains("Comext: Italy, Namibia, Petroleum oils, crude, IMPORT, euros");
    }

    @Test
    void readJodiWithoutRepeatingAFigureForEachUnit() throws Exception {
        var file = written(folder, "primary.csv", """
                REF_AREA,TIME_PERIOD,ENERGY_PRODUCT,FLOW_BREAKDOWN,UNIT_MEASURE,OBS_VALUE,ASSESSMENT_CODE\r
                AZ,2024-01,CRUDEOIL,INDPROD,KBD,480.5,1\r
                AZ,2024-01,CRUDEOIL,INDPROD,KTONS,2033.0000,3\r
                AZ,2024-01,CRUDEOIL,INDPROD,KL,2365,1\r
                AZ,2024-01,CRUDEOIL,INDPROD,CONVBBL,7400,1\r
                AZ,2024-02,CRUDEOIL,INDPROD,KBD,x,3\r
                AZ,2024-02,CRUDEOIL,CLOSTLV,KBBL,-,2\r
                """);

        var read = read(file, Mapping.RECOGNISE);

        assertThat(read.said()).containsExactly("jodi_az_crudeoil_indprod_kbd 2024-01 480.5 kb/d A", "jodi_az_crudeoil_indprod_ktons 2024-01 2033.0000 kt U");
        assertThat(read.leftOut()).containsExactly("4 kilolitres say again what KBBL, KBD and KTONS say.", "5 CONVBBL is a factor of conversion, in barrels per thousand tonnes, and no volume.");
        assertThat(read.missing()).containsExactly("6 OBS_VALUE x", "7 OBS_VALUE -");
        assertThat(read.file().newSeries()).extracting(Series::aggregation).containsExactlyInAnyOrder(Aggregation.MEAN, Aggregation.SUM);
    }

    @Test
    void readOwidsMeasuresWhoseNamesTellTheUnit() throws Exception {
        var file = written(folder, "owid-energy-data.csv", "country,year,iso_code,population,oil_production,oil_cons_change_twh\nASEAN (Ember),2000,,,5,6\nAzerbaijan,2023,AZE,10,380.1,-1.5\nAzerbaijan,2024,AZE,10,,\n");

        var read = read(file, Mapping.RECOGNISE);

        assertThat(read.said()).containsExactly("owid_aze_oil_cons_change_twh 2023 -1.5 TWh A");
        assertThat(read.leftOut()).containsExactly("2 ASEAN (Ember) has no iso_code: it adds countries together that are in the file as well.");
        assertThat(read.missing()).containsExactly("4 oil_cons_change_twh");
    }

    @Test
    void readOtherMeasuresOfOwidWhenAPersonSaysTheirUnit() throws Exception {
        var file = written(folder, "owid.csv", "country,year,iso_code,oil_production\nAzerbaijan,2023,AZE,380.1\n");
        var said = new Mapping(null, TableOptions.RECOGNISE, null, null, List.of(new Mapping.Column("oil_production", Mapping.Role.VALUE)),
                new Mapping.Defaults(null, null, "TWh", null, null, null, null, null, null), null, null, Map.of());

        assertThat(read(file, said).said()).containsExactly("owid_aze_oil_production 2023 380.1 TWh A");
    }

    @Test
    void knowASeriesAgainThatAnEarlierFileMade() throws Exception {
        var file = written(folder, "x.csv", "REF_AREA,TIME_PERIOD,ENERGY_PRODUCT,FLOW_BREAKDOWN,UNIT_MEASURE,OBS_VALUE,ASSESSMENT_CODE\nAZ,2024-01,CRUDEOIL,INDPROD,KBD,480.5,1\n");
        var made = recognised(file).codes().getFirst().choice();

        var again = Recognition.of(file, "x.csv", List.of(made.toSeries().orElseThrow()), Map.of()).codes().getFirst().choice();

        assertThat(made.kind()).isEqualTo(SeriesChoice.Kind.NEW);
        assertThat(again.kind()).isEqualTo(SeriesChoice.Kind.EXISTING);
        assertThat(again.key()).isEqualTo(made.key());
    }

    @Test
    void sayWhatAStatusOfOthersLoses() {
        assertThat(ForeignStatus.ofFlags("e")).isEqualTo(new ForeignStatus(ObservationStatus.ESTIMATED, null));
        assertThat(ForeignStatus.ofFlags("bd")).isEqualTo(new ForeignStatus(ObservationStatus.NORMAL, "flagged bd: break in the series, definition differs"));
        assertThat(ForeignStatus.ofFlags("xq")).isNull();
        assertThat(ForeignStatus.ofCode("B")).isEqualTo(new ForeignStatus(ObservationStatus.NORMAL, "break in the series"));
        assertThat(ForeignStatus.ofCode("estimate")).isEqualTo(new ForeignStatus(ObservationStatus.ESTIMATED, null));
        assertThat(ForeignStatus.ofAssessment("3").status()).isEqualTo(ObservationStatus.LOW_RELIABILITY);
    }
}
