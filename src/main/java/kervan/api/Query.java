package kervan.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.target.PaceChoice;
import kervan.target.Standpoint;
import kervan.timeseries.Frequency;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.UnitConversion;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The parameters of an address, understood or refused. A parameter that the address does not take is refused too, because
/// leaving a misspelt one out would answer another question.
record Query(MultiValueMap<String, String> parameters) {

    static final List<Frequency> FREQUENCIES = List.of(Frequency.ANNUAL, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY);

    static Query of(MultiValueMap<String, String> parameters, String... known) {
        for (var name : parameters.keySet()) {
            if (!Arrays.asList(known).contains(name)) {
                throw Refusal.badRequest("Unknown parameter", "This address has no parameter %s. It takes %s."
                        .formatted(name, known.length == 0 ? "none" : String.join(", ", known)));
            }
            if (parameters.get(name).size() > 1) {
                throw Refusal.badRequest("Parameter given twice", "The parameter %s is given more than once. Give it once.".formatted(name));
            }
        }
        return new Query(parameters);
    }

    /// Annual when it is not given.
    Frequency frequency() {
        return read("frequency", Frequency::ofCode).map(found -> found.filter(FREQUENCIES::contains).orElseThrow(() -> {
            var given = parameters.getFirst("frequency");
            var codes = FREQUENCIES.stream().map(one -> "%s (%s)".formatted(one.code(), one.adjective())).collect(Collectors.joining(", "));
            return Refusal.badRequest("Unknown frequency", "%s is not a frequency of published figures. Choose one of %s.".formatted(said(given), codes));
        })).orElse(Frequency.ANNUAL);
    }

    /// The unit of the series when none is given.
    UnitOfMeasure unit(Series series, UnitConversion conversion) {
        return read("unit", UnitOfMeasure::ofCode).map(found -> found.filter(unit -> conversion.reaches(series.unit(), unit)).orElseThrow(() -> {
            var given = parameters.getFirst("unit");
            var reachable = Stream.of(UnitOfMeasure.values()).filter(unit -> conversion.reaches(series.unit(), unit))
                    .map(UnitOfMeasure::code).collect(Collectors.joining(", "));
            return Refusal.badRequest("Wrong unit", "%s cannot be shown in %s. %sChoose one of %s.".formatted(series.key(), said(given), meant(given), reachable));
        })).orElse(series.unit());
    }

    UnitConversion conversion(Series series) {
        return read("barrelsPerTonne", Query::factor).map(found -> {
            if (series.factor() == null) {
                throw Refusal.badRequest("No factor applies", "%s is not oil: no barrels per tonne apply. Leave barrelsPerTonne out.".formatted(series.key()));
            }
            return new UnitConversion(found.orElseThrow(() -> Refusal.badRequest("Impossible factor",
                    "barrelsPerTonne is %s. Crude oil has from 6 to less than 10 barrels in a tonne: give a number such as 7.33.".formatted(parameters.getFirst("barrelsPerTonne")))));
        }).orElse(series.conversion());
    }

    @Nullable LocalDate from() {
        return days("from").map(Interval::start).orElse(null);
    }

    @Nullable LocalDate to() {
        return days("to").map(Interval::lastDay).orElse(null);
    }

    /// Refuses a range that ends before it begins.
    void requireOrderedRange() {
        if (from() instanceof LocalDate from && to() instanceof LocalDate to && to.isBefore(from)) {
            throw Refusal.badRequest("Empty range", "The range ends (%s) before it begins (%s). Exchange from and to.".formatted(
                    parameters.getFirst("to"), parameters.getFirst("from")));
        }
    }

    Vintage vintage() {
        return read("asOf", text -> parsed(text, PartialDate::parse)).map(found -> Vintage.asOf(found.map(PartialDate::latest).orElseThrow(() ->
                Refusal.badRequest("Unknown day", "asOf is %s, which is no date. Write 2024-08-15, or 2024-08 or 2024 for the end of that month or year.".formatted(said(parameters.getFirst("asOf")))))))
                .orElse(Vintage.LATEST);
    }

