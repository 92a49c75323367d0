package kervan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.figure.Aggregation;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.ingest.EntryCell.Kind;
import kervan.notation.Phrase;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReadingTests {

    private static final EntryDocument DOCUMENT = new EntryDocument("Test Office", "Bulletin", "https://example.org/1", "11.06.2024");
    private static final List<Series> CATALOGUE = List.of(series("btc_kz", "Kazakh oil, BTC", UnitOfMeasure.KILOTONNE), series("titr", "Containers", UnitOfMeasure.TEU));

    @Test
    void takesEverythingAsItIsPrinted() {
        var row = new EntryRow("Kazakh  oil, BTC", "Jan-Aug 2024", "more than", "1.234,5", "thousand tons", "provisional", " first ");

        var reading = read(row);

        assertThat(reading.wrong()).isZero();
        var figure = reading.figures().getFirst();
        assertThat(figure.series()).isEqualTo(new SeriesKey("btc_kz"));
        assertThat(figure.interval()).hasToString("2024-01/2024-08");
        assertThat(figure.value()).isEqualTo(new BigDecimal("1234.5"));
        assertThat(figure.unit()).isEqualTo(UnitOfMeasure.KILOTONNE);
        assertThat(figure.qualifier()).isEqualTo(Qualifier.OVER);
        assertThat(figure.status()).isEqualTo(ObservationStatus.PROVISIONAL);
        assertThat(figure.note()).isEqualTo("first");
        assertThat(figure.source().publishedOn()).isEqualTo(PartialDate.parse("2024-06-11"));
        assertThat(figure.origin()).isEqualTo(new Figure.Origin("entry", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            over 1.2      |      | kt | 1.2    |     |     | OVER    | KILOTONNE
            over 1.2 Mt   |      |    | 1.2    |     |     | OVER    | MEGATONNE
            1.7-1.8       |      | Mt | 1.75   | 1.7 | 1.8 | EXACTLY | MEGATONNE
            1.7 to 1.8    | about| Mt | 1.75   | 1.7 | 1.8 | ABOUT   | MEGATONNE
            1 234,5       |      | kt | 1234.5 |     |     | EXACTLY | KILOTONNE
            33.0          | exactly | kt | 33.0 |    |     | EXACTLY | KILOTONNE
            """)
    void readsWordRangeAndUnitOfTheValue(String value, String word, String unit, BigDecimal expected, BigDecimal low, BigDecimal high, Qualifier qualifier, UnitOfMeasure counted) {
        var figure = read(new EntryRow("btc_kz", "2024", blank(word), value, blank(unit), "", "")).figures().getFirst();

        assertThat(figure.value()).isEqualTo(expected);
        assertThat(figure.printedRange()).isEqualTo(Optional.ofNullable(low).map(one -> new Figure.Range(one, high)));
        assertThat(figure.qualifier()).isEqualTo(qualifier);
        assertThat(figure.unit()).isEqualTo(counted);
    }

    @Test
    void letsTheOtherRowsTellHowANumberIsWritten() {
        var decided = read(row("1.234"), row("1.2"));
        var open = read(row("1.234"));

        assertThat(decided.rows().getFirst().get(3)).isEqualTo(EntryCell.EMPTY);
        assertThat(open.rows().getFirst().get(3)).isEqualTo(new EntryCell(Kind.DOUBTFUL, "taken as 1.234; it could be 1234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24,566,5", "", "-", "..", "x", "less than 5", "1.8-1.7", "1,2,3", "=1+1", "1e999999999", "\u0000", "over over 5"})
    void saysWhatIsWrongWithAValue(String value) {
        var reading = read(row(value));

        assertThat(reading.figures()).isEmpty();
        assertThat(reading.rows().getFirst().get(3).isWrong()).isTrue();
        assertThat(reading.rows().getFirst().get(3).sentence()).isNotBlank().endsWith(".");
    }

    @Test
    void saysWhatIsWrongWithEveryOtherCell() {
        var rows = read(new EntryRow("btc_kx", "13M2024", "hardly", "5", "MT", "O", ""), new EntryRow("titr", "03/04/2024", "about", "over 5", "kt", "", "")).rows();

        assertThat(rows.getFirst()).extracting(EntryCell::isWrong).containsExactly(true, true, true, false, true, true, false);
        assertThat(rows.getFirst().get(4).sentence()).contains("metric tons", "million tonnes");
        assertThat(rows.get(1)).extracting(EntryCell::isWrong).containsExactly(false, true, true, false, true, false, false);
        assertThat(rows.get(1).get(4).sentence()).isEqualTo("kt cannot be changed into TEU, the unit of titr. Choose another unit or another series.");
    }

    @Test
    void needsADocumentAndPassesEmptyRowsOver() {
        var nothing = EntryReading.of("entry", new EntryDocument(" ", "", "report.az/en", "yesterday"), List.of(row("5")), CATALOGUE);
        var spaced = read(new EntryRow("", " ", "", "", "", "", ""), row("5"));

        assertThat(nothing.document()).extracting(EntryCell::isWrong).containsExactly(true, true, true, true);
        assertThat(nothing.figures()).isEmpty();
        assertThat(spaced.rows().getFirst()).isEmpty();
        assertThat(spaced.figures()).singleElement().extracting(Figure::origin).isEqualTo(new Figure.Origin("entry", 2));
    }

    @Test
    void turnsALineOfPressTextIntoARow() {
        assertThat(EntryRow.of(Phrase.of("Jan-Aug 2024: over 1.2 Mt"))).isEqualTo(new EntryRow("", "2024-01/2024-08", "over", "1.2", "Mt", "", ""));
        assertThat(EntryRow.of(Phrase.of("")).isEmpty()).isTrue();
    }

    @Test
    void readsAThousandRowsWhileSomebodyTypes() {
        var rows = IntStream.range(0, 1_000).mapToObj(number -> row("1.%03d,5".formatted(number))).toArray(EntryRow[]::new);

        assertThat(read(rows).figures()).hasSize(1_000);
    }

    private static EntryReading read(EntryRow... rows) {
        return EntryReading.of("entry", DOCUMENT, Stream.of(rows).toList(), CATALOGUE);
    }

    private static EntryRow row(String value) {
        return new EntryRow("btc_kz", "2024", "", value, "kt", "", "");
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }

    private static Series series(String key, String name, UnitOfMeasure unit) {
        return new Series(new SeriesKey(key), name, "all", "all", "oil", "transit", unit, Aggregation.SUM, null, null);
    }
}
