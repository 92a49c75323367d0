package kervan.chart;

import static kervan.chart.Drawing.JSON;

import java.util.List;
import java.util.Optional;
import kervan.language.Texts;
import tools.jackson.databind.node.ObjectNode;

/// What the browser needs so that a chart can be read by pointer and keys: places with the values of all lines, what is shown, what is pinned, and the words for it.
final class ReadingOption {

    private static final List<String> WORDS = List.of("close", "reset", "pinned", "base");

    private final Drawing drawing;
    private final Chart chart;

    ReadingOption(Drawing drawing) {
        this.drawing = drawing;
        this.chart = drawing.chart();
    }

    void addTo(ObjectNode option) {
        option.set("tooltip", JSON.objectNode().put("show", false));
        ends();
        var reading = option.putObject("reading");
        reading.put("axis", chart.axis() instanceof Axis.Days ? "days" : "parts").put("compact", chart.compact());
        var places = reading.putArray("places");
        for (var place : chart.places()) {
            var one = places.addObject().put("x", place.x()).put("id", place.id()).put("name", place.name());
            if (!place.notes().isEmpty()) {
                place.notes().forEach(one.putArray("notes")::add);
            }
        }
        values().ifPresent(how -> reading.put("values", how));
        var window = chart.window();
        if (window != null) {
            reading.putObject("window").put("from", window.from()).put("to", window.to());
        }
        if (!chart.pinned().isEmpty()) {
            reading.put("pinned", chart.pinned());
        }
        chart.annotations().stream().filter(Annotation.Base.class::isInstance).map(Annotation.Base.class::cast)
                .forEach(base -> reading.putObject("base").put("place", base.place()).put("label", base.label()));
        var words = reading.putObject("words");
        WORDS.forEach(word -> words.put(word, Texts.of("chart.cursor." + word)));
        if (reading.has("values")) {
            words.put("break", Texts.of("chart.break", "value", "{value}"));
        }
    }

    /// How the value axis fits a part of the chart; not at all where it is one of several, or shows shares.
    private Optional<String> values() {
        var isShare = chart.marks().stream().anyMatch(mark -> mark instanceof Mark.Stack stack && stack.form().isShare());
        return chart.compact() || isShare || !(chart.axis() instanceof Axis.Days) ? Optional.empty() : Optional.of(WorkbenchChart.isFromZero(chart.marks()) ? "zero" : "near");
    }

    /// The browser finds the ends of what it shows, and where their names have room.
    private void ends() {
        if (chart.compact() || drawing.ends().isEmpty()) {
            return;
        }
        var sideBySide = chart.marks().stream().anyMatch(mark -> mark instanceof Mark.Stack stack && stack.form() == Mark.Stack.Form.SIDE_BY_SIDE);
        var drawn = drawing.series("ends", "", "custom", 8, "ink").put("renderItem", "ends").put("clip", false);
        drawn.putObject("itemPayload").put("faintColor", "token:faint").put("panelColor", "token:panel").put("list", sideBySide).set("ends", drawing.ends());
        drawn.putArray("data");
    }
}
