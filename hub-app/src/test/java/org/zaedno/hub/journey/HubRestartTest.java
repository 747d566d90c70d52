package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.util.FileSystemUtils;
import org.zaedno.hub.Hub;

/** A hub of its own, killed with -9 under somebody who is writing, and started again. */
class HubRestartTest {
    private static final Duration START = Duration.ofMinutes(2);

    private int port;
    private Path folder;
    private Process hub;

    @RegisterExtension
    final Windows windows = new Windows(() -> "http://localhost:" + port);

    @BeforeEach
    void prepare() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var target = Files.createDirectories(Path.of("target", "restarted-hubs").toAbsolutePath());
        folder = Files.createTempDirectory(target, "hub");
        start();
    }

    @AfterEach
    void end() throws Exception {
        hub.destroy(); // an orderly end, so that the database inside ends with it
        hub.waitFor();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void what_is_typed_while_the_hub_is_away_is_offered_when_it_is_back() throws Exception {
        var editor = windows.open().expectingAbsence().expecting(401).expecting(403);
        var desk = JourneyTest.beginNews(editor, "Преди падането " + UUID.randomUUID());
        hub.toHandle().destroyForcibly(); // kill -9
        hub.waitFor();
        desk.lead().fill("Написано, докато хъба го нямаше.");
        desk.body().click();
        editor.page().keyboard().press("Control+End");
        editor.page().keyboard().type(" Също и това.");
        assertThat(editor.text("Няма връзка: написаното се пази в този браузър"))
                .isVisible();
        editor.picture("away");
        start();

        editor.page().locator(".v-system-error").click(); // the new hub knows nothing of the session
        JourneyTest.trialAccount(editor, JourneyTest.EDITOR).click();
        editor.button("Върнете го").click();

        assertThat(desk.lead()).hasValue("Написано, докато хъба го нямаше.");
        assertThat(desk.body()).hasText("Едно изречение. Също и това.");
        editor.button("Запишете").click();
        JourneyTest.everythingIsSaved(editor);
    }

    private void start() throws IOException {
        hub = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hub.class.getName(),
                        "--server.port=" + port,
                        "--hub.data=" + folder.resolve("data"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try (var client = HttpClient.newHttpClient()) {
            for (var end = Instant.now().plus(START); !isUp(client); ) {
                if (Instant.now().isAfter(end) || !hub.isAlive())
                    throw new AssertionError("The hub did not start: " + Files.readString(folder.resolve("said")));
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
    }

    private boolean isUp(HttpClient client) {
        try {
            var health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                    .build();
            return client.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
