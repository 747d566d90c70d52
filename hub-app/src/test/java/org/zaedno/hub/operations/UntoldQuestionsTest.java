package org.zaedno.hub.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.zaedno.hub.HubTest;

/** A question may hold a child's name: whatever becomes of it, nothing of it is in the log. */
class UntoldQuestionsTest extends HubTest {
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private Level before = Level.WARN;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        root.setLevel(Level.INFO); // as the log file has it outside of tests
        said.start();
        root.addAppender(said);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(said);
        root.setLevel(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bg/search?q=Mariyka",
                "/bg/search?q={Mariyka}",
                "/bg/search?q=Mariyka%ZZ",
                "/bg/search?q=Mariyka%00",
                "/bg/search?q=a&sort=Mariyka",
                "/bg/search?q=a&page=Mariyka",
                "/bg/search/suggestions?q=Mariyka%ED%A0%80",
                "/bg//search?q=Mariyka"
            })
    void however_it_is_asked(String address) throws IOException {
        assertThat(ask("GET " + address + " HTTP/1.1")).startsWith("HTTP/1.1 ");
        assertNothingToldOf("Mariyka");
    }

    @Test
    void not_even_in_letters_that_no_browser_would_send() throws IOException {
        assertThat(ask("GET /bg/search?q=Марийка HTTP/1.1")).startsWith("HTTP/1.1 400");
        assertNothingToldOf("q=");
    }

    private void assertNothingToldOf(String word) {
        assertThat(said.list)
                .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain(word))
                .allSatisfy(event -> assertThat(String.valueOf(
                                event.getThrowableProxy() == null
                                        ? ""
                                        : event.getThrowableProxy().getMessage()))
                        .doesNotContain(word));
    }

    /** The first line of the answer. */
    private String ask(String line) throws IOException {
        var hub = URI.create(address());
        try (var socket = new Socket(hub.getHost(), hub.getPort())) {
            socket.getOutputStream().write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
