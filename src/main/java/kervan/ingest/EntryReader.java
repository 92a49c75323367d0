package kervan.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.figure.Figure;
import kervan.figure.Figure.Origin;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.figure.Standing;
import kervan.language.Language;
import kervan.language.Texts;
import kervan.notation.PeriodNotation;
import kervan.notation.PeriodReading;
import kervan.notation.PeriodReading.Covers;
import kervan.notation.UnitNotation;
import kervan.notation.UnitNotation.Found;
import kervan.notation.Wording;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import org.jspecify.annotations.Nullable;

/// Reads the rows of an entry by hand.
final class EntryReader {

    private final Map<String, Series> series = new HashMap<>();
    private final PeriodNotation periods;
    private final EntryNumbers numbers;

    private EntryReader(List<Series> catalogue, PeriodNotation periods, EntryNumbers numbers) {
        this.periods = periods;
        this.numbers = numbers;
        catalogue.forEach(one -> series.putIfAbsent(ColumnNames.folded(one.name()), one));
        catalogue.forEach(one -> series.putIfAbsent(ColumnNames.folded(SeriesWords.name(one)), one));
        catalogue.forEach(one -> series.put(one.key().text(), one));
    }

    static EntryReader of(List<EntryRow> rows, List<Series> catalogue) {
        var periods = PeriodNotation.recognise(rows.stream().map(EntryRow::period).filter(text -> !text.isBlank()).toList());
        return new EntryReader(catalogue, periods.notation(), EntryNumbers.of(rows));
    }

    /// A row that was read.
    ///
    /// @param cells in the order of the components of the row
    record Read(List<EntryCell> cells, @Nullable Series series, @Nullable Interval interval, Qualifier qualifier, @Nullable PrintedValue printed, ObservationStatus status,
            String note) {

        /// @throws IllegalStateException when one of the cells is wrong
        Figure figure(Source source, Origin origin) {
            if (series == null || interval == null || printed == null) {
                throw new IllegalStateException("a row is read whole or not at all");
            }
            return new Figure(series.key(), interval, printed.value(), printed.range(), printed.unit(), qualifier, status, Standing.ACCEPTED, null, null, source,
                    note.isBlank() ? null : note.strip(), origin);
        }
    }

    Read read(EntryRow row) {
        var cells = new ArrayList<EntryCell>();
        var found = series(row.series(), cells);
        var interval = interval(row.period(), cells);
        var amount = numbers.read(row.value());
        var qualifier = qualifier(row.word(), amount, cells);
        cells.add(amount.cell());
        var unit = unit(row.unit(), amount, found, cells);
        var status = status(row.status(), cells);
        cells.add(EntryCell.EMPTY);
        var whole = amount.value() != null && unit.isPresent();
        return new Read(cells, found, interval, qualifier, whole ? PrintedValue.of(amount.value(), amount.low(), amount.high(), unit.get(), 0) : null, status, row.note());
    }

    private @Nullable Series series(String text, List<EntryCell> cells) {
        var found = series.getOrDefault(text.strip(), series.get(ColumnNames.folded(text)));
        cells.add(found != null ? EntryCell.taken(found.key().text().equals(text.strip()) ? SeriesWords.name(found) : found.key().text())
                : EntryCell.wrong(text.isBlank() ? Texts.of("ingest.cell.series-which")
                        : Texts.of("ingest.cell.no-series", "series", text.strip())));
        return found;
    }

    private @Nullable Interval interval(String text, List<EntryCell> cells) {
        var plain = PeriodNotation.PLAIN.read(text);
        var reading = plain instanceof Covers ? plain : periods.read(text);
        return switch (reading) {
            case Covers covers -> {
                cells.add(EntryCell.taken(covers.interval().toString().equals(text.strip()) ? "" : covers.interval().toString()));
                yield covers.interval();
            }
            case PeriodReading.Refused refused -> {
                cells.add(EntryCell.wrong(refused.why()));
                yield null;
            }
        };
    }

