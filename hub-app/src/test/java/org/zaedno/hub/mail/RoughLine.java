package org.zaedno.hub.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Stands between the mailer and a real mail server, and does what networks and servers do on bad days. */
final class RoughLine implements AutoCloseable {
    /** The line is cut. */
    static final String CUT = "cut";
    /** No answer ever comes. */
    static final String SILENCE = "silence";
    /** Let through to the server. */
    static final String THROUGH = "through";

    private final ServerSocket door;
    private final int server;
    /** What happens at a command of the client; {@code .} is the end of a mail's text. */
    private volatile Function<String, String> weather = command -> THROUGH;

    RoughLine(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** @param answer to a command: one of the words above, or the line that the client hears instead of the server's */
    void weather(Function<String, String> answer) {
        weather = answer;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var upstream = new Socket(InetAddress.getLoopbackAddress(), server)) {
            var heard = reader(client);
            var answers = reader(upstream);
            pass(answers, client.getOutputStream());
            boolean text = false;
            for (var line = heard.readLine(); line != null; line = heard.readLine()) {
                boolean end = text && line.equals(".");
                if (text && !end) {
                    write(upstream.getOutputStream(), line);
                    continue;
                }
                var answer = weather.apply(line);
                switch (answer) {
                    case CUT -> {
                        return;
                    }
                    case SILENCE -> {
                        heard.readLine();
                        return;
                    }
                    case THROUGH -> {
                        write(upstream.getOutputStream(), line);
                        pass(answers, client.getOutputStream());
                        text = line.equals("DATA");
                    }
                    default -> write(client.getOutputStream(), answer);
                }
            }
        } catch (IOException ended) {
            // one of the two hung up
        }
    }

    /** An answer may have several lines; the last one has a space behind its number. */
    private static void pass(BufferedReader from, OutputStream to) throws IOException {
        String line;
        do {
            line = from.readLine();
            if (line == null) throw new IOException("the server hung up");
            write(to, line);
        } while (line.length() > 3 && line.charAt(3) == '-');
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    private static void write(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
