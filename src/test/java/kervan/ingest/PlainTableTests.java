package kervan.ingest;

import static kervan.ingest.FigureFiles.published;
import static kervan.ingest.FigureFiles.read;
import static kervan.ingest.FigureFiles.recognised;
import static kervan.ingest.FigureFiles.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kervan.ingest.Mapping.Column;
import kervan.ingest.Mapping.Layout;
import kervan.ingest.Mapping.Role;
import kervan.ingest.Recognition.Question.About;
import kervan.notation.NumberNotation;
import kervan.notation.PeriodNotation;
import kervan.notation.PeriodNotation.DayOrder;
import kervan.notation.PeriodNotation.Habit;
import kervan.tabular.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables that are of no known format.
class PlainTableTests {

    @TempDir
    private Path folder;

    @Test
    void readPeriodValueUnitAndSource() throws Exception {
        var file = written(folder, "a.csv", "Period;Value;Unit;Source\n2024-01;457,1;kt;State Statistics Committee\n2024-02;1.234,5;thousand tonnes;State Statistics Committee\n");

        var read = read(file, Mapping.RECOGNISE.with(new Mapping.Defaults("btc_kz", null, null, null, null, null, null, null, null)));

        assertThat(read.said()).containsExactly("btc_kz 2024-01 457.1 kt A", "btc_kz 2024-02 1234.5 kt A");
        assertThat(read.figures().getFirst().source().publisher()).isEqualTo("State Statistics Committee");
        assertThat(read.figures().getFirst().source().title()).isEqualTo("a");
    }

    @Test
    void readYearsAcrossBelowATitleThatSaysTheUnit() throws Exception {
        var file = written(folder, "b.csv", "Transit of Kazakh oil, thousand tonnes\n\nRoute;2019;2020;2021;2022*\nbtc_kz;1 234,5;900;..;1 100\nBaku-Supsa;12,5;x;-;7\n");

        var read = read(file, published(null, null));

        assertThat(read.problems()).isEmpty();
        assertThat(read.said()).containsExactly("btc_kz 2019 1234.5 kt A", "btc_kz 2020 900 kt A", "btc_kz 2022 1100 kt A", "baku_supsa 2019 12.5 kt A", "baku_supsa 2022 7 kt A");
        assertThat(read.missing()).containsExactly("4 2021 ..", "5 2020 x", "5 2021 -");
    }

    @Test
    void readMonthsAcrossBesideTheirYear() throws Exception {
        var file = written(folder, "c.tsv", "Year\tJan\tFeb\tMar\n2023\t100\t120\t90\n2024\t110\t130\n");

        assertThat(read(file, published("btc_kz", "kt")).said()).containsExactly("btc_kz 2023-01 100 kt A", "btc_kz 2023-02 120 kt A", "btc_kz 2023-03 90 kt A", "btc_kz 2024-01 110 kt A",
                "btc_kz 2024-02 130 kt A");
    }

    @Test
    void readMeasuresAcrossEachInItsUnitAndLeaveSharesOut() throws Exception {
        var file = written(folder, "f.csv", "date,btc_kz (kt),SCP (mcm),growth %\n2024-01,2500,1800,1.2\n");

        var read = read(file, published(null, null));

        assertThat(read.said()).containsExactly("btc_kz 2024-01 2500 kt A", "scp 2024-01 1800 mcm A");
        assertThat(read.file().mapping().layout()).isEqualTo(Layout.MEASURES_ACROSS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Dövr,Həcm (min ton)/yanvar 2024,457|btc_kz 2024-01 457 kt A",
        "Дата;Объём, тыс. тонн/март 2024;38,5|btc_kz 2024-03 38.5 kt A",
        "Yıl;Ay;Miktar;Birim/2024;1;24,5;bin ton|btc_kz 2024-01 24.5 kt A",
        "Жыл;Көлем;Бірлік/2024;24,5;тыс. тонн|btc_kz 2024 24.5 kt A",
        "From;To;Volume;Unit/2024-01;2024-08;923;kt|btc_kz 2024-01/2024-08 923 kt A",
        "Year;Quarter;Value;Unit/2024;Q1;5;kt|btc_kz 2024-Q1 5 kt A",
        "Period;Value;Unit/9M2023;5;kt|btc_kz 2023-01/2023-09 5 kt A",
        "Period;Value;Unit/2024;over 1.2;Mt|btc_kz 2024 over 1.2 Mt A",
        "Period;Value;Unit;Status/2024;5;kt;forecast|btc_kz 2024 5 kt F"})
    void readNamesInFiveLanguages(String lines, String said) throws Exception {
        assertThat(read(written(folder, "x.csv", lines.replace('/', '\n') + "\n"), published("btc_kz", null)).said()).containsExactly(said);
    }

