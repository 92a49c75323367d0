package kervan.archive;

import static kervan.support.FigureBuilder.figure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kervan.catalogue.Catalogue;
import kervan.figure.Figure;
import kervan.support.DatabaseTest;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest(shared = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Transactional
class ArchiveDatabaseTests {

    private static final SeriesKey SERIES = new SeriesKey("btc_kz");
    private static final Instant MONDAY = Instant.parse("2032-03-01T09:00:00Z");
    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);

    @Autowired
    private Archive archive;

    @Autowired
    private JdbcClient database;

    @Test
    void sameFigureAgainIsUnchanged() {
        record(MONDAY, figure("2031", "1.50 Mt").on("2032-02-10").build());

        var again = record(TUESDAY, figure("2031", "1.50 Mt").on("2032-02-10").build());

        assertThat(again).isEqualTo(new Recorded(0, 0, 1));
        assertThat(again.changedNothing()).isTrue();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void anotherValueOfTheSameSourceIsARevision() {
        record(MONDAY, figure("2031", "1.50 Mt").on("2032-02-10").build());

        var revision = record(TUESDAY, figure("2031", "1.52 Mt").on("2032-02-10").build());

        assertThat(revision).isEqualTo(new Recorded(0, 1, 0));
        assertThat(rows()).isEqualTo(2);
        assertThat(values(Vintage.LATEST)).containsExactly("1.52");
    }

    @Test
    void anotherDigitIsARevision() {
        record(MONDAY, figure("2031", "1.5 Mt").build());

        assertThat(record(TUESDAY, figure("2031", "1.50 Mt").build())).isEqualTo(new Recorded(0, 1, 0));
    }

    @Test
    void anotherStatusIsARevision() {
        record(MONDAY, figure("2031", "1.5 Mt").is(ObservationStatus.PROVISIONAL).build());

        assertThat(record(TUESDAY, figure("2031", "1.5 Mt").build())).isEqualTo(new Recorded(0, 1, 0));
    }

    @Test
    void anotherSourceIsAnotherFigure() {
        record(MONDAY, figure("2031", "1.50 Mt").by("Report.az").build());

        var other = record(TUESDAY, figure("2031", "1.50 Mt").by("Trend").build(), figure("2031", "1.50 Mt").by("Report.az").build());

        assertThat(other).isEqualTo(new Recorded(1, 0, 1));
        assertThat(values(Vintage.LATEST)).containsExactly("1.50", "1.50");
    }

    @Test
    void figureIsKnownFromTheDayOfItsPublication() {
        record(MONDAY, figure("2031", "1.50 Mt").on("2032-02-10").build());

        assertThat(values(asOf("2032-02-09"))).isEmpty();
        assertThat(values(asOf("2032-02-10"))).containsExactly("1.50");
    }

    @ParameterizedTest
    @CsvSource({"2032-02, 2032-02-28, 2032-02-29", "2032-06, 2032-06-29, 2032-06-30", "2032, 2032-12-30, 2032-12-31"})
    void figureOfAPartialDateIsKnownAtItsEnd(String published, String before, String from) {
        record(MONDAY, figure("2031", "1.50 Mt").on(published).build());

        assertThat(values(asOf(before))).isEmpty();
        assertThat(values(asOf(from))).containsExactly("1.50");
    }

    @Test
    void undatedFiguresAreLeftOutAndCountedUntilTheyWereRecorded() {
        var undatedBefore = archive.undated(SERIES, asOf("2032-02-29"));
        record(MONDAY, figure("2031", "1.50 Mt").build(), figure("2031-S1", "0.7 Mt").build(), figure("2031-S1", "0.71 Mt").by("Trend").on("2032-12").build());

        assertThat(archive.undated(SERIES, asOf("2032-02-29"))).isEqualTo(undatedBefore + 2);
        assertThat(values(asOf("2032-02-29"))).isEmpty();
        assertThat(values(asOf("2032-03-01"))).containsExactly("1.50");
        assertThat(archive.undated(SERIES, asOf("2032-03-01"))).isZero();
        assertThat(archive.undated(SERIES, Vintage.LATEST)).isZero();
    }

    @Test
    void undoneBatchNoLongerCountsAndTheOlderStateDoesAgain() {
        record(MONDAY, figure("2031", "1.50 Mt").build());
        record(TUESDAY, figure("2031", "1.52 Mt").build(), figure("2032", "1.60 Mt").build());

        undo("tuesday");

        assertThat(values(Vintage.LATEST)).containsExactly("1.50");
        assertThat(archive.figures(SERIES, Vintage.LATEST)).noneMatch(figure -> figure.interval().equals(Interval.parse("2032")));
        assertThat(record(TUESDAY.plusSeconds(60), figure("2031", "1.52 Mt").build())).isEqualTo(new Recorded(0, 1, 0));
        assertThat(values(Vintage.LATEST)).containsExactly("1.52");
    }

    @Test
    void undoneFileCanComeAgain() {
        record(MONDAY, figure("2031", "1.50 Mt").build());
        assertThat(archive.has("monday", sha256("monday"))).isTrue();
        assertThat(archive.has("other", sha256("monday"))).isFalse();

        undo("monday");

        assertThat(archive.has("monday", sha256("monday"))).isFalse();
    }

    @Test
    void holdingTellsOfWhatCounts() {
        var before = holding();
        record(MONDAY, figure("2031", "1.50 Mt").on("2032-02-10").build());

        assertThat(holding()).isEqualTo(new Holding(SERIES, before.figures() + 1, before.firstDay(), LocalDate.parse("2031-12-31"),
                figure("2031", "1 Mt").on("2032-02-10").build().source().publishedOn()));

        undo("monday");

        assertThat(holding()).isEqualTo(before);
    }

    @Test
    void quarantinedFigureIsKeptAndNotTaken(@Autowired Catalogue catalogue) {
        var series = catalogue.find(SERIES).orElseThrow();
        record(MONDAY, figure("2031", "15.0 Mt").quarantined().build());

        assertThat(values(Vintage.LATEST)).containsExactly("15.0");
        assertThat(archive.preferred(series, Vintage.LATEST)).doesNotContainKey(Interval.parse("2031"));
        assertThat(archive.reconciled(series, Frequency.ANNUAL, Vintage.LATEST).at(TimePeriod.parse("2031"))).isEmpty();
    }

    private Recorded record(Instant at, Figure... figures) {
        var name = at.equals(MONDAY) ? "monday" : "tuesday";
        return archive.record(archive.open(name, sha256(name), at), List.of(figures));
    }

    private void undo(String file) {
        database.sql("update import_batch set undone_at = :at where file_name = :file")
                .param("at", TUESDAY.plusSeconds(30).atOffset(ZoneOffset.UTC)).param("file", file).update();
    }

    private List<String> values(Vintage vintage) {
        return archive.figures(SERIES, vintage).stream().filter(figure -> figure.interval().equals(Interval.parse("2031")))
                .map(figure -> figure.value().toPlainString()).toList();
    }

    private Holding holding() {
        return archive.holdings().stream().filter(one -> one.series().equals(SERIES)).findFirst().orElseThrow();
    }

    private int rows() {
        return database.sql("select count(*) from figure where period_start = '2031-01-01'").query(Integer.class).single();
    }

    private static Vintage asOf(String day) {
        return Vintage.asOf(LocalDate.parse(day));
    }

    private static String sha256(String name) {
        return "%64s".formatted(Integer.toHexString(name.hashCode())).replace(' ', '0');
    }
}
