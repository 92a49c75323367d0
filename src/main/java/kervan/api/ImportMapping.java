package kervan.api;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kervan.ingest.Mapping;
import kervan.notation.NumberNotation;
import kervan.tabular.TableOptions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a program says of a file: the parameter `mapping`, and short parameters that go before what it says.
record ImportMapping(Mapping said, Optional<Boolean> yearsToDate) {

    static final List<String> PARAMETERS = List.of("mapping", "series", "period", "unit", "status", "publisher", "title", "address", "publishedOn", "note",
            "encoding", "delimiter", "sheet", "decimal", "yearToDate");

    private static final Map<String, Character> DELIMITERS = Map.of(",", ',', ";", ';', "|", '|', "tab", '\t', "comma", ',', "semicolon", ';');

    static ImportMapping of(Query query, JsonMapper json) {
        var mapping = query.text("mapping").map(text -> read(text, json)).orElse(Mapping.RECOGNISE);
        var table = new TableOptions(query.text("encoding").map(ImportMapping::charset).orElse(mapping.table().charset()),
                query.text("delimiter").map(ImportMapping::delimiter).orElse(mapping.table().delimiter()), query.text("sheet").orElse(mapping.table().sheet()));
        var said = mapping.defaults();
        var defaults = new Mapping.Defaults(or(query, "series", said.series()), or(query, "period", said.period()), or(query, "unit", said.unit()), or(query, "status", said.status()),
                or(query, "publisher", said.publisher()), or(query, "title", said.title()), or(query, "address", said.address()), or(query, "publishedOn", said.publishedOn()),
                or(query, "note", said.note()));
        return new ImportMapping(new Mapping(mapping.format(), table, mapping.headerLine(), mapping.layout(), mapping.columns(), defaults,
                query.text("decimal").map(ImportMapping::numbers).orElse(mapping.numbers()), mapping.periods(), mapping.series()), query.text("yearToDate").map(text -> query.flag("yearToDate")));
    }

    /// All that was said.
    Mapping mapping() {
        return yearsToDate.map(toDate -> toDate ? said.withYearsToDate() : said.withOwnPeriods()).orElse(said);
    }

    private static @Nullable String or(Query query, String name, @Nullable String otherwise) {
        return query.text(name).orElse(otherwise);
    }

    private static Mapping read(String text, JsonMapper json) {
        try {
            return json.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build().readValue(text, Mapping.class);
        } catch (JacksonException unreadable) {
            throw Refusal.badRequest("Unreadable mapping", "The parameter mapping is not in the form that is understood. "
                    + "POST the file to /api/v1/imports/recognition and correct the mapping of the answer.");
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Refusal.badRequest("Unknown encoding", "encoding is %s, which is none. Write one such as UTF-8, windows-1251 or windows-1254.".formatted(name));
        }
    }

    private static char delimiter(String text) {
        return Optional.ofNullable(DELIMITERS.get(text)).orElseThrow(() -> Refusal.badRequest("Unknown delimiter",
                "delimiter is %s. Write comma, semicolon, tab or |.".formatted(text)));
    }

    /// Whatever may divide thousands beside that mark may.
    private static NumberNotation numbers(String decimal) {
        return switch (decimal) {
            case "." -> new NumberNotation('.', ", \u00A0\u202F\u2009");
            case "," -> new NumberNotation(',', ". \u00A0\u202F\u2009");
            default -> throw Refusal.badRequest("Unknown decimal mark", "decimal is %s. Write a point or a comma.".formatted(decimal));
        };
    }
}
