package kervan.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTests {

    private static final String TURKISH = "Dönem;Taşıma\n2024-01;Irak'tan gelen şimdiki İstanbul yükü, ağır\n2024-02;Gürcistan'dan çıkan\n";
    private static final String RUSSIAN = "Период;Объём\n2024-01;Транзит нефти через Азербайджан составил\n2024-02;Казахстан увеличил поставки нефти по трубопроводу\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "period,value/2024,1.5|,", "period;value/2024;1,5/2025;2,5|;", "period\tvalue/2024\t1,5|TAB", "a,b;c,d/1,5;2,5/3,5;4,5|;",
        "freq,siec,geo\\TIME_PERIOD\t2024 \t2025 /M,O4100,AZ\t1 \t: |TAB", "\"a;b\",c/\"x;y\",1/\"z;w\",2|,", "Table 1;/period;value/2024;1,5/2025;2,5|;",
        "1,5;2,5/3,5;4,5|;", "2024-01,1.5/2024-02,2.5|,"})
    void recogniseTheDelimiterByItsConsistency(String lines, String delimiter) throws Exception {
        var file = TableFile.open(written(lines.replace('/', '\n') + "\n"), "a.csv", TableOptions.RECOGNISE);

        assertThat(file.delimiter()).isEqualTo(delimiter.equals("TAB") ? '\t' : delimiter.charAt(0));
    }

    @Test
    void recogniseBarsToo() throws Exception {
        assertThat(rows("period|value\n2024|1,5\n")).containsExactly(List.of("period", "value"), List.of("2024", "1,5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"value\n1,5\n2,5\n", "value\n1\n", "one", "\"a,b\"\n\"c,d\"\n"})
    void readOneColumnAsOne(String text) throws Exception {
        var file = TableFile.open(written(text), "a.csv", TableOptions.RECOGNISE);

        assertThat(file.delimiter()).isNull();
        assertThat(rows(text)).allSatisfy(cells -> assertThat(cells).hasSize(1));
    }

    @Test
    void honourWhatExcelSaysOfTheDelimiter() throws Exception {
        var file = TableFile.open(written("sep=;\r\na,b;c\r\nd,e;f\r\n"), "a.csv", TableOptions.RECOGNISE);

        assertThat(all(file)).extracting(TableRow::line).containsExactly(2L, 3L);
        assertThat(all(file)).extracting(TableRow::cells).containsExactly(List.of("a,b", "c"), List.of("d,e", "f"));
    }

    @Test
    void takeWhatAPersonSaysBeforeAll() throws Exception {
        var file = TableFile.open(written("a,b;c\nd,e;f\n"), "a.csv", new TableOptions(StandardCharsets.UTF_8, ',', null));

        assertThat(file.certainty()).isEqualTo(TableFile.Certainty.GIVEN);
        assertThat(all(file).getFirst().cells()).containsExactly("a", "b;c");
    }

    @Test
    void keepLinesRightOverBreaksWithinQuotes() throws Exception {
        var rows = all(TableFile.open(written("a,b\r\n\"one\r\ntwo \"\"three\"\"\",1\r\n\r\n , \r\nx,2"), "a.csv", TableOptions.RECOGNISE));

        assertThat(rows).extracting(TableRow::line).containsExactly(1L, 2L, 6L);
        assertThat(rows.get(1).cells()).containsExactly("one\r\ntwo \"three\"", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n3,4\n", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "\uFEFFa,b\n1,2\r\n3,4\r"})
    void readEveryLineEnd(String text) throws Exception {
        assertThat(rows(text)).containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void giveWhatIsThereOfUnevenRows() throws Exception {
        assertThat(rows("a,b,c\n1,2\n1,2,3,4\n1,2,3\n")).extracting(List::size).containsExactly(3, 2, 4, 3);
    }

    @Test
    void tellThatTheLastLineHasNoEnd() throws Exception {
        assertThat(TableFile.open(written("a,b\n1,2"), "a.csv", TableOptions.RECOGNISE).endsAbruptly()).isTrue();
        assertThat(TableFile.open(written("a,b\n1,2\n"), "a.csv", TableOptions.RECOGNISE).endsAbruptly()).isFalse();
        assertThat(TableFile.open(written("a,b"), "a.csv", TableOptions.RECOGNISE).endsAbruptly()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, RECOGNISED", "UTF-16LE, RECOGNISED", "UTF-16BE, RECOGNISED", "windows-1254, RECOGNISED"})
    void recogniseHowTurkishIsEncoded(String charset, TableFile.Certainty certainty) throws Exception {
        var file = TableFile.open(written(TURKISH.getBytes(charset)), "a.csv", TableOptions.RECOGNISE);

        assertThat(file.charset()).isEqualTo(Charset.forName(charset));
        assertThat(file.certainty()).isEqualTo(certainty);
        assertThat(all(file).get(1).cells()).containsExactly("2024-01", "Irak'tan gelen şimdiki İstanbul yükü, ağır");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1251", "KOI8-R"})
    void recogniseHowRussianIsEncoded(String charset) throws Exception {
        var file = TableFile.open(written(RUSSIAN.getBytes(charset)), "a.csv", TableOptions.RECOGNISE);

        assertThat(all(file).get(2).cells()).containsExactly("2024-02", "Казахстан увеличил поставки нефти по трубопроводу");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void believeAByteOrderMark(String charset) throws Exception {
        var file = TableFile.open(written(("\uFEFF" + TURKISH).getBytes(charset)), "a.csv", TableOptions.RECOGNISE);

        assertThat(file.certainty()).isEqualTo(TableFile.Certainty.MARKED);
        assertThat(all(file).getFirst().cells()).containsExactly("Dönem", "Taşıma");
        assertThat(file.endsAbruptly()).isFalse();
    }

    @Test
    void recogniseTheEncodingFarBehindAPlainHead() throws Exception {
        var text = "a;b\n" + "plain text;1\n".repeat(100_000) + "Bakı şəhəri;1\n";

        assertThat(TableFile.open(written(text), "a.csv", TableOptions.RECOGNISE).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(TableFile.open(written(text.replace('ə', 'e').getBytes("windows-1254")), "a.csv", TableOptions.RECOGNISE).charset()).hasToString("windows-1254");
    }

    @Test
    void takeAFewForeignBytesForLettersOfTheWest() throws Exception {
        var file = TableFile.open(written("name;value\nCafé;1\nMünchen;2\n".getBytes("windows-1252")), "a.csv", TableOptions.RECOGNISE);

        assertThat(all(file).get(2).cells()).containsExactly("München", "2");
    }

    @Test
    void refuseMixedEncodingsWithTheLine() throws Exception {
        var file = written(TURKISH.repeat(3).getBytes(StandardCharsets.UTF_8), TURKISH.getBytes("windows-1254"));

        assertThatThrownBy(() -> all(TableFile.open(file, "a.csv", TableOptions.RECOGNISE)))
                .hasMessage("line 10 is not UTF-8 as what is before it: the file mixes encodings, or is in another one. Save it as UTF-8, or say which encoding it has.");
    }

    @Test
    void refuseMixedEncodingsBeyondTheHead() throws Exception {
        var file = written(TURKISH.repeat(20_000).getBytes(StandardCharsets.UTF_8), "x;şey\n".getBytes("windows-1254"));

        assertThatThrownBy(() -> all(TableFile.open(file, "a.csv", TableOptions.RECOGNISE))).hasMessageStartingWith("line 60001 is not UTF-8");
    }

    @Test
    void readCharactersOfManyBytesOverEveryBoundary() throws Exception {
        var cell = "x😀ə".repeat(40_000);
        var rows = rows("a,b\n" + cell + ",1\n" + "y" + cell + ",2\n");

        assertThat(rows.get(1).getFirst()).isEqualTo(cell);
        assertThat(rows.get(2).getFirst()).isEqualTo("y" + cell);
    }

    private List<List<String>> rows(String text) throws Exception {
        return all(TableFile.open(written(text), "a.csv", TableOptions.RECOGNISE)).stream().map(TableRow::cells).toList();
    }

    static List<TableRow> all(TableFile file) throws UnreadableTableException {
        var all = new ArrayList<TableRow>();
        try (var rows = file.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    private Path written(String text) throws IOException {
        return written(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path written(byte[]... parts) throws IOException {
        var file = Files.createTempFile(folder, "table", "");
        try (var out = Files.newOutputStream(file)) {
            for (var part : parts) {
                out.write(part);
            }
        }
        return file;
    }
}
