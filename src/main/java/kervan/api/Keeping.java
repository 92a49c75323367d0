package kervan.api;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import kervan.saved.Draft;
import kervan.saved.SaveResult;
import kervan.saved.SavedVersion;
import kervan.saved.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What programs ask of views and dashboards alike: all of them, one, its versions, another version, to be taken off the lists.
///
/// @param <A> the answer about one of them
/// @param unknown the title and the sentence where there is none of a name
record Keeping<C, A>(Shelf<C> shelf, Function<SavedVersion<C>, A> answer, String unknown, String sentence) {

    private static final Set<String> RESTORING = Set.of("since", "restores", "by");

    List<A> all(MultiValueMap<String, String> parameters) {
        Query.of(parameters);
        return shelf.all().stream().map(answer).toList();
    }

    A one(String key, MultiValueMap<String, String> parameters) {
        Query.of(parameters);
        return answer.apply(found(key));
    }

    /// The newest first, each with what it changed.
    <V> List<V> versions(String key, MultiValueMap<String, String> parameters, BiFunction<A, List<String>, V> told) {
        Query.of(parameters);
        found(key);
        var versions = shelf.versions(key);
        return versions.stream().map(one -> told.apply(answer.apply(one), changes(versions, one))).toList();
    }

    A save(Body body, C content) {
        return kept(shelf.save(new Draft<>(body.required("title"), body.text("note").orElse(null), content, by(body))));
    }

    /// Another version, or one that brings an earlier one back.
    ///
    /// @param content what the body says, on top of what there was
    A saveAgain(SavedVersion<C> newest, Body body, C content) {
        return kept(shelf.save(newest.key(), since(body), new Draft<>(said(body, "title", newest.title()), said(body, "note", newest.note()), content, by(body))));
    }

    /// Brings an earlier version back as it was: whatever else the body says would be lost, and is refused.
    A restore(SavedVersion<C> newest, Body body) {
        var beside = body.members().propertyNames().stream().filter(name -> !RESTORING.contains(name)).toList();
        if (!beside.isEmpty()) {
            throw Refusal.badRequest("Either or", "restores brings a whole version back, and %s says something else. Leave out one of them; what differs can be added as the next version.".formatted(String.join(", ", beside)));
        }
        return kept(shelf.restore(newest.key(), version("restores", body.required("restores")), since(body), by(body)));
    }

    A withdraw(String key, MultiValueMap<String, String> parameters) {
        var query = Query.of(parameters, "since", "by");
        found(key);
        return kept(shelf.withdraw(key, version("since", query.text("since").orElse("")), query.text("by").orElse(null)));
    }

    SavedVersion<C> found(String key) {
        return shelf.find(key).orElseThrow(() -> Refusal.notFound(unknown, sentence));
    }

    private A kept(SaveResult<C> result) {
        return switch (result) {
            case SaveResult.Kept<C> kept -> answer.apply(kept.version());
            case SaveResult.Overtaken<C> overtaken -> throw Refusal.conflict("Saved by somebody else", overtaken.sentence());
            case SaveResult.Refused<C> refused -> throw SavedAnswers.refusal(refused.objection());
            case SaveResult.Unknown<C> unknown -> throw Refusal.notFound(unknown.objection().title(), unknown.objection().sentence());
        };
    }

    private List<String> changes(List<SavedVersion<C>> versions, SavedVersion<C> one) {
        return versions.stream().filter(before -> before.number() == one.number() - 1).findFirst().map(before -> shelf.changes(before, one)).orElse(List.of());
    }

    private static @Nullable String said(Body body, String name, @Nullable String before) {
        return body.members().has(name) ? body.text(name).orElse(null) : before;
    }

    private static @Nullable String by(Body body) {
        return body.text("by").orElse(null);
    }

    private static int since(Body body) {
        return version("since", body.required("since"));
    }

    private static int version(String name, String text) {
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw Refusal.badRequest("No version", "%s is no number of a version. Versions are counted from 1.".formatted(name));
        }
        return Integer.parseInt(text);
    }
}