    @Test
    void countFromTheBeginningOfTheYearWhenAPersonSaysSo() throws Exception {
        var file = written(folder, "k.csv", "Period,Transit (year to date) kt\n2024-08,923\n");
        var said = published("btc_kz", null);
        var yearToDate = new Mapping(null, said.table(), null, null, List.of(), said.defaults(), null, PeriodNotation.PLAIN.with(Habit.YEAR_TO_DATE), Map.of());

        assertThat(recognised(file).questions()).extracting(Recognition.Question::about).contains(About.YEAR_TO_DATE);
        assertThat(read(file, yearToDate).said()).containsExactly("btc_kz 2024-01/2024-08 923 kt A");
    }

    @Test
    void askWhatOnlyAPersonCanDecide() throws Exception {
        var questions = recognised(written(folder, "g.csv", "period,value\n03/04/2024,1.234\n04/05/2024,2.345\n")).questions();

        assertThat(questions).extracting(Recognition.Question::about).containsExactly(About.NUMBERS, About.PERIODS, About.UNIT, About.SERIES, About.SOURCE);
        assertThat(questions.getFirst().samples()).containsExactly("1.234", "2.345");
        assertThat(questions.get(1).samples()).containsExactly("03/04/2024", "04/05/2024");
    }

    @Test
    void readAmbiguousTextsAsAPersonSays() throws Exception {
        var file = written(folder, "g.csv", "period,value\n03/04/2024,1.234\n");
        var said = published("btc_kz", "t");
        var decided = new Mapping(null, said.table(), null, null, List.of(), said.defaults(), new NumberNotation(',', "."), PeriodNotation.PLAIN.with(DayOrder.DAY_FIRST), Map.of());

        assertThat(read(file, decided).said()).containsExactly("btc_kz 2024-04-03 1234 t A");
    }

    @Test
    void refuseDatesThatMeanTwoThingsWithTheirLine() throws Exception {
        assertThat(read(written(folder, "g.csv", "period,value\n03/04/2024,5\n"), published("btc_kz", "kt")).problems()).singleElement().asString()
                .startsWith("Line 2, column period: 03/04/2024 can be");
    }

    @Test
    void refuseARowThatADecimalCommaTears() throws Exception {
        assertThat(read(written(folder, "m.csv", "period,value\n2023,24\n2024,24,566,5\n"), published("btc_kz", "kt")).problems())
                .containsExactly("Line 3 has 4 cells, and 2 columns are named. Write a text or number that holds the delimiter between quotes.");
    }

    @Test
    void leaveNotesBelowTheTableOutAndTellOfThem() throws Exception {
        var read = read(written(folder, "m.csv", "period,value\n2023,24\n2024,\nSource: State Statistics Committee\n"), published("btc_kz", "kt"));

        assertThat(read.said()).containsExactly("btc_kz 2023 24 kt A");
        assertThat(read.missing()).containsExactly("3 value");
        assertThat(read.leftOut()).containsExactly("4 it holds nothing but “Source: State Statistics Committee”.");
    }

    @Test
    void refuseARowThatIsCutOff() throws Exception {
        assertThat(read(written(folder, "m.csv", "period,unit,value\n2023,kt,24\n2024,kt"), published("btc_kz", null)).problems())
                .containsExactly("Line 3 has 2 cells of 3, as if it was cut off. Correct it, or get the file again.");
    }

    @Test
    void tellAllProblemsOfARowAtOnce() throws Exception {
        assertThat(read(written(folder, "m.csv", "period,value,unit\n2024-13,24.566.5.1,mt\n"), Mapping.RECOGNISE).problems()).hasSize(5);
    }

