package org.zaedno.hub.indexing;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.zaedno.hub.Browser;
import org.zaedno.hub.RawAnswer;

/** Asks a hub on this machine as a browser does, one connection kept open, packed answers, and costs it little. For one thread. */
final class Asker implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    private final int port;
    private Socket socket;
    private InputStream in;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private boolean packed;

    Asker(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    /** With one of the trial accounts. */
    Asker signedIn(String email) throws IOException {
        var token = Browser.token(text("/sign-in"));
        ask("POST", "/sign-in", "_csrf=" + Browser.encode(token) + "&email=" + Browser.encode(email) + "&password=");
        return this;
    }

    /** As it comes. @throws IOException also for anything but a good answer */
    byte[] get(String path) throws IOException {
        return ask("GET", path, "");
    }

    String text(String path) throws IOException {
        var body = get(path);
        if (!packed) return new String(body, StandardCharsets.UTF_8);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] ask(String method, String path, String form) throws IOException {
        var cookie = cookies.isEmpty()
                ? ""
                : "Cookie: "
                        + String.join(
                                "; ",
                                cookies.entrySet().stream()
                                        .map(one -> one.getKey() + "=" + one.getValue())
                                        .toList())
                        + "\r\n";
        var type = form.isEmpty() ? "" : "Content-Type: application/x-www-form-urlencoded\r\n";
        var request = method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAccept-Encoding: gzip\r\n"
                + cookie + type + "Content-Length: " + form.length() + "\r\n\r\n" + form;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        return answer(path);
    }

    private byte[] answer(String path) throws IOException {
        var answer = RawAnswer.read(in);
        packed = answer.all("content-encoding").anyMatch("gzip"::equals);
        answer.all("set-cookie").forEach(this::keep);
        if (answer.isLast()) {
            close();
            open();
        }
        if (answer.status() >= 400) throw new IOException(answer.status() + " at " + path);
        return answer.body();
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
