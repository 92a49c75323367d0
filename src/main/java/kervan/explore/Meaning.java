package kervan.explore;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.analytics.Completeness;
import kervan.analytics.Formula;
import kervan.analytics.Method;
import kervan.analytics.Smoothing;
import kervan.analytics.Transformation;
import kervan.analytics.TrendMethod;
import kervan.timeseries.Frequency;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.TimePeriod;
import kervan.timeseries.UnitOfMeasure;

/// What a text of an address means: its canonical form, the empty text where that is as usual, or nothing where it says nothing.
final class Meaning {

    /// More lines could not be told apart, nor their address be read.
    static final int MOST_LINES = 20;
    static final List<Frequency> FREQUENCIES = List.of(Frequency.ANNUAL, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY);
    static final List<Overlay> USUALLY_SHOWN = List.of(Overlay.EVENTS, Overlay.TARGETS, Overlay.RANGES);
    /// What `show` says when nothing is drawn over the series.
    static final String NOTHING = "none";

    private static final List<String> SCALES = List.of("log", "free");
    private static final int MOST_FORMULAS = 6;
    private static final BigDecimal LEAST_BARRELS = new BigDecimal(6);
    private static final BigDecimal MOST_BARRELS = BigDecimal.TEN;

    private Meaning() {
    }

    static Optional<String> of(Parameter parameter, String text) {
        return switch (parameter) {
            case SERIES -> list(text, ",", one -> Optional.of(one).filter(SeriesKey::isValid), MOST_LINES);
            case FORMULA -> list(text, ";", one -> Formula.parse(one) instanceof Formula formula ? Optional.of(formula.text()) : Optional.empty(), MOST_FORMULAS);
            case FREQUENCY -> Frequency.ofCode(text.toUpperCase(Locale.ROOT)).filter(FREQUENCIES::contains).map(one -> one == Frequency.ANNUAL ? "" : one.code());
            case UNIT -> UnitOfMeasure.ofCode(text).map(UnitOfMeasure::code);
            case FACTOR -> factor(text);
            case METHOD -> Method.ofCode(text).map(Method::code);
            case COMPLETENESS -> Completeness.parse(text).map(one -> one.equals(Completeness.ALL) ? "" : one.code());
            case PER_DAY -> Optional.ofNullable(switch (text) {
                case "1", "true" -> "1";
                case "0", "false" -> "";
                default -> null;
            });
            case TRANSFORMATION -> Transformation.parse(text).map(one -> one.code().equals("lin") ? "" : one.code());
            case SMOOTHING -> Smoothing.parse(text).map(Smoothing::code);
            case TREND -> TrendMethod.ofCode(text).map(TrendMethod::code);
            case FROM, TO -> period(text).map(TimePeriod::toString);
            case RANGE -> text.equals("all") ? Optional.of("") : Preset.ofCode(text).map(Preset::code);
            case VIEW -> View.ofCode(text).map(View::code);
            case SHOW -> shown(text);
            case Y -> list(text, ",", one -> Optional.of(one).filter(SCALES::contains), SCALES.size()).map(found -> ordered(found, SCALES));
            case FOCUS -> list(text, ",", one -> Optional.of(one).filter(key -> SeriesKey.isValid(key) || key.matches("x[1-6]")), MOST_LINES);
            case TAB -> Tab.ofCode(text).map(one -> one == Tab.CHART ? "" : one.code());
            case PIN -> period(text).map(TimePeriod::toString);
            case AS_OF -> day(text);
            case VERSION -> Optional.of(text).filter("1"::equals).map(one -> "");
        };
    }

    /// As many series as there may be, where a list names more of them.
    static Optional<String> fewer(String list) {
        var keys = Arrays.stream(list.split(",")).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
        return keys.size() > MOST_LINES ? Optional.of(String.join(",", keys.subList(0, MOST_LINES))) : Optional.empty();
    }

    /// All of the list, each once, or nothing where one of it says nothing.
    private static Optional<String> list(String text, String separator, Function<String, Optional<String>> meaning, int most) {
        var parts = Arrays.stream(text.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        var meant = parts.stream().map(meaning).flatMap(Optional::stream).distinct().toList();
        return parts.stream().allMatch(part -> meaning.apply(part).isPresent()) && meant.size() <= most ? Optional.of(String.join(separator, meant)) : Optional.empty();
    }

    private static Optional<String> shown(String text) {
        if (text.equals(NOTHING)) {
            return Optional.of(NOTHING);
        }
        var all = Arrays.stream(Overlay.values()).map(Overlay::code).toList();
        return list(text, ",", one -> Optional.of(one).filter(all::contains), all.size()).map(found -> ordered(found, all)).map(found ->
                found.equals(USUALLY_SHOWN.stream().map(Overlay::code).collect(Collectors.joining(","))) ? "" : found);
    }

    private static String ordered(String found, List<String> order) {
        var said = List.of(found.split(","));
        return order.stream().filter(said::contains).collect(Collectors.joining(","));
    }

    private static Optional<String> factor(String text) {
        return Stream.of(text).filter(one -> one.matches("\\d{1,2}(\\.\\d{1,4})?")).map(BigDecimal::new)
                .filter(one -> one.compareTo(LEAST_BARRELS) >= 0 && one.compareTo(MOST_BARRELS) < 0)
                .map(one -> one.stripTrailingZeros().toPlainString()).findFirst();
    }

    static Optional<TimePeriod> period(String text) {
        try {
            return Optional.of(TimePeriod.parse(text)).filter(one -> one.frequency() != Frequency.HOURLY);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> day(String text) {
        try {
            return Optional.of(PartialDate.parse(text).latest().toString());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
