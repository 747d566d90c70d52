package org.zaedno.content.tenancy;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start where the database would not keep workspaces apart: a login that is superuser, owns something or
 * bypasses row-level security, or a table without the policies enabled and forced.
 */
@Component
class DatabaseWalls implements InitializingBean {
    private final DataSource app;
    private final DataSource job;

    DatabaseWalls(@Qualifier("appPool") DataSource app, @Qualifier("jobPool") DataSource job) {
        this.app = app;
        this.job = job;
    }

    @Override
    public void afterPropertiesSet() {
        check(JdbcClient.create(app), "hub_app");
        check(JdbcClient.create(job), "hub_job");
    }

    private static void check(JdbcClient sql, String role) {
        var user = sql.sql("select current_user").query(String.class).single();
        if (!user.equals(role)) throw new IllegalStateException("Connects as " + user + " and not as " + role);
        boolean privileged = sql.sql("""
                        select r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
                               or exists (select from pg_class c where c.relowner = r.oid)
                               or pg_has_role(r.oid, 'hub_owner', 'member') or pg_has_role(r.oid, 'hub_desk', 'member')
                          from pg_roles r where r.rolname = current_user""").query(Boolean.class).single();
        if (privileged) throw new IllegalStateException(role + " may do more than it should");
        List<String> open = sql.sql("""
                        select c.relname from pg_class c
                         where c.relnamespace = 'content'::regnamespace and c.relkind in ('r', 'p')
                           and c.relname <> 'flyway_schema_history'
                           and not (c.relrowsecurity and c.relforcerowsecurity)""").query(String.class).list();
        List<String> views = sql.sql("""
                        select c.relname from pg_class c
                         where c.relnamespace = 'content'::regnamespace and c.relkind in ('v', 'm')
                           and not coalesce('security_invoker=true' = any (c.reloptions), false)""").query(String.class).list();
        if (!views.isEmpty()) throw new IllegalStateException("Views that read with their owner's rights: " + views);
        if (!open.isEmpty()) throw new IllegalStateException("Without forced row-level security: " + open);
    }
}
