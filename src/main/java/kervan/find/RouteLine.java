package kervan.find;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;

/// Where a route runs: a few points that are joined on the map, as they are shipped in `map/lines.csv`. It shows the way, not the ground.
///
/// @param series those that say what it carries; the first that has a figure does
/// @param points one for a port, at least two for a way
public record RouteLine(String key, Cargo cargo, List<SeriesKey> series, List<Point> points) {

    /// What is carried, by which lines are told apart.
    public enum Cargo { OIL, GAS, CARGO }

    /// A point on the ground.
    ///
    /// @param place its name where it has one on the map, as in `find.place.…`; otherwise null
    /// @param longitude in degrees, east positive
    /// @param latitude in degrees, north positive
    public record Point(@Nullable String place, double longitude, double latitude) {

        /// @param text `Baku 49.9 40.35`, or without a name
        private static Point parse(String text) {
            var words = text.split(" ");
            var from = words.length - 2;
            return new Point(from == 0 ? null : words[0].toLowerCase(Locale.ROOT), Double.parseDouble(words[from]), Double.parseDouble(words[from + 1]));
        }
    }

    public boolean isPort() {
        return points.size() == 1;
    }

    /// Those that are shipped.
    static List<RouteLine> shipped() {
        return rows("/map/lines.csv").skip(1).map(RouteLine::parse).toList();
    }

    private static RouteLine parse(String row) {
        var cells = row.split(",");
        return new RouteLine(cells[0], Cargo.valueOf(cells[1].toUpperCase(Locale.ROOT)), Arrays.stream(cells[2].split(" ")).map(SeriesKey::new).toList(),
                Arrays.stream(cells[3].split(";")).map(Point::parse).toList());
    }

    /// The lines of a file that is shipped with the application.
    static Stream<String> rows(String file) {
        try (var stream = RouteLine.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("not shipped: " + file);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
