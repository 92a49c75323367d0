package kervan.target;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kervan.archive.Act;
import kervan.archive.Acts;
import kervan.archive.Batch;
import kervan.archive.ImportedFile;
import kervan.archive.Recorded;
import kervan.archive.Spoken;
import kervan.catalogue.NearestKeys;
import kervan.language.Texts;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The targets that people chose to look after. Every change is an act of the audit trail.
@Service
@Transactional(readOnly = true)
public class WatchedTargets {

    private final WatchStore store;
    private final Announcements announcements;
    private final Acts acts;
    private final Clock clock;

    WatchedTargets(WatchStore store, Announcements announcements, Acts acts, Clock clock) {
        this.store = store;
        this.announcements = announcements;
        this.acts = acts;
        this.clock = clock;
    }

    /// Those watched now, in the order in which that began; a target of which no announcement counts any more is none.
    public List<WatchedTarget> all() {
        var known = known();
        return store.watched().stream().filter(one -> known.contains(one.target())).toList();
    }

    public Optional<WatchedTarget> find(String target) {
        return all().stream().filter(one -> one.target().equals(target)).findFirst();
    }

    /// The names of all targets.
    public Set<String> known() {
        return announcements.all(Vintage.LATEST).stream().map(Announcement::target).collect(Collectors.toUnmodifiableSet());
    }

    /// Looks after a target from now on. What is watched already is left as it is.
    ///
    /// @param by as they call themselves; null when nobody says
    @Transactional
    public WatchAnswer watch(String target, @Nullable String by) {
        return say(target, true, by);
    }

    /// Looks after a target no longer.
    @Transactional
    public WatchAnswer unwatch(String target, @Nullable String by) {
        return say(target, false, by);
    }

    private WatchAnswer say(String target, boolean watched, @Nullable String by) {
        var known = known();
        if (!known.contains(target)) {
            return new WatchAnswer.Refused(Texts.of("target.watch.unknown"), Texts.of("target.watch.unknown-why", "target", target, "meant", new NearestKeys(target).question(known)));
        }
        var name = Spoken.of("name", by, Spoken.NAME);
        if (name.problem().isPresent()) {
            return new WatchAnswer.Refused(name.problem().get().title(), name.problem().get().sentence());
        }
        if (find(target).isPresent() != watched) {
            store.add(target, watched, store.after(clock.instant().truncatedTo(ChronoUnit.MICROS)), name.text(), null);
            acts.record(Act.Kind.WATCH, "target " + target, watched ? "watched from now on" : "watched no longer", name.text());
        }
        return new WatchAnswer.Kept(target, watched);
    }

    /// Watches what a file says, beside what is watched. What the shipped file says again does not undo a choice made since.
    @Transactional
    public Recorded record(Batch batch, Collection<WatchLine> lines) {
        var now = byTarget(store.watched());
        var before = batch.fileName().startsWith(ImportedFile.SHIPPED) ? byTarget(store.shipped()) : now;
        var news = lines.stream().filter(line -> !before.containsKey(line.target()) || !Objects.equals(before.get(line.target()).reason(), line.reason())).toList();
        news.forEach(line -> store.add(batch, line));
        var added = (int) news.stream().filter(line -> !now.containsKey(line.target())).count();
        return new Recorded(added, news.size() - added, lines.size() - news.size());
    }

    private static Map<String, WatchedTarget> byTarget(List<WatchedTarget> watched) {
        return watched.stream().collect(Collectors.toMap(WatchedTarget::target, Function.identity()));
    }
}
