package org.zaedno.hub.registration;

import static org.zaedno.hub.Browser.encode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.content.registration.StandardKind;

/** How many registrations a second there are in each way: over HTTP, by the hub's own statement, and by two that do less. */
final class Rates {
    /** As many as the hub has connections for requests. */
    static final int AT_ONCE = 16;

    private static final int PLACES = 43;

    /** For one client after the other; closed at the end. */
    private interface Client extends AutoCloseable {
        void register(Forum forum) throws Exception;

        @Override
        void close() throws Exception;
    }

    private interface Clients {
        Client next() throws Exception;
    }

    enum Way {
        BARE,
        CHATTY,
        STATEMENT,
        HTTP
    }

    private final int port;
    private final DatabaseAccess database;
    private final World world;
    private final FormKeys keys;
    private String kind = "";
    private String fields = "";

    /** @param key the file with the hub's registration key: the forms of this crowd were shown a minute ago */
    Rates(int port, DatabaseAccess database, World world, Path key) {
        this.port = port;
        this.database = database;
        this.world = world;
        keys = new FormKeys(
                RegistrationKey.in(key),
                new FormsProperties(Duration.ofSeconds(2), Duration.ofHours(30)),
                Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-1)));
        for (var statement : BareTables.MADE) world.sql().sql(statement).update();
    }

    /** A second, all clients together. @param events over which they spread */
    double measure(Way way, int events, Duration time) throws Exception {
        var owner = world.member();
        var forums = IntStream.range(0, events)
                .mapToObj(n -> Forum.open(world, owner, PLACES, 0, false))
                .toList();
        for (var forum : forums)
            world.sql()
                    .sql("insert into bench.place_count (event, places) values (?, ?)")
                    .params(forum.id().value(), PLACES)
                    .update();
        Clients clients = switch (way) {
            case BARE -> () -> new Bare(connection());
            case CHATTY -> () -> new Chatty(connection());
            case STATEMENT -> () -> new Statement(connection());
            case HTTP -> () -> new Http(new Line(port, "127.0.0.1"), forums);
        };
        var done = new LongAdder();
        long end = System.nanoTime() + time.toNanos();
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = new ArrayList<Future<?>>();
            for (int n = 0; n < AT_ONCE; n++)
                all.add(people.submit(() -> {
                    try (var client = clients.next()) {
                        while (System.nanoTime() < end) {
                            client.register(
                                    forums.get(ThreadLocalRandom.current().nextInt(events)));
                            done.increment();
                        }
                    }
                    return null;
                }));
            for (var one : all) one.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
        return done.sum() / (time.toNanos() / 1e9);
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.app().role(), database.app().password());
    }

    private static String formKey() {
        return UUID.randomUUID().toString();
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The function that the hub calls, with the same values. */
    private record Statement(Connection connection, java.sql.PreparedStatement take) implements Client {
        Statement(Connection connection) throws SQLException {
            this(connection, connection.prepareStatement("""
                    select * from content.take_place(?, row(?::uuid, ?::text, ?::bytea, ?::text, 'bg', null, null, false, ?::jsonb, '{}',
                                                            '{"","",""}', '{}')::content.sent_form, null)"""));
        }

        @Override
        public void register(Forum forum) throws SQLException {
            var key = formKey();
            take.setObject(1, forum.id().value());
            take.setObject(2, UUID.randomUUID());
            take.setString(3, key);
            take.setBytes(4, hash(key));
            take.setString(5, key + "@test.example");
            take.setString(6, """
                    [{"id": "%s", "name": "Участник", "institution": "", "town": "Варна", "code": "%s"}]""".formatted(UUID.randomUUID(), "ABCDEFGH"));
            try (var row = take.executeQuery()) {
                row.next();
                if (row.getString("refused") != null) throw new AssertionError(row.getString("refused"));
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** One statement on tables of its own: the least there is to a place, a turn and a mail. */
    private record Bare(Connection connection, java.sql.PreparedStatement take) implements Client {
        Bare(Connection connection) throws SQLException {
            this(connection, connection.prepareStatement(BareTables.TAKE));
        }

        @Override
        public void register(Forum forum) throws SQLException {
            var key = formKey();
            take.setObject(1, forum.id().value());
            take.setObject(2, UUID.randomUUID());
            take.setString(3, key);
            take.setBytes(4, hash(key));
            take.setString(5, key + "@test.example");
            take.executeQuery().close();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** The same in a transaction that asks, thinks and writes. */
    private record Chatty(Connection connection) implements Client {
        @Override
        public void register(Forum forum) throws SQLException {
            BareTables.chat(connection, forum.id().value(), formKey());
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** As a browser sends it; the form was shown before. */
    private final class Http implements Client {
        private final Line line;
        private final java.util.Map<Forum, String> shown = new java.util.HashMap<>();

        Http(Line line, List<Forum> forums) throws Exception {
            this.line = line;
            for (var forum : forums) shown.put(forum, kind(forum));
        }

        @Override
        public void register(Forum forum) throws Exception {
            var form = "key=" + keys.issue(forum.id().toString()) + "&name=" + encode("Участник") + "&email="
                    + formKey() + "%40test.example&how=place&town=" + encode("Варна") + "&kind=" + shown.get(forum);
            var answer = line.post("/bg" + forum.path() + "/register", form);
            if (answer.status() != 303) throw new AssertionError(answer.toString());
        }

        private String kind(Forum forum) {
            return world.sql()
                    .sql("select id::text from content.institution_kind where event = ? and code = ?")
                    .params(forum.id().value(), StandardKind.MUNICIPALITY.name())
                    .query(String.class)
                    .single();
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
