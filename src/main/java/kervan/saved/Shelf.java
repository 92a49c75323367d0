package kervan.saved;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kervan.archive.Spoken;
import kervan.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/// Things that readers keep, with every version of each. Nothing is overwritten: renaming, restoring and withdrawing are versions too.
///
/// Who saves says which version they began with. When it is no longer the newest they are told, and nothing is written.
@Transactional
public abstract class Shelf<C> {

    private final String kind;
    private final SavedStore store;
    private final Clock clock;

    Shelf(String kind, SavedStore store, Clock clock) {
        this.kind = kind;
        this.store = store;
        this.clock = clock;
    }

    abstract String written(C content);

    abstract C read(String content);

    /// The content in its one form, or why it cannot be kept.
    abstract Checked<C> checked(C content);

    /// What differs between two contents, in sentences.
    abstract List<String> differences(C from, C to);

    /// @param objection empty when the content can be kept
    record Checked<C>(C content, Optional<Objection> objection) {
    }

    /// The newest version of each that was not withdrawn, the newest first.
    public List<SavedVersion<C>> all() {
        return everything().stream().filter(one -> !one.withdrawn()).toList();
    }

    /// The newest version of each, also of those withdrawn.
    public List<SavedVersion<C>> everything() {
        return store.newest(kind).stream().map(this::opened).toList();
    }

    /// The version that counts.
    public Optional<SavedVersion<C>> find(String key) {
        return Keys.isValid(key) ? store.find(kind, key).map(this::opened) : Optional.empty();
    }

    /// All of them, the newest first; none when there is no such thing.
    public List<SavedVersion<C>> versions(String key) {
        return Keys.isValid(key) ? store.versions(kind, key).stream().map(this::opened).toList() : List.of();
    }

    /// What changed from one version to another, in sentences in the language of who is answered; none when nothing did.
    public List<String> changes(SavedVersion<C> from, SavedVersion<C> to) {
        var about = Stream.of(from.title().equals(to.title()) ? null : Texts.of("saved.change.title", "from", from.title(), "to", to.title()),
                Objects.equals(from.note(), to.note()) ? null : Texts.of("saved.change.note", "has", to.note() == null ? "no" : "yes"),
                from.withdrawn() == to.withdrawn() ? null : Texts.of("saved.change.withdrawn", "is", to.withdrawn() ? "yes" : "no"));
        return Stream.concat(about.filter(Objects::nonNull), differences(from.content(), to.content()).stream()).toList();
    }

    /// Keeps something new, under a key made of its title.
    public SaveResult<C> save(Draft<C> draft) {
        store.lock();
        return written(draft, title -> Keys.of(title, key -> store.has(kind, key)), null, null, false);
    }

    /// Adds a version. One that says the same as the newest is not added.
    ///
    /// @param since the version that the reader began with
    public SaveResult<C> save(String key, int since, Draft<C> draft) {
        return onTopOf(key, since, newest -> written(draft, title -> key, newest, null, false));
    }

    /// Adds a version that is the same as an earlier one.
    public SaveResult<C> restore(String key, int number, int since, @Nullable String by) {
        return onTopOf(key, since, newest -> versions(key).stream().filter(one -> one.number() == number).findFirst()
                .<SaveResult<C>>map(earlier -> written(earlier.toDraft(by), title -> key, newest, number == newest.number() ? null : number, false))
                .orElseGet(() -> new SaveResult.Unknown<>(Objection.of("unknown-version", "number", number, "newest", newest.number()))));
    }

    /// Takes it off the lists. Its address still leads to it, and it can be restored.
    public SaveResult<C> withdraw(String key, int since, @Nullable String by) {
        return onTopOf(key, since, newest -> written(newest.toDraft(by), title -> key, newest, null, true));
    }

    private SaveResult<C> onTopOf(String key, int since, Function<SavedVersion<C>, SaveResult<C>> save) {
        store.lock();
        var newest = find(key);
        if (newest.isEmpty()) {
            return new SaveResult.Unknown<>(unknown(key));
        }
        if (since > newest.get().number()) {
            return new SaveResult.Unknown<>(Objection.of("unknown-version", "number", since, "newest", newest.get().number()));
        }
        return newest.get().number() == since ? save.apply(newest.get()) : new SaveResult.Overtaken<>(newest.get(), overtaken(newest.get(), since));
    }

    private SaveResult<C> written(Draft<C> draft, UnaryOperator<String> key, @Nullable SavedVersion<C> newest, @Nullable Integer restores, boolean withdrawn) {
        var checked = checked(draft.content());
        var objection = SavedText.objection("title", draft.title(), SavedText.TITLE).or(() -> SavedText.objection("note", draft.note(), SavedText.NOTE))
                .or(() -> SavedText.objection("name", draft.by(), Spoken.NAME)).or(checked::objection);
        var title = SavedText.line(draft.title(), SavedText.TITLE);
        if (objection.isPresent() || title == null) {
            return new SaveResult.Refused<>(objection.orElseGet(() -> Objection.of("no-title")));
        }
        var version = new SavedVersion<>(key.apply(title), newest == null ? 1 : newest.number() + 1, title, SavedText.line(draft.note(), SavedText.NOTE), checked.content(), now(),
                SavedText.line(draft.by(), Spoken.NAME), withdrawn, restores);
        if (newest != null && changes(newest, version).isEmpty()) {
            return new SaveResult.Kept<>(newest);
        }
        store.add(kind, with(version, written(version.content())));
        return new SaveResult.Kept<>(version);
    }

    private Objection unknown(String key) {
        return Objection.of("unknown-" + kind, "key", Keys.isValid(key) ? key : "?");
    }

    private String overtaken(SavedVersion<C> newest, int since) {
        var began = versions(newest.key()).stream().filter(one -> one.number() == since).findFirst();
        var changed = began.map(from -> changes(from, newest)).filter(all -> !all.isEmpty()).map(all -> String.join(" ", all)).orElse("");
        return Texts.of("saved.overtaken", "known", newest.by().isPresent() ? "yes" : "no", "by", newest.by().orElse(""), "number", Integer.toString(newest.number()), "since", Integer.toString(since), "has", changed.isEmpty() ? "no" : "yes", "changed", changed).strip();
    }

    private SavedVersion<C> opened(SavedVersion<String> stored) {
        return with(stored, read(stored.content()));
    }

    private static <A, B> SavedVersion<B> with(SavedVersion<A> version, B content) {
        return new SavedVersion<>(version.key(), version.number(), version.title(), version.note(), content, version.savedAt(), version.savedBy(), version.withdrawn(), version.restores());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
