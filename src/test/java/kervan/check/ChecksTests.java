package kervan.check;

import static kervan.check.Asked.asked;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kervan.figure.Figure;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTests {

    private static final Path DOCUMENT = Path.of("docs/checks.md");

    @Test
    void areDocumentedOneRowEach() throws IOException {
        var rows = Pattern.compile("^\\| `([a-z-]+)` \\|(?:[^|]+\\|){4}$", Pattern.MULTILINE).matcher(Files.readString(DOCUMENT)).results().map(row -> row.group(1));

        assertThat(rows).containsExactlyElementsOf(Arrays.stream(Finding.Kind.values()).map(Finding.Kind::code).toList());
    }

    @Test
    void askIncomingFiguresOnlyInTheirOrder() {
        var known = asked().knowing(figure("2021", "1200 Mt"), figure("2022", "1.2 Mt"), figure("2023", "1.3 Mt"), figure("2024", "1.4 Mt"));

        assertThat(known.inShort(figure("2031", "1.5 Mt"), figure("2025", "1500 Mt"), figure("2022-S1", "0.6 Mt"))).containsExactly("future-reported 2031 1.5", "slip-of-a-thousand 2025 1500");
    }

    @Test
    void sayNothingOfNothingAndOfOneFigure() {
        assertThat(asked().of(List.of())).isEmpty();
        assertThat(asked().of(figure("2024", "1.4 Mt"))).isEmpty();
        assertThat(asked().of(figure("2024", "0 Mt"), figure("2023", "-3 Mt"), figure("2023-04/2024-03", "5 Mt"))).isEmpty();
    }

    @Test
    void leaveFiguresAsideThatNoFactorReaches() {
        assertThat(asked().of(figure("2024", "1.4 Mt"), figure("2024", "77000 TEU"), figure("2024-S1", "3.2 bcm"))).isEmpty();
    }

    @Test
    void holdNoRevisionAgainstWhatItReplaces() {
        assertThat(asked().knowing(figure("2024-S1", "1.1 Mt").by("A"), figure("2024-01/2024-07", "1.4 Mt").by("B"), figure("2024", "0.9 Mt").by("C")).of(figure("2024", "2.4 Mt").by("C"))).isEmpty();
    }

    /// @param growth times a year
    /// @param season how far winter and summer lie from the mean, as a logarithm
    /// @param noise standard deviation of a month, as a logarithm
    @ParameterizedTest
    @CsvSource({"1.02, 0, 0.05, 400", "1.05, 0.8, 0.1, 400", "3, 0.1, 0.1, 50", "1, 0.2, 0.4, 400"})
    void sayNothingOfSoundSeries(double growth, double season, double noise, double level) {
        var chance = new Random(4);

        for (var run = 0; run < 40; run++) {
            assertThat(asked().of(press(chance, growth, season, noise, level))).isEmpty();
        }
    }

    @Test
    void lookAtManyFiguresInReasonableTime() {
        var days = IntStream.range(0, 20_000).mapToObj(day -> figure(TimePeriod.parse("1970-01-01").plus(day).toString(), 400 + day % 7 + " kt").build()).toList();
        var month = IntStream.range(0, 20_000).mapToObj(at -> figure("2024-03", 400 + at % 7 + " kt").by("Publisher " + at).build()).toList();

        assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(asked().of(days)).isEmpty();
            assertThat(asked().of(month)).isEmpty();
        });
    }

    @Test
    void lookAtHeapsOfContradictionsInReasonableTime() {
        var chance = new Random(5);
        var documents = IntStream.range(0, 5_000).mapToObj(at -> figure("2024-01-01/2024-%02d-%02d".formatted(1 + at % 12, 1 + at % 28), chance.nextInt(1_000) + " kt").by("Publisher " + at).build()).toList();
        var spans = IntStream.range(0, 5_000).mapToObj(at -> {
            var first = chance.nextInt(300);
            return figure(TimePeriod.parse("2024-01-01").plus(first) + "/" + TimePeriod.parse("2024-01-01").plus(first + chance.nextInt(60)), chance.nextInt(1_000) + " kt").build();
        }).toList();

        assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(asked().of(documents)).isNotEmpty();
            assertThat(asked().of(spans)).isNotEmpty();
        });
    }

    /// Five years as they are published: months, years to date and quarters by several outlets, rounded or cut off.
    private static List<Figure> press(Random chance, double growth, double season, double noise, double level) {
        var figures = new ArrayList<Figure>();
        var toDate = 0.0;
        for (var month = TimePeriod.ofMonth(2018, 1); month.start().getYear() < 2023; month = month.plus(1)) {
            var at = month.start().getMonthValue() - 1;
            var value = level * Math.pow(growth, (month.start().getYear() - 2018) + at / 12.0) * Math.exp(season * Math.cos(at * Math.PI / 6) + noise * chance.nextGaussian());
            toDate = at == 0 ? value : toDate + value;
            figures.add(figure(month.toString(), String.format(Locale.ROOT, "%.1f kt", value)).by("Office").titled(month.toString()).build());
            var days = at == 0 ? month.toString() : "%s/%s".formatted(month.at(Frequency.ANNUAL).start().toLocalDate().toString().substring(0, 7), month);
            figures.add(figure(days, printed(chance, toDate)).by("Agency " + chance.nextInt(4)).titled("to " + month).build());
        }
        return figures;
    }

    private static String printed(Random chance, double kilotonnes) {
        var inMt = chance.nextBoolean();
        var decimals = inMt ? kilotonnes < 300 ? 3 : 1 + chance.nextInt(3) : chance.nextInt(2);
        var digits = Math.pow(10, decimals);
        var value = inMt ? kilotonnes / 1000 : kilotonnes;
        return String.format(Locale.ROOT, "%." + decimals + "f %s", chance.nextInt(5) == 0 ? Math.floor(value * digits) / digits : value, inMt ? "Mt" : "kt");
    }
}
