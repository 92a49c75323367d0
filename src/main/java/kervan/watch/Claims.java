package kervan.watch;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import kervan.archive.Archive;
import kervan.archive.Holding;
import kervan.catalogue.Catalogue;
import kervan.catalogue.ConversionFactor;
import kervan.catalogue.Series;
import kervan.claim.Basis;
import kervan.claim.Claim;
import kervan.claim.ClaimCheck;
import kervan.claim.Exhibit;
import kervan.claim.Nearness;
import kervan.claim.Parts;
import kervan.claim.Trial;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.watch.CheckedClaim.ImpliedBaseline;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whether what is claimed is true. See [docs/claims.md](../../../../../docs/claims.md).
@Service
@Transactional(readOnly = true)
public class Claims {

    private final Catalogue catalogue;
    private final Archive archive;
    private final Clock clock;

    Claims(Catalogue catalogue, Archive archive, Clock clock) {
        this.catalogue = catalogue;
        this.archive = archive;
        this.clock = clock;
    }

    /// Holds a claim against the record. Nothing is kept.
    public ClaimAnswer check(ClaimWords words) {
        try {
            return new ClaimAnswer.Checked(checked(words, new ClaimReading(catalogue, this::fullestFirst, words).understood()));
        } catch (Unclear unclear) {
            return unclear.refused();
        }
    }

    private List<SeriesKey> fullestFirst() {
        return archive.holdings().stream().sorted(Comparator.comparing(Holding::figures).reversed()).map(Holding::series).toList();
    }

    private CheckedClaim checked(ClaimWords words, Understood asked) {
        var claim = asked.claim();
        var exhibits = new Exhibits(catalogue, archive, asked);
        var trials = new ArrayList<>(exhibits.trials(claim, false));
        if (claim.baseline() != null && claim.period() != null) {
            trials.add(told(claim, exhibits.asked().scope()));
        }
        var values = claim.valuePeriod() == null ? List.<Exhibit>of() : exhibits.values(claim.valuePeriod());
        var first = ClaimCheck.of(claim, trials, values);
        var check = claim.period() == null && first.rows().isEmpty() ? ClaimCheck.of(claim, exhibits.trials(claim, true), values) : first;
        var subject = exhibits.asked().scope();
        var today = asked.vintage().day().orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return new CheckedClaim(words, asked.series(), asked.vintage(), check, new ClaimSentence(claim, subject).toString(), new Headline(check, subject, exhibits.known()).sentence(),
                new ClaimNotes(check, subject, claim.valuePeriod() == null && claim.value() != null ? exhibits.withValue(claim.value().number()) : List.of(), archive.undated(asked.series().key(), asked.vintage()), today).sentences(), implied(asked, check));
    }

    private static Trial told(Claim claim, String scope) {
        var said = claim.baseline();
        return Trial.of(new Exhibit(Nearness.ASKED, claim.series(), scope, new Basis.Told(said, claim.unit()), claim.period(), ObservationStatus.NORMAL,
                false, null, said.bracket(), null, true));
    }

    /// In the unit of the claim, and where the series is held across the factor from it, in the unit of the series by every factor.
    private List<ImpliedBaseline> implied(Understood asked, ClaimCheck check) {
        return check.parts().impliedBaseline().map(baseline -> {
            var claim = asked.claim();
            var own = new ImpliedBaseline(baseline, claim.unit(), null, check.parts().baselines().getFirst().by() == Parts.By.CHANGE ? ClaimDigits.decimals(claim)
                    : ClaimText.decimals(baseline.nominal(), ClaimDigits.of(claim)));
            var days = claim.period() != null ? claim.period() : claim.valuePeriod();
            if (!UnitConversion.needsFactor(claim.unit(), asked.series().unit()) || days == null && claim.unit().dimension() == UnitOfMeasure.Dimension.OIL_RATE) {
                return List.of(own);
            }
            return Stream.concat(Stream.of(own), factors(asked).flatMap(factor -> new UnitConversion(factor).ratio(claim.unit(), asked.series().unit(), days(days)).stream()
                    .map(baseline::times).map(changed -> new ImpliedBaseline(changed, asked.series().unit(), factor, ClaimText.decimals(changed.nominal(), ClaimDigits.of(claim)))))).toList();
        }).orElse(List.of());
    }

    private static long days(@Nullable Interval days) {
        return days == null ? 365 : days.days();
    }

    private Stream<BigDecimal> factors(Understood asked) {
        if (asked.barrelsPerTonne() != null) {
            return Stream.of(asked.barrelsPerTonne());
        }
        var all = new LinkedHashSet<BigDecimal>();
        Series series = asked.series();
        series.conversionFactor().map(ConversionFactor::barrelsPerTonne).ifPresent(all::add);
        catalogue.conversionFactors().stream().map(ConversionFactor::barrelsPerTonne).sorted().forEach(all::add);
        return all.stream();
    }
}
