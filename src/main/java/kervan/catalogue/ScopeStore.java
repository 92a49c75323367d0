package kervan.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kervan.figure.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `scope`.
@Repository
class ScopeStore {

    private final JdbcClient jdbc;

    ScopeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Scope> all() {
        return jdbc.sql("""
                select s.key as scope_key, s.name as scope_name, w.key as scope_part_of, s.parts_exhaust_it, s.parts_overlap, s.note as scope_note
                from scope s left join scope w on w.scope_id = s.part_of order by s.key
                """).query((row, number) -> scope(row)).list();
    }

    /// The whole must be there before its part.
    int record(Scope scope) {
        return jdbc.sql("""
                insert into scope (key, name, part_of, parts_exhaust_it, parts_overlap, note)
                values (:key, :name, (select scope_id from scope where key = :whole), :exhaust, :overlap, :note)
                on conflict (key) do update set (name, part_of, parts_exhaust_it, parts_overlap, note)
                    = row (excluded.name, excluded.part_of, excluded.parts_exhaust_it, excluded.parts_overlap, excluded.note)
                where (scope.name, scope.part_of, scope.parts_exhaust_it, scope.parts_overlap, scope.note)
                    is distinct from (excluded.name, excluded.part_of, excluded.parts_exhaust_it, excluded.parts_overlap, excluded.note)
                """)
                .param("key", scope.key()).param("name", scope.name()).param("whole", scope.partOf())
                .param("exhaust", scope.partsExhaustIt()).param("overlap", scope.partsOverlap()).param("note", scope.note())
                .update();
    }

    /// The scope in the columns `scope_…` and `parts_…` of a row.
    static Scope scope(ResultSet row) throws SQLException {
        return new Scope(row.getString("scope_key"), row.getString("scope_name"), row.getString("scope_part_of"),
                row.getBoolean("parts_exhaust_it"), row.getBoolean("parts_overlap"), row.getString("scope_note"));
    }
}
