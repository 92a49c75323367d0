package kervan.figure;

import static kervan.support.FigureBuilder.figure;
import static kervan.timeseries.ObservationStatus.ESTIMATED;
import static kervan.timeseries.ObservationStatus.FORECAST;
import static kervan.timeseries.ObservationStatus.NORMAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.Reason;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.support.FigureBuilder;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class KazakhOilViaBtcTests {

    private static final List<Figure> OF_2023 = built(
            figure("2023", "8.25 Mbbl").is(ESTIMATED).by("AVIM / The Geopolitics").on("2024-05-14"),
            figure("2023", "1.4 Mt").by("Daryo (Reuters, SOCAR)").on("2024-06-10"),
            figure("2023", "1.057 Mt").by("Kazinform").on("2024-07-27"),
            figure("2023", "1.1 Mt").is(FORECAST).by("Trend (KMG)").on("2023-08-23"),
            figure("2023", "1.39 Mt").by("Trend (KMG)").on("2024-03-09"),
            figure("2023", "1.392 Mt").by("Trend via MENAFN (KazTransOil)").on("2024-01-15"),
            figure("2023", "1.392 Mt").by("The Times of Central Asia"),
            figure("2023", "1.0 Mt").by("Agenzia Nova (Kazinform, energy minister)").on("2024-03-05"));

    private static final List<Figure> OF_2025 = built(
            figure("2025", "1.5 Mt").is(FORECAST).by("Haqqin.az").on("2025-12-15"),
            figure("2025", "1.5 Mt").by("Day.Az (Kazakh energy minister)").on("2026-01-28"),
            figure("2025", "1.2 Mt").is(FORECAST).by("Report.az").on("2025-10-02"),
            figure("2025", "1.3 Mt").by("The Times of Central Asia (KMG)").on("2026-01"),
            figure("2025", "1.3 Mt").by("Azernews").on("2026-01-17"));

    @Test
    void of2023IsThePipelineOperatorsFigureWhicheverWayTheFiguresCome() {
        for (int seed = 0; seed < 100; seed++) {
            var preferred = among(shuffled(OF_2023, seed), Map.of());

            assertThat(preferred.figure().value()).isEqualByComparingTo("1.392");
            assertThat(preferred.figure().source().publisher()).isEqualTo("Trend via MENAFN (KazTransOil)");
            assertThat(preferred.reason()).isEqualTo(Reason.CORROBORATED);
            assertThat(preferred.words()).isEqualTo("4 of 6 figures agree with it within rounding");
            assertThat(preferred.isContested()).isTrue();
        }
    }

    @Test
    void of2023IsShownWithAllFiguresInTheOrderOfPublication() {
        for (int seed = 0; seed < 100; seed++) {
            assertThat(among(shuffled(OF_2023, seed), Map.of()).figures()).extracting(figure -> figure.value().toString())
                    .containsExactly("1.1", "1.392", "1.0", "1.39", "8.25", "1.4", "1.057", "1.392");
        }
    }

    @Test
    void of2023IsContestedByTengizOnlyAndByTheRoundedMillion() {
        var allShippers = OF_2023.stream().filter(figure -> !Stream.of("1.057", "1.0").toList().contains(figure.value().toString())).toList();

        assertThat(among(allShippers, Map.of()).isContested()).isFalse();
        assertThat(among(OF_2023, Map.of()).isContested()).isTrue();
    }

    @Test
    void of2023IsWhatTheStewardChose() {
        var days = new SeriesOfDays(OF_2023.getFirst().series(), OF_2023.getFirst().interval());
        var choice = new Choice(days, OF_2023.get(5).source(), "the pipeline operator's own figure for all shippers");

        for (int seed = 0; seed < 100; seed++) {
            var preferred = among(shuffled(OF_2023, seed), Map.of(days, choice));

            assertThat(preferred.figure()).isEqualTo(OF_2023.get(5));
            assertThat(preferred.reason()).isEqualTo(Reason.CHOSEN);
            assertThat(preferred.isContested()).isTrue();
        }
    }

    @Test
    void of2025IsWhatTwoFiguresSayThoughTheMinisterSpokeLater() {
        for (int seed = 0; seed < 100; seed++) {
            var preferred = among(shuffled(OF_2025, seed), Map.of());

            assertThat(preferred.figure().value()).isEqualByComparingTo("1.3");
            assertThat(preferred.figure().source().publisher()).isEqualTo("The Times of Central Asia (KMG)");
            assertThat(preferred.words()).isEqualTo("2 of 3 figures agree with it within rounding");
            assertThat(preferred.isContested()).isTrue();
        }
    }

    @Test
    void of2023IsAnEstimateBeforeAForecastWhereNothingWasReported() {
        var withoutReports = OF_2023.stream().filter(figure -> figure.status() != NORMAL).toList();

        var preferred = among(withoutReports, Map.of());

        assertThat(preferred.figure().value()).isEqualByComparingTo("8.25");
        assertThat(preferred.words()).isEqualTo("the only figure that is estimated");
        assertThat(preferred.isContested()).isFalse();
    }

    private static PreferredFigure among(List<Figure> figures, Map<SeriesOfDays, Choice> choices) {
        return PreferredFigure.among(figures, UnitOfMeasure.MEGATONNE, new UnitConversion(new BigDecimal("7.5")), choices);
    }

    private static List<Figure> shuffled(List<Figure> figures, int seed) {
        var shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<Figure> built(FigureBuilder... figures) {
        return Stream.of(figures).map(FigureBuilder::build).toList();
    }
}
