package org.zaedno.content;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.database.DatabaseLogin;
import org.zaedno.content.database.TestPostgres;
import org.zaedno.content.files.FileStore;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import tools.jackson.databind.json.JsonMapper;

/** The content module as it runs in the hub, over a real database: connected as the application, never as its owner. */
public final class Content implements AutoCloseable {
    /** Enough for tests in which ten people press a button at once. */
    private static final int CONNECTIONS = 12;

    private final AnnotationConfigApplicationContext context;
    private final World world;

    private Content(DatabaseAccess access, int appConnections) {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DatabaseAccess.class, () -> access);
        context.registerBean("appPool", HikariDataSource.class, () -> pool(access.url(), access.app(), appConnections));
        context.registerBean("jobPool", HikariDataSource.class, () -> pool(access.url(), access.job(), 2));
        context.register(Components.class);
        context.refresh();
        world = new World(access);
    }

    /** One for all tests of a run; each makes the workspaces it needs. */
    public static Content shared() {
        return Shared.INSTANCE;
    }

    /** With an empty database of its own. */
    public static Content fresh(int appConnections) {
        return new Content(TestPostgres.shared().freshDatabase(), appConnections);
    }

    /** Over a database that is there already, such as one that another process fills. */
    public static Content over(DatabaseAccess access, int appConnections) {
        return new Content(access, appConnections);
    }

    public World world() {
        return world;
    }

    public <T> T get(Class<T> door) {
        return context.getBean(door);
    }

    public Tenancy tenancy() {
        return get(Tenancy.class);
    }

    /** Statements as the application makes them: inside a transaction they run with the rights of its actor. */
    public JdbcClient sql() {
        return get(JdbcClient.class);
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return tenancy().as(actor, work);
    }

    public void as(Actor actor, Runnable work) {
        tenancy().as(actor, work);
    }

    @Override
    public void close() {
        context.close();
        world.close();
    }

    static HikariDataSource pool(String url, DatabaseLogin login, int connections) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(login.role());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(0);
        return pool;
    }

    /** No annotation of its own: the hub's scan must not find it. */
    @ComponentScan
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Components {
        @Bean
        JdbcClient jdbcClient(@Qualifier("dataSource") DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        FileStore fileStore() throws IOException {
            return FileStore.in(
                    Files.createTempDirectory(Files.createDirectories(Path.of("target", "files")), "store-"));
        }

        @Bean
        RegistrationKey registrationKey() {
            return RegistrationKey.of("dGhlIHRlc3RzJyBvd24ga2V5LCBrbm93biB0byBhbGw=");
        }

        @Bean
        JsonMapper jsonMapper() {
            return JsonMapper.shared();
        }
    }

    private static final class Shared {
        private static final Content INSTANCE =
                new Content(TestPostgres.shared().freshDatabase(), CONNECTIONS);
    }
}