    @Test
    void takeNamibiaForACountry() throws Exception {
        assertThat(read(written(folder, "h.csv", "geo;year;value;unit\nNA;2024;5;kt\nAZ;2024;NA;kt\n"), published(null, null)))
                .satisfies(read -> assertThat(read.said()).containsExactly("na 2024 5 kt A"))
                .satisfies(read -> assertThat(read.missing()).containsExactly("3 value NA"));
    }

    @Test
    void refuseAUnitThatTheSeriesCannotBeShownIn() throws Exception {
        assertThat(read(written(folder, "h.csv", "period;value;unit\n2024;5;TEU\n"), published("btc_kz", null)).problems()).singleElement().asString()
                .startsWith("Line 2, column unit: TEU cannot be shown in series btc_kz, which takes kg, 100kg, t, kt, Mt, bn t.");
    }

    @Test
    void keepInTheUnitHowFarAValueIsRounded() throws Exception {
        assertThat(read(written(folder, "h.csv", "period;value;unit\n2024;1.2E+3;t\n"), published("btc_kz", null)).said()).containsExactly("btc_kz 2024 1.2 kt A");
    }

    @Test
    void readAFileWithoutNames() throws Exception {
        var file = written(folder, "btc_kz.csv", "2024-01,1.5\n2024-02,2.5\n");

        assertThat(recognised(file).mapping().columns()).containsExactly(new Column("column 1", Role.PERIOD), new Column("column 2", Role.VALUE));
        assertThat(read(file, published(null, "kt")).said()).containsExactly("btc_kz 2024-01 1.5 kt A", "btc_kz 2024-02 2.5 kt A");
    }

    @Test
    void askWhichColumnHoldsValuesWhereNoneHoldsNumbers() throws Exception {
        assertThat(recognised(written(folder, "x.csv", "name,city\nAli,Baku\n")).questions()).extracting(Recognition.Question::about).contains(About.VALUES);
    }

    @Test
    void refuseWhatNobodyHasDecided() throws Exception {
        assertThat(read(written(folder, "g.csv", "period,value\n2024,1.234\n2025,2.345\n"), published("btc_kz", "kt")).problems()).containsExactly(
                "g.csv can be read in more than one way: 1.234, 2.345. These numbers can be read in more than one way. Which mark stands before the decimals?"
                        + " Until you say, it is the point. Choose in its mapping.");
        assertThat(read(written(folder, "g.csv", "date;value\n01.02.2024;5\n01.03.2024;6\n"), published("btc_kz", "kt")).problems()).singleElement().asString()
                .contains("does each stand for its month?");
        assertThat(read(written(folder, "g.csv", "period;value, cumulative\n2024-02;5\n"), published("btc_kz", "kt")).problems()).singleElement().asString()
                .contains("count from the beginning of the year?");
        assertThat(read(written(folder, "g.csv", "period;value, cumulative\nJan-Feb 2024;5\n"), published("btc_kz", "kt")).problems()).isEmpty();
    }

    @Test
    void keepWhatTheFileTellsOfItsPeriodsBesideWhatAPersonSays() throws Exception {
        var file = written(folder, "k.csv", "Period;Value, cumulative\n31.08.2024;5\n30.09.2024;6\n15.10.2024;7\n");

        assertThat(read(file, published("btc_kz", "kt").withYearsToDate()).said()).containsExactly("btc_kz 2024-01/2024-08 5 kt A",
                "btc_kz 2024-01/2024-09 6 kt A", "btc_kz 2024-01-01/2024-10-15 7 kt A");
    }

    @Test
    void warnOfWhatIsLeftOutAndOfAnAbruptEnd() throws Exception {
        var file = written(folder, "k.csv", "Period;Value;growth %;Unit\n2024;5;1;kt\n2025;6;2;kt");

        assertThat(read(file, published("btc_kz", null)).file().warnings()).containsExactly("The last line has no end while others have one: the file may have been cut off.",
                "Columns that were left out: growth %.");
    }

