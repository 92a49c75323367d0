package kervan.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kervan.figure.Figure.Origin;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.target.Announcement;
import kervan.target.Baseline;
import kervan.target.Promise;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Announcements for tests: `announced("2024-03-11", "2.2 Mt").perYear().word(GRADUALLY).build()`.
///
/// Unless said otherwise it is a level of traffic in all, of `btc_kz`, by *Somebody*, without deadline.
public final class AnnouncementBuilder {

    private final PartialDate on;
    private final BigDecimal value;
    private final UnitOfMeasure unit;
    private String key = "a_promise";
    private @Nullable String target;
    private SeriesKey series = new SeriesKey("btc_kz");
    private @Nullable String scope;
    private String by = "Somebody";
    private List<String> bodies = List.of("Somebody");
    private @Nullable BigDecimal low;
    private boolean perYear;
    private Qualifier qualifier = Qualifier.EXACTLY;
    private Promise.Kind kind = Promise.Kind.LEVEL;
    private Promise.Subject subject = Promise.Subject.TRAFFIC;
    private @Nullable LocalDate starts;
    private @Nullable LocalDate due;
    private Baseline compared = Baseline.NONE;
    private @Nullable String supersedes;

    private AnnouncementBuilder(PartialDate on, BigDecimal value, UnitOfMeasure unit) {
        this.on = on;
        this.value = value;
        this.unit = unit;
    }

    /// @param quantity the number as printed and its unit, divided by a space: `1.5 Mt`
    public static AnnouncementBuilder announced(String on, String quantity) {
        var parts = quantity.split(" ", 2);
        return new AnnouncementBuilder(PartialDate.parse(on), new BigDecimal(parts[0]), UnitOfMeasure.ofCode(parts[1]).orElseThrow());
    }

    public AnnouncementBuilder key(String key) {
        this.key = key;
        return this;
    }

    public AnnouncementBuilder target(String target) {
        this.target = target;
        return this;
    }

    public AnnouncementBuilder of(String series) {
        this.series = new SeriesKey(series);
        return this;
    }

    public AnnouncementBuilder scope(String scope) {
        this.scope = scope;
        return this;
    }

    public AnnouncementBuilder by(String body) {
        this.by = body;
        this.bodies = List.of(body);
        return this;
    }

    public AnnouncementBuilder from(String low) {
        this.low = new BigDecimal(low);
        return this;
    }

    public AnnouncementBuilder perYear() {
        this.perYear = true;
        return this;
    }

    public AnnouncementBuilder word(Qualifier qualifier) {
        this.qualifier = qualifier;
        return this;
    }

    public AnnouncementBuilder increment() {
        this.kind = Promise.Kind.INCREMENT;
        return this;
    }

    public AnnouncementBuilder capacity() {
        this.subject = Promise.Subject.CAPACITY;
        return this;
    }

    public AnnouncementBuilder starting(String day) {
        this.starts = LocalDate.parse(day);
        return this;
    }

    public AnnouncementBuilder due(String day) {
        this.due = LocalDate.parse(day);
        return this;
    }

    public AnnouncementBuilder supersedes(String key) {
        this.supersedes = key;
        return this;
    }

    /// @param value the number and its unit, divided by a space; null where none is told
    public AnnouncementBuilder comparedWith(String period, @Nullable String value, @Nullable String factor) {
        var parts = value == null ? null : value.split(" ", 2);
        this.compared = new Baseline(null, Interval.parse(period), parts == null ? null : new BigDecimal(parts[0]),
                parts == null ? null : UnitOfMeasure.ofCode(parts[1]).orElseThrow(), factor == null ? null : new BigDecimal(factor));
        return this;
    }

    public Announcement build() {
        return new Announcement(key, target == null ? key : target, "a promise", series, scope, by, bodies, on, null,
                new Promise(value, low, unit, perYear, qualifier, kind, subject, starts, due), compared, supersedes, null,
                new Source("Somebody", "Somebody's report", null, null), null, new Origin("targets.csv", 2));
    }
}
