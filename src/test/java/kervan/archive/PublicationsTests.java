package kervan.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import kervan.archive.Publications.Printed;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import org.junit.jupiter.api.Test;

class PublicationsTests {

    @Test
    void frequenciesAreThoseOfWholePeriods() {
        var publications = of("2024 Trend 2025-01-10", "2024-03 Trend 2024-04-10", "2024-01/2024-08 Trend 2024-09-10", "2024-Q1 Azernews 2024-04-20");

        assertThat(publications.frequencies()).containsExactlyInAnyOrder(Frequency.ANNUAL, Frequency.QUARTERLY, Frequency.MONTHLY);
        assertThat(publications.publishers()).containsExactly("Azernews", "Trend");
    }

    @Test
    void onlyNewsOfLaterDaysAreAdvances() {
        var publications = of("2024-01 A 2024-02-10", "2023 A 2024-02-20", "2024-02 A 2024-03-10", "2024-02 B 2024-03-15", "2024-03 A 2024-04", "2024-04 A 0", "2024-04 B 2024-06-10");

        assertThat(publications.advances()).extracting(LocalDate::toString).containsExactly("2024-02-10", "2024-03-10", "2024-04-30", "2024-06-10");
    }

    @Test
    void usualWaitIsTheMiddleOne() {
        var publications = of("2024-01 A 2024-02-10", "2024-02 A 2024-03-10", "2024-03 A 2024-04-09", "2024-12 A 2025-04-09");

        assertThat(publications.usualWait()).as("29, 30 and 365 days").contains(30L);
    }

    @Test
    void ofEvenlyManyTheSmallerMiddle() {
        var publications = of("2024-01 A 2024-02-01", "2024-02 A 2024-02-11", "2024-03 A 2024-03-02", "2024-04 A 2024-04-01", "2024-05 A 2024-05-11");

        assertThat(publications.usualWait()).as("10, 20, 30, 40 days").contains(20L);
    }

    @Test
    void threeAdvancesTellNothingUsual() {
        assertThat(of("2024-01 A 2024-02-01", "2024-02 A 2024-03-01", "2024-03 A 2024-04-01").usualWait()).isEmpty();
        assertThat(of("2024-01 A 0").advances()).isEmpty();
    }

    private static Publications of(String... rows) {
        return Publications.of(Stream.of(rows).map(row -> row.split(" ")).map(row -> new Printed(new SeriesKey("x"), Interval.parse(row[0]), row[1],
                row[2].equals("0") ? null : PartialDate.parse(row[2]))).toList());
    }
}
