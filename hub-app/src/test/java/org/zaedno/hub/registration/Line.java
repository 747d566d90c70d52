package org.zaedno.hub.registration;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.zaedno.hub.RawAnswer;

/**
 * A telephone line to a hub on this machine: HTTP/1.1 by hand, so that a thousand of them cost the hub's processors little,
 * and a line that breaks is known from an answer. Opened by the first request and again after a break. For one at a time.
 */
final class Line implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** @param location where to go; nothing where the answer is the page itself */
    record Answer(int status, String location, String body) {}

    private final int port;
    private final String network;
    private Socket socket;
    private InputStream in;

    /** @param network the address the hub sees, as a proxy on this machine tells it */
    Line(int port, String network) {
        this.port = port;
        this.network = network;
    }

    Answer get(String path) throws IOException {
        return ask("GET", path, "");
    }

    Answer post(String path, String form) throws IOException {
        return ask("POST", path, form);
    }

    void open() throws IOException {
        if (socket != null) return;
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** @throws IOException without an answer: nobody knows whether it was heard */
    private Answer ask(String method, String path, String form) throws IOException {
        try {
            open();
            var body = form.getBytes(StandardCharsets.UTF_8);
            var head = method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nX-Forwarded-For: " + network
                    + "\r\n"
                    + (method.equals("POST") ? "Content-Type: application/x-www-form-urlencoded\r\n" : "")
                    + "Content-Length: " + body.length + "\r\n\r\n";
            var out = new java.io.ByteArrayOutputStream(head.length() + body.length);
            out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(body);
            socket.getOutputStream().write(out.toByteArray());
            return answer();
        } catch (IOException | RuntimeException broken) {
            close();
            throw broken;
        }
    }

    private Answer answer() throws IOException {
        var answer = RawAnswer.read(in);
        if (answer.isLast()) close();
        var location = answer.all("location").findFirst().orElse("");
        return new Answer(answer.status(), location, new String(answer.body(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            if (socket != null) socket.close();
        } catch (IOException gone) {
            // it is not there any more
        }
        socket = null;
    }
}
