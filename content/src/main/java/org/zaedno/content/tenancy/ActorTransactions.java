package org.zaedno.content.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Binds the actor where a transaction begins, and nowhere else. Local to the transaction, so a pool cannot leak it. */
final class ActorTransactions extends JdbcTransactionManager {
    private final transient CurrentActor current;

    ActorTransactions(DataSource source, CurrentActor current) {
        super(source);
        this.current = current;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        switch (current.actor()) {
            case Actor.Stranger() -> {}
            case Actor.Registrant(var secret) -> set(connection, "hub.registrant", secret.value());
            case Actor.SystemJob(var name) -> set(connection, "hub.job", name.name());
            case Actor.Acting(var person, var workspace) -> {
                try (var bind = connection.prepareStatement("select content.bind_person(?, ?)")) {
                    bind.setObject(1, person.value());
                    bind.setObject(2, workspace.value());
                    bind.execute();
                }
            }
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var set = connection.prepareStatement("select set_config(?, ?, true)")) {
            set.setString(1, name);
            set.setString(2, value);
            set.execute();
        }
    }
}
