package kervan.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Table `short_link`.
@Repository
class ShortLinkStore {

    private final JdbcClient jdbc;

    ShortLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One name is given at a time: another waits here until the transaction of this one has ended.
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('kervan.short_link'))").query((row, number) -> "").single();
    }

    Optional<ShortLink> of(PageAddress address) {
        return jdbc.sql("select code, address, linked_at from short_link where address = :address").param("address", address.text()).query(ShortLinkStore::link).optional();
    }

    Optional<ShortLink> find(String code) {
        return jdbc.sql("select code, address, linked_at from short_link where code = :code").param("code", code).query(ShortLinkStore::link).optional();
    }

    ShortLink add(ShortLink link) {
        jdbc.sql("insert into short_link (code, address, grammar, linked_at) values (:code, :address, :grammar, :at)")
                .param("code", link.code()).param("address", link.address().text()).param("grammar", PageAddress.GRAMMAR)
                .param("at", link.linkedAt().atOffset(ZoneOffset.UTC)).update();
        return link;
    }

    private static ShortLink link(ResultSet row, int number) throws SQLException {
        return new ShortLink(row.getString("code"), new PageAddress(row.getString("address")), row.getObject("linked_at", OffsetDateTime.class).toInstant());
    }
}
