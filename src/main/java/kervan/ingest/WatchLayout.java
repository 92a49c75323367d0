package kervan.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kervan.target.WatchLine;
import kervan.target.WatchedTargets;

/// The layout of watched targets.
final class WatchLayout {

    private WatchLayout() {
    }

    static FileLayout<WatchLine> of(WatchedTargets watched) {
        var known = watched.known();
        return new FileLayout<>("watched targets", List.of("watched_target", "reason"), Set.of(), row -> {
            var target = row.code("watched_target", text -> Optional.of(text).filter(known::contains), known.stream().sorted().toList());
            return row.whenSound(() -> new WatchLine(target.get(), row.text("reason").get(), row.line()));
        }, WatchLine::target, watched::record);
    }
}
