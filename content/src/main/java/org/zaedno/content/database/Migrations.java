package org.zaedno.content.database;

import org.flywaydb.core.Flyway;

/** Brings a database to the newest schema, as its owner. */
public final class Migrations {

    private Migrations() {}

    /** Idempotent; several hubs may do it at once, one after the other. */
    public static void apply(DatabaseAccess database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().role(),
                        database.owner().password())
                .schemas("content")
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }
}
