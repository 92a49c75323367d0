package kervan.explore;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import kervan.analytics.Value;
import kervan.chart.DateText;
import kervan.chart.NumberText;
import kervan.dashboard.TargetText;
import kervan.explore.Promises.Promise;
import kervan.language.Texts;
import kervan.pace.Variance;
import kervan.timeseries.Quantity;
import kervan.timeseries.Rounded;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// Values of the workbench held against what was promised for their very period, in words: `−0.108 Mt, −7.2 % against 1.5 Mt promised (KazMunayGas, Mar 2024): ▼ missed by 0.1 Mt`.
///
/// Of a range the nearer end counts; within it there is no difference. A part of a period is not held against the promise for all of it, but the verdict is told.
record AgainstTarget(Exploration exploration, Promises promises) {

    /// Empty where no target is in force for the period, where targets are not shown or cannot be read off the axis, and for what is only expected.
    Optional<String> words(Plotted line, Value value) {
        var unit = Drawings.unit(line).single();
        if (value.isMissing() || !value.status().isActual() || unit.isEmpty()) {
            return Optional.empty();
        }
        return line.series().flatMap(series -> promises.inForce(series.key(), value.period(), exploration).stream()
                .max(Comparator.comparing(one -> one.judged().announcement().announcedOn().earliest())).flatMap(one -> words(one, line, value, unit.orElseThrow())));
    }

    private Optional<String> words(Promise promise, Plotted line, Value value, UnitOfMeasure unit) {
        if (value.isPartial()) {
            return Optional.of(said("explore.target.part", promise, unit));
        }
        var volume = new Quantity(Objects.requireNonNull(value.number()), value.rounding(), unit);
        var isPrinted = value.digits() == Value.Digits.GIVEN && UnitConversion.isExact(promise.judged().announcement().unit(), unit);
        var high = promises.promised(promise, promise.judged().announcement().quantity(), unit, exploration);
        var low = promises.lower(promise, unit, exploration);
        return high.flatMap(most -> low.map(least -> {
            var isWithin = !most.equals(least) && volume.value().compareTo(least.value()) >= 0 && volume.value().compareTo(most.value()) <= 0;
            return isWithin ? said("explore.target.within", promise, unit)
                    : said("explore.target.against", promise, unit, "difference", difference(Variance.of(volume, volume.value().compareTo(least.value()) < 0 ? least : most), line, isPrinted));
        }));
    }

    /// Of every digit that came out, and rounded once: so the per cent are the same in every unit.
    private static String difference(Variance variance, Plotted line, boolean isPrinted) {
        var absolute = variance.absolute();
        var number = isPrinted ? absolute.value() : Rounded.reckoned(absolute.value(), absolute.rounding(), Integer.MAX_VALUE).number();
        var plain = ValueText.step(number, Drawings.unit(line));
        return variance.percent().map(percent -> plain + ", " + NumberText.signedPercent(percent)).orElse(plain);
    }

    private String said(String key, Promise promise, UnitOfMeasure unit, Object... more) {
        var announcement = promise.judged().announcement();
        var named = new Object[8 + more.length];
        System.arraycopy(new Object[] {"amount", TargetText.amount(announcement) + promises.converted(promise, unit, exploration), "who", announcement.announcer(), "day", DateText.of(announcement.announcedOn()), "verdict", promise.verdict()}, 0, named, 0, 8);
        System.arraycopy(more, 0, named, 8, more.length);
        return Texts.of(key, named);
    }
}
