package kervan.chart;

import static kervan.chart.Drawing.JSON;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/// One of the six looks by which lines are told apart: a colour of the tested palette, dashes and a marker, so that colour is never alone.
///
/// @param number from 1
/// @param marker a symbol of ECharts
/// @param dashes lengths of strokes and gaps in px; none for a solid line
public record Hue(int number, String marker, List<Double> dashes) {

    /// More lines than this are not told apart: focus on some, or draw small multiples.
    public static final int LAST = 6;

    private static final List<Hue> ALL = List.of(
            new Hue(1, "circle", List.of()),
            new Hue(2, "rect", List.of(9.0, 3.0)),
            new Hue(3, "triangle", List.of(2.0, 2.5)),
            new Hue(4, "diamond", List.of(10.0, 3.0, 2.0, 3.0)),
            new Hue(5, "roundRect", List.of(5.0, 3.0)),
            new Hue(6, "pin", List.of(14.0, 3.0, 4.0, 3.0)));

    static Hue of(int number) {
        check(number);
        return ALL.get(number - 1);
    }

    /// The hue of the nth series, from 0; they begin again after the last.
    public static int ofSeries(int position) {
        return Math.floorMod(position, LAST) + 1;
    }

    static void check(int number) {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("there are hues 1 to %d, not %d".formatted(LAST, number));
        }
    }

    /// The role of its colour for lines and areas.
    String role() {
        return "series-" + number;
    }

    /// The role of its colour for words, which need more contrast.
    String textRole() {
        return "series-text-" + number;
    }

    ArrayNode strokes() {
        var strokes = JSON.arrayNode();
        dashes.forEach(strokes::add);
        return strokes;
    }
}
