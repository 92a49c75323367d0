package kervan.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kervan.forecast.EtsForm.Error;
import kervan.forecast.EtsForm.Season;

/// Fits one exponential smoothing model by maximum likelihood.
///
/// **Definition**: minus twice the logarithm of the likelihood is n·log Σe², and for a multiplicative error 2·Σ log|fit| more. That is n·log Σ(e·g)² with g the geometric mean of the fits: a sum of squares, and found as one.
///
/// **Choices**: all of what smooths and where it begins is estimated together, within the usual bounds: 0.0001 ≤ β ≤ α ≤ 0.9999, γ ≤ 1 − α, 0.8 ≤ φ ≤ 0.98. Each bounded number is carried as its logit, so that no step leaves the bounds. Seasons add up to 0, or to the parts of the year.
///
/// **Source**: Hyndman et al. (2008), chapter 5; where it begins is that of `ets` in R's package forecast.
final class EtsEstimation {

    private static final double LEAST = 1e-4;
    private static final double MOST = 0.9999;
    private static final double PHI_LEAST = 0.8;
    private static final double PHI_MOST = 0.98;
    private static final int MOST_STEPS = 60;
    private static final double[] ALPHAS = {0.02, 0.1, 0.3, 0.6, 0.9};
    private static final double[] SHARES = {0.02, 0.2, 0.7};
    private static final double[] PHIS = {0.85, 0.95};
    private static final double[] NONE = {0};

    private final EtsForm form;
    private final double[] values;
    private final int periods;
    private final EtsRecursion recursion;
    private final double[] fits;
    private final double unit;

    EtsEstimation(EtsForm form, double[] values, int periods) {
        this.form = form;
        this.values = values;
        this.periods = periods;
        this.recursion = new EtsRecursion(form, values, periods);
        this.fits = new double[values.length];
        var mean = Arrays.stream(values).map(Math::abs).average().orElse(1);
        this.unit = mean > 0 ? mean : 1;
    }

    /// Empty where the model cannot go through the series.
    Optional<EtsFit> fit() {
        var search = new LeastSquaresSearch(this::residuals, values.length, MOST_STEPS, reach());
        return begins().map(place -> new Found(search.search(place), place)).filter(found -> Double.isFinite(found.squares)).min(Comparator.comparingDouble(Found::squares))
                .map(found -> EtsFit.of(form, start(found.place), values, periods));
    }

    private record Found(double squares, double[] place) {
    }

    /// From the best of a grid of ways to learn, and from the best of those that differ much from it.
    private Stream<double[]> begins() {
        var beginning = EtsBeginning.of(form, values, periods);
        var found = grid(beginning);
        if (Double.isInfinite(found.getFirst().squares)) {
            found = grid(new EtsStart(beginning.alpha(), beginning.beta(), beginning.gamma(), beginning.phi(), unit, 0, beginning.season()));
        }
        var first = found.getFirst();
        var other = found.stream().filter(one -> Math.abs(one.place[0] - first.place[0]) > 2 || form.hasTrend() && Math.abs(one.place[1] - first.place[1]) > 3).findFirst();
        return Stream.concat(Stream.of(first.place), other.stream().map(one -> one.place));
    }

    /// The best first.
    private List<Found> grid(EtsStart beginning) {
        var errors = new double[values.length];
        var found = new ArrayList<Found>();
        for (var alpha : ALPHAS) {
            for (var beta : form.hasTrend() ? SHARES : NONE) {
                for (var gamma : form.isSeasonal() ? SHARES : NONE) {
                    for (var phi : form.isDamped() ? PHIS : NONE) {
                        var place = place(new EtsStart(alpha, LEAST + beta * (alpha - LEAST), LEAST + gamma * (1 - alpha - LEAST), phi, beginning.level(), beginning.slope(), beginning.season()));
                        found.add(new Found(residuals(place, errors) ? squares(errors) : Double.POSITIVE_INFINITY, place));
                    }
                }
            }
        }
        found.sort(Comparator.comparingDouble(Found::squares));
        return found;
    }

