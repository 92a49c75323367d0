package kervan.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kervan.archive.Batch;
import kervan.figure.Figure.Origin;
import kervan.figure.Source;
import kervan.timeseries.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `event`.
@Repository
class EventStore {

    private final JdbcClient jdbc;

    EventStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Event> all() {
        return jdbc.sql("""
                select e.*, publisher, source.title as source_title, address, published_on, file_name
                from event e join source using (source_id) join import_batch using (import_batch_id)
                where undone_at is null
                """)
                .query(EventStore::event).list().stream()
                .sorted(Comparator.comparing((Event event) -> event.startsOn().earliest()).thenComparing(Event::title)).toList();
    }

    int count() {
        return jdbc.sql("select count(*) from event join import_batch using (import_batch_id) where undone_at is null").query(Integer.class).single();
    }

    int record(Batch batch, Event event) {
        return jdbc.sql("""
                insert into event (starts_on, ends_on, title, kind, routes, source_id, note, import_batch_id, line)
                values (:start, :end, :title, :kind, string_to_array(:routes, ';'),
                        source_of(:publisher, :sourceTitle, :address, :published), :note, :batch, :line)
                on conflict on constraint event_happens_once do update set (ends_on, kind, routes, source_id, note, import_batch_id, line)
                    = row (excluded.ends_on, excluded.kind, excluded.routes, excluded.source_id, excluded.note, excluded.import_batch_id, excluded.line)
                where (event.ends_on, event.kind, event.routes, event.source_id, event.note)
                    is distinct from (excluded.ends_on, excluded.kind, excluded.routes, excluded.source_id, excluded.note)
                    or event.import_batch_id in (select import_batch_id from import_batch where undone_at is not null)
                """)
                .param("start", event.startsOn().toString()).param("end", event.end().map(PartialDate::toString).orElse(null))
                .param("title", event.title()).param("kind", event.kind()).param("routes", String.join(";", event.routes()))
                .param("publisher", event.source().publisher()).param("sourceTitle", event.source().title())
                .param("address", event.source().address())
                .param("published", event.source().published().map(PartialDate::toString).orElse(null))
                .param("note", event.note()).param("batch", batch.id()).param("line", event.origin().line())
                .update();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        var source = new Source(row.getString("publisher"), row.getString("source_title"), row.getString("address"), date(row.getString("published_on")));
        return new Event(PartialDate.parse(row.getString("starts_on")), date(row.getString("ends_on")), row.getString("title"), row.getString("kind"),
                List.of((String[]) row.getArray("routes").getArray()), source, row.getString("note"),
                new Origin(row.getString("file_name"), row.getInt("line")));
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return Optional.ofNullable(text).map(PartialDate::parse).orElse(null);
    }
}
