package kervan.ui.find;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kervan.catalogue.SeriesWords;
import kervan.find.Land;
import kervan.find.RouteLine.Cargo;
import kervan.find.RouteLine.Point;
import kervan.find.RouteMap.Carried;
import kervan.language.Texts;

/// The map as a drawing: land, borders, a line for each route as wide as what it carried, names of places.
///
/// The projection is the simplest that keeps shapes in the middle of the region: a degree of latitude is of one length everywhere, one of longitude as long as at 44.5 degrees north.
final class MapPicture {

    private static final double SCALE = 18;
    private static final double MIDDLE = Math.cos(Math.toRadians(44.5));
    private static final double WIDTH = (Land.EAST - Land.WEST) * MIDDLE * SCALE;
    private static final double HEIGHT = (Land.NORTH - Land.SOUTH) * SCALE;
    private static final double PIXELS_PER_MEGATONNE = 0.2;
    private static final double PIXELS_PER_BCM = 0.9;
    private static final double THINNEST = 1.6;
    private static final Land LAND = Land.shipped();
    private static final String GROUND = ground();

    private static final List<Point> SEAS = List.of(new Point("caspian-sea", 50.9, 38.9), new Point("black-sea", 34.2, 43.2));

    /// Names that stand left of their place, because something is right of it.
    private static final Set<String> LEFT = Set.of("erzurum", "ceyhan", "novorossiysk", "alashankou");
    /// Names that stand under their place, clear of the line beside it.
    private static final Set<String> BELOW = Set.of("melendugno", "tbilisi");
    /// Places too near to others that are named.
    private static final Set<String> NAMELESS = Set.of("sangachal", "supsa", "kars", "alat");

    private MapPicture() {
    }

    private static String ground() {
        return "<path class='land' fill-rule='evenodd' d='%s'/><path class='border' d='%s'/>".formatted(
                LAND.rings().stream().map(ring -> path(ring) + "Z").collect(Collectors.joining()), LAND.borders().stream().map(MapPicture::path).collect(Collectors.joining()));
    }

    /// Hidden from who hears the page: the list beside it says the same.
    static String svg(List<Carried> routes) {
        var drawing = new StringBuilder(Drawn.of("<svg viewBox='0 0 %.0f %.0f' aria-hidden='true' focusable='false'>", WIDTH, HEIGHT)).append(GROUND);
        SEAS.forEach(sea -> drawing.append(name(sea, "sea", 0)));
        drawn(routes, one -> !one.line().isPort()).forEach(one -> drawing.append(way(one)));
        drawn(routes, one -> one.line().isPort()).forEach(one -> drawing.append(port(one)));
        var named = new HashSet<String>();
        routes.forEach(one -> places(one, named, drawing));
        return drawing.append("</svg>").toString();
    }

    /// The wide ones below, so that none is hidden.
    private static List<Carried> drawn(List<Carried> routes, Predicate<Carried> which) {
        return routes.stream().filter(which).sorted((one, other) -> Double.compare(width(other), width(one))).toList();
    }

    private static String way(Carried one) {
        var line = path(one.line().points());
        return Drawn.of("<g class='way %s%s' data-series='%s'><title>%s</title><path class='touch' d='%s'/><path class='line' d='%s' stroke-width='%.1f'/></g>", look(one), one.volume().isEmpty() ? " none" : "",
                one.series().key(), Drawn.words(SeriesWords.name(one.series())), line, line, width(one));
    }

    private static String port(Carried one) {
        var at = one.line().points().getFirst();
        return Drawn.of("<g class='port %s%s' data-series='%s'><title>%s</title><circle cx='%.1f' cy='%.1f' r='%.1f'/></g>", look(one), one.volume().isEmpty() ? " none" : "", one.series().key(),
                Drawn.words(SeriesWords.name(one.series())), x(at), y(at), 3 + width(one));
    }

    private static String look(Carried one) {
        return one.line().cargo().name().toLowerCase(Locale.ROOT);
    }

    private static void places(Carried one, Set<String> named, StringBuilder drawing) {
        one.line().points().stream().filter(point -> point.place() != null && named.add(point.place())).forEach(point -> drawing.append(Drawn.of("<circle class='place' cx='%.1f' cy='%.1f' r='2.2'/>", x(point), y(point)))
                .append(name(point, "name", LEFT.contains(point.place()) ? -1 : 1)));
    }

    /// @param side 1 right of the point, -1 left of it, 0 about it
    private static String name(Point point, String look, int side) {
        return NAMELESS.contains(point.place()) ? "" : Drawn.of("<text class='%s' x='%.1f' y='%.1f' text-anchor='%s'>%s</text>", look, x(point) + 6 * side, y(point) + (BELOW.contains(point.place()) ? 15 : 4),
                side == 0 ? "middle" : side > 0 ? "start" : "end", Drawn.words(Texts.of("find.place." + point.place())));
    }

    /// In pixels: a million tonnes is as wide on every map, so that years can be compared; gas has a scale of its own.
    static double width(Carried one) {
        return Math.max(THINNEST, one.volume().map(volume -> volume.observation().value()).map(BigDecimal::doubleValue).orElse(0.0) * (one.line().cargo() == Cargo.GAS ? PIXELS_PER_BCM : PIXELS_PER_MEGATONNE));
    }

    private static String path(List<Point> points) {
        return points.stream().map(point -> Drawn.of("%.1f %.1f", x(point), y(point))).collect(Collectors.joining("L", "M", ""));
    }

    private static double x(Point point) {
        return (point.longitude() - Land.WEST) * MIDDLE * SCALE;
    }

    private static double y(Point point) {
        return (Land.NORTH - point.latitude()) * SCALE;
    }
}
