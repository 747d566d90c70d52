package org.zaedno.content.mail;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Hears that mail was queued. Not all of it is called for and a call may be lost, so whoever listens looks around too. */
@Component
public class MailCalls {
    private static final Duration AFTER_LOSS = Duration.ofSeconds(1);

    private final DataSource jobs;

    MailCalls(@Qualifier("jobPool") DataSource jobs) {
        this.jobs = jobs;
    }

    /**
     * Keeps a connection of its own until it is told to end. Blocks.
     *
     * @param round called at once, after every call and after the time it asked for; says how long to wait at most
     */
    public void listen(Supplier<Duration> round, BooleanSupplier goOn) {
        while (goOn.getAsBoolean()) {
            try (var connection = jobs.getConnection();
                    var listen = connection.createStatement()) {
                connection.setAutoCommit(true);
                listen.execute("listen mail");
                var calls = connection.unwrap(PGConnection.class);
                while (goOn.getAsBoolean()) {
                    calls.getNotifications((int) Math.max(1, round.get().toMillis()));
                }
                listen.execute("unlisten mail");
            } catch (SQLException lost) {
                if (goOn.getAsBoolean()) LockSupport.parkNanos(AFTER_LOSS.toNanos());
            }
        }
    }
}
