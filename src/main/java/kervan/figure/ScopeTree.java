package kervan.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kervan.language.Texts;

/// All scopes and how they lie within one another: several trees without circles.
public final class ScopeTree {

    private final TreeMap<String, Scope> scopes = new TreeMap<>();

    private ScopeTree() {
    }

    /// @throws IllegalArgumentException when a scope stands twice, is part of one that is not there, or goes in a circle
    public static ScopeTree of(Collection<Scope> scopes) {
        var tree = new ScopeTree();
        for (var scope : scopes) {
            if (tree.scopes.put(scope.key(), scope) != null) {
                throw new IllegalArgumentException(Texts.of("problem.why.scope-twice", "key", scope.key()));
            }
        }
        tree.scopes.values().forEach(tree::requireRoot);
        return tree;
    }

    /// Follows the wholes of a scope up to the root.
    private void requireRoot(Scope scope) {
        var seen = new LinkedHashSet<String>();
        for (var at = scope; at.partOf() != null; at = scopes.get(at.partOf())) {
            if (!seen.add(at.key())) {
                throw new IllegalArgumentException(Texts.of("problem.why.scope-circle", "keys", String.join(", ", seen)));
            }
            if (!scopes.containsKey(at.partOf())) {
                throw new IllegalArgumentException(Texts.of("problem.why.scope-unknown", "key", at.key(), "whole", String.valueOf(at.partOf())));
            }
        }
    }

    public Optional<Scope> find(String key) {
        return Optional.ofNullable(scopes.get(key));
    }

    /// Every scope after the one that it is a part of, the trees and the parts in the order of their keys.
    public List<Scope> inOrder() {
        return scopes.values().stream().filter(scope -> scope.partOf() == null).flatMap(this::withParts).toList();
    }

    private Stream<Scope> withParts(Scope scope) {
        return Stream.concat(Stream.of(scope), parts(scope.key()).stream().flatMap(this::withParts));
    }

    /// What counts all of the scope and more, the nearest first.
    public List<Scope> wholes(String key) {
        var wholes = new ArrayList<Scope>();
        for (var at = find(key).flatMap(Scope::whole).flatMap(this::find); at.isPresent(); at = at.flatMap(Scope::whole).flatMap(this::find)) {
            wholes.add(at.orElseThrow());
        }
        return List.copyOf(wholes);
    }

    /// The scopes that are directly part of it, in the order of their keys.
    public List<Scope> parts(String key) {
        return scopes.values().stream().filter(scope -> key.equals(scope.partOf())).sorted(Comparator.comparing(Scope::key)).toList();
    }

    /// What the other is to the scope: its `WHOLE` when the other counts all of it and more. Empty when they are not comparable.
    ///
    /// Scopes under one whole whose parts overlap are no siblings, because their sum may exceed it.
    public Optional<Relation> relation(String key, String other) {
        if (key.equals(other)) {
            return Optional.of(Relation.SAME);
        }
        if (keys(wholes(key)).contains(other)) {
            return Optional.of(Relation.WHOLE);
        }
        if (keys(wholes(other)).contains(key)) {
            return Optional.of(Relation.PART);
        }
        var whole = find(key).flatMap(Scope::whole);
        return whole.isPresent() && whole.equals(find(other).flatMap(Scope::whole)) && whole.flatMap(this::find).filter(Scope::partsOverlap).isEmpty()
                ? Optional.of(Relation.SIBLING) : Optional.empty();
    }

    private static List<String> keys(List<Scope> scopes) {
        return scopes.stream().map(Scope::key).toList();
    }
}
