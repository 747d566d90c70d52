package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ChangeLog;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.hub.Hub;
import org.zaedno.hub.registration.OwnHub;
import org.zaedno.search.Filters;

/**
 * A whole hub and its database server are killed with -9 in turn while people publish, withdraw and close to others. What the hub
 * has indexed in the end, read from a copy of its folder and never caught up, is what the database says.
 */
@Tag("long")
class KilledHubTest {
    private static final int WRITERS = 3;
    private static final long LATEST_KILL = 2_000_000_000L;
    private static final long WITHIN = 60_000_000_000L;
    private static final long PAUSE = 50_000_000L;
    private static final Actor INDEXING = new Actor.SystemJob(JobName.INDEXING);

    private final long seed = System.nanoTime();
    private final Random chance = new Random(seed);
    private final AtomicInteger written = new AtomicInteger();
    private Path folder;
    private volatile boolean writing;

    @BeforeEach
    void prepare() throws IOException {
        var target = Files.createDirectories(Path.of("target", "killed-hubs").toAbsolutePath());
        folder = Files.createTempDirectory(target, "publishing");
    }

    @AfterEach
    void clear() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void whatever_dies_while_people_publish_the_hub_has_indexed_what_the_database_says() throws Exception {
        try (var hub = new OwnHub(command(), folder)) {
            List<Actor.Acting> people;
            try (var world = new World(hub.database())) {
                people = List.of(world.acting(world.member(), Role.EDITOR), world.acting(world.member(), Role.EDITOR));
            }
            for (int round = 0; round < Integer.getInteger("faults.rounds", 6); round++) {
                killedWhileWriting(hub, people, round % 2 == 0);
                compare(hub, people, "round " + round + ", seed " + seed);
            }
        }
    }

    /** Not before something was written, and soon after. @param whole the hub dies, else its database server */
    private void killedWhileWriting(OwnHub hub, List<Actor.Acting> people, boolean whole) throws Exception {
        int before = written.get();
        writing = true;
        var writers = new ArrayList<Thread>();
        for (int n = 0; n < WRITERS; n++) {
            var dice = new Random(chance.nextLong());
            writers.add(Thread.ofPlatform().daemon().start(() -> write(hub, people, dice)));
        }
        while (written.get() == before) LockSupport.parkNanos(PAUSE);
        LockSupport.parkNanos(chance.nextLong(LATEST_KILL));
        if (whole) {
            hub.kill();
            hub.start();
        } else {
            hub.killDatabase();
        }
        hub.untilReady();
        writing = false;
        for (var writer : writers) writer.join();
    }

    /** As the editorial desk does it; who is disturbed comes again, and does not know whether it was kept. */
    private void write(OwnHub hub, List<Actor.Acting> people, Random dice) {
        while (writing) {
            try (var content = Content.over(hub.database(), 2)) {
                var desk = content.get(EditorialDesk.class);
                while (writing) {
                    var person = people.get(dice.nextInt(people.size()));
                    var item = content.as(
                            person,
                            () -> desk.create(Kind.NEWS, Language.BG, text(dice), Visibility.PUBLIC, Set.of())
                                    .item());
                    written.incrementAndGet();
                    if (dice.nextInt(4) > 0) content.as(person, () -> desk.publish(item.id(), Language.BG, 1));
                    if (dice.nextInt(3) == 0) content.as(person, () -> desk.withdraw(item.id(), Language.BG, "", 2));
                    if (dice.nextInt(3) == 0)
                        content.as(
                                person, () -> desk.settle(item.id(), Visibility.COALITION, Set.of(), item.version()));
                }
            } catch (RuntimeException disturbed) {
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private void compare(OwnHub hub, List<Actor.Acting> people, String when) throws IOException {
        try (var content = Content.over(hub.database(), 3);
                var search = followed(content)) {
            for (var reader : List.of(Actor.STRANGER, people.getFirst(), people.getLast()))
                new Agreement(content, search).assertFor(reader, Filters.NONE);
        } catch (AssertionError | RuntimeException different) {
            throw new AssertionError(when, different);
        }
    }

    /** A copy of what the hub has made durable, once there is nothing in the log behind it. */
    private TestSearch followed(Content content) throws IOException {
        var copy = folder.resolve("copy");
        long end = System.nanoTime() + WITHIN;
        while (true) {
            FileSystemUtils.deleteRecursively(copy);
            var search = copied(content, copy).filter(made -> isWhole(content, made));
            if (search.isPresent()) return search.get();
            assertThat(System.nanoTime()).as("The hub does not follow").isLessThan(end);
            LockSupport.parkNanos(4 * PAUSE);
        }
    }

    private Optional<TestSearch> copied(Content content, Path copy) {
        try {
            FileSystemUtils.copyRecursively(folder.resolve("data/search"), copy);
        } catch (IOException | UncheckedIOException changedMeanwhile) {
            return Optional.empty();
        }
        return Optional.of(new TestSearch(content, copy, Clock.systemUTC()));
    }

    private static boolean isWhole(Content content, TestSearch search) {
        var reached = search.index().checkpoint();
        var position = new ChangeLog.Position(reached.transaction(), reached.number());
        var log = content.get(ChangeLog.class);
        if (content.tenancy().as(INDEXING, () -> log.after(position)).isEmpty()) return true;
        search.close();
        return false;
    }

    private static EditionText text(Random dice) {
        return new EditionText("Заглавие " + dice.nextInt(1_000_000), "", "<p>Текст</p>");
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Hub.class.getName(),
                "--hub.hunspell=none"); // as the copy is read
    }
}
