package org.zaedno.content.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.database.TestPostgres;

/** What the catalogue of a freshly migrated database must say. */
class DatabaseCatalogueTest {
    private static final DatabaseAccess DATABASE = TestPostgres.shared().freshDatabase();
    private final JdbcClient sql = JdbcClient.create(new DriverManagerDataSource(
            DATABASE.url(), DATABASE.app().role(), DATABASE.app().password()));

    @Test
    void every_table_has_row_level_security_enabled_and_forced() {
        assertThat(sql.sql("""
                                select c.relname from pg_class c
                                 where c.relnamespace = 'content'::regnamespace and c.relkind in ('r', 'p')
                                   and c.relname <> 'flyway_schema_history' and not (c.relrowsecurity and c.relforcerowsecurity)""").query(String.class).list()).isEmpty();
    }
}
