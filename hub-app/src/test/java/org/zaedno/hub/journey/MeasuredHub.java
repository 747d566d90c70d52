package org.zaedno.hub.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/** The hub that {@code ./hub bench workspace} has started beside this process: its database, its memory. */
record MeasuredHub(String address, long process, Path data) {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static MeasuredHub started() {
        return new MeasuredHub(
                System.getProperty("bench.address"),
                Long.getLong("bench.process"),
                Path.of(System.getProperty("bench.data")));
    }

    /** Runs bench/workspace.sql as the owner of the database. */
    void fill(String workspace, int items) throws IOException, SQLException {
        var sql = Files.readString(Path.of(System.getProperty("bench.sql")))
                .replace(":'workspace'", "'" + workspace + "'")
                .replace(":items", Integer.toString(items));
        try (var owner = DriverManager.getConnection(database(), "hub_owner", password())) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                statement.execute(sql);
            }
            owner.commit();
        }
    }

    /** Until it does nothing by itself any more: everything is indexed. */
    void untilItRests() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        for (long before = -1, now = ticks(); now - before > 2; now = ticks()) {
            if (Instant.now().isAfter(end)) throw new IllegalStateException("The hub does not rest");
            before = now;
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** In bytes, after a full collection. */
    long liveHeap() throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var histogram = new ProcessBuilder(jcmd, Long.toString(process), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (var lines = histogram.inputReader(StandardCharsets.UTF_8)) {
            var total = lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("jcmd does not reach process " + process));
            return Long.parseLong(total.strip().split("\\s+")[2]);
        }
    }

    /** Resident memory of the process, in bytes. */
    long resident() throws IOException {
        return kilobytes(Files.readAllLines(Path.of("/proc", Long.toString(process), "status"))) * 1024;
    }

    private static long kilobytes(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    /** Processor time so far, in hundredths of a second. */
    private long ticks() throws IOException {
        var fields = Files.readString(Path.of("/proc", Long.toString(process), "stat"))
                .replaceFirst(".*\\) ", "")
                .split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private String database() throws IOException {
        var port = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .get(3);
        return "jdbc:postgresql://localhost:" + port + "/zaedno";
    }

    private String password() {
        var all = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("postgres/passwords.properties"))) {
            all.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all.getProperty("owner");
    }
}
