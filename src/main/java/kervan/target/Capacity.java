package kervan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kervan.figure.Figure.Origin;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.language.Texts;
import kervan.pace.Feasibility;
import kervan.timeseries.PartialDate;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// What a part of a route can take, as a document states it: *crude berths of the port of Aktau, 7.5 Mt a year*.
///
/// @param name what takes so much; what replaces it later has the same name and another key
/// @param scope key of the scope that it bounds, with all parts of that scope
/// @param value above zero
/// @param perYear whether the value is what it takes in a year
/// @param from when it began to hold; null where that is not known
/// @param until when it ended to hold; null where it holds still, or that is not known
/// @param statedOn when it was stated: from then on it could be known
public record Capacity(String key, String name, String scope, BigDecimal value, UnitOfMeasure unit, boolean perYear, Qualifier qualifier,
        @Nullable PartialDate from, @Nullable PartialDate until, PartialDate statedOn, Source source, @Nullable String note, Origin origin) {

    public Capacity {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(Texts.of("problem.why.capacity-zero", "value", value.toPlainString()));
        }
        if (from != null && until != null && until.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException(Texts.of("problem.why.until-first", "until", until.toString(), "from", from.toString()));
        }
    }

    /// As a bound of goals; empty where the value is not that of a year.
    public Optional<Feasibility.Cap> cap() {
        return perYear ? Optional.of(new Feasibility.Cap(name, value, unit, from == null ? null : from.earliest())) : Optional.empty();
    }

    /// Whether it holds on the day, as far as is known.
    public boolean holdsOn(LocalDate day) {
        return (from == null || !from.earliest().isAfter(day)) && (until == null || !until.latest().isBefore(day));
    }

    /// Whether both say the same, wherever they were read.
    boolean saysTheSameAs(Capacity other) {
        return equals(new Capacity(other.key, other.name, other.scope, other.value, other.unit, other.perYear, other.qualifier, other.from, other.until, other.statedOn,
                other.source, other.note, origin));
    }
}
