package org.zaedno.search.elasticsearch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A line to a server that can fall quiet without being cut: what is said on it is taken and never answered. */
final class QuietLine implements AutoCloseable {

    private static final Pattern REQUEST = Pattern.compile("(?:GET|POST|PUT|DELETE) (/\\S*) HTTP/1.1\r\n");

    private final URI server;
    private final ServerSocket here;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<String> unanswered = new ConcurrentLinkedQueue<>();
    private volatile Predicate<String> quiet = request -> false;

    private QuietLine(URI server) throws IOException {
        this.server = server;
        this.here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::connect);
    }

    static QuietLine to(URI server) {
        try {
            return new QuietLine(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + here.getLocalPort());
    }

    /** @param about of paths: whoever asks such a thing hears nothing any more on this connection */
    void fallQuiet(Predicate<String> about) {
        quiet = about;
    }

    void speakAgain() {
        quiet = request -> false;
    }

    /** The paths that were asked since it is quiet, in order. */
    List<String> unanswered() {
        return List.copyOf(unanswered);
    }

    private void connect() {
        while (!here.isClosed()) {
            try {
                var asker = here.accept();
                var answerer = new Socket(server.getHost(), server.getPort());
                open.addAll(List.of(asker, answerer));
                Thread.ofVirtual().start(() -> carry(asker, answerer, true));
                Thread.ofVirtual().start(() -> carry(answerer, asker, false));
            } catch (IOException closed) {
                // asked for by close, or the server is gone: whoever asks hears nothing
            }
        }
    }

    private void carry(Socket from, Socket to, boolean asking) {
        try (from;
                to) {
            carry(from.getInputStream(), to.getOutputStream(), asking);
        } catch (IOException closed) {
            // by either end
        }
    }

    private void carry(InputStream from, OutputStream to, boolean asking) throws IOException {
        var some = new byte[64 * 1024];
        boolean taken = false;
        for (int read = from.read(some); read >= 0; read = from.read(some)) {
            if (asking) taken |= takes(new String(some, 0, read, ISO_8859_1));
            if (!taken) to.write(some, 0, read);
        }
    }

    private boolean takes(String said) {
        var request = REQUEST.matcher(said);
        boolean takes = false;
        while (request.find()) {
            if (!quiet.test(request.group(1))) continue;
            unanswered.add(request.group(1));
            takes = true;
        }
        return takes;
    }

    @Override
    public void close() {
        try {
            here.close();
            for (var socket : open) socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
