package kervan.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kervan.figure.Aggregation;
import kervan.timeseries.SeriesKey;
import kervan.timeseries.UnitOfMeasure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tables `series` and `conversion_factor`.
@Repository
class SeriesStore {

    private static final String SELECT = """
            select s.*, f.code, f.barrels_per_tonne, f.name as factor_name, f.basis, o.key as scope_key, o.name as scope_name,
                   w.key as scope_part_of, o.parts_exhaust_it, o.parts_overlap, o.note as scope_note
            from series s left join conversion_factor f using (conversion_factor_id)
                left join scope o using (scope_id) left join scope w on w.scope_id = o.part_of
            """;

    private final JdbcClient jdbc;

    SeriesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Series> all() {
        return jdbc.sql(SELECT + "order by s.key").query(SeriesStore::series).list();
    }

    Optional<Series> find(SeriesKey key) {
        return jdbc.sql(SELECT + "where s.key = :key").param("key", key.text()).query(SeriesStore::series).optional();
    }

    List<ConversionFactor> conversionFactors() {
        return jdbc.sql("select code, barrels_per_tonne, name as factor_name, basis from conversion_factor order by code")
                .query((row, number) -> factor(row)).list().stream().flatMap(Optional::stream).toList();
    }

    int record(Series series) {
        return jdbc.sql("""
                insert into series (key, name, route, origin, commodity, measure, unit, aggregation, conversion_factor_id, scope_id)
                values (:key, :name, :route, :origin, :commodity, :measure, :unit, :aggregation,
                        (select conversion_factor_id from conversion_factor where code = :factor),
                        (select scope_id from scope where key = :scope))
                on conflict (key) do update set (name, route, origin, commodity, measure, unit, aggregation, conversion_factor_id, scope_id)
                    = row (excluded.name, excluded.route, excluded.origin, excluded.commodity, excluded.measure,
                           excluded.unit, excluded.aggregation, excluded.conversion_factor_id, excluded.scope_id)
                where (series.name, series.route, series.origin, series.commodity, series.measure, series.unit,
                       series.aggregation, series.conversion_factor_id, series.scope_id)
                    is distinct from (excluded.name, excluded.route, excluded.origin, excluded.commodity, excluded.measure,
                       excluded.unit, excluded.aggregation, excluded.conversion_factor_id, excluded.scope_id)
                """)
                .param("key", series.key().text()).param("name", series.name()).param("route", series.route())
                .param("origin", series.origin()).param("commodity", series.commodity()).param("measure", series.measure())
                .param("unit", series.unit().code()).param("aggregation", series.aggregation().code())
                .param("factor", series.conversionFactor().map(ConversionFactor::code).orElse(null))
                .param("scope", series.scope() == null ? null : series.scope().key())
                .update();
    }

    int record(ConversionFactor factor) {
        return jdbc.sql("""
                insert into conversion_factor (code, barrels_per_tonne, name, basis)
                values (:code, :barrels, :name, :basis)
                on conflict (code) do update set (barrels_per_tonne, name, basis)
                    = row (excluded.barrels_per_tonne, excluded.name, excluded.basis)
                where (conversion_factor.barrels_per_tonne, conversion_factor.name, conversion_factor.basis)
                    is distinct from (excluded.barrels_per_tonne, excluded.name, excluded.basis)
                """)
                .param("code", factor.code()).param("barrels", factor.barrelsPerTonne())
                .param("name", factor.name()).param("basis", factor.basis())
                .update();
    }

    private static Series series(ResultSet row, int number) throws SQLException {
        return new Series(new SeriesKey(row.getString("key")), row.getString("name"), row.getString("route"),
                row.getString("origin"), row.getString("commodity"), row.getString("measure"),
                UnitOfMeasure.ofCode(row.getString("unit")).orElseThrow(),
                Aggregation.ofCode(row.getString("aggregation")).orElseThrow(),
                factor(row).orElse(null), row.getString("scope_key") == null ? null : ScopeStore.scope(row));
    }

    private static Optional<ConversionFactor> factor(ResultSet row) throws SQLException {
        @Nullable String code = row.getString("code");
        return code == null ? Optional.empty() : Optional.of(new ConversionFactor(code, row.getBigDecimal("barrels_per_tonne"),
                row.getString("factor_name"), row.getString("basis")));
    }
}
