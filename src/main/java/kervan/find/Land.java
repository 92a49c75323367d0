package kervan.find;

import java.util.Arrays;
import java.util.List;
import kervan.find.RouteLine.Point;

/// Land and borders around the routes, of Natural Earth, clipped and thinned out by `src/map/clip.mjs`.
///
/// @param rings closed; a sea within land, such as the Caspian, is a ring within a ring
/// @param borders open lines between countries
public record Land(List<List<Point>> rings, List<List<Point>> borders) {

    /// The edges of the region, in degrees.
    public static final double WEST = 8;
    public static final double EAST = 86;
    public static final double SOUTH = 34;
    public static final double NORTH = 56;

    private static final double HUNDREDTHS = 100;

    public static Land shipped() {
        return new Land(read("/map/land.txt"), read("/map/borders.txt"));
    }

    private static List<List<Point>> read(String file) {
        return RouteLine.rows(file).map(row -> Arrays.stream(row.split(" ")).map(Land::point).toList()).toList();
    }

    private static Point point(String text) {
        var comma = text.indexOf(',');
        return new Point(null, Integer.parseInt(text.substring(0, comma)) / HUNDREDTHS, Integer.parseInt(text.substring(comma + 1)) / HUNDREDTHS);
    }
}
