package org.zaedno.content.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.core.io.ClassPathResource;

/** The hub's roles and its database. The roles are made by {@code database/roles.sql}, also on a server of one's own. */
final class DatabaseRoles {

    static final String OWNER = "hub_owner";
    static final String APP = "hub_app";
    static final String JOB = "hub_job";

    private DatabaseRoles() {}

    /** Makes the database unless it is there. */
    static void createDatabase(Connection superuser, String name, String template) throws SQLException {
        try (var known = superuser.prepareStatement("select from pg_database where datname = ?")) {
            known.setString(1, name);
            if (known.executeQuery().next()) return;
        }
        try (var create = superuser.createStatement()) {
            create.execute("create database " + create.enquoteIdentifier(name, true) + " template "
                    + create.enquoteIdentifier(template, true));
        }
    }

    /** Makes the roles and gives the owner the database of this connection. Idempotent. */
    static void createRoles(Connection superuser, Passwords passwords) throws SQLException, IOException {
        remember(superuser, OWNER, passwords.owner());
        remember(superuser, APP, passwords.app());
        remember(superuser, JOB, passwords.job());
        try (var script = superuser.createStatement()) {
            script.execute(new ClassPathResource("database/roles.sql").getContentAsString(StandardCharsets.UTF_8));
        }
    }

    private static void remember(Connection superuser, String role, String password) throws SQLException {
        try (var setting = superuser.prepareStatement("select set_config('password.' || ?, ?, false)")) {
            setting.setString(1, role);
            setting.setString(2, password);
            setting.execute();
        }
    }
}
