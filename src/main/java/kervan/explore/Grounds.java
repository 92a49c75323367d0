package kervan.explore;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kervan.archive.Archive;
import kervan.catalogue.Catalogue;
import kervan.catalogue.Series;
import kervan.event.Events;
import kervan.language.Language;
import kervan.target.Targets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Grounds of pages, kept for the next page while nothing is written: a reader who tries one transformation after another waits for one short question to the database.
///
/// One that is lent is out of here until it is given back, so that no two pages share it.
@Component
class Grounds {

    /// Some tens of megabytes.
    private static final int MOST_FIGURES = 50_000;
    private static final int MOST = 32;

    private final Catalogue catalogue;
    private final Archive archive;
    private final Targets targets;
    private final Events events;
    /// The last used at the end.
    private final List<Lent> kept = new ArrayList<>();

    Grounds(Catalogue catalogue, Archive archive, Targets targets, Events events) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.targets = targets;
        this.events = events;
    }

    /// @param state of the database before it was read; empty where it cannot be told
    /// @param language that its verdicts are worded in
    record Lent(Ground ground, Optional<String> state, Language language) {
    }

    /// On what all of these explorations can be made: as if it were read now.
    @Transactional(readOnly = true)
    Lent lend(Collection<Exploration> explorations) {
        var state = archive.state();
        var language = Language.current();
        return state.flatMap(now -> taken(explorations, now, language)).orElseGet(() -> new Lent(read(explorations), state, language));
    }

    synchronized void giveBack(Lent lent) {
        lent.state().ifPresent(told -> kept.add(lent));
        while (kept.size() > MOST || kept.stream().mapToInt(one -> one.ground().size()).sum() > MOST_FIGURES) {
            kept.removeFirst();
        }
    }

    private synchronized Optional<Lent> taken(Collection<Exploration> explorations, String state, Language language) {
        kept.removeIf(one -> !one.state().orElseThrow().equals(state));
        var found = kept.stream().filter(one -> one.language() == language && explorations.stream().allMatch(one.ground()::bears)).findFirst();
        found.ifPresent(kept::remove);
        return found;
    }

    private Ground read(Collection<Exploration> explorations) {
        var all = catalogue.all();
        var wanted = explorations.stream().flatMap(one -> one.series().stream()).collect(Collectors.toSet());
        var drawn = all.stream().filter(one -> wanted.contains(one.key())).toList();
        var figures = explorations.stream().map(Exploration::vintage).distinct().collect(Collectors.toMap(one -> one, one -> archive.together(drawn, one)));
        return new Ground(all.stream().collect(Collectors.toMap(Series::key, one -> one)), wanted, figures, catalogue.scopes(), targets.reading(all), events.all());
    }
}
