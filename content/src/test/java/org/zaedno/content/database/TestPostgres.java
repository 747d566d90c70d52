package org.zaedno.content.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A real PostgreSQL for tests: one server in each test JVM, a fresh migrated database for whoever asks. */
public final class TestPostgres {

    private static final Path FOLDER = Path.of("target", "test-postgres").toAbsolutePath();
    static final Path BINARIES = unpacked(FOLDER.resolve("binaries"));
    private static final String TEMPLATE = "migrated";

    private final EmbeddedPostgres server;
    private int databases;

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    public static TestPostgres shared() {
        return Shared.INSTANCE;
    }

    /** A database of its own, migrated and empty. It goes away with the server. */
    public synchronized DatabaseAccess freshDatabase() {
        try {
            return server.database("test_" + ++databases, TEMPLATE);
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As that one is at this moment, which nobody may be using: what a backup would bring back. */
    public synchronized DatabaseAccess copyOf(DatabaseAccess original) {
        try {
            var name = original.url().replaceFirst(".*/([^/?]+).*", "$1");
            return server.database("test_" + ++databases, name);
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As the superuser, whom no policy binds: for arranging and for looking behind the scenes. */
    public DatabaseLogin superuser() {
        return new DatabaseLogin(Cluster.SUPERUSER, server.superuserPassword());
    }

    /** A server of one's own in this folder, without unpacking PostgreSQL again. */
    static EmbeddedPostgres serverIn(Path folder) {
        return EmbeddedPostgres.start(folder, BINARIES);
    }

    private static Path unpacked(Path folder) {
        alone(() -> PostgresBinaries.unpackedIn(folder));
        return folder;
    }

    /** Two test JVMs of one run share the folder; while one is at it, the other waits. */
    private static void alone(Work work) {
        try {
            Files.createDirectories(FOLDER);
            try (var file = FileChannel.open(FOLDER.resolve("lock"), CREATE, WRITE)) {
                file.lock(); // until it is closed
                work.run();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static TestPostgres start() {
        try {
            alone(TestPostgres::endServersOfKilledTests);
            var folder = FOLDER.resolve(String.valueOf(ProcessHandle.current().pid()));
            var server = serverIn(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder)));
            hurry(server);
            Migrations.apply(server.database(TEMPLATE, "template1"));
            return new TestPostgres(server);
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What this server holds need not outlive the machine. Servers of one's own stay durable. */
    private static void hurry(EmbeddedPostgres server) throws SQLException {
        try (var superuser = server.superuser("postgres");
                var settings = superuser.createStatement()) {
            for (var name : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                settings.execute("alter system set " + name + " = off");
            }
            settings.execute("select pg_reload_conf()");
        }
    }

    private static void endServersOfKilledTests() throws IOException {
        try (var folders = Files.list(FOLDER)) {
            folders.filter(TestPostgres::leftByDeadProcess).toList().forEach(TestPostgres::end);
        }
    }

    private static boolean leftByDeadProcess(Path folder) {
        var name = folder.getFileName().toString();
        return name.matches("\\d+") && ProcessHandle.of(Long.parseLong(name)).isEmpty();
    }

    /** At once and without a checkpoint, also where half of it is gone already: nobody will read it again. */
    private static void end(Path folder) {
        try {
            var cluster = folder.resolve("cluster");
            if (Postmaster.runningOn(cluster).isPresent()) {
                var programs = new PostgresPrograms(PostgresBinaries.unpackedIn(BINARIES), OwnerOnly.user(folder) == 0);
                programs.ended(folder.resolve("end.log"), "pg_ctl", "stop", "--pgdata=" + cluster, "--mode=immediate");
            }
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static final class Shared {
        private static final TestPostgres INSTANCE = start();
    }
}
