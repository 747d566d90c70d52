package org.zaedno.content.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {
    @Bean
    @Primary
    DataSource dataSource(
            CurrentActor current, @Qualifier("appPool") DataSource app, @Qualifier("jobPool") DataSource job) {
        return new RoleDataSource(current, app, job);
    }

    @Bean
    ActorTransactions transactionManager(DataSource dataSource, CurrentActor current) {
        return new ActorTransactions(dataSource, current);
    }

    /** Microseconds, as timestamptz keeps them: what is saved equals what is read again. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tick(Clock.system(ZoneOffset.UTC), Duration.ofNanos(1_000));
    }
}
