package kervan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kervan.catalogue.NearestKeys;
import kervan.catalogue.Series;
import kervan.catalogue.SeriesWords;
import kervan.figure.Scope;
import kervan.language.Texts;
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
            flaws.add(new Flaw("unit", Texts.of("rules.missing.unit"), Texts.of("rules.missing.unit-why")));
        }
        ground.find(one.series()).ifPresent(series -> {
            unit(flaws, "unit", one.amount().unit(), series);
            unit(flaws, "baselineUnit", one.compared().unit(), series);
        });
        return flaws;
    }

    private static void series(List<Flaw> flaws, Proposal one, Ground ground) {
        if (one.series() == null || one.series().isBlank()) {
            flaws.add(new Flaw("series", Texts.of("rules.missing.series"), Texts.of("rules.missing.series-why")));
        } else if (ground.find(one.series()).isEmpty()) {
            flaws.add(new Flaw("series", Texts.of("rules.unknown.series"), Texts.of("rules.unknown.series-why", "key", one.series(), "meant",
                    new NearestKeys(one.series()).question(ground.series().keySet().stream().map(SeriesKey::text).toList()))));
        }
    }

    private static void scope(List<Flaw> flaws, Proposal one, Ground ground) {
        if (one.scope() != null && ground.scopes().find(one.scope()).isEmpty()) {
            flaws.add(new Flaw("scope", Texts.of("rules.unknown.scope"), Texts.of("rules.unknown.scope-why", "key", one.scope(),
                    "meant", new NearestKeys(one.scope()).question(ground.scopes().inOrder().stream().map(Scope::key).toList()))));
        }
    }

    private static void value(List<Flaw> flaws, Proposal.Amount amount) {
        var value = amount.value();
        if (value == null) {
            flaws.add(new Flaw("value", Texts.of("rules.missing.value"), Texts.of("rules.missing.value-why")));
        } else if (value.signum() <= 0) {
            flaws.add(new Flaw("value", Texts.of("rules.not-above-zero"), Texts.of("rules.value-why", "value", value.toPlainString())));
        }
        tooLong(flaws, "value", value);
    }

    private static void range(List<Flaw> flaws, Proposal.Amount amount) {
        if (!(amount.low() instanceof BigDecimal low)) {
            return;
        }
        if (low.signum() <= 0) {
            flaws.add(new Flaw("low", Texts.of("rules.not-above-zero"), Texts.of("rules.low-why", "value", low.toPlainString())));
        } else if (amount.value() instanceof BigDecimal high && low.compareTo(high) >= 0) {
            flaws.add(new Flaw("low", Texts.of("rules.range"), Texts.of("rules.range-why", "low", low.toPlainString(), "high", high.toPlainString())));
        }
        tooLong(flaws, "low", low);
    }

    private static void baseline(List<Flaw> flaws, Proposal.Compared compared) {
        if ((compared.value() == null) != (compared.unit() == null)) {
            flaws.add(new Flaw(compared.value() == null ? "baselineValue" : "baselineUnit", Texts.of("rules.half-baseline"),
                    Texts.of(compared.value() == null ? "rules.half-baseline.value-why" : "rules.half-baseline.unit-why")));
        }
        above(flaws, "baselineValue", "rules.above.baseline-why", compared.value());
        above(flaws, "baselineFactor", "rules.above.factor-why", compared.factor());
    }

    private static void above(List<Flaw> flaws, String field, String why, @Nullable BigDecimal value) {
        if (value != null && value.signum() <= 0) {
            flaws.add(new Flaw(field, Texts.of("rules.not-above-zero"), Texts.of(why, "value", value.toPlainString())));
        }
        tooLong(flaws, field, value);
    }

    private static void tooLong(List<Flaw> flaws, String field, @Nullable BigDecimal value) {
        if (value != null && Math.max(value.precision(), value.scale()) > MOST_DIGITS) {
            flaws.add(new Flaw(field, Texts.of("rules.digits"), Texts.of("rules.digits-why", "most", MOST_DIGITS)));
        }
    }

    private static void unit(List<Flaw> flaws, String field, @Nullable UnitOfMeasure unit, Series series) {
        if (unit != null && !series.conversion().reaches(unit, series.unit())) {
            var told = Arrays.stream(UnitOfMeasure.values()).filter(one -> series.conversion().reaches(one, series.unit())).map(UnitOfMeasure::code).collect(Collectors.joining(", "));
            flaws.add(new Flaw(field, Texts.of("rules.wrong-unit"), Texts.of("rules.wrong-unit-why", "key", series.key().text(), "name", SeriesWords.name(series), "unit", unit.code(), "units", told)));
        }
    }
}
