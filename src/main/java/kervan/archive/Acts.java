package kervan.archive;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The audit trail: what people decided. It only grows.
@Service
@Transactional(readOnly = true)
public class Acts {

    private final ActStore store;
    private final Clock clock;

    Acts(ActStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Keeps an act, done now. Within the transaction of what it tells of, both are kept or neither.
    ///
    /// @param subject what it was done to; not empty
    /// @param detail what was decided and why, in a sentence for readers; not empty
    /// @param by as they call themselves; null or blank when nobody says
    @Transactional
    public Act record(Act.Kind kind, String subject, String detail, @Nullable String by) {
        var name = Optional.ofNullable(by).map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
        var act = new Act(clock.instant().truncatedTo(ChronoUnit.MICROS), name, kind, subject, detail);
        store.add(act);
        return act;
    }

    /// All of them, the newest first.
    public List<Act> all() {
        return store.newestFirst();
    }
}
