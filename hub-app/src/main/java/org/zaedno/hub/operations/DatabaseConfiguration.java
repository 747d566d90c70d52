package org.zaedno.hub.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zaedno.content.database.DataFolder;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.database.DatabaseLogin;
import org.zaedno.content.files.FileStore;
import org.zaedno.content.registration.RegistrationKey;

/** The database: inside, or the one the settings name. Migrated and filled before anybody connects as the application. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    /** Requests at once that wait for the database; more would queue for the two to four cores of a small server. */
    private static final int APP_CONNECTIONS = 16;
    /** The followers, that of the index, their listener, who hears which colleague is where, the clock, the mailer, its listener, who follows for a shared index, one to spare. */
    private static final int JOB_CONNECTIONS = 9;

    @Bean
    DataFolder dataFolder(HubSettings settings, ServerProperties server) {
        var port = server.getPort() == null ? 8080 : server.getPort();
        return DataFolder.claim(settings.data(), "http://localhost:" + port);
    }

    @Bean
    FileStore fileStore(DataFolder folder) {
        return FileStore.in(folder.path().resolve("files"));
    }

    @Bean
    RegistrationKey registrationKey(DataFolder folder, HubSettings settings) {
        var shared = settings.registrationKeyFile();
        if (shared == null) return RegistrationKey.in(folder.path().resolve("registration.key"));
        try {
            return RegistrationKey.of(Files.readString(shared));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new SettingRefused("operations.start.registration-key", shared.toString());
        }
    }

    @Bean
    HubDatabase hubDatabase(DataFolder folder) {
        return HubDatabase.open(folder);
    }

    @Bean
    DatabaseAccess databaseAccess(HubDatabase database, HubSettings settings, Clock clock, RegistrationKey key) {
        new Installation(database.access(), clock, key).complete(settings.isTrial());
        return database.access();
    }

    @Bean
    @Qualifier("appPool")
    DataSource appPool(DatabaseAccess access) {
        return pool("app", access.url(), access.app(), APP_CONNECTIONS);
    }

    @Bean
    @Qualifier("jobPool")
    DataSource jobPool(DatabaseAccess access) {
        return pool("job", access.url(), access.job(), JOB_CONNECTIONS);
    }

    private static HikariDataSource pool(String name, String url, DatabaseLogin login, int connections) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setUsername(login.role());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(10_000);
        pool.addDataSourceProperty("ApplicationName", "zaedno-" + name);
        // With row security on every table a plan takes many times as long to make as to run; without this,
        // PostgreSQL makes one for
        // each list of ids it is asked about.
        pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        // Details quote whole rows: addresses and hashes would stand in the log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }
}
