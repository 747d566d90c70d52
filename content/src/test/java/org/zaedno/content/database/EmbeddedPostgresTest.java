package org.zaedno.content.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    @TempDir
    Path folder;

    @Test
    void it_is_durable_and_speaks_bulgarian() throws SQLException {
        try (var server = TestPostgres.serverIn(folder)) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(asOwner(server, "show " + setting)).as(setting).isEqualTo("on");
            }
            assertThat(asOwner(server, "show server_version")).startsWith("18.");
            assertThat(asOwner(server, "show server_encoding")).isEqualTo("UTF8");
            assertThat(asOwner(server, "select datlocale from pg_database where datname = current_database()"))
                    .isEqualTo("bg-BG");
            assertThat(asOwner(server, "select upper('заедно')")).isEqualTo("ЗАЕДНО");
        }
    }

    @Test
    void everything_it_wrote_is_its_owners_alone() throws IOException {
        try (var server = TestPostgres.serverIn(folder);
                var files = Files.walk(folder)) {
            assertThat(server.adopted()).isFalse();
            assertThat(files.filter(file -> !Files.isSymbolicLink(file)))
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .endsWith("------"));
        }
    }

    @Test
    void a_second_start_brings_everything_back() throws SQLException {
        try (var server = TestPostgres.serverIn(folder)) {
            asOwner(server, "create table note as select 'kept' as text");
        }

        try (var server = TestPostgres.serverIn(folder)) {
            assertThat(asOwner(server, "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void nobody_comes_in_without_the_password() {
        try (var server = TestPostgres.serverIn(folder)) {
            var access = server.access();

            assertThatThrownBy(() -> DriverManager.getConnection(access.url(), Cluster.SUPERUSER, "postgres"))
                    .hasMessageContaining("password authentication failed");
            assertThat(access.toString())
                    .doesNotContain(access.owner().password())
                    .doesNotContain(access.app().password());
        }
    }

    @Test
    void a_server_that_dies_comes_back_at_the_same_address_with_what_was_committed() throws SQLException {
        try (var server = TestPostgres.serverIn(folder).keptAlive()) {
            asOwner(server, "create table note as select 'kept' as text");
            var address = server.access().url();
            long killed = server.pid();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            var deadline = Instant.now().plusSeconds(60);
            while (server.pid() == killed && Instant.now().isBefore(deadline)) Thread.onSpinWait();
            assertThat(asOwner(server, "select text from note")).isEqualTo("kept");
            assertThat(server.access().url()).isEqualTo(address);
        }
    }

    @Test
    void closing_twice_is_closing_once() {
        var server = TestPostgres.serverIn(folder);

        server.close();
        server.close();

        assertThatThrownBy(() -> asOwner(server, "select 1")).hasMessageContaining("refused");
    }

    @Test
    void the_number_of_another_program_in_a_stale_file_does_not_prevent_the_start() throws Exception {
        TestPostgres.serverIn(folder).close();
        var stale = "%d%n%s%n0%n5432%n%n127.0.0.1%n0 0%nready%n"
                .formatted(ProcessHandle.current().pid(), folder.resolve("cluster"));
        Files.writeString(folder.resolve("cluster/postmaster.pid"), stale);

        try (var server = TestPostgres.serverIn(folder)) {
            assertThat(server.adopted()).isFalse();
        }
    }

    @Test
    void a_killed_server_recovers_what_was_committed() throws Exception {
        var killed = TestPostgres.serverIn(folder);
        asOwner(killed, "create table note as select 'kept' as text");
        var process = ProcessHandle.of(killed.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();

        try (var server = TestPostgres.serverIn(folder)) {
            assertThat(server.adopted()).isFalse();
            assertThat(asOwner(server, "select text from note")).isEqualTo("kept");
        }
    }

    static String asOwner(EmbeddedPostgres server, String sql) throws SQLException {
        var access = server.access();
        try (var connection = DriverManager.getConnection(
                        access.url(), access.owner().role(), access.owner().password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "";
            var rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
