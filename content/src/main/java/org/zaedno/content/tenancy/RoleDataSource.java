package org.zaedno.content.tenancy;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;

/** Requests go to the database as {@code hub_app}, system jobs as {@code hub_job}. */
final class RoleDataSource extends AbstractRoutingDataSource {
    private enum Role {
        APP,
        JOB
    }

    private final CurrentActor current;

    RoleDataSource(CurrentActor current, DataSource app, DataSource job) {
        this.current = current;
        setTargetDataSources(Map.of(Role.APP, app, Role.JOB, job));
        setDefaultTargetDataSource(app);
        afterPropertiesSet();
    }

    @Override
    protected Object determineCurrentLookupKey() {
        return current.actor() instanceof Actor.SystemJob ? Role.JOB : Role.APP;
    }
}
