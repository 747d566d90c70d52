package org.zaedno.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.zaedno.hub.operations.TestDatabase;

/**
 * The whole hub in trial mode on a port of its own, with the starter content, over a real database. Started once for all
 * tests that only extend this; a test that adds settings or beans gets a hub of its own. What a test writes stays for
 * the others, so count differences or make a workspace of your own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
public abstract class HubTest {
    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void freshFolder(DynamicPropertyRegistry settings) {
        settings.add("hub.data", HubTest::folder);
        // Here somebody is always at work beside the strangers of other tests.
        settings.add("hub.limits.beside-work", () -> "1");
        // Tests fill a form quicker than people do.
        settings.add("hub.forms.quickest", () -> "0s");
    }

    /** Where the hub answers, without a slash at the end. */
    protected final String address() {
        return "http://localhost:" + port;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-hub")), "data-");
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
    }
}
