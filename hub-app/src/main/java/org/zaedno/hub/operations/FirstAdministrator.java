package org.zaedno.hub.operations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.people.LinkSecret;

/**
 * Lets the first person into a production hub: a one-time link, printed and never stored, into the convenor's workspace
 * as its coordinator, with the duties of membership and operation. While nobody has used it each start makes a new one
 * and the old one stops working, so a lost link only costs a restart.
 */
@Component
class FirstAdministrator {
    private final DatabaseAccess access;

    FirstAdministrator(DatabaseAccess access) {
        this.access = access;
    }

    /** The secret of a new link; empty once anybody has an account that is not for trial. */
    Optional<String> invite() {
        var owner = Installation.owner(access);
        var sql = JdbcClient.create(owner);
        return new TransactionTemplate(new JdbcTransactionManager(owner)).execute(status -> {
            if (sql.sql("select exists (select from content.person where not trial)")
                    .query(Boolean.class)
                    .single()) {
                return Optional.empty();
            }
            var secret = LinkSecret.fresh();
            sql.sql("delete from content.invitation where accepted_at is null").update();
            sql.sql("""
                            insert into content.invitation (id, workspace, secret_hash, roles, duties, expires_at)
                            select ?, id, ?, '{COORDINATOR}', '{MEMBERSHIP,OPERATION}', now() + interval '7 days'
                              from content.workspace where type = 'CONVENOR' order by joined limit 1""").params(UUID.randomUUID(), secret.hash()).update();
            return Optional.of(secret.value());
        });
    }
}
