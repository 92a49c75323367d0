package kervan.figure;

import static kervan.support.FigureBuilder.figure;
import static kervan.timeseries.ObservationStatus.ESTIMATED;
import static kervan.timeseries.ObservationStatus.FORECAST;
import static kervan.timeseries.ObservationStatus.PROVISIONAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.Reason;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.language.Language;
import kervan.support.FigureBuilder;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import org.junit.jupiter.api.Test;

class PreferredFigureTests {

    private static final UnitConversion BTC = new UnitConversion(new BigDecimal("7.5"));

    @Test
    void isTheOnlyOneThereIs() {
        var preferred = among(figure("2023", "1.4 Mt"));

        assertThat(preferred).extracting(PreferredFigure::reason, PreferredFigure::words).containsExactly(Reason.ONLY, "the only figure");
        assertThat(preferred.isContested()).isFalse();
    }

    @Test
    void saysWhyInTheLanguageOfWhoAsks() {
        var three = among(figure("2023", "1.4 Mt").by("A"), figure("2023", "1.39 Mt").by("B"), figure("2023", "2.0 Mt").by("C"));

        assertThat(three.words()).isEqualTo("2 of 3 figures agree with it within rounding");
        assertThat(Language.RUSSIAN.saying(three::words)).isEqualTo("с ней в пределах округления совпадают 2 из 3 цифр");
        assertThat(Language.KAZAKH.saying(three::words)).isEqualTo("дөңгелектеу шегінде сәйкес келетін деректер: 2/3");
    }

