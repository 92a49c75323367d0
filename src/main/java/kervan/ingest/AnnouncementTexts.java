package kervan.ingest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kervan.figure.Qualifier;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Flaw;
import kervan.target.Promise;
import kervan.target.Proposal;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// The parts of an announcement as they are typed into a form or sent to the API, by their names, and what they mean.
///
/// What is missing stays missing, but for what the printed number says: value, range, unit, word, and that it is per year.
public final class AnnouncementTexts {

    /// The names of all parts.
    public static final List<String> FIELDS = List.of("key", "target", "title", "series", "scope", "announcedBy", "bodies", "announcedOn", "printed", "value", "low", "unit", "perYear",
            "qualifier", "kind", "promises", "startsOn", "dueOn", "baseline", "baselinePeriod", "baselineValue", "baselineUnit", "baselineFactor", "supersedes", "proratedFrom",
            "publisher", "sourceTitle", "address", "publishedOn", "note");

    private static final Map<String, Boolean> YES_OR_NO = Map.of("yes", true, "true", true, "no", false, "false", false);

    private final Map<String, String> texts;
    private final List<Flaw> flaws = new ArrayList<>();

    private AnnouncementTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    /// What some texts mean.
    ///
    /// @param proposal what is understood; what is not is missing from it
    /// @param flaws why something is not understood
    public record Reading(Proposal proposal, List<Flaw> flaws) {

        /// Together with what is wrong with the rest; a part that is not understood is not missing as well.
        public List<Flaw> with(List<Flaw> others) {
            return Stream.concat(flaws.stream(), others.stream().filter(other -> flaws.stream().noneMatch(flaw -> flaw.field().equals(other.field())))).toList();
        }
    }

    /// @param texts by the names of [#FIELDS]; what is not there or blank is missing
    public static Reading read(Map<String, String> texts) {
        var plain = new HashMap<String, String>();
        texts.forEach((name, text) -> plain.put(name, text.strip().replaceAll("\\s+", " ")));
        completeFromPrint(plain);
        var reader = new AnnouncementTexts(plain);
        return new Reading(reader.proposal(), List.copyOf(reader.flaws));
    }

