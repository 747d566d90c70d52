package org.zaedno.content.presence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The wire between the hubs: what one says every hub hears, itself too. Nothing is stored; a call may be lost. */
@Component
class PresenceLine {
    /** How long to wait for a call before looking around. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(PresenceLine.class);
    private final JdbcClient sql;
    private final DataSource jobs;

    PresenceLine(JdbcClient sql, @Qualifier("jobPool") DataSource jobs) {
        this.sql = sql;
        this.jobs = jobs;
    }

    /** Nobody's work stops because the others could not be told. */
    void say(String words) {
        try {
            sql.sql("select pg_notify('presence', ?)")
                    .param(words)
                    .query((row, number) -> number)
                    .list();
        } catch (DataAccessException away) {
            LOG.debug("Could not tell the other hubs who is here", away);
        }
    }

    /**
     * Keeps a connection of its own until it is told to end.
     *
     * @param between called about once a second
     */
    void listen(Consumer<String> hearer, Runnable between, BooleanSupplier goOn) {
        while (goOn.getAsBoolean()) {
            try (var connection = jobs.getConnection();
                    var listen = connection.createStatement()) {
                connection.setAutoCommit(true);
                listen.execute("listen presence");
                var calls = connection.unwrap(PGConnection.class);
                while (goOn.getAsBoolean()) {
                    var heard = calls.getNotifications((int) PATIENCE.toMillis());
                    if (heard != null) for (var call : heard) hearer.accept(call.getParameter());
                    between.run();
                }
                listen.execute("unlisten presence");
            } catch (SQLException lost) {
                between.run();
                if (goOn.getAsBoolean()) LockSupport.parkNanos(PATIENCE.toNanos());
            }
        }
    }
}
