package org.zaedno.content.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server's main process, as the file {@code postmaster.pid} in its cluster tells. */
record Postmaster(long pid, int port, boolean ready) {

    private static final int PID = 0;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** The server that runs on this cluster now; nothing when the file is missing or was left behind. */
    static Optional<Postmaster> runningOn(Path cluster) throws IOException {
        return named(cluster)
                .filter(found -> ProcessHandle.of(found.pid)
                        .filter(process -> serves(process, cluster))
                        .isPresent());
    }

    /**
     * Removes the file when its number now belongs to some other program: numbers return after a machine's crash, and
     * PostgreSQL would take that program for itself. A file whose process is gone PostgreSQL judges better alone.
     */
    static void forgetStranger(Path cluster) throws IOException {
        var named = named(cluster);
        if (named.isPresent()
                && ProcessHandle.of(named.get().pid).isPresent()
                && runningOn(cluster).isEmpty()) {
            Files.delete(file(cluster));
        }
    }

    private static Optional<Postmaster> named(Path cluster) throws IOException {
        if (Files.notExists(file(cluster))) return Optional.empty();
        var lines = Files.readAllLines(file(cluster));
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(new Postmaster(
                number(lines, PID),
                (int) number(lines, PORT),
                lines.size() > STATUS && lines.get(STATUS).strip().equals("ready")));
    }

    private static long number(List<String> lines, int line) {
        return lines.size() > line ? Long.parseLong(lines.get(line).strip()) : 0;
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        var info = process.info();
        return info.command()
                        .filter(command -> Path.of(command).endsWith("postgres"))
                        .isPresent()
                && info.arguments()
                        .filter(words -> List.of(words).contains(cluster.toString()))
                        .isPresent();
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
