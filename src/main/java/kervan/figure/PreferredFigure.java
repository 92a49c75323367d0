package kervan.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import kervan.language.Texts;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.Quantity;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;

/// Which of the figures for the same days is taken, and why; the others stay and are shown.
///
/// The first of these that decides: what a steward chose · what happened before what is forecast · reported before
/// provisional before estimated · the unit of the series before one that needs a factor · the value most figures agree
/// with within their rounding · more digits · the later publication · the publisher's name.
///
/// @param choice why a steward chose it, as it was written; empty where the rule decided
/// @param agreeing how many of those compared agree with it within rounding, itself included
/// @param compared how many were left to be compared by their values
/// @param figures all accepted figures for the days, in the order of publication
public record PreferredFigure(Figure figure, Reason reason, Optional<String> choice, long agreeing, int compared, List<Figure> figures) {

    /// What decided among figures for the same days.
    public enum Reason { ONLY, CHOSEN, STATUS, UNIT, CORROBORATED, PRECISE, LATER, NAME }

    /// A steward's choice among figures of one series for the same days.
    public record Choice(SeriesOfDays days, Source source, String reason) {
    }

    /// A series and an interval.
    public record SeriesOfDays(SeriesKey series, Interval interval) {
    }

    /// @param figures at least one, all accepted, all of one series and interval
    static PreferredFigure among(List<Figure> figures, UnitOfMeasure unit, UnitConversion conversion, Map<SeriesOfDays, Choice> choices) {
        var ordered = figures.stream().sorted(Figure.IN_ORDER).toList();
        if (ordered.size() == 1) {
            return new PreferredFigure(ordered.getFirst(), Reason.ONLY, Optional.empty(), 1, 1, ordered);
        }
        var choice = choices.get(new SeriesOfDays(ordered.getFirst().series(), ordered.getFirst().interval()));
        return ordered.stream()
                .filter(figure -> choice != null && figure.source().equals(choice.source()))
                .findFirst()
                .map(chosen -> new PreferredFigure(chosen, Reason.CHOSEN, Optional.of(choice.reason()), 1, ordered.size(), ordered))
                .orElseGet(() -> byRule(ordered, unit, conversion));
    }

    private static PreferredFigure byRule(List<Figure> figures, UnitOfMeasure unit, UnitConversion conversion) {
        var sure = least(figures, figure -> figure.status().ordinal());
        var own = least(sure, figure -> UnitConversion.isExact(figure.unit(), unit) ? 0 : 1);
        var agreed = least(own, figure -> -agreeing(figure, own, unit, conversion));
        var chosen = agreed.stream()
                .min(Comparator.comparing((Figure figure) -> inUnit(figure, unit, conversion).rounding().halfWidth())
                        .thenComparing(PreferredFigure::publishedOn, Comparator.reverseOrder())
                        .thenComparing(figure -> figure.source().publisher())
                        .thenComparing(Figure::value))
                .orElseThrow();
        var count = agreeing(chosen, own, unit, conversion);
        return new PreferredFigure(chosen, reason(sure, own, agreed, count, unit, conversion), Optional.empty(), count, own.size(), figures);
    }

    /// @param sure those of the surest status
    /// @param own those of them that need no factor
    /// @param agreed those of them with which most agree
    /// @param count how many agree with the chosen one
    private static Reason reason(List<Figure> sure, List<Figure> own, List<Figure> agreed, long count, UnitOfMeasure unit, UnitConversion conversion) {
        if (sure.size() == 1) {
            return Reason.STATUS;
        }
        if (own.size() == 1) {
            return Reason.UNIT;
        }
        if (agreed.size() < own.size() || count == own.size() && count > 1) {
            return Reason.CORROBORATED;
        }
        if (differ(own, figure -> inUnit(figure, unit, conversion).rounding().halfWidth().stripTrailingZeros())) {
            return Reason.PRECISE;
        }
        return differ(own, PreferredFigure::publishedOn) ? Reason.LATER : Reason.NAME;
    }

    /// Why it is taken: a clause for readers, in their language; what a steward wrote as it was written.
    public String words() {
        return switch (reason) {
            case ONLY -> Texts.of("figure.because.only");
            case CHOSEN -> choice.orElse("");
            case STATUS -> Texts.of("figure.because.status", "status", Texts.of("words.status." + figure.status().name()));
            case UNIT -> Texts.of("figure.because.unit", "unit", Texts.of("words.unit." + figure.unit().name()));
            case CORROBORATED -> Texts.of("figure.because.corroborated", "count", agreeing, "of", String.valueOf(compared));
            case PRECISE -> Texts.of("figure.because.precise");
            case LATER -> Texts.of("figure.because.later");
            case NAME -> Texts.of("figure.because.name");
        };
    }

    /// Whether reported values differ by more than their rounding.
    public boolean isContested() {
        var reported = reported();
        return reported.stream().anyMatch(one -> reported.stream()
                .anyMatch(other -> UnitConversion.isExact(one.unit(), other.unit()) && !one.quantity().agreesWith(other.quantity())));
    }

    /// The figures that say what happened, as against estimates and forecasts.
    public List<Figure> reported() {
        return figures.stream()
                .filter(one -> one.status().isReported())
                .toList();
    }

    private static long agreeing(Figure figure, List<Figure> figures, UnitOfMeasure unit, UnitConversion conversion) {
        var quantity = inUnit(figure, unit, conversion);
        return figures.stream().filter(other -> inUnit(other, unit, conversion).agreesWith(quantity)).count();
    }

    static Quantity inUnit(Figure figure, UnitOfMeasure unit, UnitConversion conversion) {
        return conversion.convert(figure.quantity(), unit, figure.interval().days())
                .orElseThrow(() -> new IllegalArgumentException("%s cannot be shown in %s".formatted(figure.unit(), unit)));
    }

    private static boolean differ(List<Figure> figures, Function<Figure, Object> property) {
        return figures.stream().map(property).distinct().count() > 1;
    }

    private static PartialDate publishedOn(Figure figure) {
        return figure.source().published().orElse(PartialDate.parse("0001"));
    }

    private static List<Figure> least(List<Figure> figures, ToLongFunction<Figure> rank) {
        return figures.stream()
                .collect(Collectors.groupingBy(rank::applyAsLong, TreeMap::new, Collectors.toList()))
                .firstEntry().getValue();
    }
}