    /// An announcement as texts, which mean just that when they are read.
    public static Map<String, String> of(Announcement one) {
        var promise = one.promise();
        var texts = new HashMap<String, @Nullable Object>();
        texts.putAll(Map.of("key", one.key(), "target", one.target(), "title", one.title(), "series", one.series(), "announcedBy", one.announcedBy(), "bodies", String.join("; ", one.bodies()),
                "announcedOn", one.announcedOn(), "value", promise.value().toPlainString(), "unit", promise.unit().code(), "perYear", promise.perYear() ? "yes" : "no"));
        texts.putAll(Map.of("qualifier", promise.qualifier().code(), "kind", promise.kind().code(), "promises", promise.subject().code(), "publisher", one.source().publisher(),
                "sourceTitle", one.source().title()));
        texts.put("scope", one.scope());
        texts.put("printed", one.printed());
        texts.put("low", plain(promise.low()));
        texts.put("startsOn", promise.startsOn());
        texts.put("dueOn", promise.dueOn());
        texts.put("baseline", one.compared().words());
        texts.put("baselinePeriod", one.compared().period());
        texts.put("baselineValue", plain(one.compared().value()));
        texts.put("baselineUnit", one.compared().unit() == null ? null : one.compared().unit().code());
        texts.put("baselineFactor", plain(one.compared().factor()));
        texts.put("supersedes", one.supersedes());
        texts.put("proratedFrom", one.proratedFrom());
        texts.put("address", one.source().address());
        texts.put("publishedOn", one.source().publishedOn());
        texts.put("note", one.note());
        return texts.entrySet().stream().filter(entry -> entry.getValue() != null).collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    private static void completeFromPrint(Map<String, String> texts) {
        var printed = texts.getOrDefault("printed", "");
        if (printed.isEmpty() || !texts.getOrDefault("value", "").isEmpty()) {
            return;
        }
        var quote = Quote.of(printed);
        if (quote.value() instanceof BigDecimal value && quote.doubts().isEmpty()) {
            fill(texts, "value", value.toPlainString());
            fill(texts, "low", plain(quote.low()));
            fill(texts, "unit", quote.unit() == null ? null : quote.unit().code());
            fill(texts, "qualifier", quote.qualifier().code());
            fill(texts, "perYear", quote.perYear() ? "yes" : null);
        }
    }

    private static void fill(Map<String, String> texts, String name, @Nullable String text) {
        if (text != null && texts.getOrDefault(name, "").isEmpty()) {
            texts.put(name, text);
        }
    }

    private Proposal proposal() {
        var amount = new Proposal.Amount(number("value"), number("low"), unit("unit"), perYear(), code("qualifier", Qualifier.values(), Qualifier::code, Qualifier.EXACTLY),
                code("kind", Promise.Kind.values(), Promise.Kind::code, Promise.Kind.LEVEL), code("promises", Promise.Subject.values(), Promise.Subject::code, Promise.Subject.TRAFFIC),
                date("startsOn").map(PartialDate::earliest).orElse(null), date("dueOn").map(PartialDate::latest).orElse(null));
        var compared = new Proposal.Compared(text("baseline"), period("baselinePeriod"), number("baselineValue"), unit("baselineUnit"), number("baselineFactor"));
        var document = new Proposal.Document(text("publisher"), text("sourceTitle"), text("address"), date("publishedOn").orElse(null));
        return new Proposal(text("key"), text("target"), text("title"), text("series"), text("scope"), text("announcedBy"), bodies(), date("announcedOn").orElse(null), text("printed"),
                amount, compared, text("supersedes"), text("proratedFrom"), document, text("note"));
    }

    private @Nullable String text(String name) {
        return Optional.ofNullable(texts.get(name)).filter(text -> !text.isEmpty()).orElse(null);
    }

    private List<String> bodies() {
        return Stream.of(texts.getOrDefault("bodies", "").split(";")).map(String::strip).filter(body -> !body.isEmpty()).distinct().toList();
    }

    private @Nullable BigDecimal number(String name) {
        return read(name, text -> text.matches("[-−]?\\d{1,40}(\\.\\d{1,40})?") ? Optional.of(new BigDecimal(text.replace('−', '-'))) : Optional.empty(), "number", "").orElse(null);
    }

    private @Nullable UnitOfMeasure unit(String name) {
        var units = Arrays.stream(UnitOfMeasure.values()).map(UnitOfMeasure::code).collect(Collectors.joining(", "));
        return read(name, UnitOfMeasure::ofCode, "unit", units).orElse(null);
    }

    /// A total unless it is said to be a rate.
    private boolean perYear() {
        return read("perYear", text -> Optional.ofNullable(YES_OR_NO.get(text)), "yes-or-no", "").orElse(false);
    }

    /// The value of a code; another where nothing is written.
    private <T> T code(String name, T[] values, Function<T, String> code, T otherwise) {
        var known = Arrays.stream(values).map(code).collect(Collectors.joining(", "));
        return read(name, text -> Arrays.stream(values).filter(value -> code.apply(value).equals(text)).findFirst(), "word", known).orElse(otherwise);
    }

    private Optional<PartialDate> date(String name) {
        return read(name, PublicationDate::read, "date", "");
    }

    private @Nullable Interval period(String name) {
        return read(name, text -> {
            try {
                return Optional.of(Interval.parse(text));
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        }, "period", "").orElse(null);
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> understand, String what, String known) {
        var text = text(name);
        if (text == null) {
            return Optional.empty();
        }
        var meaning = understand.apply(text);
        if (meaning.isEmpty()) {
            flaws.add(new Flaw(name, Texts.of("ingest.announcement.title." + what), Texts.of("ingest.announcement." + what, "text", text.length() <= 80 ? text : text.substring(0, 80) + "…",
                    "known", known)));
        }
        return meaning;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
