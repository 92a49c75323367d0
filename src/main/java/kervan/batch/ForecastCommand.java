package kervan.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kervan.batch.ForecastOrder.Misunderstood;
import kervan.batch.SeriesFile.Faulty;
import kervan.batch.SeriesFile.Row;
import kervan.forecast.Combination;
import kervan.forecast.Forecast;

/// Forecasts many series of a file, on all processors: `./kervan forecast --csv FILE --horizon H [--frequency M]`.
public final class ForecastCommand {

    private static final int WRONG = 1;
    private static final MathContext DIGITS = new MathContext(10);

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream told;

    /// @param told takes what has to be said beside the result
    ForecastCommand(InputStream in, PrintStream out, PrintStream told) {
        this.in = in;
        this.out = out;
        this.told = told;
    }

    /// Ends with code 1 where nothing was forecast.
    public static void main(String[] arguments) {
        System.exit(new ForecastCommand(System.in, System.out, System.err).run(arguments));
    }

    /// @return 0 where it was done, otherwise 1
    int run(String[] arguments) {
        try {
            var order = ForecastOrder.of(arguments);
            var file = read(order.file());
            file.notes().forEach(told::println);
            write(order, file);
            return 0;
        } catch (Misunderstood what) {
            told.println("kervan: " + what.getMessage());
            told.println();
            told.print(ForecastOrder.USAGE);
        } catch (Faulty file) {
            file.faults().forEach(fault -> told.println("kervan: " + fault));
            told.println("Nothing was forecast.");
        } catch (IOException failure) {
            told.println("kervan: the result could not be written: " + failure.getMessage());
        }
        return WRONG;
    }

    private SeriesFile read(String file) throws Faulty {
        try (Reader text = file.equals("-") ? new InputStreamReader(in, StandardCharsets.UTF_8) : Files.newBufferedReader(Path.of(file))) {
            return SeriesFile.read(text);
        } catch (NoSuchFileException absent) {
            throw new Faulty(List.of("There is no file %s.".formatted(file)));
        } catch (MalformedInputException coded) {
            throw new Faulty(List.of("%s is no text in UTF-8.".formatted(file)));
        } catch (IOException | InvalidPathException failure) {
            throw new Faulty(List.of("%s cannot be read: %s".formatted(file, failure.getMessage())));
        }
    }

    /// Written at once, so that there is a result or none.
    private void write(ForecastOrder order, SeriesFile file) throws IOException {
        var lines = file.rows().parallelStream().map(row -> lines(row, order)).toList();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).isEmpty()) {
                var row = file.rows().get(at);
                told.printf("Series %s has %s; a forecast needs two, and it is left out.%n", row.id(), row.values().length == 0 ? "no value" : "one value");
            }
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("id,h,mean,lo80,hi80,lo95,hi95\n");
        for (var some : lines) {
            writer.write(some);
        }
        writer.flush();
        if (out.checkError()) {
            throw new IOException("it could not be handed over");
        }
    }

    private static String lines(Row row, ForecastOrder order) {
        if (row.values().length < 2) {
            return "";
        }
        var forecast = Combination.forecast(row.values(), order.periods(), order.horizon(), order.calibration());
        var text = new StringBuilder();
        var id = quoted(row.id());
        for (var step = 1; step <= order.horizon(); step++) {
            text.append(id).append(',').append(step).append(',').append(number(forecast.mean()[step - 1]));
            ends(forecast, step, 80, text);
            ends(forecast, step, 95, text);
            text.append('\n');
        }
        return text.toString();
    }

    private static void ends(Forecast forecast, int step, double level, StringBuilder text) {
        text.append(',').append(number(forecast.low(step, level))).append(',').append(number(forecast.high(step, level)));
    }

    private static String quoted(String id) {
        return id.matches("[^\",\r\n]*") ? id : '"' + id.replace("\"", "\"\"") + '"';
    }

    private static String number(double number) {
        var rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        return Objects.requireNonNull(rounded).abs().precision() - rounded.scale() > 15 || rounded.scale() > 15 ? rounded.toString() : rounded.toPlainString();
    }
}
