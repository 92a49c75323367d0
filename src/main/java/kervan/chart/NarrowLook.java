package kervan.chart;

import java.util.Locale;
import kervan.chart.Annotation.Words.Side;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What series change with the width of their chart: which of their labels are shown, and how much of them.
///
/// @param dense whether the axis has more names than a narrow chart has room for
record NarrowLook(boolean wide, boolean dense) {

    /// What the ids of words at the right end begin with; their side follows.
    private static final String END = "words-end-";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    ArrayNode of(ArrayNode series) {
        var changed = JSON.arrayNode();
        for (var drawn : series) {
            change(drawn.get("id").stringValue(), changed);
        }
        return changed;
    }

    private void change(String id, ArrayNode changed) {
        switch (id) {
            case "bars" -> changed.addObject().put("id", id).set("label", dense ? JSON.objectNode().put("show", wide) : bars());
            case "target-labels" -> changed.addObject().put("id", id).set("label", JSON.objectNode().put("formatter", wide ? "{b}" : "fn:number:0:3"));
            case "beyond" -> changed.addObject().put("id", id).set("label", JSON.objectNode().put("position", wide ? "right" : "top"));
            case "annotations" -> {
                var label = JSON.objectNode().set("label", JSON.objectNode().put("show", wide));
                changed.addObject().put("id", id).<ObjectNode>set("markLine", label).set("markArea", label.deepCopy());
            }
            case "reported", "expected", "superseded-labels" -> changed.addObject().put("id", id).set("label", JSON.objectNode().put("show", wide));
            case "deviations" -> changed.addObject().put("id", id).set("label", JSON.objectNode().put("fontSize", wide ? 11.5 : 10));
            default -> {
                if (id.startsWith("words-")) {
                    changed.addObject().put("id", id).set("label", words(id));
                }
            }
        }
    }

    private ObjectNode bars() {
        return wide ? JSON.objectNode().put("fontSize", 12.5).put("distance", 8).put("rotate", 0).put("align", "center").put("verticalAlign", "bottom")
                : JSON.objectNode().put("fontSize", 10.5).put("distance", 3).put("rotate", 90).put("align", "left").put("verticalAlign", "middle");
    }

    /// What would reach beyond the right end turns to the other side.
    private ObjectNode words(String id) {
        var label = JSON.objectNode().put("formatter", wide ? "{b}" : "fn:head");
        if (!id.startsWith(END)) {
            return label;
        }
        var side = Side.valueOf(id.substring(END.length()).toUpperCase(Locale.ROOT).replace('-', '_'));
        var shown = wide ? side : side.inside();
        return label.put("position", shown.position()).put("align", shown.align());
    }
}
