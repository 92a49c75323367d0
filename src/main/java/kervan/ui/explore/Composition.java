package kervan.ui.explore;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kervan.explore.Exploration;
import kervan.explore.Parameter;
import kervan.explore.Workbench;
import kervan.find.SeriesFinder;
import kervan.language.Texts;

/// The lines there are, and the fields by which more come: series and formulas.
class Composition extends Aside {

    private final Going going;
    private final OrderedList lines = new OrderedList();
    private final Map<String, LineItem> items = new LinkedHashMap<>();
    private final FormulaField formulas;

    Composition(Going going, SeriesFinder finder) {
        this.going = going;
        this.formulas = new FormulaField(going);
        addClassName("composition");
        getElement().setAttribute("aria-label", Texts.of("explore.lines"));
        lines.addClassName("lines");
        add(new H2(Texts.of("explore.lines")), lines, new SeriesPicker(going, finder), formulas);
    }

    void show(Workbench workbench) {
        var ids = workbench.lines().stream().map(Workbench.Line::id).toList();
        if (!List.copyOf(items.keySet()).equals(ids)) {
            lines.removeAll();
            items.keySet().retainAll(ids);
            var kept = new LinkedHashMap<>(items);
            items.clear();
            workbench.lines().forEach(line -> items.put(line.id(), kept.computeIfAbsent(line.id(), id -> new LineItem(going, line, () -> going.to(without(going.here(), line))))));
            items.values().forEach(lines::add);
        }
        workbench.lines().forEach(line -> items.get(line.id()).show(line, workbench.exploration().focus().contains(line.id())));
        formulas.setVisible(!workbench.isEmpty());
        formulas.show(workbench);
    }

    /// Formulas name lines by their letters: those that would mean other lines then, or none, go too.
    private static Exploration without(Exploration here, Workbench.Line line) {
        var focus = here.focus().stream().filter(id -> !id.equals(line.id())).collect(Collectors.joining(","));
        if (line.series().isPresent()) {
            var kept = here.series().stream().filter(key -> !key.text().equals(line.id())).map(Object::toString).collect(Collectors.joining(","));
            return here.with(Parameter.FOCUS, focus).with(Parameter.FORMULA, null).with(Parameter.SERIES, kept);
        }
        var kept = new ArrayList<>(here.formulas());
        kept.remove(Integer.parseInt(line.id().substring(1)) - 1);
        return here.with(Parameter.FOCUS, focus).with(Parameter.FORMULA, kept.stream().map(one -> one.text()).collect(Collectors.joining(";")));
    }
}
