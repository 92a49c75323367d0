package kervan.ui.shell;

import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words of a page, and which of them may rightly be the same in two languages.
///
/// Data are what others wrote: publishers, titles, notes, names of events and factors, as the shipped files have them. Names of series, routes and the like are no data: they are translated.
final class PageWords {

    private static final Path SHIPPED = Path.of("db/reference");
    private static final Set<String> DATA = Set.of("publisher", "source_title", "note", "finding", "reason", "kind", "announced_by", "bodies", "printed", "baseline", "basis", "routes");
    /// Their titles and names are data too; those of series and scopes are translated.
    private static final Set<String> NAMED = Set.of("events.csv", "targets.csv", "capacities.csv", "conversion_factors.csv");

    /// The product, formats, codes of units and routes that are written alike, and what addresses take.
    private static final Pattern ALIKE = Pattern.compile("(?<![\\p{L}])(Kervan|API|CSV|JSON|XLSX|TSV|SDMX|Excel|UTF|URL|JODI|Eurostat|Enter|Esc|EUR|TEU|TWh|GWh|TJ|GB|kg|kt|Mt|t|log|BTC|CPC|BTK|BTE|TITR|TANAP|TAP|SCP|SGC|WREP|TRACECA|KMG|SOCAR|ASCO|ADY"
            + "|EPDK|KazTransOil|Kazmortransflot|KMTF|asOf|A|S|Q|M|D)(?![\\p{L}])");
    /// `11 Mar 2024`, `Mar 2024`: months that two languages abbreviate alike.
    private static final Pattern DATE = Pattern.compile("(?:\\d{1,2} )?\\p{L}{3,4} \\d{4}");
    /// Keys, files, codes of periods, addresses: words with digits or signs within.
    private static final Pattern CODE = Pattern.compile("\\S*[\\p{L}\\d][_/=@#\\d]\\S*");

    private static final String COLLECT = """
            () => {
              const texts = [document.title];
              const walk = node => {
                if (node.nodeType === Node.TEXT_NODE) { texts.push(node.data); return; }
                if (node.nodeType !== Node.ELEMENT_NODE || ['SCRIPT', 'STYLE', 'SVG', 'CANVAS'].includes(node.nodeName.toUpperCase()) || node.id === 'language') return;
                for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) if (node.hasAttribute(name)) texts.push(node.getAttribute(name));
                if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
                node.childNodes.forEach(walk);
              };
              walk(document.body);
              return texts.map(text => text.replace(/\\s+/g, ' ').trim()).filter(text => text);
            }""";

    private final List<String> data;

    PageWords() throws IOException {
        var cells = new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        try (var files = Files.list(SHIPPED)) {
            for (var file : files.filter(one -> one.toString().endsWith(".csv")).toList()) {
                try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                    rows.forEach(row -> row.getFieldsAsMap().forEach((column, cell) -> {
                        if (DATA.contains(column) || NAMED.contains(file.getFileName().toString()) && Set.of("title", "name").contains(column)) {
                            cells.addAll(parts(cell));
                        }
                    }));
                }
            }
        }
        data = List.copyOf(cells);
    }

    /// Every text of the page as it is now: text nodes, those of shadow roots too, labels, and the title.
    @SuppressWarnings("unchecked")
    static Set<String> of(Page page) {
        return new LinkedHashSet<>((List<String>) page.evaluate(COLLECT));
    }

    /// Whether the text says something in a language: something is left of it without numbers, data, codes, dates and what is written alike.
    boolean speaks(String text) {
        if (CODE.matcher(text).matches()) {
            return false;
        }
        var rest = text;
        for (var cell : data) {
            rest = rest.replace(cell, " ");
        }
        rest = CODE.matcher(DATE.matcher(rest).replaceAll(" ")).replaceAll(" ");
        return ALIKE.matcher(rest).replaceAll(" ").codePoints().anyMatch(Character::isLetter);
    }

    /// The cell, and its parts where it holds several.
    private static List<String> parts(String cell) {
        var text = cell.replaceAll("\\s+", " ").strip();
        var parts = new ArrayList<>(List.of(text));
        parts.addAll(List.of(text.split("; | and ")));
        return parts.stream().filter(part -> part.length() > 2).toList();
    }
}
