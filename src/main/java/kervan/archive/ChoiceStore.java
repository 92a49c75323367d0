package kervan.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kervan.figure.PreferredFigure.Choice;
import kervan.figure.PreferredFigure.SeriesOfDays;
import kervan.figure.Source;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `figure_choice`.
@Repository
class ChoiceStore {

    /// A file that says the same as in its earlier edition says nothing new, whatever was chosen since.
    private static final String ADD_FROM_FILE = """
            insert into figure_choice (series_id, period_start, period_end, source_id, reason, recorded_at, import_batch_id)
            select series_id, :start, :end, said_source_id, :reason, :recorded, :batch
            from series, source_of(:publisher, :title, :address, :published) as said_source_id
            where key = :series
              and not exists (
                  select from current_figure_choice c
                  where c.series_id = series.series_id and (c.period_start, c.period_end) = (:start, :end)
                    and (c.source_id, c.reason) = (said_source_id, :reason))
              and not exists (
                  select from (
                      select c.source_id, c.reason from figure_choice c join import_batch using (import_batch_id)
                      where c.series_id = series.series_id and (c.period_start, c.period_end) = (:start, :end)
                        and file_name = :file and undone_at is null
                      order by c.recorded_at desc, figure_choice_id desc limit 1
                  ) as earlier
                  where (earlier.source_id, earlier.reason) = (said_source_id, :reason))
            """;
    private static final String SELECT = """
            select key, period_start, period_end, reason, c.recorded_at, chosen_by, file_name, publisher, title, address, published_on
            from figure_choice c join series using (series_id) left join source using (source_id)
                left join import_batch b on b.import_batch_id = c.import_batch_id
            """;

    private final JdbcClient jdbc;

    ChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int add(Batch batch, Choice choice) {
        return jdbc.sql(ADD_FROM_FILE)
                .paramSource(days(choice.days(), FigureStore.source(choice.source())).addValue("reason", choice.reason())
                        .addValue("recorded", batch.recordedAt().atOffset(ZoneOffset.UTC)).addValue("batch", batch.id()).addValue("file", batch.fileName()))
                .update();
    }

    void add(Preference preference) {
        var chosen = preference.chosen().map(FigureStore::source).orElseGet(MapSqlParameterSource::new);
        jdbc.sql("""
                insert into figure_choice (series_id, period_start, period_end, source_id, reason, recorded_at, chosen_by)
                values ((select series_id from series where key = :series), :start, :end, %s, :reason, :recorded, :by)
                """.formatted(preference.chosen().isPresent() ? "source_of(:publisher, :title, :address, :published)" : "null"))
                .paramSource(days(preference.days(), chosen).addValue("reason", preference.reason())
                        .addValue("recorded", preference.recordedAt().atOffset(ZoneOffset.UTC)).addValue("by", preference.chosenBy()))
                .update();
    }

    /// The choices that count in the vintage.
    List<Choice> inForce(Collection<SeriesKey> series, Vintage vintage) {
        return series.isEmpty() ? List.of() : jdbc.sql("select * from (" + SELECT.replace("select key", "select distinct on (key, period_start, period_end) source_id, key") + """
                where key in (:series)
                  and (:known::date is null or c.import_batch_id is not null or (c.recorded_at at time zone 'UTC')::date <= :known)
                  and c.recorded_at <= coalesce(:at::timestamptz, 'infinity')
                  and (undone_at is null or undone_at > :at::timestamptz)
                order by key, period_start, period_end, c.recorded_at desc, figure_choice_id desc
                ) as newest where source_id is not null
                """)
                .param("series", series.stream().map(SeriesKey::text).toList()).param("known", vintage.day().orElse(null))
                .param("at", vintage.recordedBy().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .query((row, number) -> new Choice(days(row), FigureStore.source(row), row.getString("reason"))).list();
    }

    /// The series of which anything was ever chosen, whatever became of it.
    Set<SeriesKey> everChosen() {
        return Set.copyOf(jdbc.sql("select distinct key from figure_choice join series using (series_id)").query((row, number) -> new SeriesKey(row.getString("key"))).list());
    }

    /// All that was ever chosen of a series and not undone, the newest first.
    List<Preference> history(SeriesKey series) {
        return jdbc.sql(SELECT + "where key = :series and undone_at is null order by c.recorded_at desc, figure_choice_id desc")
                .param("series", series.text()).query(ChoiceStore::preference).list();
    }

    private static MapSqlParameterSource days(SeriesOfDays days, MapSqlParameterSource parameters) {
        return parameters.addValue("series", days.series().text()).addValue("start", days.interval().start()).addValue("end", days.interval().endExclusive());
    }

    private static SeriesOfDays days(ResultSet row) throws SQLException {
        return new SeriesOfDays(new SeriesKey(row.getString("key")), FigureStore.interval(row));
    }

    private static Preference preference(ResultSet row, int number) throws SQLException {
        @Nullable Source source = row.getString("publisher") == null ? null : FigureStore.source(row);
        return new Preference(days(row), source, row.getString("reason"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("chosen_by"), row.getString("file_name"));
    }
}
