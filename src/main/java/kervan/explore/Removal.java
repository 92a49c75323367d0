package kervan.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kervan.analytics.Formula;
import kervan.language.Texts;
import kervan.language.Writing;

/// What is left of an exploration when one of its lines is taken away.
///
/// Formulas name lines by their letters, and keep their meaning: letters behind a series that goes move up by one. Those that name it go with it. What stands out does so by whatever number it then has.
///
/// @param gone the formulas that went with a series, as they stood in the address
public record Removal(Exploration rest, List<String> gone) {

    /// @param id a key of a series, or `x1` for the first formula; without such a line all stays as it is
    public static Removal of(Exploration here, String id) {
        var place = IntStream.range(0, here.series().size()).filter(at -> here.series().get(at).text().equals(id)).findFirst();
        return place.isPresent() ? series(here, place.getAsInt()) : new Removal(keeping(here, here.formulas(), id), List.of());
    }

    private static Removal series(Exploration here, int place) {
        var kept = new ArrayList<String>();
        var gone = new ArrayList<String>();
        var ids = new ArrayList<String>();
        for (int at = 0; at < here.formulas().size(); at++) {
            var formula = here.formulas().get(at);
            var moved = formula.without((char) ('a' + place)).map(Formula::text);
            moved.ifPresentOrElse(kept::add, () -> gone.add(formula.text()));
            ids.add(moved.isPresent() ? "x" + kept.size() : "");
        }
        var key = here.series().get(place).text();
        var series = here.series().stream().map(Object::toString).filter(one -> !one.equals(key)).collect(Collectors.joining(","));
        var rest = here.with(Parameter.SERIES, series).with(Parameter.FORMULA, String.join(";", kept)).with(Parameter.FOCUS, focus(here, ids, key));
        return new Removal(rest, List.copyOf(gone));
    }

    private static Exploration keeping(Exploration here, List<Formula> formulas, String id) {
        var kept = new ArrayList<String>();
        var ids = new ArrayList<String>();
        for (int at = 0; at < formulas.size(); at++) {
            var goes = id.equals("x" + (at + 1));
            if (!goes) {
                kept.add(formulas.get(at).text());
            }
            ids.add(goes ? "" : "x" + kept.size());
        }
        return here.with(Parameter.FORMULA, String.join(";", kept)).with(Parameter.FOCUS, focus(here, ids, id));
    }

    /// @param ids what each formula is called now; empty where it is gone
    private static String focus(Exploration here, List<String> ids, String gone) {
        return here.focus().stream().filter(one -> !one.equals(gone)).map(one -> one.matches("x[1-6]") ? number(one) < ids.size() ? ids.get(number(one)) : "" : one)
                .filter(one -> !one.isEmpty()).distinct().collect(Collectors.joining(","));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1)) - 1;
    }

    /// Which formulas went, for who took the line away; none where all are still there.
    ///
    /// @param name of the line
    public List<String> notices(String name) {
        return gone.isEmpty() ? List.of() : List.of(Texts.of("explore.notice.formulas-gone", "count", gone.size(), "formulas", Writing.list(gone), "name", name));
    }
}
