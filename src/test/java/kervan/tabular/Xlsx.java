package kervan.tabular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook written by hand, part by part.
public final class Xlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> parts = new LinkedHashMap<>();
    private String workbookProperties = "";
    private String styles = "<cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs>";
    private String strings = "";

    /// A sheet with the XML of its rows; a name that begins with a dot is hidden.
    public Xlsx sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    public Xlsx strings(String items) {
        strings = items;
        return this;
    }

    /// Number formats of the styles 0, 1, 2 and so on.
    public Xlsx formats(String... codes) {
        var formats = new StringBuilder("<numFmts>");
        var cells = new StringBuilder("<cellXfs>");
        for (int style = 0; style < codes.length; style++) {
            formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + style, codes[style].replace("\"", "&quot;")));
            cells.append("<xf numFmtId=\"%d\"/>".formatted(200 + style));
        }
        styles = formats + "</numFmts>" + cells + "</cellXfs>";
        return this;
    }

    public Xlsx from1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public Xlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public Path writtenTo(Path file) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                    <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                    </Types>""");
            put(zip, "xl/_rels/workbook.xml.rels", "<Relationships>%s</Relationships>".formatted(relations()));
            put(zip, "xl/workbook.xml", "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>".formatted(MAIN, RELATIONS, workbookProperties, names()));
            put(zip, "xl/styles.xml", "<styleSheet xmlns=\"%s\">%s</styleSheet>".formatted(MAIN, styles));
            put(zip, "xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, strings));
            int number = 1;
            for (var rows : sheets.values()) {
                put(zip, "xl/worksheets/sheet%d.xml".formatted(number++), "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
            }
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String relations() {
        var relations = new StringBuilder();
        for (int number = 1; number <= sheets.size(); number++) {
            relations.append("<Relationship Id=\"r%d\" Target=\"worksheets/sheet%<d.xml\"/>".formatted(number));
        }
        return relations.toString();
    }

    private String names() {
        var names = new StringBuilder();
        int number = 1;
        for (var name : sheets.keySet()) {
            names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%<d\"%s/>".formatted(name, number++, name.startsWith(".") ? " state=\"hidden\"" : ""));
        }
        return names.toString();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
