package org.zaedno.hub.indexing;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.zaedno.hub.Browser;

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
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        boolean last = false; // the web server ends a connection after a hundred answers
        packed = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            var value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                case "content-encoding" -> packed = value.equals("gzip");
                case "connection" -> last = value.equalsIgnoreCase("close");
                case "set-cookie" -> keep(value);
                default -> {}
            }
        }
        var body = chunked ? chunks() : bytes(length);
        if (last) {
            close();
            open();
        }
        if (status >= 400) throw new IOException(status + " at " + path);
        return body;
    }

    private void keep(String cookie) {
        var pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            all.writeBytes(bytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) throw new EOFException("The answer broke off");
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) throw new EOFException("The line broke");
            if (sign != '\r') line.append((char) sign);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
