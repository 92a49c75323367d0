package kervan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kervan.figure.Figure.Origin;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.language.Texts;
import kervan.pace.Assessment;
import kervan.pace.Evidence;
import kervan.pace.Goal;
import kervan.pace.Pace;
import kervan.pace.Verdict;
import kervan.timeseries.PartialDate;
import kervan.timeseries.Quantity;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// One statement of a target: *KazMunayGas and SOCAR, 11 March 2024: gradually to 2.2 Mt a year*.
///
/// @param target the chain of announcements that it belongs to, by name; its own key where it stands alone
/// @param series the series it is held against
/// @param scope key of the scope that was promised, where that is not the scope of the series: figures of the series then count something else; otherwise null
/// @param announcedBy who, as the document says
/// @param bodies the bodies that answer for it; none where that is not known
/// @param printed the number with its words as the document prints it, in the language of the document; null when that was not kept
/// @param supersedes key of the announcement that it says it replaces; null when it says nothing
/// @param proratedFrom key of the announcement that it is the share of for a part of the year; null when it is none
public record Announcement(String key, String target, String title, SeriesKey series, @Nullable String scope, String announcedBy, List<String> bodies,
        PartialDate announcedOn, @Nullable String printed, Promise promise, Baseline compared, @Nullable String supersedes, @Nullable String proratedFrom,
        Source source, @Nullable String note, Origin origin) {

    /// What stands in place of a file where an announcement was written by hand; the line is then the number of its entry.
    public static final String BY_HAND = "entry";

    public Announcement {
        bodies = List.copyOf(bodies);
        if (promise.dueOn() != null && promise.dueOn().isBefore(announcedOn.earliest())) {
            throw new IllegalArgumentException(Texts.of("problem.why.due-first", "due", promise.dueOn().toString(), "day", announcedOn.toString()));
        }
    }

    public BigDecimal value() {
        return promise.value();
    }

    public @Nullable BigDecimal low() {
        return promise.low();
    }

    public UnitOfMeasure unit() {
        return promise.unit();
    }

    public boolean perYear() {
        return promise.perYear();
    }

    public Qualifier qualifier() {
        return promise.qualifier();
    }

    public Optional<LocalDate> due() {
        return promise.due();
    }

    public @Nullable LocalDate dueOn() {
        return promise.dueOn();
    }

    /// What the announcer compared it with, in words; null when nothing.
    public @Nullable String baseline() {
        return compared.words();
    }

    public Quantity quantity() {
        return promise.quantity();
    }

    /// How it would stand, its days being over, if they had brought so much.
    public Verdict verdictOf(Quantity volume) {
        if (promise.subject() == Promise.Subject.CAPACITY) {
            return new Verdict.NotAssessable(Verdict.Reason.CAPACITY);
        }
        if (promise.kind() == Promise.Kind.INCREMENT) {
            return new Verdict.NotAssessable(Verdict.Reason.BASELINE_MISSING);
        }
        return JudgedDays.of(promise, null).<Verdict>map(days -> {
            var goal = new Goal(value(), low(), unit(), qualifier(), days);
            var evidence = new Evidence(List.of(), List.of(volume), List.of(), List.of());
            return Assessment.of(goal, evidence, new Pace.Linear(), List.of(), days.endExclusive()).verdict();
        }).orElseGet(() -> new Verdict.NotAssessable(Verdict.Reason.NO_DEADLINE));
    }

    /// Who announced it, in the language of who reads: *министр энергетики Казахстана*. Names stay as they are.
    public String announcer() {
        return AnnouncerWords.of(announcedBy);
    }

    /// The bodies that answer for it, in the language of who reads.
    public List<String> answerable() {
        return bodies.stream().map(AnnouncerWords::of).toList();
    }

    /// Whether both say the same, wherever they were read.
    boolean saysTheSameAs(Announcement other) {
        return equals(new Announcement(other.key, other.target, other.title, other.series, other.scope, other.announcedBy, other.bodies, other.announcedOn,
                other.printed, other.promise, other.compared, other.supersedes, other.proratedFrom, other.source, other.note, origin));
    }

    /// Whether it is for a whole calendar year, or a rate per year.
    public boolean isOfAYear() {
        return promise.perYear() || promise.dueOn() instanceof LocalDate due && due.equals(LocalDate.of(due.getYear(), 12, 31))
                && (promise.startsOn() == null || promise.startsOn().equals(LocalDate.of(due.getYear(), 1, 1)));
    }

    /// Whether it promises a volume that figures of the series can be held against.
    public boolean isLevel() {
        return promise.kind() == Promise.Kind.LEVEL && promise.subject() == Promise.Subject.TRAFFIC;
    }
}
