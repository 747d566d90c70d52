package org.zaedno.hub.indexing;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The hub whose connection holds the database's advisory lock. When that hub or its connection is gone the database lets the lock go,
 * and the next one that asks has it. A hub that goes on without knowing is harmless: what it still writes is older and loses.
 */
final class LeadByLock implements Lead, AutoCloseable {

    /** In seconds. */
    private static final int ANSWERS_WITHIN = 2;

    private static final String TRY = "select pg_try_advisory_lock(hashtextextended('search index', 0))";

    private final DataSource jobs;
    private @Nullable Connection holding;

    LeadByLock(DataSource jobs) {
        this.jobs = jobs;
    }

    @Override
    public synchronized boolean mine() {
        try {
            if (holding != null && holding.isValid(ANSWERS_WITHIN)) return true;
            close();
            var connection = jobs.getConnection();
            if (locks(connection)) {
                holding = connection;
                return true;
            }
            connection.close();
            return false;
        } catch (SQLException lost) {
            close();
            return false;
        }
    }

    @Override
    public boolean overSharedIndex() {
        return true;
    }

    private static boolean locks(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(TRY)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** The connection goes back to a pool, so the lock is let go by name. */
    @Override
    public synchronized void close() {
        var connection = holding;
        holding = null;
        if (connection == null) return;
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException gone) { // and the lock with it
            return;
        }
    }
}
