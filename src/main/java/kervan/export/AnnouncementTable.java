package kervan.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kervan.target.Announcement;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;

/// Announcements in the columns in which Kervan takes them in.
final class AnnouncementTable {

    private static final List<String> COLUMNS = List.of("key", "target", "title", "series_key", "scope", "announced_by", "bodies", "announced_on", "printed", "value",
            "value_low", "unit", "per_year", "qualifier", "kind", "promises", "starts_on", "due_on", "baseline", "baseline_period", "baseline_value", "baseline_unit",
            "baseline_factor", "supersedes", "prorated_from", "publisher", "source_title", "source_address", "published_on", "note");

    private AnnouncementTable() {
    }

    static DataTable of(List<Announcement> announcements) {
        return new DataTable("kervan_targets", COLUMNS, announcements.stream().map(AnnouncementTable::row).toList());
    }

    private static List<@Nullable Object> row(Announcement one) {
        var promise = one.promise();
        var row = new ArrayList<@Nullable Object>(Arrays.asList(one.key(), one.target().equals(one.key()) ? null : one.target(), one.title(), one.series().text(), one.scope(),
                one.announcedBy(), one.bodies().isEmpty() ? null : String.join("; ", one.bodies()), one.announcedOn().toString(), one.printed()));
        row.addAll(Arrays.asList(promise.value(), promise.low(), promise.unit().code(), promise.perYear() ? "yes" : "no", promise.qualifier().code(),
                promise.kind().code(), promise.subject().code(), text(promise.startsOn()), text(promise.dueOn())));
        row.addAll(Arrays.asList(one.compared().words(), Optional.ofNullable(one.compared().period()).map(Interval::toString).orElse(null), one.compared().value(),
                Optional.ofNullable(one.compared().unit()).map(UnitOfMeasure::code).orElse(null), one.compared().factor(), one.supersedes(), one.proratedFrom()));
        row.addAll(Arrays.asList(one.source().publisher(), one.source().title(), one.source().address(),
                one.source().published().map(PartialDate::toString).orElse(null), one.note()));
        return Collections.unmodifiableList(row);
    }

    private static @Nullable String text(@Nullable Object day) {
        return day == null ? null : day.toString();
    }
}
