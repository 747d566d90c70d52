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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.registration.RegistrationKey;
import org.zaedno.content.registration.StandardKind;

/** How many registrations a second there are in each way: over HTTP, by the hub's own statement, and by two that do less. */
final class Rates {
    /** The database has 40 connections, of which the hub may use 23. */
    static final int AT_ONCE = 10;

    /** Of each client, before it is counted: connections learn their statements. */
    private static final int WARM_UP = 30;

    private static final int PLACES = 43;
    private static final String CODE_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

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
    private final ProcessorTime hub;
    private final ProcessorTime server;

    /** @param data of the hub, with its registration key: the forms of this crowd were shown a minute ago */
    Rates(int port, long hub, World world, Path data) {
        this.port = port;
        this.hub = new ProcessorTime(hub);
        this.server = new ProcessorTime(OwnHub.server(data));
        this.database = OwnHub.database(data);
        this.world = world;
        keys = new FormKeys(
                RegistrationKey.in(data.resolve("registration.key")),
                new FormsProperties(Duration.ofSeconds(2), Duration.ofHours(30)),
                Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-1)));
        for (var statement : BareTables.MADE) world.sql().sql(statement).update();
    }

    /** @param aSecond all clients together; @param hub and database processor time for one, in milliseconds */
    record Rate(double aSecond, double hub, double database) {}

    /** @param events over which they spread */
    Rate measure(Way way, int events, Duration time) throws Exception {
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
        long hubBefore;
        long serverBefore;
        var ready = new CountDownLatch(AT_ONCE);
        var start = new CountDownLatch(1);
        var end = new AtomicLong();
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var all = new ArrayList<Future<?>>();
            for (int n = 0; n < AT_ONCE; n++)
                all.add(people.submit(() -> {
                    try (var client = clients.next()) {
                        for (int before = 0; before < WARM_UP; before++)
                            client.register(
                                    forums.get(ThreadLocalRandom.current().nextInt(events)));
                        ready.countDown();
                        start.await();
                        while (System.nanoTime() < end.get()) {
                            client.register(
                                    forums.get(ThreadLocalRandom.current().nextInt(events)));
                            done.increment();
                        }
                    }
                    return null;
                }));
            ready.await();
            hubBefore = hub.now();
            serverBefore = server.now();
            end.set(System.nanoTime() + time.toNanos());
            start.countDown();
            for (var one : all) one.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
        return new Rate(
                done.sum() / (time.toNanos() / 1e9),
                (hub.now() - hubBefore) / done.doubleValue(),
                (server.now() - serverBefore) / done.doubleValue());
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.app().role(), database.app().password());
    }

    /** As the hub draws them. */
    private static String code() {
        return ThreadLocalRandom.current()
                .ints(8, 0, CODE_SIGNS.length())
                .mapToObj(sign -> CODE_SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
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
                    [{"id": "%s", "name": "Участник", "institution": "", "town": "Варна", "code": "%s"}]""".formatted(UUID.randomUUID(), code()));
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
