package org.zaedno.hub.operations;

import java.util.Optional;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.zaedno.content.database.TestPostgres;

/** Gives the hub a fresh database on the tests' own server; it migrates and fills it as in any start. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {
    @Bean
    static BeanDefinitionRegistryPostProcessor freshDatabase() {
        return registry -> {
            registry.removeBeanDefinition("hubDatabase");
            registry.registerBeanDefinition(
                    "hubDatabase", new RootBeanDefinition(HubDatabase.class, TestDatabase::fresh));
        };
    }

    private static HubDatabase fresh() {
        return new HubDatabase(TestPostgres.shared().freshDatabase(), Optional.empty());
    }
}
