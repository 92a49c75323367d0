package kervan.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.timeseries.Frequency;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.Rounded;
import kervan.timeseries.Rounding;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every shipped series against values that were worked out outside of the project; the README beside the files says how.
class RecomputedTests {

    private static final Path FILES = Path.of("src/test/resources/kervan/analytics");
    private static final Map<String, List<NamedCsvRecord>> READ = new LinkedHashMap<>();

    private record Chain(String series, String frequency, String steps) {
    }

    @ParameterizedTest
    @MethodSource("series")
    void eachStepGivesWhatWasWorkedOutElsewhere(String series) {
        var expected = rows("recomputed.csv").stream().filter(row -> row.getField("series").equals(series))
                .collect(Collectors.groupingBy(row -> new Chain(series, row.getField("frequency"), row.getField("steps")), LinkedHashMap::new, Collectors.toList()));

        expected.forEach((chain, rows) -> assertIs(reckoned(chain), rows.stream().filter(row -> !row.getField("period").isEmpty()).toList(), chain));
    }

    @Test
    void filesHoldWhatTheirReadmeSays() {
        assertThat(rows("observations.csv")).hasSize(894);
        assertThat(rows("recomputed.csv").stream().filter(row -> !row.getField("period").isEmpty())).hasSize(3580);
    }

    private static void assertIs(TimeSeries result, List<NamedCsvRecord> rows, Chain chain) {
        var values = result.values().stream().filter(value -> !value.isMissing()).toList();
        assertThat(values).as("%s", chain).extracting(value -> value.period().toString()).isEqualTo(rows.stream().map(row -> row.getField("period")).toList());
        for (int at = 0; at < values.size(); at++) {
            assertIs(values.get(at), result.unit(), rows.get(at), chain);
        }
    }

    private static void assertIs(Value value, CompoundUnit unit, NamedCsvRecord row, Chain chain) {
        var exact = new BigDecimal(row.getField("unrounded"));
        assertThat(value.number()).as("%s %s", chain, row).isCloseTo(exact, within(exact.abs().max(BigDecimal.ONE).scaleByPowerOfTen(-12)));
        assertThat(value.shown(unit).map(Rounded::number).orElseThrow()).as("%s %s", chain, row).isEqualByComparingTo(row.getField("shown"));
        var halfWidth = new BigDecimal(row.getField("half_width"));
        assertThat(value.rounding().halfWidth()).as("%s %s", chain, row).isCloseTo(halfWidth, within(halfWidth.scaleByPowerOfTen(-5)));
        assertThat("%d/%d".formatted(value.coverage().have(), value.coverage().of())).isEqualTo(row.getField("coverage"));
    }

    private static TimeSeries reckoned(Chain chain) {
        Outcome outcome = observations(chain.series(), chain.frequency());
        for (var step : chain.steps().split(" ")) {
            outcome = outcome.then(series -> step(step, series));
        }
        return Lines.made(outcome);
    }

    private static Outcome step(String step, TimeSeries series) {
        var parts = step.split("/");
        return parts.length == 3 ? new Resampling(Frequency.ofCode(parts[0]).orElseThrow(), Method.ofCode(parts[1]), Completeness.parse(parts[2]).orElseThrow()).apply(series)
                : step.equals("perDay") ? PerDay.of(series)
                : Smoothing.parse(step).map(smoothing -> smoothing.apply(series)).orElseGet(() -> Transformation.parse(step).orElseThrow().apply(series));
    }

    private static TimeSeries observations(String series, String frequency) {
        var rows = rows("observations.csv").stream().filter(row -> row.getField("series").equals(series) && row.getField("frequency").equals(frequency)).toList();
        var values = new ArrayList<Value>();
        rows.forEach(row -> values.add(value(row)));
        return new TimeSeries(Frequency.ofCode(frequency).orElseThrow(), CompoundUnit.of(UnitOfMeasure.ofCode(rows.getFirst().getField("unit")).orElseThrow()),
                rows.getFirst().getField("behaviour").equals("flow") ? Behaviour.FLOW : Behaviour.RATE, values);
    }

    private static Value value(NamedCsvRecord row) {
        var period = TimePeriod.parse(row.getField("period"));
        return Optional.of(row.getField("value")).filter(text -> !text.isEmpty()).map(BigDecimal::new).map(number -> Value.observed(row.getField("series"), period, number,
                new Rounding(new BigDecimal(row.getField("half_width"))), ObservationStatus.ofCode(row.getField("status")).orElseThrow()))
                .orElseGet(() -> Value.missing(period, new Gap.Reported("no figure was published")));
    }

    static Stream<String> series() {
        return rows("observations.csv").stream().map(row -> row.getField("series")).distinct();
    }

    private static List<NamedCsvRecord> rows(String file) {
        return READ.computeIfAbsent(file, name -> {
            try (var csv = CsvReader.builder().ofNamedCsvRecord(FILES.resolve(name))) {
                return csv.stream().toList();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }
}
