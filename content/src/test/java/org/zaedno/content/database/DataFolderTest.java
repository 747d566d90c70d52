package org.zaedno.content.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_second_hub_is_told_where_the_first_one_runs_until_that_is_killed() throws Exception {
        var hub = KilledHub.started(folder, 8181);

        assertThatThrownBy(() -> DataFolder.claim(folder, "http://localhost:8080"))
                .isInstanceOf(HubAlreadyRuns.class)
                .hasMessageContaining("http://localhost:8181")
                .hasMessageContaining("pid " + hub.pid());

        hub.destroyForcibly().waitFor();
        try (var claimed = DataFolder.claim(folder, "http://localhost:8080");
                var server = TestPostgres.serverIn(claimed.path().resolve("postgres"))) {
            assertThat(server.adopted()).isTrue();
        }
    }

    @Test
    void the_server_of_a_killed_hub_is_taken_over_with_its_data() throws Exception {
        var first = KilledHub.started(folder, 8181);
        var left = Postmaster.runningOn(folder.resolve("postgres/cluster")).orElseThrow();
        first.destroyForcibly().waitFor();

        try (var server = TestPostgres.serverIn(folder.resolve("postgres"))) {
            assertThat(server.pid()).isEqualTo(left.pid());
            assertThat(EmbeddedPostgresTest.asOwner(server, "select text from note"))
                    .isEqualTo("kept");
        }
        assertThat(Postmaster.runningOn(folder.resolve("postgres/cluster"))).isEmpty();
    }

    @Test
    void the_same_process_cannot_claim_it_twice_either() {
        try (var claimed = DataFolder.claim(folder, "http://localhost:1")) {
            assertThatThrownBy(() -> DataFolder.claim(claimed.path(), "http://localhost:2"))
                    .isInstanceOf(HubAlreadyRuns.class)
                    .hasMessageContaining("http://localhost:1");
        }
        DataFolder.claim(folder, "http://localhost:2").close();
    }

    @Test
    void a_folder_where_others_may_write_is_refused() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxr-x"));

        assertThatThrownBy(() -> DataFolder.claim(folder, "http://localhost:1"))
                .isInstanceOf(DatabaseNotSafe.class)
                .hasMessageContaining("chmod go-w");
    }
}
