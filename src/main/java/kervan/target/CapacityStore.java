package kervan.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kervan.archive.Batch;
import kervan.figure.Figure.Origin;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.timeseries.PartialDate;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `capacity`.
@Repository
class CapacityStore {

    private final JdbcClient jdbc;

    CapacityStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest of each key, in the order of the keys.
    ///
    /// @param recordedBy what had been recorded and not taken back by then; null for now
    List<Capacity> counting(@Nullable Instant recordedBy) {
        return jdbc.sql("""
                select distinct on (key) capacity.*, publisher, source.title as source_title, address, published_on, file_name
                from capacity join source using (source_id) join import_batch using (import_batch_id)
                where (undone_at is null or undone_at > :by) and (cast(:by as timestamptz) is null or capacity.recorded_at <= :by)
                order by key, capacity.recorded_at desc, capacity_id desc
                """)
                .param("by", Optional.ofNullable(recordedBy).map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null)).query(CapacityStore::capacity).list();
    }

    void add(Batch batch, Capacity one) {
        jdbc.sql("""
                insert into capacity (key, name, scope, value, unit, per_year, qualifier, holds_from, holds_until, stated_on, source_id, note, recorded_at, import_batch_id, line)
                values (:key, :name, :scope, :value, :unit, :perYear, :qualifier, :from, :until, :stated, source_of(:publisher, :sourceTitle, :address, :published), :note,
                    :recorded, :batch, :line)
                """)
                .param("key", one.key()).param("name", one.name()).param("scope", one.scope()).param("value", one.value()).param("unit", one.unit().code())
                .param("perYear", one.perYear()).param("qualifier", one.qualifier().code()).param("from", text(one.from())).param("until", text(one.until()))
                .param("stated", text(one.statedOn())).param("publisher", one.source().publisher()).param("sourceTitle", one.source().title())
                .param("address", one.source().address()).param("published", text(one.source().publishedOn())).param("note", one.note())
                .param("recorded", batch.recordedAt().atOffset(ZoneOffset.UTC)).param("batch", batch.id()).param("line", one.origin().line()).update();
    }

    private static Capacity capacity(ResultSet row, int number) throws SQLException {
        var source = new Source(row.getString("publisher"), row.getString("source_title"), row.getString("address"), date(row.getString("published_on")));
        return new Capacity(row.getString("key"), row.getString("name"), row.getString("scope"), row.getBigDecimal("value"),
                UnitOfMeasure.ofCode(row.getString("unit")).orElseThrow(), row.getBoolean("per_year"), Qualifier.ofCode(row.getString("qualifier")).orElseThrow(),
                date(row.getString("holds_from")), date(row.getString("holds_until")), PartialDate.parse(row.getString("stated_on")), source, row.getString("note"),
                new Origin(row.getString("file_name"), row.getInt("line")));
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
