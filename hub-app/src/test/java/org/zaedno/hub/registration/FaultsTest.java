package org.zaedno.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.zaedno.hub.Hub;
import org.zaedno.hub.registration.Faults.Victim;

/** The short form of {@code ./hub bench faults}. */
class FaultsTest {
    private Path folder;

    @BeforeEach
    void prepare() throws IOException {
        var target = Files.createDirectories(Path.of("target", "killed-hubs").toAbsolutePath());
        folder = Files.createTempDirectory(target, "registering");
    }

    @AfterEach
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void whoever_was_told_of_a_place_has_it_once_though_hub_and_database_die_in_turn() throws IOException {
        try (var hub = new OwnHub(command(), folder)) {
            var faults = new Faults(hub, Duration.ZERO, 43);

            for (var victim : List.of(Victim.DATABASE, Victim.HUB))
                assertThat(faults.round(victim))
                        .as("after the death of the %s", victim)
                        .isEmpty();

            assertThat(faults.ledger().acknowledged()).isGreaterThan(100);
        }
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Hub.class.getName(),
                "--hub.forms.quickest=0s");
    }
}
