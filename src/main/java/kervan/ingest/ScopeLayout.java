package kervan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kervan.archive.Recorded;
import kervan.catalogue.Catalogue;
import kervan.figure.Scope;
import kervan.figure.ScopeTree;
import kervan.language.Texts;

/// The layout of scopes. A file names a scope before its parts, so that every row can be checked against what is known above it.
final class ScopeLayout {

    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "no", false);

    private ScopeLayout() {
    }

    static FileLayout<Scope> of(Catalogue catalogue) {
        var known = new ArrayList<>(catalogue.scopes().inOrder());
        return new FileLayout<>("scopes", List.of("key", "name", "part_of", "parts_exhaust_it", "parts_overlap", "note"), Set.of(), row -> {
            var key = row.code("key", text -> Optional.of(text).filter(Scope::isValidKey), List.of(Texts.of("problem.key-form")));
            var name = row.requiredText("name");
            var whole = row.text("part_of");
            var exhaust = row.code("parts_exhaust_it", text -> Optional.ofNullable(YES_OR_NO.get(text)), List.of("yes", "no"));
            var overlap = row.code("parts_overlap", text -> Optional.ofNullable(YES_OR_NO.get(text)), List.of("yes", "no"));
            return row.whenSound(() -> {
                var scope = new Scope(key.get(), name.get(), whole.get(), exhaust.get(), overlap.get(), row.text("note").get());
                var others = known.stream().filter(other -> !other.key().equals(scope.key()));
                ScopeTree.of(Stream.concat(others, Stream.of(scope)).toList());
                known.removeIf(other -> other.key().equals(scope.key()));
                known.add(scope);
                return scope;
            });
        }, Scope::key, (batch, rows) -> new Recorded(catalogue.recordScopes(rows), 0, 0));
    }
}
