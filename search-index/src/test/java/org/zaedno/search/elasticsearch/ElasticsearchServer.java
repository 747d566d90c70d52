package org.zaedno.search.elasticsearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.zaedno.search.SearchOutage;

/** A real Elasticsearch of one or several nodes, on free ports of this machine, gone when the tests end. */
public final class ElasticsearchServer implements AutoCloseable {

    /** One server on a quiet machine needs ten seconds, three on a busy one minutes. */
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(10);

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private static final class Shared {
        static final ElasticsearchServer SERVER = start(1);
    }

    private final ElasticsearchHome home;
    private final List<Node> nodes = new ArrayList<>();

    private ElasticsearchServer(ElasticsearchHome home) {
        this.home = home;
    }

    /** Of all tests in this virtual machine. */
    public static ElasticsearchServer shared() {
        return Shared.SERVER;
    }

    /** Of one test. */
    public static ElasticsearchServer start(int nodes) {
        return start(nodes, ElasticsearchHome.unpacked(true));
    }

    static ElasticsearchServer withoutPlugin() {
        return start(1, ElasticsearchHome.unpacked(false));
    }

    private static ElasticsearchServer start(int nodes, ElasticsearchHome home) {
        var server = new ElasticsearchServer(home);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        for (int n = 1; n <= nodes; n++) server.nodes.add(new Node("node-" + n, freePort(), freePort()));
        server.nodes.forEach(server::begin);
        server.awaitReady(nodes);
        return server;
    }

    /** Settings of an index of this name here. */
    public ElasticsearchSettings settings(String index) {
        var uris = nodes.stream().map(Node::uri).toList();
        return new ElasticsearchSettings(uris, index, ElasticsearchHome.HUB, ElasticsearchSettings.ANSWER_WITHIN);
    }

    /** As a power cut would. @param node from 1 */
    public void kill(int node) {
        nodes.get(node - 1).kill();
    }

    /** With all it had kept. */
    public void startAgain(int node) {
        begin(nodes.get(node - 1));
        awaitReady((int) nodes.stream().filter(Node::isAlive).count());
    }

    @Override
    public void close() {
        nodes.forEach(Node::kill);
        delete(home.folder);
    }

    private void begin(Node node) {
        try {
            var folder = home.folder.resolve(node.name);
            if (!Files.exists(folder)) home.configure(folder);
            if (ROOT) run("chown", "-R", "nobody", home.folder.toString());
            var command = new ArrayList<String>();
            if (ROOT) command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
            command.add(home.folder.resolve("bin/elasticsearch").toString());
            settings(node, folder).forEach(setting -> command.addAll(List.of("-E", setting)));
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            Files.createTempFile(folder, "out", ".log").toFile()));
            builder.directory(home.folder.toFile());
            var environment = builder.environment();
            environment.put("ES_JAVA_HOME", System.getProperty("java.home"));
            environment.put("ES_PATH_CONF", folder.resolve("config").toString());
            environment.put(
                    "ES_TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
            environment.put("ES_JAVA_OPTS", "-Xms512m -Xmx512m -XX:TieredStopAtLevel=1");
            if (ROOT) run("chown", "-R", "nobody", folder.toString());
            node.process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> settings(Node node, Path folder) {
        var settings = new ArrayList<>(List.of(
                "cluster.name=zaedno",
                "node.name=" + node.name,
                "http.port=" + node.http,
                "transport.port=" + node.transport,
                "path.data=" + folder.resolve("data"),
                "path.logs=" + folder.resolve("logs"),
                "xpack.security.enabled=true",
                "cluster.routing.allocation.disk.threshold_enabled=false"));
        if (nodes.size() == 1) settings.add("discovery.type=single-node");
        else {
            settings.add("discovery.seed_hosts="
                    + String.join(
                            ",",
                            nodes.stream()
                                    .map(each -> "127.0.0.1:" + each.transport)
                                    .toList()));
            settings.add("cluster.initial_master_nodes="
                    + String.join(",", nodes.stream().map(each -> each.name).toList()));
        }
        return settings;
    }

    /** Says what the servers said when they do not come up. */
    private void awaitReady(int count) {
        var health = "/_cluster/health?timeout=1s&wait_for_nodes=" + count + "&wait_for_status=green";
        long until = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (System.nanoTime() < until) {
            if (nodes.stream().filter(Node::isAlive).count() < count) break;
            try (var cluster = new Cluster(settings("zaedno"))) {
                var answer = cluster.work("GET", health, Json.object());
                if (answer.isOk() && !answer.body().path("timed_out").asBoolean()) return;
            } catch (SearchOutage notYet) {
                pause();
            }
        }
        throw new IllegalStateException("Elasticsearch did not start: " + said());
    }

    private String said() {
        try (var files = Files.walk(home.folder)) {
            var said = new StringBuilder();
            for (var file : files.filter(path -> path.getFileName().toString().startsWith("out"))
                    .toList()) {
                var lines = Files.readAllLines(file);
                lines.subList(Math.max(0, lines.size() - 30), lines.size())
                        .forEach(line -> said.append(line).append('\n'));
            }
            return said.toString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            run("rm", "-rf", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String... command) throws IOException {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) throw new IOException(Arrays.toString(command) + " ended with " + code);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Node {

        final String name;
        final int http;
        final int transport;

        @org.jspecify.annotations.Nullable
        Process process;

        Node(String name, int http, int transport) {
            this.name = name;
            this.http = http;
            this.transport = transport;
        }

        URI uri() {
            return URI.create("http://127.0.0.1:" + http);
        }

        boolean isAlive() {
            return process != null && process.isAlive();
        }

        /** The server is a child of what was started. */
        void kill() {
            var started = process;
            if (started == null) return;
            var children = started.descendants().toList();
            children.forEach(ProcessHandle::destroyForcibly);
            started.destroyForcibly();
            children.forEach(child -> child.onExit().join());
            process = null;
        }
    }
}
