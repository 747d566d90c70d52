package org.zaedno.content.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    @BeforeAll
    static void a_database_is_made() {
        TestPostgres.serverIn(made).close();
    }

    @BeforeEach
    void each_test_has_a_copy() throws IOException {
        try (var files = Files.walk(made)) {
            for (var file : files.skip(1).toList()) {
                Files.copy(file, folder.resolve(made.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    @Test
    void it_does_not_start_where_commits_could_be_lost() throws IOException {
        append("cluster/postgresql.auto.conf", "fsync = off\nfull_page_writes = off\n");
        append("cluster/extra.conf", "synchronous_commit = off\n");

        assertThatThrownBy(() -> TestPostgres.serverIn(folder))
                .isInstanceOf(DatabaseNotSafe.class)
                .hasMessageContaining("fsync = off")
                .hasMessageContaining("full_page_writes = off")
                .hasMessageContaining("synchronous_commit = off");
        assertThat(Postmaster.runningOn(folder.resolve("cluster"))).isEmpty();
    }

    @Test
    void it_does_not_start_where_a_role_would_lose_commits() throws SQLException {
        try (var server = TestPostgres.serverIn(folder);
                var superuser = server.superuser("postgres");
                var statement = superuser.createStatement()) {
            statement.execute("alter role hub_app set synchronous_commit = off");
        }

        assertThatThrownBy(() -> TestPostgres.serverIn(folder))
                .isInstanceOf(DatabaseNotSafe.class)
                .hasMessageContaining("hub_app: synchronous_commit=off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trust", "password", "peer", "md5"})
    void it_does_not_start_where_someone_comes_in_otherwise(String method) throws IOException {
        append("cluster/pg_hba.conf", "host all all 127.0.0.1/32 " + method + " # for a moment only\n");

        assertThatThrownBy(() -> TestPostgres.serverIn(folder))
                .isInstanceOf(DatabaseNotSafe.class)
                .hasMessageContaining(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwords.properties", "cluster/pg_hba.conf", "cluster", "."})
    void it_does_not_start_on_files_open_to_others_and_says_how_to_close_them(String name) throws IOException {
        var file = folder.resolve(name).normalize();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));

        assertThatThrownBy(() -> TestPostgres.serverIn(folder))
                .isInstanceOf(DatabaseNotSafe.class)
                .hasMessageContaining("chmod")
                .hasMessageContaining(file.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void without_its_passwords_it_says_what_is_missing() throws IOException {
        Files.delete(folder.resolve(Passwords.FILE));

        assertThatThrownBy(() -> TestPostgres.serverIn(folder))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessageContaining(Passwords.FILE);
    }

    private void append(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
