package org.zaedno.content.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL: made durable and closed, and checked to be so. */
record Cluster(Path path) {

    static final String SUPERUSER = "postgres";
    /** Only with a password, only from this machine, never for replication. */
    private static final String WHO_MAY_CONNECT = """
            # type  database  user  address       method
            host    all       all   127.0.0.1/32  scram-sha-256
            """;
    /** What stands here holds at every start; what an operator adds in extra.conf wins, durability excepted. */
    private static final String SETTINGS = """
            # Written at every start. Put your own settings into extra.conf beside this file.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            password_encryption = 'scram-sha-256'
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            max_connections = 40
            shared_buffers = '128MB'
            work_mem = '8MB'
            maintenance_work_mem = '64MB'
            effective_cache_size = '512MB'
            max_wal_size = '256MB'
            min_wal_size = '80MB'
            max_wal_senders = 0
            max_logical_replication_workers = 0
            max_parallel_workers_per_gather = 0
            io_method = 'sync'
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            lc_messages = 'C'
            # One file for each day of the week. Statements and details stay out: they hold personal data.
            logging_collector = on
            log_directory = 'log'
            log_filename = 'postgresql-%%a.log'
            log_file_mode = 0600
            log_rotation_age = '1d'
            log_rotation_size = 0
            log_truncate_on_rotation = on
            log_error_verbosity = terse
            log_min_error_statement = panic
            include_if_exists = 'extra.conf'
            """;

    boolean exists() {
        return Files.exists(path);
    }

    /** Makes the files; an interrupted attempt leaves nothing that looks like a cluster. */
    void initialise(PostgresPrograms programs, String superuserPassword) throws IOException {
        var part = path.resolveSibling("cluster.part");
        var passwordFile = path.resolveSibling("initdb.password");
        FileSystemUtils.deleteRecursively(part);
        OwnerOnly.write(passwordFile, superuserPassword);
        try {
            programs.run(
                    path.resolveSibling("initdb.log"),
                    "initdb",
                    "--pgdata=" + part,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=" + (System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8"),
                    "--locale-provider=icu",
                    "--icu-locale=bg-BG",
                    "--data-checksums");
        } finally {
            Files.delete(passwordFile);
        }
        OwnerOnly.write(part.resolve("pg_hba.conf"), WHO_MAY_CONNECT);
        Files.move(part, path, ATOMIC_MOVE);
    }

    void listenOn(int port) throws IOException {
        OwnerOnly.write(path.resolve("postgresql.conf"), SETTINGS.formatted(port));
    }

    /** @throws DatabaseNotSafe when a file is open to others, or somebody may connect without a password */
    void requireClosed() throws IOException {
        for (var name : List.of(".", "pg_hba.conf", "postgresql.conf")) {
            OwnerOnly.require(path.resolve(name).normalize());
        }
        var open = Files.readAllLines(path.resolve("pg_hba.conf")).stream()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty() && !line.endsWith("scram-sha-256") && !line.endsWith("reject"))
                .toList();
        if (!open.isEmpty()) {
            throw new DatabaseNotSafe("%s lets someone in without a password. Remove: %s"
                    .formatted(path.resolve("pg_hba.conf"), String.join("; ", open)));
        }
    }
}
