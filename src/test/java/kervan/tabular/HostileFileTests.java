package kervan.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are no tables, or are made to harm.
class HostileFileTests {

    @TempDir
    private Path folder;

    @Test
    void refuseALineOfTwoGigabytesWithoutReadingIt() throws Exception {
        var file = written("a,b\n".getBytes(StandardCharsets.UTF_8));
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }

        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableTableException.class).hasMessageStartingWith("line 2 holds a zero byte");
    }

    @Test
    void refuseAValueOfFiftyMegabytes() throws Exception {
        var file = written("a,b\n1,2\n3,".getBytes(StandardCharsets.UTF_8));
        append(file, 'x', 50 << 20);

        assertThatThrownBy(() -> read(file)).hasMessageStartingWith("line 3 holds a value of more than 1,048,576 characters");
    }

    @Test
    void refuseALineOfFiftyMegabytesOfCells() throws Exception {
        var file = written("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        append(file, ',', 50 << 20);

        assertThatThrownBy(() -> read(file)).hasMessageStartingWith("line 3 ");
    }

    @Test
    void refuseTenThousandColumnsWithTheirNumber() throws Exception {
        var file = written(("a" + ",b".repeat(9_999) + "\n").repeat(3).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> read(file)).hasMessage("line 1 has 10,000 columns, and at most 2,000 are read. Leave out those that are not needed.");
    }

    @Test
    void refuseAQuoteThatIsNeverClosedWithItsLine() throws Exception {
        var file = written("a,b\n1,2\n3,\"and so on\n5,6\n7,8\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> read(file)).hasMessage("a quote is opened in the row of line 3 and never closed. Close it; the file may have been cut off.");
    }

    @Test
    void refuseTextBehindAClosingQuote() throws Exception {
        var file = written("a,b\n1,2\n\"3\" inch,4\n".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> read(file)).hasMessage("line 3 has text after a closing quote. Double the quotes that belong to the text.");
    }

    @Test
    void refuseZeroBytesWithTheirLine() throws Exception {
        assertThatThrownBy(() -> read(written("a,b\n1,2\n3,\0\n".getBytes(StandardCharsets.UTF_8)))).hasMessageStartingWith("line 3 holds a zero byte");
    }

    @Test
    void refuseWhatIsEmpty() throws Exception {
        assertThatThrownBy(() -> read(written(new byte[0]))).hasMessage("it is empty.");
        assertThatThrownBy(() -> read(written(" \r\n \n".getBytes(StandardCharsets.UTF_8)))).hasMessage("it is empty.");
        assertThatThrownBy(() -> read(written(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}))).hasMessage("it is empty.");
        assertThatThrownBy(() -> read(folder)).hasMessageStartingWith("it is a folder");
        assertThatThrownBy(() -> read(folder.resolve("none"))).hasMessage("a.csv could not be opened. Try again.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"%PDF-1.7|a PDF document", "\u00D0\u00CF\u0011\u00E0\u00A1|a workbook of the old kind (XLS)", "\u00FF\u00D8\u00FF\u00E0|a picture (JPEG)",
        "<!DOCTYPE html><html>|a web page (HTML)", "\u00EF\u00BB\u00BF <HTML>|a web page (HTML)", "<?xml version='1.0'?>|XML", "{\"data\": [1]}|JSON", "BZh9|compressed with bzip2"})
    void sayWhatItIsInsteadOfATable(String head, String what) throws Exception {
        assertThatThrownBy(() -> read(written((head + "\n1,2\n").getBytes(StandardCharsets.ISO_8859_1)))).hasMessageStartingWith("it is " + what);
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, a text document (DOCX)", "ppt/slides.xml, a presentation (PPTX)", "data.csv, a ZIP archive", "xl/workbook.bin, a binary workbook (XLSB)"})
    void sayWhichArchiveItIs(String entry, String what) throws Exception {
        assertThatThrownBy(() -> read(zip("[Content_Types].xml", "<a/>", entry, "x"))).hasMessageStartingWith("it is " + what + ", not a table.");
    }

    @Test
    void sayThatAnOpenDocumentIsToBeSavedOtherwise() throws Exception {
        assertThatThrownBy(() -> read(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>")))
                .hasMessage("it is a spreadsheet of OpenDocument (ODS), not a table. Save the table as XLSX or CSV.");
    }

    @Test
    void refuseAWorkbookThatIsCutOff() throws Exception {
        var whole = Files.readAllBytes(new Xlsx().sheet("A", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").writtenTo(folder.resolve("whole.xlsx")));

        assertThatThrownBy(() -> read(written(Arrays.copyOf(whole, whole.length / 2)))).hasMessageContaining("cut off or damaged");
    }

    @Test
    void refuseAWorkbookWhosePackedBytesAreDamaged() throws Exception {
        var whole = Files.readAllBytes(new Xlsx().sheet("A", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").writtenTo(folder.resolve("whole.xlsx")));
        for (int at = 40; at < whole.length - 600; at += 7) {
            whole[at] ^= 0x55;
        }

        assertThatThrownBy(() -> read(written(whole))).hasMessageMatching(".*(damaged|not a table).*");
    }

    @Test
    void refuseABombOfZeros() throws Exception {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : new String[] {"[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"}) {
                zip.putNextEntry(new ZipEntry(name));
                for (int megabyte = 0; megabyte < (name.contains("sheet1") ? 100 : 0); megabyte++) {
                    zip.write(new byte[1 << 20]);
                }
                zip.closeEntry();
            }
        }

        assertThatThrownBy(() -> read(file)).hasMessageContaining("unpacks to more than 200 times its size");
    }

    @Test
    void refuseTooManyParts() throws Exception {
        var workbook = new Xlsx().sheet("A", "");
        for (int part = 0; part < 10_001; part++) {
            workbook.part("xl/media/" + part, "");
        }

        assertThatThrownBy(() -> read(workbook.writtenTo(folder.resolve("many.xlsx")))).hasMessageStartingWith("the workbook consists of 10,007 files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>",
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2<!-- -->00<!-- -->0000000</v></c></row>", "<row r=\"x\"><c r=\"A1\" t=\"what\"><v>1</v></c></row>",
        "<row r=\"1\"><c r=\"A1\"><v>1</v></row>"})
    void refuseCellsThatNoSpreadsheetWrites(String rows) {
        assertThatThrownBy(() -> read(new Xlsx().sheet("A", rows).writtenTo(folder.resolve("a.xlsx")))).isInstanceOf(UnreadableTableException.class).hasMessageContaining("workbook");
    }

    @Test
    void resolveNoEntities() throws Exception {
        var secret = Files.writeString(folder.resolve("secret"), "the secret");
        var file = new Xlsx().sheet("A", "").part("xl/worksheets/sheet2.xml", """
                <!DOCTYPE x [<!ENTITY secret SYSTEM "%s">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&secret;</v></c></row></sheetData></worksheet>
                """.formatted(secret.toUri())).writtenTo(folder.resolve("a.xlsx"));

        assertThatThrownBy(() -> read(file)).hasMessageStartingWith("the workbook defines a document type");
    }

    private static int read(Path file) throws UnreadableTableException {
        return TextFileTests.all(TableFile.open(file, "a.csv", TableOptions.RECOGNISE)).size();
    }

    private Path zip(String... namesAndContents) throws IOException {
        var file = Files.createTempFile(folder, "archive", "");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int index = 0; index < namesAndContents.length; index += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[index]));
                zip.write(namesAndContents[index + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static void append(Path file, char one, int times) throws IOException {
        var megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) one);
        try (var out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            for (int written = 0; written < times; written += megabyte.length) {
                out.write(megabyte);
            }
        }
        assertThat(file).isNotEmptyFile();
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "table", ""), content);
    }
}
