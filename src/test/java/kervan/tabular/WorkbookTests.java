package kervan.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "1485, 1485", "1E+21, 1000000000000000000000", "1.1000000000000001, 1.1", "456.79999999999995, 456.8", "-0.5, -0.5", "33.0, 33",
        "1e-7, 0.0000001", "0, 0", "1e400, 1e400"})
    void writeNumbersOut(String stored, String said) throws Exception {
        assertThat(only("<c r=\"A1\"><v>%s</v></c>".formatted(stored))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"45352|yyyy-mm-dd|2024-03-01", "45352.5|d/m/yy h:mm|2024-03-01T12:00", "0.75|h:mm|18:00", "45352|#,##0|45352", "45352|mmm-yy|2024-03-01",
        "45352|[$-419]mmmm yyyy|2024-03-01", "45352|0 \"days\"|45352", "45352|[Red]0.0|45352", "45352|General|45352", "26|[h]:mm|26", "59|d.m.yyyy|1900-02-28", "61|d.m.yyyy|1900-03-01",
        "-5|d.m.yyyy|-5", "45352|0.00\\d|45352", "45352|0;d|45352"})
    void tellDatesByTheirFormat(String stored, String format, String said) throws Exception {
        var file = new Xlsx().formats(format).sheet("A", row(1, "<c r=\"A1\" s=\"0\"><v>%s</v></c>".formatted(stored)));

        assertThat(rows(file).getFirst().cells()).containsExactly(said);
    }

    @Test
    void countDaysFrom1904WhereTheWorkbookDoes() throws Exception {
        var file = new Xlsx().from1904().formats("yyyy-mm-dd").sheet("A", row(1, "<c r=\"A1\" s=\"0\"><v>43890</v></c>"));

        assertThat(rows(file).getFirst().cells()).containsExactly("2024-03-01");
    }

    @Test
    void readEveryKindOfCell() throws Exception {
        var file = new Xlsx().strings("<si><t>shared</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>").sheet("A", row(1, """
                <c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>in line</t></is></c><c r="D1" t="b"><v>1</v></c>
                <c r="E1"><f>A1+1</f><v>2</v></c><c r="F1" t="str"><f>A1</f><v>said</v></c><c r="G1" t="e"><v>#REF!</v></c><c r="H1"><f>SUM(A1:A3)</f></c>
                <c r="I1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="J1" t="str"><f>IF(A1,"","")</f><v></v></c><c r="L1"><v>7</v></c><c r="M1" s="0"/>"""));

        assertThat(rows(file).getFirst().cells()).containsExactly("shared", "rich text", "in line", "TRUE", "2", "said", "#REF!", "=SUM(A1:A3)", "#DIV/0!", "", "", "7");
    }

    @Test
    void keepRowNumbersOverEmptyRows() throws Exception {
        var file = new Xlsx().sheet("A", row(1, "<c r=\"A1\"><v>1</v></c>") + "<row r=\"2\"/>" + row(3, "<c r=\"B3\" t=\"inlineStr\"><is><t> </t></is></c>")
                + "<row r=\"7\" hidden=\"1\"><c r=\"B7\"><v>2</v></c></row><row><c><v>3</v></c></row>");

        assertThat(rows(file)).extracting(TableRow::line).containsExactly(1L, 7L, 8L);
        assertThat(rows(file).get(1).cells()).containsExactly("", "2");
    }

    @Test
    void takeTheFirstSheetWithMoreThanARow() throws Exception {
        var workbook = new Xlsx().sheet(".hidden", twoRows()).sheet("Title", row(1, "<c r=\"A1\"><v>1</v></c>")).sheet("Empty", "").sheet("Transit", twoRows()).sheet("More", twoRows());
        var file = TableFile.open(workbook.writtenTo(folder.resolve("a.csv")), "a.csv", TableOptions.RECOGNISE);

        assertThat(file.sheet()).isEqualTo("Transit");
        assertThat(file.sheets()).containsExactly("Title", "Transit", "More");
        assertThat(file.kind()).isEqualTo("workbook (XLSX), sheet Transit");
    }

    @Test
    void takeTheSheetThatAPersonNames() throws Exception {
        var path = new Xlsx().sheet("One", twoRows()).sheet(".Two", row(1, "<c r=\"A1\"><v>5</v></c>")).writtenTo(folder.resolve("a.xlsx"));

        assertThat(TextFileTests.all(TableFile.open(path, "a.xlsx", new TableOptions(null, null, ".Two")))).containsExactly(new TableRow(1, List.of("5")));
        assertThatThrownBy(() -> TableFile.open(path, "a.xlsx", new TableOptions(null, null, "Three"))).hasMessage("the workbook has no sheet Three. Choose one of One, .Two.");
    }

    @Test
    void refuseAWorkbookWithoutContent() {
        assertThatThrownBy(() -> rows(new Xlsx().sheet("A", "").sheet(".B", twoRows()))).hasMessageStartingWith("no visible sheet");
    }

    private String only(String cell) throws UnreadableTableException {
        return rows(new Xlsx().sheet("A", row(1, cell))).getFirst().cells().getFirst();
    }

    private List<TableRow> rows(Xlsx workbook) throws UnreadableTableException {
        return TextFileTests.all(TableFile.open(workbook.writtenTo(folder.resolve("a.xlsx")), "a.xlsx", TableOptions.RECOGNISE));
    }

    private static String twoRows() {
        return row(1, "<c r=\"A1\"><v>1</v></c>") + row(2, "<c r=\"A2\"><v>2</v></c>");
    }

    private static String row(int number, String cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, cells);
    }
}
