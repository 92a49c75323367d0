package kervan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kervan.chart.Mark.Point;
import kervan.support.Golden;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

class EChartsOptionTests {

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    @Test
    void everyMarkAndAnnotationHasItsNotation() {
        var chart = new Chart(2022, 2024, new BigDecimal("2.5"), "Mt", "1.4 Mt against 2.2 promised", false, List.of(
                new Mark.Bars("Preferred figure", List.of(point(2022, "0.25"), point(2023, "1.392"))),
                new Mark.Outlines("Promised", List.of(point(2024, "1.5")), false),
                new Mark.Outlines("Promised before", List.of(point(2024, "1.2")), true),
                new Mark.Spans("Disagreement", List.of(new Mark.Spans.Span(2023, new BigDecimal("1.0"), new BigDecimal("1.4")))),
                new Mark.Dots("Expected", List.of(point(2023, "1.1")), true),
                new Mark.Dots("Reported", List.of(point(2023, "1.057")), false),
                new Mark.Happenings("Events", List.of(point(2023.2, "0")))),
                List.of(new Annotation.NotYet(2023.5, 2024.5, "no figures yet"), new Annotation.Today(2024.1, "today"),
                        new Annotation.TargetLine(new BigDecimal("2.2"), "2.2 a year\nin force"), new Annotation.OffScale(2024, "up to 7", List.of("up to 7 Mt", "somebody"))));

        Golden.assertMatches(text(chart), "chart/headline.json");
    }

    @Test
    void lineStopsAtGaps() {
        var chart = new Chart(2022, 2027, new BigDecimal("80"), "Mt", "70.52 Mt in 2025", true, List.of(
                new Mark.Line("CPC", List.of(point(2022, "58.7"), new Point(2023, null, "", List.of()), point(2024, "63.01"))),
                new Mark.Diamonds("Promised", List.of(point(2025, "72")))), List.of());

        Golden.assertMatches(text(chart), "chart/corridor.json");
    }

    @Test
    void coloursAreNamedByRole() {
        var chart = new Chart(2022, 2023, BigDecimal.TEN, "kt", "", false, List.of(new Mark.Bars("a", List.of(point(2022, "1")))), List.of());

        assertThat(text(chart)).doesNotContain("#").contains("token:ink");
    }

    private static Point point(double x, String y) {
        return new Point(x, new BigDecimal(y), y, List.of(y + " Mt", "a source"));
    }

    private static String text(Chart chart) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(EChartsOption.of(chart)) + "\n";
    }
}
