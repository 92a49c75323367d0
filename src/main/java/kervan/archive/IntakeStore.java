package kervan.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kervan.figure.Figure;
import kervan.figure.Source;
import kervan.timeseries.SeriesKey;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.stereotype.Repository;

/// The tables of an intake: `staged_figure`, `staged_source`, `arriving`, `judged`, which end with the transaction.
@Repository
class IntakeStore {

    private static final int ROWS_AT_ONCE = 2_000;

    private final JdbcClient jdbc;
    private final DataSource database;
    private final SQLExceptionTranslator translator = new SQLExceptionSubclassTranslator();

    IntakeStore(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    void open() {
        call("select open_intake()");
    }

    Map<SeriesKey, Long> seriesIds() {
        var ids = new HashMap<SeriesKey, Long>();
        jdbc.sql("select key, series_id from series").query(row -> {
            ids.put(new SeriesKey(row.getString(1)), row.getLong(2));
        });
        return ids;
    }

    /// Begins to send rows; nothing else can be asked of the transaction until they have ended.
    CopyText copyInto(String table) {
        Connection connection = DataSourceUtils.getConnection(database);
        try {
            return new CopyText(connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin"), this::translated);
        } catch (SQLException failure) {
            throw translated(failure);
        }
    }

    private RuntimeException translated(SQLException failure) {
        var known = translator.translate("copy", null, failure);
        return known != null ? known : new DataAccessResourceFailureException("rows could not be sent", failure);
    }

    void compare(boolean judgedByFile) {
        jdbc.sql("select compare_intake(:judged)").param("judged", judgedByFile).query((row, number) -> true).single();
    }

    void record(Batch batch) {
        jdbc.sql("select record_intake(:batch, :at)").param("batch", batch.id()).param("at", batch.recordedAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> true).single();
    }

    Recorded counts() {
        return jdbc.sql("""
                select count(*) filter (where change = 'new') as added, count(*) filter (where change = 'revised') as revised,
                       count(*) filter (where change = 'unchanged') as unchanged from arriving left join judged using (number)
                where judged.standing is distinct from 'rejected'
                """).query((row, number) -> new Recorded(row.getInt("added"), row.getInt("revised"), row.getInt("unchanged"))).single();
    }

    /// Series by series, each in the order of time.
    Stream<Arrival> arrivals(String fileName, @Nullable Collection<SeriesKey> series) {
        var rows = new ArrivalRows(fileName, this::source);
        return jdbc.sql("""
                select number, a.series_id, key, period_start, period_end, source_id, a.unit, line, first_line, first_number, change,
                       value, value_low, value_high, qualifier, status, standing, finding, reason, note, known_value, known_low, known_high,
                       known_qualifier, known_status, known_standing, known_finding, known_reason, known_note
                from arriving a join series s using (series_id)
                where :all or key = any (:series)
                order by a.series_id, a.period_start, a.period_end, a.number
                """)
                .param("all", series == null).param("series", series == null ? new String[0] : series.stream().map(SeriesKey::text).toArray(String[]::new))
                .withFetchSize(ROWS_AT_ONCE)
                .query((row, number) -> rows.arrival(row)).stream();
    }

    private Source source(long id) {
        return jdbc.sql("select publisher, title, address, published_on from source where source_id = :id").param("id", id)
                .query((row, number) -> FigureStore.source(row)).single();
    }

    /// A row of `staged_figure`.
    static void write(CopyText rows, int number, Figure figure, long seriesId, int sourceNumber, LocalDate knownOn) {
        var range = figure.range();
        rows.cell(number).cell(figure.origin().line()).cell(seriesId).cell(figure.interval().start()).cell(figure.interval().endExclusive())
                .cell(sourceNumber).cell(figure.unit().code()).cell(figure.value()).cell(range == null ? null : range.low()).cell(range == null ? null : range.high())
                .cell(figure.qualifier().code()).cell(figure.status().code()).cell(figure.standing().code()).cell(figure.finding())
                .cell(figure.reason()).cell(figure.note()).cell(knownOn).endRow();
    }

    void judge(List<Judgement> judgements) {
        if (judgements.isEmpty()) {
            return;
        }
        var rows = copyInto("judged");
        for (var one : judgements) {
            rows.cell(one.number()).cell(one.standing() == null ? "rejected" : one.standing().code()).cell(one.finding()).cell(one.reason()).endRow();
        }
        rows.end();
    }

    private void call(String sql) {
        jdbc.sql(sql).query((row, number) -> true).single();
    }
}
