package kervan.ui.explore;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            workbench.lines().forEach(line -> items.put(line.id(), kept.computeIfAbsent(line.id(), id -> new LineItem(going, line))));
            items.values().forEach(lines::add);
        }
        workbench.lines().forEach(line -> items.get(line.id()).show(line, workbench.exploration().focus().contains(line.id())));
        formulas.setVisible(!workbench.isEmpty());
        formulas.show(workbench);
    }
}
