package org.zaedno.hub.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.database.DatabaseLogin;

/**
 * A hub in a process of its own with its database inside, started by its operator's command: always the same one, the same
 * folder and the same port. It can be killed, and so can its database.
 */
public final class OwnHub implements AutoCloseable {
    /** A million documents are indexed before a hub is ready; one that ends is noticed at once. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final Duration LOOK = Duration.ofMillis(10);
    private static final String READY = "\"status\":\"UP\"";

    public final int port;
    private final List<String> command;
    private final Path folder;
    private Process process;

    /** Started and ready. @param command without port and folder */
    public OwnHub(List<String> command, Path folder) {
        this.folder = folder;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        this.command = new ArrayList<>(command);
        this.command.addAll(List.of("--server.port=" + port, "--hub.data=" + folder.resolve("data")));
        start();
        untilReady();
    }

    public void start() {
        try {
            var builder = new ProcessBuilder(command);
            builder.environment().keySet().removeAll(List.of("HUB_DATABASE", "HUB_MODE"));
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("said").toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** kill -9. */
    public void kill() {
        process.toHandle().destroyForcibly();
        process.onExit().join();
    }

    /** kill -9 of the server's main process; the hub starts another one by itself. */
    public void killDatabase() {
        ProcessHandle.of(server(folder.resolve("data"))).ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
    }

    /** Until the hub says itself that it can serve. */
    public void untilReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                close();
                throw new AssertionError("No hub. It said:\n" + said());
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private boolean isReady() {
        try (var line = new Line(port, "127.0.0.1")) {
            return line.get("/health").body().contains(READY);
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Of its processors, so far. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** As it is reached now: after a restart it may be elsewhere. */
    public DatabaseAccess database() {
        return database(folder.resolve("data"));
    }

    /** Of the hub that keeps its data there. */
    public static DatabaseAccess database(Path data) {
        var passwords = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("postgres/passwords.properties"))) {
            passwords.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + postmaster(data, 3) + "/zaedno?sslmode=disable",
                new DatabaseLogin("hub_owner", passwords.getProperty("owner")),
                new DatabaseLogin("hub_app", passwords.getProperty("app")),
                new DatabaseLogin("hub_job", passwords.getProperty("job")));
    }

    /** The number of the database server's main process. */
    public static long server(Path data) {
        return Long.parseLong(postmaster(data, 0));
    }

    private static String postmaster(Path data, int line) {
        try {
            return Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                    .get(line)
                    .strip();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** An orderly end, so that the database inside ends with it. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