    @Test
    void readMonthsBelowTheirYears() throws Exception {
        var file = written(folder, "p.csv", "Cargo, thousand tonnes\n;2023;;2024;\nGoods;Jan;Feb;Jan;Feb\nbtc_kz;1;2;3;4\nSource: port of Aktau;;;;\n");

        var read = read(file, published(null, null));

        assertThat(read.said()).containsExactly("btc_kz 2023-01 1 kt A", "btc_kz 2023-02 2 kt A", "btc_kz 2024-01 3 kt A", "btc_kz 2024-02 4 kt A");
        assertThat(read.leftOut()).containsExactly("5 it holds nothing but “Source: port of Aktau”.");
        assertThat(read.file().newSeries()).isEmpty();
    }

    @Test
    void readAWorkbookWithItsDates() throws Exception {
        var file = new Xlsx().formats("General", "mmm yyyy").sheet("Transit", """
                <row r="1"><c r="A1" t="inlineStr"><is><t>Transit, thousand tonnes</t></is></c></row>
                <row r="3"><c r="A3" t="inlineStr"><is><t>Period</t></is></c><c r="B3" t="inlineStr"><is><t>Value</t></is></c></row>
                <row r="4"><c r="A4" s="1"><v>45352</v></c><c r="B4"><v>1234.5</v></c></row>
                <row r="5"><c r="A5" s="1"><v>45383</v></c><c r="B5"><f>B4*2</f><v>1.234</v></c></row>
                <row r="6"><c r="A6" s="1"><v>45413</v></c><c r="B6" t="e"><v>#REF!</v></c></row>
                """).writtenTo(folder.resolve("transit.xlsx"));
        var said = published("btc_kz", null);
        var months = new Mapping(null, said.table(), null, null, List.of(), said.defaults(), null, PeriodNotation.PLAIN.with(Habit.DAYS_ARE_MONTHS), Map.of());

        var read = read(file, months);

        assertThat(read.said()).containsExactly("btc_kz 2024-03 1234.5 kt A", "btc_kz 2024-04 1.234 kt A");
        assertThat(read.problems()).singleElement().asString().startsWith("Line 6, column Value: ");
        assertThat(read.figures().getFirst().origin().line()).isEqualTo(4);
    }

    @Test
    void refuseCellsThatAreNoCells() throws Exception {
        assertThat(read(written(folder, "x.csv", "period;value;unit\n2024;5;%s\n".formatted("k".repeat(20_000))), published("btc_kz", null)).problems())
                .containsExactly("Line 2, column unit: it has 20,000 characters, and at most 10,000 are read. Shorten it.");
    }

    @Test
    void refuseAFileWithoutValues() throws Exception {
        assertThat(read(written(folder, "x.csv", "name,city\nAli,Baku\n"), published("btc_kz", "kt")).problems())
                .containsExactly("x.csv can be read in more than one way: name, city. Which column holds the values? Choose in its mapping.");
    }

    @Test
    void refuseWhatKervanWorkedOutItself() {
        var file = written(folder, "x.csv", "series_key,period,start,end,value,unit,rounding,status,derivation\nbtc_kz,2024,2024-01-01,2024-12-31,5,kt,0.5,A,summed\n");

        assertThatThrownBy(() -> recognised(file)).hasMessageStartingWith("it holds observations that Kervan worked out");
    }

    @Test
    void refuseASeriesThatThereIsNot() throws Exception {
        assertThat(read(written(folder, "x.csv", "period;value;unit\n2024;5;kt\n"), published("btc_kzz", null)).problems())
                .containsExactly("Line 2: there is no series btc_kzz. Add it to the catalogue first, or correct the key.");
    }

    @Test
    void keepItsMemoryInAFileOfManyLongCodes() throws Exception {
        var lines = new StringBuilder("route;year;value;unit\n");
        for (int code = 0; code < 20_000; code++) {
            lines.append("route ").append(code).append("x".repeat(1_000)).append(";2024;5;kt\n");
        }

        var recognition = recognised(written(folder, "x.csv", lines.toString()));

        assertThat(recognition.codes()).hasSizeBetween(1_000, 19_999);
        assertThat(recognition.codes()).extracting(code -> code.choice().key()).doesNotHaveDuplicates();
    }
}
