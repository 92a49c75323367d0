package kervan.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kervan.archive.Batch;
import kervan.figure.Figure.Origin;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `announcement`.
@Repository
class AnnouncementStore {

    private final JdbcClient jdbc;

    AnnouncementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Announcement> all() {
        return jdbc.sql("""
                select a.*, s.key as series_key, publisher, source.title as source_title, address, published_on, file_name
                from announcement a join series s using (series_id) join source using (source_id) join import_batch using (import_batch_id)
                where undone_at is null
                """)
                .query(AnnouncementStore::announcement).list().stream()
                .sorted(Comparator.comparing(Announcement::announcedOn, PartialDate.BY_EARLIEST).thenComparing(Announcement::key)).toList();
    }

    int record(Batch batch, Announcement announcement) {
        return jdbc.sql("""
                insert into announcement (key, title, series_id, announced_by, announced_on, value, value_low, unit, per_year,
                                          qualifier, kind, due_on, baseline, source_id, note, import_batch_id, line)
                values (:key, :title, (select series_id from series where key = :series), :by, :on, :value, :low, :unit, :perYear,
                        :qualifier, :kind, :due, :baseline, source_of(:publisher, :sourceTitle, :address, :published), :note, :batch, :line)
                on conflict (key) do update set (title, series_id, announced_by, announced_on, value, value_low, unit, per_year,
                        qualifier, kind, due_on, baseline, source_id, note, import_batch_id, line)
                    = row (excluded.title, excluded.series_id, excluded.announced_by, excluded.announced_on, excluded.value,
                        excluded.value_low, excluded.unit, excluded.per_year, excluded.qualifier, excluded.kind, excluded.due_on,
                        excluded.baseline, excluded.source_id, excluded.note, excluded.import_batch_id, excluded.line)
                where to_jsonb(announcement) - '{announcement_id,import_batch_id,line}'::text[]
                    is distinct from to_jsonb(excluded) - '{announcement_id,import_batch_id,line}'::text[]
                    or announcement.import_batch_id in (select import_batch_id from import_batch where undone_at is not null)
                """)
                .param("key", announcement.key()).param("title", announcement.title()).param("series", announcement.series().text())
                .param("by", announcement.announcedBy()).param("on", announcement.announcedOn().toString())
                .param("value", announcement.value()).param("low", announcement.low()).param("unit", announcement.unit().code())
                .param("perYear", announcement.perYear()).param("qualifier", announcement.qualifier().code()).param("kind", announcement.kind().code())
                .param("due", announcement.dueOn()).param("baseline", announcement.baseline())
                .param("publisher", announcement.source().publisher()).param("sourceTitle", announcement.source().title())
                .param("address", announcement.source().address())
                .param("published", announcement.source().published().map(PartialDate::toString).orElse(null))
                .param("note", announcement.note()).param("batch", batch.id()).param("line", announcement.origin().line())
                .update();
    }

    private static Announcement announcement(ResultSet row, int number) throws SQLException {
        var source = new Source(row.getString("publisher"), row.getString("source_title"), row.getString("address"),
                Optional.ofNullable(row.getString("published_on")).map(PartialDate::parse).orElse(null));
        return new Announcement(row.getString("key"), row.getString("title"), new SeriesKey(row.getString("series_key")),
                row.getString("announced_by"), PartialDate.parse(row.getString("announced_on")), row.getBigDecimal("value"),
                row.getBigDecimal("value_low"), UnitOfMeasure.ofCode(row.getString("unit")).orElseThrow(), row.getBoolean("per_year"),
                Qualifier.ofCode(row.getString("qualifier")).orElseThrow(), Announcement.Kind.ofCode(row.getString("kind")).orElseThrow(),
                row.getObject("due_on", LocalDate.class), row.getString("baseline"), source, row.getString("note"),
                new Origin(row.getString("file_name"), row.getInt("line")));
    }
}
