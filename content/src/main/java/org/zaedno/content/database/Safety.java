package org.zaedno.content.database;

import java.sql.Connection;
import java.sql.SQLException;

/** What a running server must be before the hub trusts it: durable, and closed to everybody without a password. */
final class Safety {

    /** One line for each fault, whatever file, {@code alter system} or {@code alter role} it comes from. */
    private static final String FAULTS = """
            select name || ' = ' || setting
              from pg_settings
             where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting <> 'on'
            union all
            select 'listen_addresses = ' || setting
              from pg_settings
             where name = 'listen_addresses' and setting <> '127.0.0.1'
            union all
            select coalesce(role.rolname, 'every role') || ': ' || line
              from pg_db_role_setting left join pg_roles role on role.oid = setrole, unnest(setconfig) line
             where line ~ '^(fsync|full_page_writes|synchronous_commit)=' and line !~ '=on$'
            union all
            select file_name || ', line ' || line_number || ': ' || coalesce(error, auth_method)
              from pg_hba_file_rules
             where error is not null or auth_method not in ('scram-sha-256', 'reject')
            """;

    private Safety() {}

    /** @throws DatabaseNotSafe naming each fault */
    static void require(Connection superuser) throws SQLException {
        var faults = new StringBuilder();
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(FAULTS)) {
            while (rows.next()) faults.append("\n  ").append(rows.getString(1));
        }
        if (!faults.isEmpty()) {
            throw new DatabaseNotSafe("The database is not durable, or open without a password:" + faults
                    + "\nThe hub does not start on it. Remove these from its postgresql.auto.conf, extra.conf or"
                    + " pg_hba.conf.");
        }
    }
}
