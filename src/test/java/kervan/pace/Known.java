package kervan.pace;

import static kervan.support.FigureBuilder.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kervan.figure.Aggregation;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.figure.Reconciliation;
import kervan.support.FigureBuilder;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.Quantity;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// What is known of a series in tests, in thousand tonnes: figures as they are published, and the evidence that they make.
final class Known {

    static final UnitConversion BTC = new UnitConversion(new BigDecimal("7.5"));

    private static final Reconciliation VOLUME = new Reconciliation(UnitOfMeasure.KILOTONNE, BTC, Aggregation.SUM, Map.of());

    private Known() {
    }

    /// Aktau towards Baku in 2024, as far as July was known.
    static List<Figure> toJuly2024() {
        return figures(figure("2024-Q1", "355 kt"), figure("2024-S1", "701.2 kt"), figure("2024-01/2024-07", "837 kt"), figure("2024-06", "123.7 kt"), figure("2024-07", "136 kt"));
    }

    /// Kazakh oil via BTC in 2025, as far as August was known.
    static List<Figure> toAugust2025() {
        return figures(figure("2025-S1", "785 kt"), figure("2025-01/2025-08", "923 kt"));
    }

    static List<Figure> figures(FigureBuilder... figures) {
        return Stream.of(figures).map(FigureBuilder::build).toList();
    }

    /// Twelve months of a year, each value printed in kt.
    static List<Figure> year(int year, String... months) {
        var figures = new ArrayList<Figure>();
        for (int month = 1; month <= months.length; month++) {
            figures.add(figure(TimePeriod.of(Frequency.MONTHLY, year, month).toString(), months[month - 1] + " kt").build());
        }
        return figures;
    }

    @SafeVarargs
    static List<Figure> all(List<Figure>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }

    static Evidence evidence(String days, List<Figure> figures) {
        var interval = Interval.parse(days);
        var whole = VOLUME.total(interval, figures).filter(total -> total.status().isReported()).map(total -> total.quantity()).stream().toList();
        return new Evidence(VOLUME.runningTotals(interval, figures), whole, VOLUME.at(Frequency.MONTHLY, figures), VOLUME.runningTotals(YearBefore.of(interval), figures));
    }

    /// Of which only reported values for the very days are known.
    static Evidence reported(String... kilotonnes) {
        return new Evidence(List.of(), Stream.of(kilotonnes).map(Known::kt).toList(), List.of(), List.of());
    }

    static Quantity kt(String printed) {
        return Quantity.of(new BigDecimal(printed), UnitOfMeasure.KILOTONNE);
    }

    /// As printed in Mt, and held in kt.
    static Goal goal(String megatonnes, String days) {
        return goal(megatonnes, Qualifier.EXACTLY, days);
    }

    static Goal goal(String megatonnes, Qualifier qualifier, String days) {
        return new Goal(new BigDecimal(megatonnes), null, UnitOfMeasure.MEGATONNE, qualifier, Interval.parse(days)).in(UnitOfMeasure.KILOTONNE, BTC).orElseThrow();
    }

    static Assessment linear(Goal goal, Evidence evidence, String standpoint) {
        return Assessment.of(goal, evidence, new Pace.Linear(), List.of(), LocalDate.parse(standpoint));
    }
}
