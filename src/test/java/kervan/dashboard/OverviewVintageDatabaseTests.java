package kervan.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kervan.event.Events;
import kervan.support.DatabaseTest;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// The overview as it could be known on earlier days.
@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OverviewVintageDatabaseTests {

    @Autowired
    private Overviews overviews;

    @Test
    void everyDayHasAnOverviewOrTooLittleIsKnown() {
        var firstKnown = LocalDate.MAX;
        for (var day = LocalDate.parse("2023-12-31"); day.getYear() < 2027; day = day.plusDays(31)) {
            var overview = overviews.kazakhOil(Vintage.asOf(day));
            if (overview.isPresent() && day.isBefore(firstKnown)) {
                firstKnown = day;
            }
            assertThat(overview.isPresent()).as("%s", day).isEqualTo(!day.isBefore(firstKnown));
        }

        assertThat(firstKnown).isAfter(LocalDate.parse("2024-03-11")).isBefore(LocalDate.parse("2025-01-01"));
    }

    @Test
    void earlierOverviewKnowsNothingOfLaterYears() {
        var overview = overviews.kazakhOil(Vintage.asOf(LocalDate.parse("2024-12-31"))).orElseThrow();

        assertThat(overview.finding()).doesNotContain("2025").contains("in 2023");
        assertThat(overview.headline().download()).endsWith("&asOf=2024-12-31");
        assertThat(overviews.kazakhOil(Vintage.asOf(LocalDate.parse("2000-01-01")))).isEmpty();
        assertThat(overviews.kazakhOil().finding()).isEqualTo("Kazakh oil through Azerbaijan: 1.3 to 1.5 Mt in 2025, against 2.2 promised");
    }

    @Test
    void eventIsKnownWhenItBeganOrWhenItWasAnnounced(@Autowired Events events) {
        var day = LocalDate.parse("2024-06-30");

        var known = events.all(Vintage.asOf(day));

        assertThat(known).isNotEmpty().hasSizeLessThan(events.all().size());
        assertThat(events.all()).filteredOn(event -> !event.startsOn().latest().isAfter(day)).allMatch(known::contains);
        assertThat(known).allMatch(event -> !event.startsOn().latest().isAfter(day) || !event.source().published().orElseThrow().latest().isAfter(day));
    }
}
