package kervan.ingest;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kervan.catalogue.Series;
import kervan.language.Texts;
import kervan.tabular.TableRow;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Which series the values of a row belong to.
final class SeriesCells {

    /// Where values go.
    ///
    /// @param key null when they go nowhere
    /// @param unit of the values where the file says none
    /// @param shown the units that values of the series can have
    /// @param unknown the key that was chosen, when there is no such series
    /// @param leftOut why they are meant to be left out; null when they are not
    record Target(String code, @Nullable SeriesKey key, @Nullable String unit, Set<UnitOfMeasure> shown, @Nullable String unknown, @Nullable String leftOut) {

        /// @param own whether the code is to be a key
        @Nullable IngestProblem problem(int line, boolean own) {
            if (key != null) {
                return null;
            }
            if (unknown != null || own && !code.isEmpty()) {
                return new IngestProblem.UnknownSeries(line, CellTexts.shown(unknown != null ? unknown : code));
            }
            return code.isEmpty() ? new IngestProblem.NoSeries(line) : new IngestProblem.UnmappedCode(line, CellTexts.shown(code));
        }
    }

    private final Map<String, Series> known;
    private final Mapping mapping;
    private final int[] codes;
    private final boolean measures;
    private final String[] names;
    private final Bounded<String, Target> targets = Bounded.texts(this::target);

    SeriesCells(Mapping mapping, List<Series> catalogue, int[] codes, boolean measures, String[] names) {
        this.mapping = mapping;
        this.codes = codes;
        this.measures = measures;
        this.names = names;
        this.known = catalogue.stream().collect(Collectors.toMap(series -> series.key().text(), Function.identity()));
    }

    Target of(TableRow row, int place) {
        return targets.of(code(row, place));
    }

    /// The texts of the code columns, and the name of the column where each measures something else, divided by points.
    String code(TableRow row, int place) {
        if (codes.length == 1 && !measures) {
            return row.cell(codes[0]).strip();
        }
        if (codes.length == 0) {
            return measures ? names[place] : "";
        }
        var code = new StringBuilder();
        for (var column : codes) {
            code.append(code.isEmpty() ? "" : ".").append(row.cell(column).strip());
        }
        return measures ? code.append('.').append(names[place]).toString() : code.toString();
    }

    private Target target(String code) {
        var choice = mapping.series().get(code);
        if (choice == null) {
            var key = code.isEmpty() ? mapping.defaults().series() : code;
            choice = key != null && known.containsKey(key) ? SeriesChoice.existing(key) : null;
        }
        if (choice != null && choice.kind() == SeriesChoice.Kind.LEFT_OUT) {
            return new Target(code, null, null, Set.of(), null, said(choice.why()));
        }
        var unit = choice == null ? null : choice.unit();
        var unknown = choice != null ? choice.key() : code.isEmpty() ? mapping.defaults().series() : null;
        return series(choice).map(series -> new Target(code, series.key(), unit, shown(series), null, null))
                .orElseGet(() -> new Target(code, null, null, Set.of(), unknown, null));
    }

    /// What a steward chose is kept in English with the mapping, for others to read in their language.
    private static String said(@Nullable String why) {
        return why == null ? Texts.of("ingest.why.chosen") : why.equals(SeriesChoice.BY_STEWARD) ? Texts.of("ingest.code.left-out-by-steward") : why;
    }

    private Optional<Series> series(@Nullable SeriesChoice choice) {
        return choice == null ? Optional.empty() : choice.toSeries().or(() -> Optional.ofNullable(choice.key()).map(known::get));
    }

    private static Set<UnitOfMeasure> shown(Series series) {
        var shown = EnumSet.allOf(UnitOfMeasure.class);
        shown.removeIf(unit -> !series.conversion().reaches(unit, series.unit()));
        return shown;
    }
}
