package kervan.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kervan.figure.Figure.Origin;
import kervan.figure.Source;
import kervan.language.Texts;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;

/// Something that happened and may explain a volume.
///
/// @param endsOn for what took more than a day; otherwise null
/// @param routes the routes it touches; none for a general one
public record Event(PartialDate startsOn, @Nullable PartialDate endsOn, String title, String kind, List<String> routes, Source source,
        @Nullable String note, Origin origin) {

    public Event {
        if (endsOn != null && endsOn.latest().isBefore(startsOn.earliest())) {
            throw new IllegalArgumentException(Texts.of("problem.why.ends-before-start", "end", endsOn.toString(), "start", startsOn.toString()));
        }
    }

    /// Whether the public could know of it at the end of the day: it had begun by then, or a document had announced it.
    public boolean isKnownBy(LocalDate day) {
        return !startsOn.latest().isAfter(day) || source.published().filter(on -> !on.latest().isAfter(day)).isPresent();
    }

    /// Whether the public could know of its end at the end of the day: it had ended by then, or a document had announced it.
    public boolean isEndKnownBy(LocalDate day) {
        return endsOn != null && !endsOn.latest().isAfter(day) || source.published().filter(on -> !on.latest().isAfter(day)).isPresent();
    }

    public Optional<PartialDate> end() {
        return Optional.ofNullable(endsOn);
    }
}
