package kervan.target;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kervan.archive.Batch;
import kervan.archive.ImportedFile;
import kervan.figure.Figure.Origin;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.timeseries.Interval;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tables `announcement` and `announcement_entry`.
@Repository
class AnnouncementStore {

    static final Comparator<Announcement> IN_ORDER = Comparator.comparing(Announcement::announcedOn, PartialDate.BY_EARLIEST).thenComparing(Announcement::key);

    /// What is read of an entry, in whatever order.
    static final String ENTRY = """
            select entry.*, announcement.key, series.key as series_key, publisher, source.title as source_title, address, published_on, file_name, entered_by,
                undone_at
            from %s entry join announcement using (announcement_id) join series using (series_id) join source using (source_id)
            left join import_batch using (import_batch_id)
            """;

    private final JdbcClient jdbc;

    AnnouncementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those that count, in the order in which they were made.
    ///
    /// @param recordedBy what had been recorded, approved and not taken back by then; null for now
    List<Announcement> counting(@Nullable Instant recordedBy) {
        return jdbc.sql("select * from (select distinct on (announcement_id) * from (" + ENTRY.formatted("counting_announcement_entry") + """
                where (undone_at is null or undone_at > :by) and (cast(:by as timestamptz) is null or counts_from <= :by)) as told
                order by announcement_id, counts_from desc, announcement_entry_id desc) as newest where not withdrawn
                """)
                .param("by", Optional.ofNullable(recordedBy).map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .query(AnnouncementStore::announcement).list().stream().sorted(IN_ORDER).toList();
    }

    /// What the shipped file said last of each.
    List<Announcement> shipped() {
        return jdbc.sql("select distinct on (announcement_id) * from (" + ENTRY.formatted("announcement_entry") + """
                where file_name like :shipped) as shipped order by announcement_id, announcement_entry_id desc
                """)
                .param("shipped", ImportedFile.SHIPPED + "%").query(AnnouncementStore::announcement).list();
    }

    void add(Batch batch, Announcement announcement) {
        add(announcement, batch.recordedAt(), null, batch.id(), announcement.origin().line(), false, null);
    }

    /// @return the number of the entry
    long add(Announcement one, Instant recordedAt, @Nullable String writtenBy, @Nullable Long batch, @Nullable Integer line, boolean withdrawn, @Nullable String reason) {
        jdbc.sql("insert into announcement (key) values (:key) on conflict (key) do nothing").param("key", one.key()).update();
        return jdbc.sql("""
                insert into announcement_entry (announcement_id, recorded_at, written_by, import_batch_id, line, withdrawn, reason, target, title, series_id, scope,
                    announced_by, bodies, announced_on, printed, value, value_low, unit, per_year, qualifier, kind, promises, starts_on, due_on,
                    baseline, baseline_period, baseline_value, baseline_unit, baseline_factor, supersedes, prorated_from, source_id, note)
                values ((select announcement_id from announcement where key = :key), :recordedAt, :writtenBy, :batch, :line, :withdrawn, :reason, :target, :title,
                    (select series_id from series where key = :series), :scope, :by, :bodies, :on, :printed, :value, :low, :unit, :perYear, :qualifier, :kind, :promises,
                    :startsOn, :dueOn, :baseline, :baselinePeriod, :baselineValue, :baselineUnit, :baselineFactor, :supersedes, :proratedFrom,
                    source_of(:publisher, :sourceTitle, :address, :published), :note)
                returning announcement_entry_id
                """)
                .param("key", one.key()).param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC)).param("writtenBy", writtenBy).param("batch", batch).param("line", line)
                .param("withdrawn", withdrawn).param("reason", reason).param("target", one.target()).param("title", one.title()).param("series", one.series().text())
                .param("scope", one.scope()).param("by", one.announcedBy()).param("bodies", one.bodies().toArray(String[]::new)).param("on", one.announcedOn().toString())
                .param("printed", one.printed()).param("value", one.value()).param("low", one.low()).param("unit", one.unit().code()).param("perYear", one.perYear())
                .param("qualifier", one.qualifier().code()).param("kind", one.promise().kind().code()).param("promises", one.promise().subject().code())
                .param("startsOn", one.promise().startsOn()).param("dueOn", one.dueOn()).param("baseline", one.baseline())
                .param("baselinePeriod", Optional.ofNullable(one.compared().period()).map(Interval::toString).orElse(null)).param("baselineValue", one.compared().value())
                .param("baselineUnit", Optional.ofNullable(one.compared().unit()).map(UnitOfMeasure::code).orElse(null)).param("baselineFactor", one.compared().factor())
                .param("supersedes", one.supersedes()).param("proratedFrom", one.proratedFrom()).param("publisher", one.source().publisher())
                .param("sourceTitle", one.source().title()).param("address", one.source().address())
                .param("published", one.source().published().map(PartialDate::toString).orElse(null)).param("note", one.note())
                .query(Long.class).single();
    }

    static Announcement announcement(ResultSet row, int number) throws SQLException {
        var source = new Source(row.getString("publisher"), row.getString("source_title"), row.getString("address"),
                Optional.ofNullable(row.getString("published_on")).map(PartialDate::parse).orElse(null));
        return new Announcement(row.getString("key"), row.getString("target"), row.getString("title"), new SeriesKey(row.getString("series_key")), row.getString("scope"),
                row.getString("announced_by"), texts(row.getArray("bodies")), PartialDate.parse(row.getString("announced_on")), row.getString("printed"), promise(row),
                baseline(row), row.getString("supersedes"), row.getString("prorated_from"), source, row.getString("note"), origin(row));
    }

    private static Promise promise(ResultSet row) throws SQLException {
        return new Promise(row.getBigDecimal("value"), row.getBigDecimal("value_low"), UnitOfMeasure.ofCode(row.getString("unit")).orElseThrow(), row.getBoolean("per_year"),
                Qualifier.ofCode(row.getString("qualifier")).orElseThrow(), Promise.Kind.ofCode(row.getString("kind")).orElseThrow(),
                Promise.Subject.ofCode(row.getString("promises")).orElseThrow(), row.getObject("starts_on", LocalDate.class), row.getObject("due_on", LocalDate.class));
    }

    private static Baseline baseline(ResultSet row) throws SQLException {
        return new Baseline(row.getString("baseline"), Optional.ofNullable(row.getString("baseline_period")).map(Interval::parse).orElse(null),
                row.getBigDecimal("baseline_value"), Optional.ofNullable(row.getString("baseline_unit")).flatMap(UnitOfMeasure::ofCode).orElse(null),
                row.getBigDecimal("baseline_factor"));
    }

    /// The file and line, or the number of an entry by hand.
    private static Origin origin(ResultSet row) throws SQLException {
        return row.getString("file_name") == null ? new Origin(Announcement.BY_HAND, row.getInt("announcement_entry_id"))
                : new Origin(row.getString("file_name"), row.getInt("line"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
