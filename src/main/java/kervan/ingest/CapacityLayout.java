package kervan.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.figure.Scope;
import kervan.figure.ScopeTree;
import kervan.language.Texts;
import kervan.target.Capacities;
import kervan.target.Capacity;
import kervan.timeseries.UnitOfMeasure;

/// The layout of capacities.
final class CapacityLayout {

    private static final List<String> COLUMNS = Stream.of(List.of("key", "name", "scope", "value", "unit", "per_year", "qualifier", "holds_from", "holds_until", "stated_on"),
            KervanLayouts.SOURCE, List.of("note")).flatMap(List::stream).toList();

    private CapacityLayout() {
    }

    static FileLayout<Capacity> of(String fileName, ScopeTree scopes, Capacities capacities) {
        return new FileLayout<>("capacities", COLUMNS, Set.of(), row -> {
            var key = row.code("key", text -> Optional.of(text).filter(Scope::isValidKey), List.of(Texts.of("problem.key-form")));
            var name = row.requiredText("name");
            var scope = row.code("scope", text -> scopes.find(text).map(Scope::key), scopes.inOrder().stream().map(Scope::key).toList());
            var value = row.requiredNumber("value");
            var unit = row.code("unit", UnitOfMeasure::ofCode, KervanLayouts.codes(UnitOfMeasure.values(), UnitOfMeasure::code));
            var perYear = row.code("per_year", text -> Optional.ofNullable(Map.of("yes", true, "no", false).get(text)), List.of("yes", "no"));
            var qualifier = row.code("qualifier", Qualifier::ofCode, KervanLayouts.codes(Qualifier.values(), Qualifier::code));
            var from = row.date("holds_from");
            var until = row.date("holds_until");
            var stated = row.requiredDate("stated_on");
            var source = KervanLayouts.source(row);
            return row.whenSound(() -> new Capacity(key.get(), name.get(), scope.get(), value.get(), unit.get(), perYear.get(), qualifier.get(), from.get(), until.get(),
                    stated.get(), source.get(), row.text("note").get(), new Figure.Origin(fileName, row.line())));
        }, Capacity::key, capacities::record);
    }
}
