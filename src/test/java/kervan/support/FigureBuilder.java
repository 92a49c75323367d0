package kervan.support;

import java.math.BigDecimal;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.figure.Standing;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Figures for tests: `figure("2024-01/2024-08", "923 kt").by("Report.az").on("2025-10-02").build()`.
///
/// Unless said otherwise a figure is reported, accepted, of `btc_kz`, in an undated document of *Somebody*.
public final class FigureBuilder {

    private final Interval interval;
    private final BigDecimal value;
    private final UnitOfMeasure unit;
    private String publisher = "Somebody";
    private String title = "Somebody's report";
    private @Nullable PartialDate publishedOn;
    private Figure.@Nullable Range range;
    private Qualifier qualifier = Qualifier.EXACTLY;
    private ObservationStatus status = ObservationStatus.NORMAL;
    private Standing standing = Standing.ACCEPTED;
    private @Nullable String finding;
    private SeriesKey series = new SeriesKey("btc_kz");
    private @Nullable String note;
    private String file = "figures.csv";

    private FigureBuilder(Interval interval, BigDecimal value, UnitOfMeasure unit) {
        this.interval = interval;
        this.value = value;
        this.unit = unit;
    }

    /// @param quantity the number as printed and its unit, divided by a space: `1.392 Mt`
    public static FigureBuilder figure(String interval, String quantity) {
        var parts = quantity.split(" ", 2);
        return new FigureBuilder(Interval.parse(interval), new BigDecimal(parts[0]), UnitOfMeasure.ofCode(parts[1]).orElseThrow());
    }

    public FigureBuilder by(String publisher) {
        this.publisher = publisher;
        return this;
    }

    public FigureBuilder titled(String title) {
        this.title = title;
        return this;
    }

    public FigureBuilder on(String publishedOn) {
        this.publishedOn = publishedOn.isEmpty() ? null : PartialDate.parse(publishedOn);
        return this;
    }

    public FigureBuilder between(String low, String high) {
        this.range = new Figure.Range(new BigDecimal(low), new BigDecimal(high));
        return this;
    }

    public FigureBuilder saying(Qualifier qualifier) {
        this.qualifier = qualifier;
        return this;
    }

    public FigureBuilder is(ObservationStatus status) {
        this.status = status;
        return this;
    }

    public FigureBuilder quarantined() {
        this.standing = Standing.QUARANTINED;
        this.finding = "an error in print";
        return this;
    }

    public FigureBuilder quarantinedWithoutReason() {
        this.standing = Standing.QUARANTINED;
        return this;
    }

    public FigureBuilder of(String series) {
        this.series = new SeriesKey(series);
        return this;
    }

    public FigureBuilder noting(String note) {
        this.note = note;
        return this;
    }

    public FigureBuilder from(String file) {
        this.file = file;
        return this;
    }

    public Figure build() {
        return new Figure(series, interval, value, range, unit, qualifier, status, standing, finding, null,
                new Source(publisher, title, null, publishedOn), note, new Figure.Origin(file, 2));
    }
}
