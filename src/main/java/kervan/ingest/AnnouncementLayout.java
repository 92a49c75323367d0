package kervan.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kervan.catalogue.Series;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.language.Texts;
import kervan.target.Announcement;
import kervan.target.Announcements;
import kervan.target.Flaw;
import kervan.target.Ground;
import kervan.target.Promise;
import kervan.target.Proposal;
import kervan.target.Rules;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// The layout of announcements. Files from before the ledger lack most of its columns, and write `capacity` where the kind stands.
final class AnnouncementLayout {

    private static final List<String> COLUMNS = Stream.of(List.of("key", "target", "title", "series_key", "scope", "announced_by", "bodies", "announced_on", "printed",
            "value", "value_low", "unit", "per_year", "qualifier", "kind", "promises", "starts_on", "due_on", "baseline", "baseline_period", "baseline_value",
            "baseline_unit", "baseline_factor", "supersedes", "prorated_from"), KervanLayouts.SOURCE, List.of("note")).flatMap(List::stream).toList();

    private static final Set<String> LATER = Set.of("target", "scope", "bodies", "printed", "promises", "starts_on", "baseline_period", "baseline_value", "baseline_unit",
            "baseline_factor", "supersedes", "prorated_from");

    private static final List<String> UNITS = KervanLayouts.codes(UnitOfMeasure.values(), UnitOfMeasure::code);
    private static final String CAPACITY = Promise.Subject.CAPACITY.code();

    private AnnouncementLayout() {
    }

    /// @param announcements where the rows go
    /// @param ground what they are judged by
    static FileLayout<Announcement> of(String fileName, Map<String, Series> series, Announcements announcements, Ground ground) {
        return new FileLayout<>("targets", COLUMNS, LATER, row -> {
            var proposal = proposal(row, series);
            proposal.ifPresent(said -> Rules.flaws(said, ground).forEach(flaw -> row.refuse(problem(row.line(), flaw))));
            return row.problems().isEmpty() ? proposal.map(said -> said.announcement(new Figure.Origin(fileName, row.line()))) : Optional.empty();
        }, Announcement::key, rows -> together(rows, ground), announcements::record);
    }

    /// What is wrong with how the rows refer to each other and to what is known.
    private static List<IngestProblem> together(List<Announcement> rows, Ground ground) {
        var all = ground.with(rows);
        return rows.stream().flatMap(row -> Rules.flawsAmongOthers(row, all).stream().map(flaw -> problem(row.origin().line(), flaw))).toList();
    }

    private static IngestProblem problem(int line, Flaw flaw) {
        return new IngestProblem.UnreadableCell(line, column(flaw.field()), flaw.sentence());
    }

    /// The column of a part of an announcement.
    private static String column(String field) {
        return switch (field) {
            case "series" -> "series_key";
            case "low" -> "value_low";
            case "address" -> "source_address";
            default -> field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        };
    }

    private static Optional<Proposal> proposal(CsvRow row, Map<String, Series> series) {
        var name = row.code("key", text -> SeriesKey.isValid(text) ? Optional.of(text) : Optional.empty(), List.of(Texts.of("problem.key-form")));
        var title = row.requiredText("title");
        var key = KervanLayouts.seriesKey(row, series);
        var by = row.requiredText("announced_by");
        var on = row.requiredDate("announced_on");
        var amount = amount(row);
        var compared = compared(row);
        var source = KervanLayouts.source(row, row.text("source_address"));
        return row.whenSound(() -> {
            var document = source.get();
            return new Proposal(name.get(), row.text("target").get(), title.get(), key.get().text(), row.text("scope").get(), by.get(), bodies(row), on.get(),
                    row.text("printed").get(), amount.get(), compared.get(), row.text("supersedes").get(), row.text("prorated_from").get(),
                    new Proposal.Document(document.publisher(), document.title(), document.address(), document.publishedOn()), row.text("note").get());
        });
    }

    private static Supplier<Proposal.Amount> amount(CsvRow row) {
        var value = row.requiredNumber("value");
        var low = row.number("value_low");
        var unit = row.code("unit", UnitOfMeasure::ofCode, UNITS);
        var perYear = row.code("per_year", text -> Optional.ofNullable(Map.of("yes", true, "no", false).get(text)), List.of("yes", "no"));
        var qualifier = row.code("qualifier", Qualifier::ofCode, KervanLayouts.codes(Qualifier.values(), Qualifier::code));
        var older = CAPACITY.equals(row.text("kind").get());
        var kind = row.code("kind", text -> older ? Optional.of(Promise.Kind.LEVEL) : Promise.Kind.ofCode(text), KervanLayouts.codes(Promise.Kind.values(), Promise.Kind::code));
        var subject = row.code("promises", Promise.Subject::ofCode, KervanLayouts.codes(Promise.Subject.values(), Promise.Subject::code),
                older ? Promise.Subject.CAPACITY : Promise.Subject.TRAFFIC);
        var starts = row.date("starts_on");
        var due = row.date("due_on");
        return () -> new Proposal.Amount(value.get(), low.get(), unit.get(), perYear.get(), qualifier.get(), kind.get(), subject.get(),
                starts.get() instanceof PartialDate first ? first.earliest() : null, last(due.get()));
    }

    private static @Nullable LocalDate last(@Nullable PartialDate due) {
        return due == null ? null : due.latest();
    }

    private static Supplier<Proposal.Compared> compared(CsvRow row) {
        var period = row.optionalInterval("baseline_period");
        var value = row.number("baseline_value");
        var unit = row.code("baseline_unit", text -> UnitOfMeasure.ofCode(text).map(Optional::of), UNITS, Optional.<UnitOfMeasure>empty());
        var factor = row.number("baseline_factor");
        return () -> new Proposal.Compared(row.text("baseline").get(), period.get(), value.get(), unit.get().orElse(null), factor.get());
    }

    private static List<String> bodies(CsvRow row) {
        return Optional.ofNullable(row.text("bodies").get()).map(text -> List.of(text.split("\\s*;\\s*"))).orElse(List.of());
    }
}
