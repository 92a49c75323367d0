package kervan.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kervan.figure.Figure;
import kervan.figure.Qualifier;
import kervan.figure.Source;
import kervan.figure.Standing;
import kervan.timeseries.Interval;
import kervan.timeseries.ObservationStatus;
import kervan.timeseries.PartialDate;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import kervan.timeseries.Vintage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `figure`.
@Repository
class FigureStore {

    /// The series are told by their numbers, which the database takes into the view: it then reads their figures, and not all there are.
    private static final String SELECT = """
            select key, period_start, period_end, value, value_low, value_high, f.unit, qualifier, status, standing, finding, reason,
                   note, publisher, title, address, published_on, file_name, line
            from %s f join series using (series_id) join source using (source_id) join import_batch using (import_batch_id)
            where f.series_id = any (array(select series_id from series where key in (:series))) and (:known::date is null or known_on <= :known)
            """;
    /// What the view `current_figure` was at an instant.
    private static final String RECORDED_BY = """
            (select distinct on (series_id, period_start, period_end, source_id, unit) figure.*
             from figure join import_batch using (import_batch_id)
             where figure.recorded_at <= :at and (undone_at is null or undone_at > :at)
             order by series_id, period_start, period_end, source_id, unit, figure.recorded_at desc)
            """;

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Figure> current(Collection<SeriesKey> series, Vintage vintage) {
        return series.isEmpty() ? List.of() : jdbc.sql(SELECT.formatted(vintage.recordedBy().isPresent() ? RECORDED_BY : "current_figure"))
                .param("series", series.stream().map(SeriesKey::text).toList())
                .param("known", vintage.day().orElse(null))
                .param("at", vintage.recordedBy().map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null))
                .query(FigureStore::figure).list();
    }

    List<DatedFigure> dated(Collection<SeriesKey> series) {
        return series.isEmpty() ? List.of() : jdbc.sql(SELECT.replace("select key,", "select known_on, key,").formatted("current_figure"))
                .param("series", series.stream().map(SeriesKey::text).toList()).param("known", null)
                .query((row, number) -> new DatedFigure(figure(row, number), row.getObject("known_on", LocalDate.class))).list();
    }

    List<Recording> recordings(SeriesKey series) {
        return jdbc.sql(SELECT.replace("select key,", "select f.recorded_at as learned_at, entered_by, key,").formatted("figure") + " and undone_at is null order by f.recorded_at, line")
                .param("series", series.text()).param("known", null)
                .query((row, number) -> new Recording(figure(row, number), row.getObject("learned_at", OffsetDateTime.class).toInstant(), row.getString("entered_by"))).list();
    }

    int undated(SeriesKey series, Vintage vintage) {
        return vintage.day().map(day -> jdbc.sql("""
                select count(*) from current_figure join series using (series_id) join source using (source_id)
                where series_id = (select series_id from series where key = :series) and published_on is null and known_on > :known
                """).param("series", series.text()).param("known", day).query(Integer.class).single()).orElse(0);
    }

    Set<SeriesKey> seriesWithFigures() {
        return Set.copyOf(jdbc.sql("select key from series s where exists (select from figure f where f.series_id = s.series_id)")
                .query((row, number) -> new SeriesKey(row.getString("key"))).list());
    }

    /// Adds a state of a figure that differs in how it stands only; it belongs to the batch and line of the state before.
    void judge(Figure judged, Instant at) {
        jdbc.sql("""
                insert into figure (series_id, period_start, period_end, source_id, unit, recorded_at, value, value_low, value_high,
                                    qualifier, status, standing, finding, reason, note, known_on, import_batch_id, line)
                select series_id, period_start, period_end, source_id, f.unit, greatest(:at, recorded_at + interval '1 microsecond'), value,
                       value_low, value_high, qualifier, status, :standing, :finding, :reason, note, known_on, import_batch_id, line
                from current_figure f join series using (series_id)
                where key = :series and period_start = :start and period_end = :end and f.unit = :unit
                  and source_id = source_of(:publisher, :title, :address, :published)
                """)
                .paramSource(source(judged.source()).addValue("series", judged.series().text()).addValue("at", at.atOffset(ZoneOffset.UTC))
                        .addValue("start", judged.interval().start()).addValue("end", judged.interval().endExclusive()).addValue("unit", judged.unit().code())
                        .addValue("standing", judged.standing().code()).addValue("finding", judged.finding()).addValue("reason", judged.reason()))
                .update();
    }

    List<Holding> holdings(Vintage vintage) {
        return jdbc.sql("""
                select key, count(*) as figures, min(period_start) as first_day, max(period_end) - 1 as last_day, max(published_on::text) as published
                from current_figure join series using (series_id) join source using (source_id)
                where :known::date is null or known_on <= :known group by key order by key
                """)
                .param("known", vintage.day().orElse(null))
                .query((row, number) -> new Holding(new SeriesKey(row.getString("key")), row.getInt("figures"),
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
                        partialDate(row.getString("published"))))
                .list();
    }

    Map<SeriesKey, Publications> publications() {
        var rows = jdbc.sql("""
                select distinct key, period_start, period_end, publisher, published_on
                from current_figure join series using (series_id) join source using (source_id) where standing = 'accepted'
                """)
                .query((row, number) -> new Publications.Printed(new SeriesKey(row.getString("key")), interval(row), row.getString("publisher"), partialDate(row.getString("published_on")))).list();
        return rows.stream().collect(Collectors.groupingBy(Publications.Printed::series, Collectors.collectingAndThen(Collectors.toList(), Publications::of)));
    }

    static MapSqlParameterSource source(Source source) {
        return new MapSqlParameterSource()
                .addValue("publisher", source.publisher()).addValue("title", source.title()).addValue("address", source.address())
                .addValue("published", source.published().map(PartialDate::toString).orElse(null));
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        return new Figure(new SeriesKey(row.getString("key")), interval(row), row.getBigDecimal("value"), range(row),
                UnitOfMeasure.ofCode(row.getString("unit")).orElseThrow(), Qualifier.ofCode(row.getString("qualifier")).orElseThrow(),
                ObservationStatus.ofCode(row.getString("status")).orElseThrow(), Standing.ofCode(row.getString("standing")).orElseThrow(),
                row.getString("finding"), row.getString("reason"), source(row), row.getString("note"), new Figure.Origin(row.getString("file_name"), row.getInt("line")));
    }

    private static Figure.@Nullable Range range(ResultSet row) throws SQLException {
        return row.getBigDecimal("value_low") == null ? null : new Figure.Range(row.getBigDecimal("value_low"), row.getBigDecimal("value_high"));
    }

    static Interval interval(ResultSet row) throws SQLException {
        return new Interval(row.getObject("period_start", LocalDate.class), row.getObject("period_end", LocalDate.class));
    }

    static Source source(ResultSet row) throws SQLException {
        return new Source(row.getString("publisher"), row.getString("title"), row.getString("address"), partialDate(row.getString("published_on")));
    }

    private static @Nullable PartialDate partialDate(@Nullable String text) {
        return Optional.ofNullable(text).map(PartialDate::parse).orElse(null);
    }
}
