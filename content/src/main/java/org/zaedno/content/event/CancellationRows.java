package org.zaedno.content.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zaedno.content.event.Cancellation.Hearers;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.ItemId;

/** What is said of events that do not take place. Only the database's functions write it. */
@Repository
class CancellationRows {
    private final JdbcClient sql;

    CancellationRows(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ItemId, Cancellation> of(Collection<ItemId> events) {
        return sql
                .sql("""
                        select event, cancelled_at, reason_bg, reason_en from content.event_cancellation
                         where event = any (?) and reinstated_at is null""")
                .params((Object) events.stream().map(ItemId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new ItemId(row.getObject("event", UUID.class)),
                        cancellation(row).orElseThrow()))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty where the row tells of none. */
    static Optional<Cancellation> cancellation(ResultSet row) throws SQLException {
        var at = row.getObject("cancelled_at", OffsetDateTime.class);
        if (at == null) return Optional.empty();
        return Optional.of(
                new Cancellation(at.toInstant(), new Names(row.getString("reason_bg"), row.getString("reason_en"))));
    }

    Hearers hearers(ItemId event) {
        return sql.sql("select by_mail, without_mail from content.event_hearers(?)")
                .param(event.value())
                .query((row, number) -> new Hearers(row.getInt(1), row.getInt(2)))
                .single();
    }

    /** How many mails were queued; empty where it was cancelled already. */
    Optional<Integer> cancel(ItemId event, Names reason) {
        return told("select content.cancel_event(?, ?, ?) as told", event.value(), reason.bg(), reason.en());
    }

    /** Empty where it was not cancelled. */
    Optional<Integer> reinstate(ItemId event) {
        return told("select content.reinstate_event(?) as told", event.value());
    }

    private Optional<Integer> told(String statement, Object... parameters) {
        return sql.sql(statement)
                .params(parameters)
                .query((row, number) -> Optional.ofNullable(row.getObject("told", Integer.class)))
                .single();
    }
}
