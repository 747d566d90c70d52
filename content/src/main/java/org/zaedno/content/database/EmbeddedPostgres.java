package org.zaedno.content.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL inside the hub: durable, with passwords, on the loopback only, all its files in one folder.
 *
 * <p>The server is a process of its own and outlives a killed hub; the next start on the folder takes it over. A server
 * that dies under a hub is started again, see {@link #keptAlive}.
 *
 * @see "Decision 0002"
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "zaedno";

    private final ServerStart start;
    private final Passwords passwords;
    private final boolean adopted;
    private volatile Postmaster postmaster;
    private volatile boolean closed;

    private EmbeddedPostgres(ServerStart start, Passwords passwords, Postmaster postmaster, boolean adopted) {
        this.start = start;
        this.passwords = passwords;
        this.postmaster = postmaster;
        this.adopted = adopted;
    }

    /**
     * Starts the server of this folder, made on the first start, or takes over the one that still runs there. The
     * caller sees to it that nobody else uses the folder, see {@link DataFolder}.
     *
     * @throws DatabaseNotStarted saying what helps
     * @throws DatabaseNotSafe when it could lose data or let someone in; it is stopped again
     */
    public static EmbeddedPostgres start(Path folder) {
        return start(folder, folder.resolve("binaries"));
    }

    static EmbeddedPostgres start(Path folder, Path binaries) {
        try {
            var own = OwnerOnly.folder(folder.toAbsolutePath().normalize()).toRealPath();
            OwnerOnly.require(own);
            var server = opened(own, PostgresBinaries.unpackedIn(binaries.toAbsolutePath()));
            try {
                server.requireSafe();
                server.database(DATABASE, "template1");
                return server;
            } catch (SQLException | IOException | RuntimeException failed) {
                server.close();
                throw failed;
            }
        } catch (IOException | SQLException failed) {
            throw new DatabaseNotStarted(
                    "The database in %s did not start: %s".formatted(folder, failed.getMessage()), failed);
        }
    }

    public DatabaseAccess access() {
        return access(DATABASE);
    }

    /** Whether the server was already running, left behind by a hub that was killed. */
    public boolean adopted() {
        return adopted;
    }

    /** The number of the server's main process. */
    public long pid() {
        return postmaster.pid();
    }

    /** Stops the server: open transactions are rolled back, everything is written. Idempotent. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            start.stop();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Makes the database unless it is there; its owner and the roles in any case. */
    DatabaseAccess database(String name, String template) throws SQLException, IOException {
        try (var superuser = superuser("postgres")) {
            DatabaseRoles.createDatabase(superuser, name, template);
        }
        try (var superuser = superuser(name)) {
            DatabaseRoles.createRoles(superuser, passwords);
        }
        return access(name);
    }

    Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(access(database).url(), Cluster.SUPERUSER, passwords.superuser());
    }

    String superuserPassword() {
        return passwords.superuser();
    }

    private static EmbeddedPostgres opened(Path folder, PostgresBinaries binaries) throws IOException {
        var probe = Files.createTempFile(folder, "owner", "");
        var programs = new PostgresPrograms(binaries, OwnerOnly.user(probe) == 0);
        Files.delete(probe);
        var start = new ServerStart(folder, new Cluster(folder.resolve("cluster")), programs);
        var passwords = start.passwords();
        var left = start.left();
        return new EmbeddedPostgres(start, passwords, left.isPresent() ? left.get() : start.launch(), left.isPresent());
    }

    /** From now on a server that dies is started again at the same address, until this is closed. */
    public EmbeddedPostgres keptAlive() {
        watch();
        return this;
    }

    private void watch() {
        ProcessHandle.of(postmaster.pid())
                .map(ProcessHandle::onExit)
                .ifPresent(exit -> exit.thenRunAsync(this::revive));
    }

    /** Not while the hub ends: then the server was meant to go. */
    private synchronized void revive() {
        if (closed) return;
        LOG.error("The database server {} is gone and is started again", postmaster.pid());
        try {
            postmaster = start.relaunch(postmaster.port());
            watch();
        } catch (IOException | RuntimeException failed) {
            LOG.error("The database server could not be started again; the hub needs a restart", failed);
        }
    }

    private void requireSafe() throws SQLException, IOException {
        start.cluster().requireClosed();
        try (var superuser = superuser("postgres")) {
            Safety.require(superuser);
        }
    }

    private DatabaseAccess access(String database) {
        return DatabaseAccess.of(
                "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable".formatted(postmaster.port(), database), passwords);
    }
}
