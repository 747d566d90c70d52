package org.zaedno.content.tenancy;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.database.DatabaseLogin;
import org.zaedno.content.database.TestPostgres;

class DatabaseWallsTest {
    private final DatabaseAccess database = TestPostgres.shared().freshDatabase();

    @Test
    void a_migrated_database_is_accepted() {
        assertThatNoException().isThrownBy(() -> check(database.app(), database.job()));
    }

    @Test
    void the_hub_does_not_start_as_the_owner() {
        assertThatIllegalStateException()
                .isThrownBy(() -> check(database.owner(), database.job()))
                .withMessageContaining("hub_owner");
    }

    @Test
    void the_hub_does_not_start_as_a_superuser() {
        assertThatIllegalStateException()
                .isThrownBy(() -> check(database.app(), TestPostgres.shared().superuser()));
    }

    @Test
    void the_hub_does_not_start_where_its_role_bypasses_the_policies() {
        superuser("alter role hub_app bypassrls");
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> check(database.app(), database.job()))
                    .withMessageContaining("hub_app");
        } finally {
            superuser("alter role hub_app nobypassrls");
        }
    }

    @Test
    void the_hub_does_not_start_where_its_role_may_become_the_desk() {
        superuser("grant hub_desk to hub_job");
        try {
            assertThatIllegalStateException()
                    .isThrownBy(() -> check(database.app(), database.job()))
                    .withMessageContaining("hub_job");
        } finally {
            superuser("revoke hub_desk from hub_job");
        }
    }

    @Test
    void the_hub_does_not_start_where_its_role_owns_a_table() {
        superuser("alter table content.theme owner to hub_app");

        assertThatIllegalStateException().isThrownBy(() -> check(database.app(), database.job()));
    }

    @Test
    void the_hub_does_not_start_with_a_table_that_has_no_policies() {
        superuser("create table content.naked (owner uuid)");

        assertThatIllegalStateException()
                .isThrownBy(() -> check(database.app(), database.job()))
                .withMessageContaining("naked");
    }

    @Test
    void the_hub_does_not_start_with_policies_that_do_not_bind_the_owner() {
        superuser("alter table content.item no force row level security");

        assertThatIllegalStateException()
                .isThrownBy(() -> check(database.app(), database.job()))
                .withMessageContaining("item");
    }

    private void check(DatabaseLogin app, DatabaseLogin job) {
        new DatabaseWalls(as(app), as(job)).afterPropertiesSet();
    }

    private void superuser(String statement) {
        JdbcClient.create(as(TestPostgres.shared().superuser())).sql(statement).update();
    }

    private DriverManagerDataSource as(DatabaseLogin login) {
        return new DriverManagerDataSource(database.url(), login.role(), login.password());
    }
}
