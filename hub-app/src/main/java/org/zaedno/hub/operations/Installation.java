package org.zaedno.hub.operations;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.database.Migrations;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.content.starter.StarterContent;
import org.zaedno.hub.look.Weaving;

/** Brings the database to the newest schema and fills an empty one. The only code that connects as the owner. */
final class Installation {
    private final DatabaseAccess access;
    private final Clock clock;
    private final RegistrationKey key;

    Installation(DatabaseAccess access, Clock clock, RegistrationKey key) {
        this.access = access;
        this.clock = clock;
        this.key = key;
    }

    void complete(boolean trial) {
        Migrations.apply(access);
        new StarterContent(owner(access), Weaving::assign, clock.instant(), key).install(trial);
    }

    static DataSource owner(DatabaseAccess access) {
        return new DriverManagerDataSource(
                access.url(), access.owner().role(), access.owner().password());
    }
}
