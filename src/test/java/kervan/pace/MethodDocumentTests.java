package kervan.pace;

import static kervan.pace.Known.evidence;
import static kervan.pace.Known.goal;
import static kervan.pace.Known.linear;
import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kervan.pace.Offer.Possible;
import kervan.timeseries.Interval;
import org.junit.jupiter.api.Test;

/// The examples of docs/method.md are what the code works out.
class MethodDocumentTests {

    private static final Assessment JULY_2024 = linear(goal("1.5", "2024"), evidence("2024", Known.toJuly2024()), "2024-08-20");
    private static final Assessment AUGUST_2025 = linear(goal("1.5", "2025"), evidence("2025", Known.toAugust2025()), "2025-10-02");

    @Test
    void requiredRates() throws IOException {
        assertThat(section("Required rate")).contains("= **%s kt a month**".formatted(required(JULY_2024).perMonth().rounded()), "837/7 = %s".formatted(required(JULY_2024).meanSoFar().orElseThrow().rounded()),
                "shown as **%s**".formatted(required(AUGUST_2025).perMonth().rounded()), "923/8 = %s".formatted(required(AUGUST_2025).meanSoFar().orElseThrow().rounded()));
    }

    @Test
    void verdicts() throws IOException {
        assertThat(section("Verdict")).contains("= %s ± 29.1, reached 837".formatted(JULY_2024.toDate().orElseThrow().againstPace().reference().value()),
                "behind by %s kt".formatted(((Verdict.Behind) JULY_2024.verdict()).by()), "behind by %s;".formatted(((Verdict.Behind) AUGUST_2025.verdict()).by()),
                "more than %d days".formatted(Verdict.STALE_AFTER_DAYS));
    }

    @Test
    void runningTotals() throws IOException {
        assertThat(section("Running total")).contains("701.2 − 123.7 = %s ± 0.1 by 1 June".formatted(JULY_2024.totals().get(1).quantity().value()));
    }

    @Test
    void paces() throws IOException {
        var even = Known.year(2022, Collections.nCopies(12, "10").toArray(String[]::new));
        var january = Known.year(2023, Stream.concat(Stream.of("120"), Collections.nCopies(11, "0").stream()).toArray(String[]::new));
        var year = Interval.parse("2024");
        var seasonal = (Pace.Seasonal) ((Possible) Paces.seasonal(year, evidence("2024", Known.all(even, january)).months())).pace();
        var outage = new Pace.OutageAware(List.of(Interval.parse("2025-08-01/2025-09-12")));

        assertThat(section("Pace")).contains("(1/12 + 1)/2 = %s and".formatted(rounded(seasonal.shares().getFirst(), 4)),
                "+ 6/24 = %s are due".formatted(rounded(seasonal.share(year, LocalDate.of(2024, 8, 1)), 4)), "213/366 = %s.".formatted(rounded(new Pace.Linear().share(year, LocalDate.of(2024, 8, 1)), 4)),
                "0.8/2 + 0.2/4 = %s are".formatted(rounded(new Pace.Ramp(new BigDecimal("0.8")).share(year, LocalDate.of(2024, 7, 2)), 2)),
                "91/275 = %s are".formatted(rounded(new Pace.Step(LocalDate.of(2023, 4, 1)).share(Interval.parse("2023"), LocalDate.of(2023, 7, 1)), 3)),
                "212/322 = %s are".formatted(rounded(outage.share(Interval.parse("2025"), LocalDate.of(2025, 9, 13)), 3)));
    }

    @Test
    void pointOfNoReturn() throws IOException {
        var autumn = Known.figures(figure("2023-10", "130 kt"), figure("2023-11", "140 kt"), figure("2023-12", "150 kt"));

        var day = linear(goal("1.5", "2024"), evidence("2024", Known.all(autumn, Known.toJuly2024())), "2024-08-20").pointOfNoReturn();

        assertThat(day).contains(new PointOfNoReturn.OnDay(LocalDate.of(2024, 9, 26)));
        assertThat(section("Point of no return")).contains("26 September 2024");
    }

    @Test
    void prorating() throws IOException {
        var april = Prorating.of(new BigDecimal("1.5"), Interval.parse("2023"), Interval.parse("2023-04/2023-12"));
        var second = Prorating.of(new BigDecimal("1.5"), Interval.parse("2024"), Interval.parse("2024-04-02/2024-12-31"));

        assertThat(section("Pro-rating")).contains(april.formula(), second.formula());
    }

    private static RequiredRate required(Assessment assessment) {
        return (RequiredRate) assessment.required().orElseThrow();
    }

    private static BigDecimal rounded(BigDecimal share, int decimals) {
        return share.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String section(String heading) throws IOException {
        return Stream.of(Files.readString(Path.of("docs/method.md")).split("\n## ")).filter(section -> section.startsWith(heading + "\n")).findFirst().orElseThrow();
    }
}
