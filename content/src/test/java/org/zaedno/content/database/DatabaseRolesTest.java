package org.zaedno.content.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseRolesTest {

    private final DatabaseAccess database = TestPostgres.shared().freshDatabase();

    @Test
    void no_role_of_the_hub_can_bypass_a_policy_and_the_desk_cannot_log_in() throws SQLException {
        try (var owner = connection(database.owner())) {
            assertThat(rows(owner, """
                    select rolname || case when rolcanlogin then ' logs in' else '' end from pg_roles
                     where rolname like 'hub%' and not (rolsuper or rolbypassrls or rolcreaterole or rolreplication)
                     order by 1"""))
                    .containsExactly("hub_app logs in", "hub_desk", "hub_job logs in", "hub_owner logs in");
        }
    }

    @Test
    void the_owner_migrates_and_hands_functions_to_the_desk() throws SQLException {
        try (var owner = connection(database.owner());
                var statement = owner.createStatement()) {
            statement.execute("create schema trying");
            statement.execute("grant create on schema trying to hub_desk");
            statement.execute("create function trying.one() returns int language sql return 1");
            statement.execute("alter function trying.one() owner to hub_desk");

            assertThat(rows(owner, "select pg_has_role('hub_owner', 'hub_desk', 'usage')::text"))
                    .containsExactly("false");
        }
    }

    @Test
    void the_application_and_its_jobs_make_nothing() throws SQLException {
        for (var login : List.of(database.app(), database.job())) {
            try (var connection = connection(login);
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute("create schema own")).hasMessageContaining("denied");
                assertThatThrownBy(() -> statement.execute("create table public.own ()"))
                        .hasMessageContaining("denied");
                assertThatThrownBy(() -> statement.execute("set role hub_desk")).hasMessageContaining("denied");
                assertThatThrownBy(() -> statement.execute("create temporary table own ()"))
                        .hasMessageContaining("denied");
            }
        }
    }

    @Test
    void databases_of_two_tests_are_two() {
        assertThat(TestPostgres.shared().freshDatabase().url()).isNotEqualTo(database.url());
    }

    private Connection connection(DatabaseLogin login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.role(), login.password());
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) rows.add(result.getString(1));
        }
        return rows;
    }
}
