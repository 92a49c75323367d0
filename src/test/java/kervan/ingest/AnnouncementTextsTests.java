package kervan.ingest;

import static kervan.support.AnnouncementBuilder.announced;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kervan.figure.Qualifier;
import kervan.target.Flaw;
import kervan.target.Proposal;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTextsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            не менее 1,5 млн тонн                    | 1.5  |     | Mt   | at least  | false
            up to 1.5 million tonnes                 | 1.5  |     | Mt   | up to     | false
            до 7 млн тонн в год                      | 7    |     | Mt   | up to     | true
            over 16.5 million barrels a year         | 16.5 |     | Mbbl | over      | true
            1.7-1.8 million tons                     | 1.8  | 1.7 | Mt   | exactly   | false
            ildə 2,2 milyon ton                      | 2.2  |     | Mt   | exactly   | true
            yıllık 20 milyar metreküp                | 20   |     | bcm  | exactly   | true
            about 68 Mt/yr                           | 68   |     | Mt   | about     | true
            1.5 Mt                                   | 1.5  |     | Mt   | exactly   | false
            """)
    void printedNumberIsUnderstood(String printed, String value, String low, String unit, String word, boolean perYear) {
        var quote = Quote.of(printed);

        assertThat(quote.value()).as(printed + quote.doubts()).isEqualTo(value);
        assertThat(quote.low() == null ? null : quote.low().toPlainString()).isEqualTo(low);
        assertThat(quote.unit()).isEqualTo(UnitOfMeasure.ofCode(unit).orElseThrow());
        assertThat(quote.qualifier()).isEqualTo(Qualifier.ofCode(word).orElseThrow());
        assertThat(quote.perYear()).isEqualTo(perYear);
        assertThat(quote.isPlain()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gradually", "less than 5 million tons", "5 or 6 things", "\u0000", "1.5 Mt or 2.5 Mt"})
    void whatIsNotUnderstoodIsNotGuessed(String printed) {
        assertThat(Quote.of(printed).isPlain()).isFalse();
    }

    @Test
    void missingValueIsReadFromThePrintedNumber() {
        var reading = AnnouncementTexts.read(Map.of("printed", "не менее 1,5 млн тонн в год"));

        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.proposal().amount()).satisfies(amount -> {
            assertThat(amount.value()).isEqualTo("1.5");
            assertThat(amount.unit()).isEqualTo(UnitOfMeasure.MEGATONNE);
            assertThat(amount.qualifier()).isEqualTo(Qualifier.AT_LEAST);
            assertThat(amount.perYear()).isTrue();
        });
        assertThat(AnnouncementTexts.read(Map.of("printed", "1.5 Mt", "value", "1.6", "unit", "kt")).proposal().amount()).satisfies(amount -> {
            assertThat(amount.value()).isEqualTo("1.6");
            assertThat(amount.unit()).isEqualTo(UnitOfMeasure.KILOTONNE);
        });
    }

    @Test
    void announcementAsTextsMeansTheSame() {
        var one = announced("2024-06", "1.80 Mt").key("one").target("chain").from("1.75").perYear().word(Qualifier.UP_TO).increment().capacity().starting("2024-07-01").due("2025-12-31")
                .comparedWith("2023", "1.392 Mt", "1.3").supersedes("another").build();

        var reading = AnnouncementTexts.read(AnnouncementTexts.of(one));

        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.proposal()).isEqualTo(Proposal.of(one));
    }

    @Test
    void eachPartThatIsNotUnderstoodIsTold() {
        var reading = AnnouncementTexts.read(Map.of("value", "about 5", "unit", "parsec", "dueOn", "soon", "kind", "wish", "baselinePeriod", "last year", "perYear", "maybe"));

        assertThat(reading.flaws()).extracting(Flaw::field).containsExactlyInAnyOrder("value", "unit", "dueOn", "kind", "baselinePeriod", "perYear");
        assertThat(reading.flaws()).allSatisfy(flaw -> assertThat(flaw.sentence()).matches(".*(Write|Choose) .*"));
    }
}