    /// From where a target is looked at: `asOf` or `recordedBy`, `figuresTo`, `pace`, `year`.
    Standpoint standpoint(LocalDate today) {
        var recorded = text("recordedBy").map(text -> moment("recordedBy", text, "recorded"));
        if (recorded.isPresent() && text("asOf").isPresent()) {
            throw Refusal.badRequest("Two vintages", "asOf goes by the days on which documents were published, recordedBy by what Kervan had learned at an instant. Give one of them.");
        }
        var vintage = recorded.map(Vintage::recordedBy).orElseGet(this::vintage);
        var day = vintage.day().or(() -> recorded.map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))).orElse(today);
        if (day.isAfter(today)) {
            throw Refusal.badRequest("A day to come", "%s is %s, and today is %s. What will be known then is not known now.".formatted(recorded.isPresent() ? "recordedBy" : "asOf", day, today));
        }
        var figuresTo = days("figuresTo").map(Interval::lastDay).orElse(null);
        var pace = text("pace").map(given -> PaceChoice.parse(given).orElseThrow(() -> Refusal.badRequest("Unknown pace",
                "pace is %s. Write linear, seasonal, ramp, outages, or step with the day from which it counts: step:2024-04-01.".formatted(given)))).orElse(null);
        var year = text("year").map(given -> year(given)).orElse(null);
        return new Standpoint(vintage, day, null, pace, year, null).withFiguresTo(figuresTo);
    }

    private static int year(String given) {
        if (!given.matches("(19|20|21)\\d\\d")) {
            throw Refusal.badRequest("Unknown year", "year is %s. Write a calendar year such as 2025.".formatted(given));
        }
        return Integer.parseInt(given);
    }

    /// The two vintages between which something changed; refused without the first one, or when they are in the wrong order.
    Span span() {
        if (text("since").isEmpty()) {
            throw Refusal.badRequest("No beginning", "Say since when: since=2024-06-30, for instance.");
        }
        var by = text("by").orElse("published");
        if (!List.of("published", "recorded").contains(by)) {
            throw Refusal.badRequest("Unknown time", "by is %s. Write published for what the documents' dates say, or recorded for when Kervan learned it.".formatted(by));
        }
        var since = text("since").map(text -> moment("since", text, by)).orElseThrow();
        var until = text("until").map(text -> moment("until", text, by));
        if (until.filter(end -> end.compareTo(since) < 0).isPresent()) {
            throw Refusal.badRequest("Empty range", "The range ends (%s) before it begins (%s). Exchange since and until.".formatted(parameters.getFirst("until"), parameters.getFirst("since")));
        }
        return new Span(by, since, until.orElse(null));
    }

    /// A span between two moments; days, where it is by the date of publication.
    ///
    /// @param until null for now
    record Span(String by, Instant since, @Nullable Instant until) {

        Vintage before() {
            return vintage(since);
        }

        Vintage after() {
            return until == null ? Vintage.LATEST : vintage(until);
        }

        private Vintage vintage(Instant moment) {
            return by.equals("recorded") ? Vintage.recordedBy(moment) : Vintage.asOf(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        }
    }

    /// Whether the year has four digits; databases know few more.
    private static boolean isOnTheCalendar(Instant instant) {
        return !instant.isBefore(Instant.parse("0001-01-01T00:00:00Z")) && instant.isBefore(Instant.parse("9999-12-31T00:00:00Z"));
    }

    /// An instant, or the last one of a day, a month or a year.
    private static Instant moment(String name, String text, String by) {
        var day = parsed(text, PartialDate::parse).map(date -> date.latest().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1));
        return day.or(() -> by.equals("recorded") ? parsed(text, Instant::parse).filter(Query::isOnTheCalendar) : Optional.empty()).orElseThrow(() -> Refusal.badRequest("Unknown day",
                "%s is %s, which is no date. Write 2024-08-15, 2024-08 or 2024%s.".formatted(name, text, by.equals("recorded") ? ", or an instant such as 2026-11-24T09:00:00Z" : "")));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /// The days that a text names, whatever they are.
    static Interval interval(String name, String text) {
        return parsed(text, Interval::parse).orElseThrow(() -> Refusal.badRequest("Unknown period",
                "%s is %s, which is no period. Write 2024, 2024-S1, 2024-Q3, 2024-03, 2024-03-15 or 2024-01/2024-08.".formatted(name, said(text))));
    }

    static PartialDate date(String name, String text) {
        return parsed(text, PartialDate::parse).orElseThrow(() -> Refusal.badRequest("Unknown day",
                "%s is %s, which is no date. Write 2024-08-15, 2024-08 or 2024.".formatted(name, said(text))));
    }

    /// False when it is not given.
    boolean flag(String name) {
        return text(name).map(text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.badRequest("Neither true nor false", "%s is %s. Write true or false.".formatted(name, text));
        }).orElse(false);
    }

    private Optional<Interval> days(String name) {
        return read(name, text -> parsed(text, Interval::parse)).map(found -> found.orElseThrow(() -> Refusal.badRequest("Unknown period",
                "%s is %s, which is no period. Write 2024, 2024-S1, 2024-Q3, 2024-03 or 2024-03-15.".formatted(name, said(parameters.getFirst(name))))));
    }

    private static String said(@Nullable String given) {
        return given == null || given.isBlank() ? "empty" : given;
    }

    /// The unit that differs from the text in its capitals only, as a question; nothing when there is none.
    private static String meant(@Nullable String given) {
        return Stream.of(UnitOfMeasure.values()).map(UnitOfMeasure::code).filter(code -> code.equalsIgnoreCase(given) && !code.equals(given)).findFirst()
                .map("Did you mean %s? "::formatted).orElse("");
    }

    /// Empty when the parameter is not given; holds an empty value when it is given and not understood.
    private <T> Optional<Optional<T>> read(String name, Function<String, Optional<T>> understand) {
        return Optional.ofNullable(parameters.getFirst(name)).map(String::strip).map(understand);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> factor(String text) {
        return text.matches("\\d(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(text)).filter(factor -> factor.compareTo(BigDecimal.valueOf(6)) >= 0) : Optional.empty();
    }
}
