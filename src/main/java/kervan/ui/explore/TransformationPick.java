package kervan.ui.explore;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import kervan.chart.DateText;
import kervan.explore.Parameter;
import kervan.explore.Workbench;
import kervan.language.Texts;
import kervan.timeseries.Frequency;
import kervan.timeseries.TimePeriod;

/// What is made of the values; for an index also the period that is its base.
class TransformationPick extends Div {

    /// Those without a base, by FRED's codes.
    private static final List<String> PLAIN = List.of("lin", "chg", "ch1", "pch", "pc1", "pca", "cch", "cca", "log", "ytd");
    private static final List<String> BASED = List.of("idx", "rel");

    private final Going going;
    private final Pick kind;
    private final Pick base;

    TransformationPick(Going going) {
        this.going = going;
        addClassName("row");
        kind = new Pick("transformation", Texts.of("explore.transformation"), this::choose).key("x", Texts.of("explore.key.transformation"));
        base = new Pick("base", Texts.of("explore.base"), this::rebase);
        add(kind, base);
    }

    void show(Workbench workbench) {
        var code = workbench.exploration().transformation().code();
        var name = code.split(":")[0];
        var options = new LinkedHashMap<String, String>();
        PLAIN.forEach(one -> options.put(one, Texts.of("explore.transformation." + one)));
        BASED.forEach(one -> options.put(one, Texts.of("explore.transformation." + one)));
        kind.show(options, name);
        base.setVisible(BASED.contains(name));
        if (BASED.contains(name)) {
            base.show(bases(workbench, code.substring(name.length() + 1)), code.substring(name.length() + 1));
        }
    }

    private static LinkedHashMap<String, String> bases(Workbench workbench, String chosen) {
        var years = workbench.periods().stream().map(one -> one.at(Frequency.ANNUAL)).distinct().sorted().toList().reversed();
        var all = new LinkedHashMap<String, String>();
        years.forEach(year -> all.put(year.toString(), DateText.of(year)));
        workbench.periods().reversed().forEach(period -> all.putIfAbsent(period.toString(), DateText.of(period)));
        all.putIfAbsent(chosen, chosen);
        return all;
    }

    private void choose(String name) {
        var here = going.here();
        var before = here.transformation().code();
        var base = before.contains(":") ? before.substring(before.indexOf(':') + 1) : here.from().map(TimePeriod::toString).orElse("2023");
        going.to(here.with(Parameter.TRANSFORMATION, BASED.contains(name) ? name + ":" + base : name));
    }

    private void rebase(String period) {
        var code = going.here().transformation().code();
        going.to(going.here().with(Parameter.TRANSFORMATION, code.substring(0, code.indexOf(':') + 1) + period));
    }
}
