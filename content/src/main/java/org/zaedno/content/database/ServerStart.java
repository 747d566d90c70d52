package org.zaedno.content.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The way from a folder to a running server: makes the cluster, finds a server that was left, or launches one. */
record ServerStart(Path folder, Cluster cluster, PostgresPrograms programs) {

    /** Recovery after a crash replays at most max_wal_size, which takes seconds; a slow disk gets two minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Another program may take the free port first, or workers of a killed server are still going away. */
    private static final int ATTEMPTS = 10;

    private static final Duration PAUSE = Duration.ofMillis(200);

    private interface Port {
        int choose() throws IOException;
    }

    Passwords passwords() throws IOException {
        if (!cluster.exists()) {
            var passwords = Passwords.generateIn(folder);
            cluster.initialise(programs, passwords.superuser());
            return passwords;
        }
        if (!Passwords.existIn(folder)) {
            throw new DatabaseNotStarted("The passwords of the database in %s are missing. Bring %s back from a backup."
                    .formatted(folder, Passwords.FILE));
        }
        return Passwords.readFrom(folder);
    }

    /** The server which a killed hub left; waits while it is still starting or stopping. */
    Optional<Postmaster> left() throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var found = Postmaster.runningOn(cluster.path());
            if (found.isEmpty() || found.get().ready()) return found;
            if (Instant.now().isAfter(deadline)) {
                throw new DatabaseNotStarted("The database server %d neither gets ready nor ends."
                        .formatted(found.get().pid()));
            }
            pause();
        }
    }

    Postmaster launch() throws IOException {
        return launch(ServerStart::freePort);
    }

    /** At the address the hub knows already. */
    Postmaster relaunch(int port) throws IOException {
        return launch(() -> port);
    }

    private Postmaster launch(Port port) throws IOException {
        Postmaster.forgetStranger(cluster.path());
        programs.binaries().removeOthers();
        var log = folder.resolve("start.log");
        for (var attempt = 1; ; attempt++) {
            cluster.listenOn(port.choose());
            cluster.requireClosed();
            Files.deleteIfExists(log);
            try {
                programs.run(
                        folder.resolve("pg_ctl.log"),
                        "pg_ctl",
                        "start",
                        "--pgdata=" + cluster.path(),
                        "--log=" + log,
                        "--wait",
                        "--timeout=" + PATIENCE.toSeconds());
                return Postmaster.runningOn(cluster.path()).orElseThrow();
            } catch (DatabaseNotStarted failed) {
                var why = Files.exists(log) ? Files.readString(log) : "";
                if (attempt == ATTEMPTS || !passes(why)) {
                    throw new DatabaseNotStarted(failed.getMessage() + "\n" + why.strip(), failed);
                }
                pause();
            }
        }
    }

    /** Ends the server if it runs: quickly and in order, else at once, which is safe too. */
    void stop() throws IOException {
        if (Postmaster.runningOn(cluster.path()).isEmpty()) return;
        var log = folder.resolve("pg_ctl.log");
        var data = "--pgdata=" + cluster.path();
        if (programs.ended(log, "pg_ctl", "stop", data, "--mode=fast", "--timeout=60") != 0) {
            programs.run(log, "pg_ctl", "stop", data, "--mode=immediate");
        }
    }

    private static boolean passes(String why) {
        return why.contains("could not bind") || why.contains("pre-existing shared memory block");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseNotStarted("Interrupted while waiting for the database.", interrupted);
        }
    }
}
