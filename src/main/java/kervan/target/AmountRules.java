package kervan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kervan.catalogue.NearestKeys;
import kervan.catalogue.Series;
import kervan.figure.Scope;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// What the numbers of an announcement may be, of which series and in which unit.
final class AmountRules {

    private static final int MOST_DIGITS = 18;

    private AmountRules() {
    }

    static List<Flaw> flaws(Proposal one, Ground ground) {
        var flaws = new ArrayList<Flaw>();
        series(flaws, one, ground);
        scope(flaws, one, ground);
        value(flaws, one.amount());
        range(flaws, one.amount());
        baseline(flaws, one.compared());
        if (one.amount().unit() == null) {
            flaws.add(new Flaw("unit", "Missing unit", "There is no unit. Write the one that the document prints, such as Mt."));
        }
        ground.find(one.series()).ifPresent(series -> {
            unit(flaws, "unit", one.amount().unit(), series);
            unit(flaws, "baselineUnit", one.compared().unit(), series);
        });
        return flaws;
    }

    private static void series(List<Flaw> flaws, Proposal one, Ground ground) {
        if (one.series() == null || one.series().isBlank()) {
            flaws.add(new Flaw("series", "Missing series", "There is no series. Write the key of the series that it is held against, such as btc_kz."));
        } else if (ground.find(one.series()).isEmpty()) {
            flaws.add(new Flaw("series", "Unknown series", "There is no series %s. %sGET /api/v1/series and the page Data list all of them.".formatted(one.series(),
                    new NearestKeys(one.series()).question(ground.series().keySet().stream().map(SeriesKey::text).toList()))));
        }
    }

    private static void scope(List<Flaw> flaws, Proposal one, Ground ground) {
        if (one.scope() != null && ground.scopes().find(one.scope()).isEmpty()) {
            flaws.add(new Flaw("scope", "Unknown scope", "There is no scope %s. %sGET /api/v1/scopes lists all of them; leave it out where the series counts what was promised.".formatted(
                    one.scope(), new NearestKeys(one.scope()).question(ground.scopes().inOrder().stream().map(Scope::key).toList()))));
        }
    }

    private static void value(List<Flaw> flaws, Proposal.Amount amount) {
        var value = amount.value();
        if (value == null) {
            flaws.add(new Flaw("value", "Missing value", "There is no value. Write the number that was announced; of a range the upper end."));
        } else if (value.signum() <= 0) {
            flaws.add(new Flaw("value", "Not above zero", "The value is %s, and a target is above zero. Write what is to be reached; of a decrease the level that remains.".formatted(value.toPlainString())));
        }
        tooLong(flaws, "value", value);
    }

    private static void range(List<Flaw> flaws, Proposal.Amount amount) {
        if (!(amount.low() instanceof BigDecimal low)) {
            return;
        }
        if (low.signum() <= 0) {
            flaws.add(new Flaw("low", "Not above zero", "The lower end is %s, and a target is above zero. Leave it out where no range was announced.".formatted(low.toPlainString())));
        } else if (amount.value() instanceof BigDecimal high && low.compareTo(high) >= 0) {
            flaws.add(new Flaw("low", "Range goes down", "The range goes from %s to %s, and a range goes up. Write the lower end as low and the upper end as value.".formatted(
                    low.toPlainString(), high.toPlainString())));
        }
        tooLong(flaws, "low", low);
    }

    private static void baseline(List<Flaw> flaws, Proposal.Compared compared) {
        if ((compared.value() == null) != (compared.unit() == null)) {
            flaws.add(new Flaw(compared.value() == null ? "baselineValue" : "baselineUnit", "Half a baseline",
                    compared.value() == null ? "The baseline has a unit and no value. Write both or neither." : "The baseline has a value and no unit. Write both or neither."));
        }
        above(flaws, "baselineValue", "baseline", compared.value());
        above(flaws, "baselineFactor", "factor of the baseline", compared.factor());
    }

    private static void above(List<Flaw> flaws, String field, String what, @Nullable BigDecimal value) {
        if (value != null && value.signum() <= 0) {
            flaws.add(new Flaw(field, "Not above zero", "The %s is %s, and has to be above zero. Correct it or leave it out.".formatted(what, value.toPlainString())));
        }
        tooLong(flaws, field, value);
    }

    private static void tooLong(List<Flaw> flaws, String field, @Nullable BigDecimal value) {
        if (value != null && Math.max(value.precision(), value.scale()) > MOST_DIGITS) {
            flaws.add(new Flaw(field, "Too many digits", "A number has at most %d digits. Write it as it was printed, in the unit that was printed.".formatted(MOST_DIGITS)));
        }
    }

    private static void unit(List<Flaw> flaws, String field, @Nullable UnitOfMeasure unit, Series series) {
        if (unit != null && !series.conversion().reaches(unit, series.unit())) {
            var told = Arrays.stream(UnitOfMeasure.values()).filter(one -> series.conversion().reaches(one, series.unit())).map(UnitOfMeasure::code).collect(Collectors.joining(", "));
            flaws.add(new Flaw(field, "Wrong unit", "%s (%s) cannot be told in %s. Choose one of %s, or the series that it belongs to.".formatted(series.key(), series.name(), unit.code(), told)));
        }
    }
}
