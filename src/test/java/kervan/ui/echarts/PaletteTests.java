package kervan.ui.echarts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours by which lines are told apart, as `frontend/styles/tokens.css` has them: read against the panel, and against each other by readers who see colours otherwise.
class PaletteTests {

    private static final Path TOKENS = Path.of("frontend/styles/tokens.css");
    private static final Path OTHERWISE = Path.of("frontend/echarts/theme.ts");
    private static final int HUES = 6;
    /// WCAG 2.2, success criteria 1.4.11 and 1.4.3.
    private static final double OF_LINES = 3;
    private static final double OF_TEXT = 4.5;
    /// CIEDE2000; the five colours of Okabe and Ito that can be seen on white come to 12.2.
    private static final double LEAST_DIFFERENCE = 16;

    /// For full deficiency, on linear RGB: Machado, Oliveira and Fernandes, *A Physiologically-based Model for Simulation of Color Vision Deficiency*, IEEE TVCG 2009.
    private enum Sight {
        TRICHROMAT(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPE(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPE(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPE(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Sight(double... matrix) {
            this.matrix = matrix;
        }

        double[] of(double[] linear) {
            return IntStream.range(0, 3).mapToDouble(row -> Math.clamp(matrix[3 * row] * linear[0] + matrix[3 * row + 1] * linear[1] + matrix[3 * row + 2] * linear[2], 0, 1)).toArray();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void linesStandOutFromTheirGround(boolean dark) throws IOException {
        for (var hue : colours("series-", dark)) {
            assertThat(contrast(hue, colour("panel", dark))).as(hue).isGreaterThanOrEqualTo(OF_LINES);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namesInTheColoursOfLinesCanBeRead(boolean dark) throws IOException {
        for (var hue : Stream.concat(colours("series-text-", dark).stream(), Stream.of("mute", "faint", "target", "warn", "ok").map(role -> unchecked(role, dark))).toList()) {
            assertThat(contrast(hue, colour("panel", dark))).as(hue).isGreaterThanOrEqualTo(OF_TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void linesAreToldApartHoweverColoursAreSeen(boolean dark) throws IOException {
        var hues = colours("series-", dark);

        for (var sight : Sight.values()) {
            for (var one = 0; one < HUES; one++) {
                for (var other = one + 1; other < HUES; other++) {
                    assertThat(difference(lab(sight.of(linear(hues.get(one)))), lab(sight.of(linear(hues.get(other)))))).as("%s and %s to a %s", hues.get(one), hues.get(other), sight)
                            .isGreaterThanOrEqualTo(LEAST_DIFFERENCE);
                }
            }
        }
    }

    /// Pairs of the data that came with Sharma, Wu and Dalal, *The CIEDE2000 Color-Difference Formula*, Color Research and Application 2005.
    @Test
    void differenceIsThatOfThePublishedPairs() {
        assertThat(difference(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485})).isCloseTo(2.0425, within());
        assertThat(difference(new double[] {50, 2.5, 0}, new double[] {73, 25, -18})).isCloseTo(27.1492, within());
        assertThat(difference(new double[] {22.7233, 20.0904, -46.6940}, new double[] {23.0331, 14.9730, -42.5619})).isCloseTo(2.0373, within());
    }

    @Test
    void chartsFallBackOnTheSameColours() throws IOException {
        var fallbacks = Files.readString(OTHERWISE);

        for (var at = 1; at <= HUES; at++) {
            assertThat(fallbacks).contains("'series-%d': '%s'".formatted(at, token("series-" + at)), "'series-text-%d': '%s'".formatted(at, token("series-text-" + at)));
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(0.0001);
    }

    private static List<String> colours(String role, boolean dark) {
        return IntStream.rangeClosed(1, HUES).mapToObj(at -> unchecked(role + at, dark)).toList();
    }

    private static String unchecked(String role, boolean dark) {
        try {
            return colour(role, dark);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String colour(String role, boolean dark) throws IOException {
        return token(role).replaceAll("light-dark\\((.*), (.*)\\)", dark ? "$2" : "$1");
    }

    private static String token(String role) throws IOException {
        var found = Pattern.compile("--kervan-" + role + ": (light-dark\\([^)]*\\));").matcher(Files.readString(TOKENS));
        assertThat(found.find()).as(role).isTrue();
        return found.group(1);
    }

    private static double[] linear(String hex) {
        var digits = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        return IntStream.of(1, 3, 5).mapToDouble(at -> Integer.parseInt(digits.substring(at, at + 2), 16) / 255.0).map(value -> value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)).toArray();
    }

    private static double contrast(String one, String other) {
        var lights = Stream.of(one, other).map(PaletteTests::linear).mapToDouble(rgb -> 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2] + 0.05).sorted().toArray();
        return lights[1] / lights[0];
    }

    /// CIE L*a*b* under D65.
    private static double[] lab(double[] rgb) {
        var x = root((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        var y = root(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        var z = root((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double share) {
        return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }

    /// CIEDE2000, in the notation of Sharma, Wu and Dalal.
    private static double difference(double[] one, double[] other) {
        var chroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        var g = 0.5 * (1 - Math.sqrt(seventh(chroma)));
        var c1 = Math.hypot(one[1] * (1 + g), one[2]);
        var c2 = Math.hypot(other[1] * (1 + g), other[2]);
        var h1 = hue(one[1] * (1 + g), one[2]);
        var h2 = hue(other[1] * (1 + g), other[2]);
        var apart = c1 * c2 == 0 ? 0 : (h2 - h1 + 540) % 360 - 180;
        var dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(apart) / 2);
        var h = c1 * c2 == 0 ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 < 360 ? h1 + h2 + 360 : h1 + h2 - 360) / 2;
        var light = Math.pow((one[0] + other[0]) / 2 - 50, 2);
        var c = (c1 + c2) / 2;
        var t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        var l = (other[0] - one[0]) / (1 + 0.015 * light / Math.sqrt(20 + light));
        var dc = (c2 - c1) / (1 + 0.045 * c);
        var dhs = dh / (1 + 0.015 * c * t);
        var turn = -Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((h - 275) / 25, 2)))) * 2 * Math.sqrt(seventh(c));
        return Math.sqrt(l * l + dc * dc + dhs * dhs + turn * dc * dhs);
    }

    private static double seventh(double chroma) {
        return Math.pow(chroma, 7) / (Math.pow(chroma, 7) + Math.pow(25, 7));
    }

    private static double hue(double a, double b) {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
