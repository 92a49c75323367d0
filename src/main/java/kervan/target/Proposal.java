package kervan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kervan.figure.Figure.Origin;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// An announcement as somebody wants the ledger to have it, before it is judged: anything may be missing, and what is there may be nonsense.
///
/// @param key null to have one proposed out of series and year
/// @param target the chain that it joins; null for one of its own
/// @param printed the number with its words as the document prints it
public record Proposal(@Nullable String key, @Nullable String target, @Nullable String title, @Nullable String series, @Nullable String scope,
        @Nullable String announcedBy, List<String> bodies, @Nullable PartialDate announcedOn, @Nullable String printed, Amount amount, Compared compared,
        @Nullable String supersedes, @Nullable String proratedFrom, Document document, @Nullable String note) {

    /// How much and by when; the parts of a [Promise].
    public record Amount(@Nullable BigDecimal value, @Nullable BigDecimal low, @Nullable UnitOfMeasure unit, boolean perYear, Qualifier qualifier,
            Promise.Kind kind, Promise.Subject subject, @Nullable LocalDate startsOn, @Nullable LocalDate dueOn) {

        Promise promise() {
            return new Promise(Objects.requireNonNull(value), low, Objects.requireNonNull(unit), perYear, qualifier, kind, subject, startsOn, dueOn);
        }
    }

    /// What it was compared with; the parts of a [Baseline].
    public record Compared(@Nullable String words, @Nullable Interval period, @Nullable BigDecimal value, @Nullable UnitOfMeasure unit, @Nullable BigDecimal factor) {

        public static final Compared NOTHING = new Compared(null, null, null, null, null);

        Baseline baseline() {
            return new Baseline(words, period, value, unit, factor);
        }
    }

    /// Where it stands; the parts of a [Source].
    public record Document(@Nullable String publisher, @Nullable String title, @Nullable String address, @Nullable PartialDate publishedOn) {

        Source source() {
            return new Source(Objects.requireNonNull(publisher), Objects.requireNonNull(title), address, publishedOn);
        }
    }

    public Proposal {
        bodies = List.copyOf(bodies);
    }

    /// What an announcement says, to be changed.
    public static Proposal of(Announcement one) {
        var promise = one.promise();
        var compared = one.compared();
        var source = one.source();
        return new Proposal(one.key(), one.target(), one.title(), one.series().text(), one.scope(), one.announcedBy(), one.bodies(), one.announcedOn(), one.printed(),
                new Amount(promise.value(), promise.low(), promise.unit(), promise.perYear(), promise.qualifier(), promise.kind(), promise.subject(), promise.startsOn(), promise.dueOn()),
                new Compared(compared.words(), compared.period(), compared.value(), compared.unit(), compared.factor()), one.supersedes(), one.proratedFrom(),
                new Document(source.publisher(), source.title(), source.address(), source.publishedOn()), one.note());
    }

    public Proposal with(Amount other) {
        return new Proposal(key, target, title, series, scope, announcedBy, bodies, announcedOn, printed, other, compared, supersedes, proratedFrom, document, note);
    }

    public Proposal withKey(String other) {
        return new Proposal(other, target, title, series, scope, announcedBy, bodies, announcedOn, printed, amount, compared, supersedes, proratedFrom, document, note);
    }

    /// The announcement that it is; only for one without flaws and with a key.
    public Announcement announcement(Origin origin) {
        var name = Objects.requireNonNull(key);
        return new Announcement(name, Optional.ofNullable(target).orElse(name), Objects.requireNonNull(title), new SeriesKey(Objects.requireNonNull(series)), scope,
                Objects.requireNonNull(announcedBy), bodies, Objects.requireNonNull(announcedOn), printed, amount.promise(), compared.baseline(), supersedes, proratedFrom,
                document.source(), note, origin);
    }
}