    @Test
    void isWhatAStewardChose() {
        var chosen = figure("2023", "1.0 Mt").by("Agenzia Nova").build();
        var others = List.of(chosen, figure("2023", "1.392 Mt").by("Trend").build(), figure("2023", "1.39 Mt").by("Report.az").build());

        var preferred = PreferredFigure.among(others, UnitOfMeasure.MEGATONNE, BTC, choiceOf(chosen));

        assertThat(preferred.figure()).isEqualTo(chosen);
        assertThat(preferred.reason()).isEqualTo(Reason.CHOSEN);
        assertThat(preferred.words()).isEqualTo("nearer to the pipeline");
        assertThat(preferred.figures()).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void followsTheRulesWhenTheChosenDocumentIsNotThere() {
        var figures = List.of(figure("2023", "1.4 Mt").by("Trend").build(), figure("2023", "1.392 Mt").by("Report.az").build());

        var preferred = PreferredFigure.among(figures, UnitOfMeasure.MEGATONNE, BTC, choiceOf(figure("2023", "1.0 Mt").by("Agenzia Nova").build()));

        assertThat(preferred.reason()).isEqualTo(Reason.CORROBORATED);
        assertThat(preferred.figure().value()).isEqualByComparingTo("1.392");
    }

    @Test
    void isWhatHappenedRatherThanWhatWasExpected() {
        var preferred = among(figure("2023", "1.125 Mt").is(FORECAST).on("2023-12"), figure("2023", "1.4 Mt").is(ESTIMATED).on("2023-11"));

        assertThat(preferred.figure().value()).isEqualByComparingTo("1.4");
        assertThat(preferred).extracting(PreferredFigure::reason, PreferredFigure::words).containsExactly(Reason.STATUS, "the only figure that is estimated");
    }

    @Test
    void isReportedBeforeProvisionalBeforeEstimatedBeforeForecast() {
        var reported = figure("2023", "1 Mt");
        var provisional = figure("2023", "1.2 Mt").is(PROVISIONAL).on("2024");
        var estimated = figure("2023", "1.31 Mt").is(ESTIMATED).on("2025");
        var forecast = figure("2023", "1.401 Mt").is(FORECAST).on("2026");

        assertThat(among(forecast, estimated, provisional, reported).figure()).isEqualTo(reported.build());
        assertThat(among(forecast, estimated, provisional).figure()).isEqualTo(provisional.build());
        assertThat(among(forecast, estimated).figure()).isEqualTo(estimated.build());
    }

    @Test
    void isInTheUnitOfTheSeriesBeforeOneThatNeedsAFactor() {
        var preferred = among(figure("2023", "1.4 Mt").on("2024-01"), figure("2023", "9.750 Mbbl").on("2024-06"));

        assertThat(preferred.figure().unit()).isEqualTo(UnitOfMeasure.MEGATONNE);
        assertThat(preferred).extracting(PreferredFigure::reason, PreferredFigure::words).containsExactly(Reason.UNIT, "the only figure in Mt, which needs no factor");
    }

    @Test
    void isCountedInItsOwnUnitHoweverManyNeedAFactor() {
        var preferred = among(figure("2023", "1.4 Mt"), figure("2023", "1410 kt"), figure("2023", "8.3 Mbbl"), figure("2023", "8.31 Mbbl"), figure("2023", "8.311 Mbbl"));

        assertThat(preferred.figure().unit()).isEqualTo(UnitOfMeasure.KILOTONNE);
        assertThat(preferred.words()).isEqualTo("2 of 2 figures agree with it within rounding");
    }

    @Test
    void isWhatMostFiguresAgreeWith() {
        var preferred = among(figure("2023", "1.0571 Mt").on("2025"), figure("2023", "1.39 Mt").on("2023"), figure("2023", "1.4 Mt").on("2024"));

        assertThat(preferred.figure().value()).isEqualByComparingTo("1.39");
        assertThat(preferred).extracting(PreferredFigure::reason, PreferredFigure::words)
                .containsExactly(Reason.CORROBORATED, "2 of 3 figures agree with it within rounding");
    }

    @Test
    void hasTheMostDigitsWhenNoneAgree() {
        var preferred = among(figure("2023", "1.0 Mt").on("2025"), figure("2023", "1.392 Mt").on("2023"), figure("2023", "1.8 Mt").on("2024"));

        assertThat(preferred.figure().value()).isEqualByComparingTo("1.392");
        assertThat(preferred.reason()).isEqualTo(Reason.PRECISE);
    }

    @Test
    void countsDigitsInOneUnit() {
        var preferred = among(figure("2023", "1.0000 Mt").on("2023"), figure("2023", "1392 kt").on("2024"));

        assertThat(preferred.figure().value()).isEqualByComparingTo("1.0000");
        assertThat(preferred.reason()).isEqualTo(Reason.PRECISE);
    }

    @Test
    void wasPublishedLastWhenNoDigitDecides() {
        var preferred = among(figure("2025", "1.3 Mt").on("2026-01"), figure("2025", "1.5 Mt").on("2026-01-28"), figure("2025", "1.8 Mt").on("2026-02"), figure("2025", "1.0 Mt"));

        assertThat(preferred.figure().value()).isEqualByComparingTo("1.8");
        assertThat(preferred).extracting(PreferredFigure::reason, PreferredFigure::words).containsExactly(Reason.LATER, "published last");
    }

    @Test
    void doesNotClaimToBeLaterWhenNoDayIsKnown() {
        var preferred = among(figure("2025", "1.3 Mt").by("Trend"), figure("2025", "1.5 Mt").by("Azernews"));

        assertThat(preferred.figure().source().publisher()).isEqualTo("Azernews");
        assertThat(preferred).extracting(PreferredFigure::reason, PreferredFigure::words)
                .containsExactly(Reason.NAME, "nothing tells them apart; first by the name of the publisher");
    }

    @Test
    void isContestedWhenReportedFiguresDifferByMoreThanTheirRounding() {
        assertThat(among(figure("2025", "1.3 Mt"), figure("2025", "1.5 Mt")).isContested()).isTrue();
        assertThat(among(figure("2025", "1.392 Mt"), figure("2025", "1057 kt").is(PROVISIONAL)).isContested()).isTrue();
        assertThat(among(figure("2025", "1.392 Mt"), figure("2025", "1.39 Mt"), figure("2025", "1.4 Mt")).isContested()).isFalse();
    }

    @Test
    void isNotContestedByEstimatesForecastsOrFactors() {
        var preferred = among(figure("2023", "1.392 Mt"), figure("2023", "1.0 Mt").is(ESTIMATED), figure("2023", "1.1 Mt").is(FORECAST), figure("2023", "8.25 Mbbl"));

        assertThat(preferred.isContested()).isFalse();
        assertThat(preferred.reported()).extracting(figure -> figure.value().toString()).containsExactlyInAnyOrder("1.392", "8.25");
    }

    private static PreferredFigure among(FigureBuilder... figures) {
        return PreferredFigure.among(Arrays.stream(figures).map(FigureBuilder::build).toList(), UnitOfMeasure.MEGATONNE, BTC, Map.of());
    }

    private static Map<SeriesOfDays, Choice> choiceOf(Figure figure) {
        var days = new SeriesOfDays(figure.series(), figure.interval());
        return Map.of(days, new Choice(days, figure.source(), "nearer to the pipeline"));
    }
}
