package kervan.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import kervan.export.CsvWriter;
import kervan.export.DataTable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Chooses between JSON and CSV: `.csv` at the end of the path, or `Accept: text/csv` before JSON.
final class Representation {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Representation() {
    }

    static ResponseEntity<?> of(HttpServletRequest request, Supplier<Object> json, Supplier<DataTable> table) {
        return of(request, json, table, List.of());
    }

    /// @param warnings what JSON says in its meta; CSV has no place for it but the header `Warning`
    static ResponseEntity<?> of(HttpServletRequest request, Supplier<Object> json, Supplier<DataTable> table, List<String> warnings) {
        if (!wantsCsv(request)) {
            return ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT).contentType(MediaType.APPLICATION_JSON).body(json.get());
        }
        var data = table.get();
        return ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT).contentType(CSV)
                .header(HttpHeaders.WARNING, warnings.stream().map("299 kervan \"%s\""::formatted).toArray(String[]::new))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + data.name() + ".csv\"")
                .body(CsvWriter.write(data).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean wantsCsv(HttpServletRequest request) {
        if (request.getRequestURI().endsWith(".csv")) {
            return true;
        }
        var accepted = MediaType.parseMediaTypes(request.getHeader(HttpHeaders.ACCEPT));
        return accepted.stream().filter(type -> type.isCompatibleWith(CSV) && !type.isWildcardType())
                .mapToDouble(MediaType::getQualityValue).max().orElse(0)
                > accepted.stream().filter(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON) && !type.isWildcardType())
                .mapToDouble(MediaType::getQualityValue).max().orElse(0);
    }
}
