package kervan.ingest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kervan.figure.WebAddress;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// One row of a file while it is being understood: cells by column, and every problem found on the way.
///
/// A cell asked for is a promise that is kept only when the whole row is sound ([#whenSound]), so that all problems of a row
/// are found at once.
final class CsvRow {

    private final int line;
    private final Map<String, String> cells;
    private final List<IngestProblem> problems = new ArrayList<>();

    CsvRow(int line, Map<String, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    int line() {
        return line;
    }

    List<IngestProblem> problems() {
        return problems;
    }

    Supplier<@Nullable String> text(String column) {
        var text = cells.getOrDefault(column, "").strip();
        return () -> text.isEmpty() ? null : text;
    }

    /// The address of a document, as it stands there.
    Supplier<@Nullable String> address(String column) {
        return optional(column, text -> WebAddress.of(text).map(link -> text).orElseThrow(() -> new DateTimeException("no address")), text -> new IngestProblem.UnknownAddress(line, column, CellTexts.shown(text)));
    }

    Supplier<String> requiredText(String column) {
        return required(column, Function.identity(), text -> new IngestProblem.MissingCell(line, column));
    }

    Supplier<BigDecimal> requiredNumber(String column) {
        return required(column, CsvRow::decimal, text -> new IngestProblem.UnparsableNumber(line, column, text));
    }

    Supplier<@Nullable BigDecimal> number(String column) {
        return optional(column, CsvRow::decimal, text -> new IngestProblem.UnparsableNumber(line, column, text));
    }

    Supplier<Interval> interval(String column) {
        return required(column, Interval::parse, text -> new IngestProblem.UnknownPeriod(line, column, text));
    }

    Supplier<PartialDate> requiredDate(String column) {
        return required(column, PartialDate::parse, text -> new IngestProblem.UnknownDate(line, column, text));
    }

    Supplier<@Nullable PartialDate> date(String column) {
        return optional(column, PartialDate::parse, text -> new IngestProblem.UnknownDate(line, column, text));
    }

    Supplier<@Nullable Interval> optionalInterval(String column) {
        return optional(column, Interval::parse, text -> new IngestProblem.UnknownPeriod(line, column, text));
    }

    /// A code out of a list, or another where the cell is empty.
    <T> Supplier<T> code(String column, Function<String, Optional<T>> ofCode, List<String> known, T otherwise) {
        return cells.getOrDefault(column, "").isBlank() ? () -> otherwise : code(column, ofCode, known);
    }

    /// A code out of a list.
    <T> Supplier<T> code(String column, Function<String, Optional<T>> ofCode, List<String> known) {
        return required(column, text -> ofCode.apply(text).orElseThrow(() -> new DateTimeException("unknown")),
                text -> new IngestProblem.UnknownCode(line, column, text, known));
    }

    void refuse(IngestProblem problem) {
        problems.add(problem);
    }

    /// What the row says; empty when anything is wrong with it. What the maker refuses is a contradiction within the row.
    <T> Optional<T> whenSound(Supplier<T> make) {
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException contradiction) {
            refuse(new IngestProblem.Contradiction(line, contradiction.getMessage()));
            return Optional.empty();
        }
    }

    private <T> Supplier<T> required(String column, Function<String, T> read, Function<String, IngestProblem> problem) {
        var text = cells.getOrDefault(column, "").strip();
        if (text.isEmpty()) {
            refuse(new IngestProblem.MissingCell(line, column));
            return unsound();
        }
        return read(text, read, problem);
    }

    private <T> Supplier<@Nullable T> optional(String column, Function<String, T> read, Function<String, IngestProblem> problem) {
        var text = cells.getOrDefault(column, "").strip();
        return text.isEmpty() ? () -> null : read(text, read, problem);
    }

    private <T> Supplier<T> read(String text, Function<String, T> read, Function<String, IngestProblem> problem) {
        try {
            var value = read.apply(text);
            return () -> value;
        } catch (DateTimeException | NumberFormatException unreadable) {
            refuse(problem.apply(text));
            return unsound();
        }
    }

    private static <T> Supplier<T> unsound() {
        return () -> {
            throw new IllegalStateException("asked of a row that is not sound");
        };
    }

    private static BigDecimal decimal(String text) {
        if (!text.matches("-?\\d+(\\.\\d+)?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }
}
