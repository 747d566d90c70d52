package org.zaedno.content.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.ItemId;

/** What the registered were last told of an event that has changed since; the database itself writes it down. */
@Repository
class ToldRows {
    private final JdbcClient sql;

    ToldRows(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Untold> of(ItemId event) {
        return sql.sql("select * from content.event_told where event = ? and owner = content.actor_workspace()")
                .param(event.value())
                .query(ToldRows::untold)
                .optional();
    }

    void forget(ItemId event) {
        sql.sql("delete from content.event_told where event = ? and owner = content.actor_workspace()")
                .param(event.value())
                .update();
    }

    private static Untold untold(ResultSet row, int number) throws SQLException {
        var place = new EventPlace(names(row, "venue"), names(row, "town"), names(row, "address"), Optional.empty());
        return new Untold(
                new EventFacts(
                        instant(row, "starts_at"),
                        instant(row, "ends_at"),
                        Format.valueOf(row.getString("format")),
                        place,
                        Optional.empty(),
                        Set.of(),
                        ""),
                instant(row, "changed_at"));
    }

    private static Names names(ResultSet row, String column) throws SQLException {
        return new Names(row.getString(column + "_bg"), row.getString(column + "_en"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
