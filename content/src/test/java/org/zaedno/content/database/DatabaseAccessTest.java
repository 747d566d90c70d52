package org.zaedno.content.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAccessTest {

    @Test
    void without_the_setting_there_is_no_server_of_ones_own() {
        assertThat(DatabaseAccess.fromSettings(Map.<String, String>of()::get)).isEmpty();
        assertThat(DatabaseAccess.fromSettings(Map.of("HUB_DATABASE", " ")::get))
                .isEmpty();
    }

    @Test
    void passwords_come_from_settings_or_from_files(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("secret"), "from-file\n");
        var settings = Map.of(
                "HUB_DATABASE", "jdbc:postgresql://db/zaedno",
                "HUB_DATABASE_OWNER_PASSWORD", "one",
                "HUB_DATABASE_APP_PASSWORD_FILE", file.toString(),
                "HUB_DATABASE_JOB_PASSWORD", "three");

        var access = DatabaseAccess.fromSettings(settings::get).orElseThrow();

        assertThat(access.owner()).isEqualTo(new DatabaseLogin("hub_owner", "one"));
        assertThat(access.app()).isEqualTo(new DatabaseLogin("hub_app", "from-file"));
        assertThat(access.job()).isEqualTo(new DatabaseLogin("hub_job", "three"));
    }

    @Test
    void a_missing_password_is_named() {
        var settings = Map.of("HUB_DATABASE", "jdbc:postgresql://db/zaedno");

        assertThatThrownBy(() -> DatabaseAccess.fromSettings(settings::get))
                .hasMessageContaining("HUB_DATABASE_OWNER_PASSWORD");
    }
}
