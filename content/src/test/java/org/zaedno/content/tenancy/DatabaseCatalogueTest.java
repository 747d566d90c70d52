package org.zaedno.content.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.database.TestPostgres;

/** What the catalogue of a freshly migrated database must say. */
class DatabaseCatalogueTest {
    private static final DatabaseAccess DATABASE = TestPostgres.shared().freshDatabase();
    private static final String TABLES = """
             from pg_class c
            where c.relnamespace = 'content'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
            """;
    private final JdbcClient sql = JdbcClient.create(new DriverManagerDataSource(
            DATABASE.url(), DATABASE.app().role(), DATABASE.app().password()));

    @Test
    void every_table_has_row_level_security_enabled_and_forced() {
        assertThat(names("select c.relname" + TABLES)).isNotEmpty();
        assertThat(names("select c.relname" + TABLES + " and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void every_table_with_an_owner_has_an_index_that_begins_with_it() {
        assertThat(names("select c.relname" + TABLES + """
                          and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'owner' and not a.attisdropped)
                          and not exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                                           where i.indrelid = c.oid and a.attname = 'owner' and i.indpred is null)""")).isEmpty();
    }

    @Test
    void no_policy_is_for_everyone() {
        assertThat(names("select polname from pg_policy where 0 = any (polroles)"))
                .isEmpty();
    }

    @Test
    void the_working_roles_have_no_privilege_that_would_let_them_past_a_policy() {
        assertThat(names("""
                        select rolname from pg_roles
                         where rolname in ('hub_app', 'hub_job', 'hub_desk', 'hub_owner')
                           and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)""")).isEmpty();
        assertThat(names("""
                        select m.rolname from pg_auth_members a join pg_roles m on m.oid = a.member
                         where m.rolname in ('hub_app', 'hub_job', 'hub_desk')""")).isEmpty();
    }

    @Test
    void only_the_owner_owns_tables() {
        assertThat(names("select distinct pg_get_userbyid(c.relowner) from pg_class c"
                        + " where c.relnamespace = 'content'::regnamespace"))
                .containsExactly("hub_owner");
    }

    @Test
    void nobody_logs_in_as_the_desk() {
        assertThat(sql.sql("select rolcanlogin from pg_roles where rolname = 'hub_desk'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void every_definer_function_belongs_to_the_desk_and_pins_its_search_path() {
        var definers = " from pg_proc p where p.pronamespace = 'content'::regnamespace and p.prosecdef ";
        assertThat(names("select p.proname" + definers)).isNotEmpty();
        assertThat(names("select p.proname" + definers + """
                         and (pg_get_userbyid(p.proowner) <> 'hub_desk'
                              or p.proconfig is distinct from array ['search_path=pg_catalog, pg_temp'])""")).isEmpty();
    }

    @Test
    void the_public_may_do_nothing() {
        assertThat(names("""
                        select p.proname from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
                         where p.pronamespace = 'content'::regnamespace and a.grantee = 0""")).isEmpty();
        assertThat(names("""
                        select c.relname from pg_class c, aclexplode(c.relacl) a
                         where c.relnamespace = 'content'::regnamespace and a.grantee = 0""")).isEmpty();
        assertThat(names("""
                        select n.nspname from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
                         where n.nspname in ('content', 'public') and a.grantee = 0 and (n.nspname = 'content' or a.privilege_type = 'CREATE')""")).isEmpty();
    }

    @Test
    void a_password_hash_is_read_by_the_desk_alone() {
        assertThat(names("""
                        select rolname from pg_roles
                         where rolname like 'hub%' and has_column_privilege(rolname, 'content.person', 'password_hash', 'select')""")).containsExactlyInAnyOrder("hub_owner", "hub_desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign_in_look_up", "trial_accounts", "find_invitation", "accept_invitation", "bind_person"})
    void a_system_job_cannot_ask_what_only_sign_in_asks(String function) {
        assertThat(sql.sql("""
                                select has_function_privilege('hub_job', p.oid, 'execute') from pg_proc p
                                 where p.pronamespace = 'content'::regnamespace and p.proname = ?""").param(function).query(Boolean.class).single()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revision",
                "edition_step",
                "placement_step",
                "event_host_step",
                "front_step",
                "workspace_step",
                "change",
                "activity",
                "checklist",
                "acknowledgement",
                "release_request",
                "release_step",
                "release_look",
                "attendance_mark"
            })
    void history_is_only_ever_added_to(String table) {
        // Retention folds revisions that nobody asked for and forgets old lines: its policies leave every other one
        // alone.
        var folded = Set.of("revision", "activity").contains(table) ? List.of("hub_job delete") : List.<String>of();
        assertThat(names("""
                        select r.rolname || ' ' || p from pg_roles r, unnest(array ['update', 'delete', 'truncate']) p
                         where r.rolname in ('hub_app', 'hub_job', 'hub_desk') and has_table_privilege(r.oid, 'content.%s', p)
                        union all
                        select r.rolname || ' ' || a.attname from pg_roles r, pg_attribute a
                         where r.rolname in ('hub_app', 'hub_job', 'hub_desk') and a.attrelid = 'content.%s'::regclass and a.attnum > 0
                           and has_column_privilege(r.oid, a.attrelid, a.attnum, 'update')""".formatted(table, table))).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert", "update"})
    void only_the_trigger_says_that_an_item_is_published(String privilege) {
        assertThat(sql.sql("select has_column_privilege('hub_app', 'content.item', 'published', ?)")
                        .param(privilege)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private List<String> names(String question) {
        return sql.sql(question).query(String.class).list();
    }
}