    private static double squares(double[] errors) {
        double sum = 0;
        for (var error : errors) {
            sum += error * error;
        }
        return Double.isFinite(sum) ? sum : Double.POSITIVE_INFINITY;
    }

    /// No step is longer than this: a logit that is far out finds no way back.
    private double[] reach() {
        var reach = new double[size()];
        Arrays.fill(reach, Double.POSITIVE_INFINITY);
        Arrays.fill(reach, 0, 1 + (form.hasTrend() ? 1 : 0) + (form.isSeasonal() ? 1 : 0) + (form.isDamped() ? 1 : 0), 1.5);
        return reach;
    }

    private int size() {
        return 2 + (form.hasTrend() ? 2 : 0) + (form.isDamped() ? 1 : 0) + (form.isSeasonal() ? periods : 0);
    }

    private boolean residuals(double[] place, double[] residuals) {
        if (!recursion.run(start(place), residuals, fits)) {
            return false;
        }
        if (form.error() == Error.MULTIPLICATIVE) {
            var scale = geometricMean(fits) / unit;
            for (var t = 0; t < residuals.length; t++) {
                residuals[t] *= scale;
            }
        } else {
            for (var t = 0; t < residuals.length; t++) {
                residuals[t] /= unit;
            }
        }
        return true;
    }

    /// With a logarithm for every few of them, of their product.
    private static double geometricMean(double[] numbers) {
        double sum = 0;
        double product = 1;
        for (var number : numbers) {
            product *= number;
            if (product > 1e100 || product < 1e-100) {
                sum += Math.log(product);
                product = 1;
            }
        }
        return Math.exp((sum + Math.log(product)) / numbers.length);
    }

    private double[] place(EtsStart start) {
        var place = new double[size()];
        var at = 0;
        place[at++] = logit(start.alpha(), LEAST, MOST);
        if (form.hasTrend()) {
            place[at++] = logit(start.beta(), LEAST, start.alpha());
        }
        if (form.isSeasonal()) {
            place[at++] = logit(start.gamma(), LEAST, 1 - start.alpha());
        }
        if (form.isDamped()) {
            place[at++] = logit(start.phi(), PHI_LEAST, PHI_MOST);
        }
        place[at++] = start.level() / unit;
        if (form.hasTrend()) {
            place[at++] = start.slope() / unit;
        }
        for (var part = 0; part < periods - 1 && form.isSeasonal(); part++) {
            place[at++] = start.season()[part] / seasonUnit();
        }
        return place;
    }

    private double seasonUnit() {
        return form.season() == Season.MULTIPLICATIVE ? 1 : unit;
    }

    private EtsStart start(double[] place) {
        var at = 0;
        var alpha = bounded(place[at++], LEAST, MOST);
        var beta = form.hasTrend() ? bounded(place[at++], LEAST, Math.max(alpha, LEAST)) : 0;
        var gamma = form.isSeasonal() ? bounded(place[at++], LEAST, Math.max(1 - alpha, LEAST)) : 0;
        var phi = form.isDamped() ? bounded(place[at++], PHI_LEAST, PHI_MOST) : 1;
        var level = place[at++] * unit;
        var slope = form.hasTrend() ? place[at++] * unit : 0;
        var season = new double[form.isSeasonal() ? periods : 0];
        if (form.isSeasonal()) {
            var rest = form.season() == Season.MULTIPLICATIVE ? (double) periods : 0;
            for (var part = 0; part < periods - 1; part++) {
                season[part] = place[at++] * seasonUnit();
                rest -= season[part];
            }
            season[periods - 1] = rest;
        }
        return new EtsStart(alpha, beta, gamma, phi, level, slope, season);
    }

    private static double bounded(double logit, double least, double most) {
        return least + (most - least) / (1 + Math.exp(-logit));
    }

    private static double logit(double number, double least, double most) {
        var share = Math.clamp((number - least) / (most - least), 1e-6, 1 - 1e-6);
        return Math.log(share / (1 - share));
    }
}