    /// The word of its own cell, or the one that stands in the cell of the value.
    private static Qualifier qualifier(String text, EntryNumbers.Amount amount, List<EntryCell> cells) {
        if (text.isBlank()) {
            cells.add(EntryCell.taken(amount.qualifier() == Qualifier.EXACTLY ? "" : word(amount.qualifier())));
            return amount.qualifier();
        }
        var said = Qualifier.ofCode(text.strip()).or(() -> Arrays.stream(Qualifier.values()).filter(one -> isSaid(key(one), text.strip())).findFirst()).or(() -> Wording.part(text.strip() + " 1").map(Wording.Parts::qualifier));
        if (said.isEmpty()) {
            cells.add(EntryCell.wrong(Texts.of("ingest.cell.no-word", "word", text.strip(),
                    "words", String.join(", ", Arrays.stream(Qualifier.values()).map(Qualifier::code).toList()))));
        } else if (amount.qualifier() != Qualifier.EXACTLY && amount.qualifier() != said.get()) {
            cells.add(EntryCell.wrong(Texts.of("ingest.cell.two-words", "word", word(amount.qualifier()))));
        } else {
            cells.add(EntryCell.taken(said.get().code().equals(text.strip()) && Language.current() == Language.ENGLISH ? "" : word(said.get())));
        }
        return said.orElse(Qualifier.EXACTLY);
    }

    private static String word(Qualifier qualifier) {
        return Texts.of(key(qualifier));
    }

    private static String key(Qualifier qualifier) {
        return "amount.word." + qualifier.code().replace(' ', '-');
    }

    /// Whether it is the word of a key in any language: what was typed in one may be read in another.
    private static boolean isSaid(String key, String written) {
        return Arrays.stream(Language.values()).anyMatch(language -> Texts.in(language, key).filter(word -> word.equalsIgnoreCase(written)).isPresent());
    }

    private static Optional<Found> unit(String text, EntryNumbers.Amount amount, @Nullable Series series, List<EntryCell> cells) {
        var said = text.isBlank() && amount.unit() != null ? new Found(amount.unit(), 0) : UnitNotation.read(text);
        switch (said) {
            case Found found when amount.unit() != null && found.unit() != amount.unit() ->
                    cells.add(EntryCell.wrong(Texts.of("ingest.cell.two-units", "unit", amount.unit().code())));
            case Found found when series != null && !series.conversion().reaches(found.unit(), series.unit()) ->
                    cells.add(EntryCell.wrong(Texts.of("ingest.cell.unit-unfit", "unit", found.unit().code(), "other", series.unit().code(),
                            "series", series.key().text())));
            case Found found -> cells.add(EntryCell.taken(found.unit().code().equals(text.strip()) ? "" : (found.powerOfTen() == 0 ? "" : "10^%d ".formatted(found.powerOfTen())) + found.unit().code()));
            case UnitNotation.Ambiguous ambiguous -> cells.add(EntryCell.wrong(ambiguous.why()));
            case UnitNotation.Unknown unknown -> cells.add(EntryCell.wrong(unknown.why()));
        }
        return said instanceof Found found ? Optional.of(found) : Optional.empty();
    }

    private static ObservationStatus status(String text, List<EntryCell> cells) {
        var written = text.strip();
        var found = written.isEmpty() ? Optional.of(ObservationStatus.NORMAL) : Arrays.stream(ObservationStatus.values())
                .filter(one -> !one.isMissing() && (one.code().equalsIgnoreCase(written) || one.word().equalsIgnoreCase(written) || isSaid("words.status." + one.name(), written))).findFirst();
        cells.add(found.map(one -> EntryCell.taken(written.isEmpty() || one.word().equals(written) && Language.current() == Language.ENGLISH ? "" : Texts.of("words.status." + one.name())))
                .orElseGet(() -> EntryCell.wrong(Texts.of("ingest.cell.no-status", "status", written))));
        return found.orElse(ObservationStatus.NORMAL);
    }
}
