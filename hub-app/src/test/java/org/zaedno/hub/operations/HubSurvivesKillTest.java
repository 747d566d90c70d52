package org.zaedno.hub.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A real hub with its database and index inside, killed with -9 while it writes, and started again on what it left. */
class HubSurvivesKillTest {
    private final Random moments = new Random(2025);
    private Path folder;
    private Path acknowledged;
    private Process hub;

    @BeforeEach
    void prepare() throws IOException {
        var target = Files.createDirectories(Path.of("target", "killed-hubs").toAbsolutePath());
        folder = Files.createTempDirectory(target, "hub");
        acknowledged = Files.createFile(folder.resolve("acknowledged"));
    }

    @AfterEach
    void end() throws Exception {
        hub.destroy(); // an orderly end, so that the database inside ends with it
        hub.waitFor();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void nothing_acknowledged_is_lost_and_index_equals_database_after_two_kills() throws Exception {
        killAndCheck(2);
    }

    @Test
    @Tag("long")
    void nothing_acknowledged_is_lost_and_index_equals_database_after_twenty_kills() throws Exception {
        killAndCheck(20);
    }

    private void killAndCheck(int rounds) throws Exception {
        var lines = start();
        for (int round = 1; round <= rounds; round++) {
            var kept = acknowledgedUntil(lines, 1 + moments.nextInt(150));
            assertThat(kept).as("written in round %d", round).isNotEmpty();
            hub.toHandle().destroyForcibly(); // kill -9; unlike the process itself it leaves what was said readable
            hub.waitFor();
            kept.addAll(rest(lines));
            Files.write(acknowledged, kept, java.nio.file.StandardOpenOption.APPEND);
            lines = start();
        }
    }

    /** Starts the hub and asks whether everything acknowledged before is there. */
    private BufferedReader start() throws IOException {
        hub = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingHub.class.getName(),
                        folder.resolve("data").toString(),
                        acknowledged.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = hub.inputReader();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(WritingHub.CHECKED)) {
                assertThat(line).startsWith(WritingHub.CHECKED + "ok");
                return lines;
            }
        }
        throw new AssertionError("The hub did not start");
    }

    private static List<String> acknowledgedUntil(BufferedReader lines, int count) throws IOException {
        var kept = new ArrayList<String>();
        while (kept.size() < count) acknowledgement(lines.readLine(), kept);
        return kept;
    }

    /** What the hub had said before it was killed and nobody had read yet. */
    private static List<String> rest(BufferedReader lines) throws IOException {
        var kept = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) acknowledgement(line, kept);
        return kept;
    }

    private static void acknowledgement(String line, List<String> kept) {
        if (line.startsWith(WritingHub.ACKNOWLEDGED) && (line.endsWith("DRAFT") || line.endsWith("PUBLISHED"))) {
            kept.add(line.substring(WritingHub.ACKNOWLEDGED.length()));
        }
    }
}
