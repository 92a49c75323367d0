package kervan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.language.Texts;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;

/// A volume a year that nobody announced, held against a series as if somebody had: the value of a claim, or of a question.
///
/// @param value above zero
public record SupposedTarget(SeriesKey series, BigDecimal value, UnitOfMeasure unit, Qualifier qualifier) {

    public static final String KEY = "supposed";

    /// @throws IllegalArgumentException when the value is not above zero, or figures of the series cannot be told in the unit
    public Target target(Series of, LocalDate today) {
        if (!of.conversion().reaches(unit, of.unit())) {
            throw new IllegalArgumentException("figures of %s cannot be told in %s".formatted(of.key(), unit.code()));
        }
        var announcement = new Announcement(KEY, KEY, Texts.of("target.supposed.title"), series, null, Texts.of("target.supposed.nobody"), List.of(), PartialDate.parse(today.toString()), null,
                new Promise(value, null, unit, true, qualifier, Promise.Kind.LEVEL, Promise.Subject.TRAFFIC, null, null), Baseline.NONE, null, null,
                new Source("asked", "not announced", null, null), null, new Figure.Origin(KEY, 0));
        return new Target(KEY, List.of(announcement));
    }
}
