package org.zaedno.hub.indexing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.database.TestPostgres;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.search.Filters;

/**
 * Whoever follows the log is killed with -9 while people write, its folder is then damaged or not, its database cuts the line or
 * goes back to a backup: afterwards search and database give every reader the same editions with the same titles.
 */
class IndexAfterFaultsTest {
    private enum Damage {
        NONE,
        A_FLIPPED_BIT,
        A_CUT_FILE,
        ALL_DELETED,
        DELETED_WHILE_FOLLOWED,
        LINES_CUT
    }

    private static final int CHANGES = 60;
    private static final Language[] LANGUAGES = {Language.BG, Language.EN};

    private final long seed = System.nanoTime();
    private final Random chance = new Random(seed);
    private final DatabaseAccess access = TestPostgres.shared().freshDatabase();
    private final Content content = Content.over(access, 3);
    private final World world = content.world();
    private final List<WorkspaceId> workspaces = List.of(world.member(), world.member());
    private final List<Actor> readers = List.of(
            Actor.STRANGER,
            world.acting(workspaces.getFirst(), Role.EDITOR),
            world.acting(workspaces.getLast(), Role.AUTHOR));
    private final List<ItemId> items = new ArrayList<>();
    private final Path folder = TestSearch.folder();

    @AfterEach
    void end() {
        content.close();
    }

    @Test
    void a_killed_follower_and_a_broken_folder_leave_no_difference() throws IOException {
        for (var damage : List.of(Damage.NONE, Damage.LINES_CUT, Damage.A_FLIPPED_BIT)) round(damage);
    }

    @Test
    @Tag("long")
    void whatever_happens_again_and_again_there_is_no_difference() throws IOException {
        for (int n = 0; n < Integer.getInteger("faults.rounds", 30); n++)
            round(Damage.values()[n % Damage.values().length]);
    }

    @Test
    void an_older_backup_under_a_newer_index_is_what_is_found() {
        write(20);
        content.close();
        var backup = TestPostgres.shared().copyOf(access);
        try (var later = Content.over(access, 3);
                var search = new TestSearch(later, folder, Clock.systemUTC())) {
            later.world()
                    .anItem(workspaces.getFirst())
                    .edition(Language.BG, State.PUBLISHED, "След архива")
                    .write();
            later.world()
                    .sql()
                    .sql("update content.edition set title = 'Преименувано след архива' where item = ?")
                    .param(items.getFirst().value())
                    .update();
            search.catchUp();
        }
        try (var restored = Content.over(backup, 3);
                var search = new TestSearch(restored, folder, Clock.systemUTC())) {
            search.catchUp();
            for (var reader : readers) new Agreement(restored, search).assertFor(reader, Filters.NONE);
        }
    }

    private void round(Damage damage) throws IOException {
        write(20);
        try (var follower = IndexingProcess.over(access, folder)) {
            int moment = chance.nextInt(CHANGES);
            for (int n = 0; n < CHANGES; n++) {
                change();
                if (n == moment) during(damage);
            }
        }
        after(damage);
        try (var search = new TestSearch(content, folder, Clock.systemUTC())) {
            search.catchUp();
            for (var reader : readers) new Agreement(content, search).assertFor(reader, Filters.NONE);
        } catch (AssertionError | RuntimeException different) {
            throw new AssertionError("after " + damage + ", seed " + seed, different);
        }
    }

    private void during(Damage damage) {
        if (damage == Damage.DELETED_WHILE_FOLLOWED) deleteGenerations();
        if (damage == Damage.LINES_CUT) cutLines();
    }

    /** As a database server that ends does to who follows. */
    private void cutLines() {
        var superuser = TestPostgres.shared().superuser();
        try (var connection = DriverManager.getConnection(access.url(), superuser.role(), superuser.password());
                var statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                     where usename = 'hub_job' and datname = current_database()""");
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private void after(Damage damage) throws IOException {
        switch (damage) {
            case A_FLIPPED_BIT ->
                spoil(bytes -> bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8)));
            case A_CUT_FILE -> {
                var file = aFile();
                Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) (Files.size(file) / 2)));
            }
            case ALL_DELETED -> FileSystemUtils.deleteRecursively(folder);
            case NONE, DELETED_WHILE_FOLLOWED, LINES_CUT -> {}
        }
    }

    private interface Spoiling {
        void spoil(byte[] bytes);
    }

    private void spoil(Spoiling how) throws IOException {
        var file = aFile();
        var bytes = Files.readAllBytes(file);
        how.spoil(bytes);
        Files.write(file, bytes);
    }

    private Path aFile() throws IOException {
        try (var files = Files.walk(folder)) {
            var all = files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() > 0)
                    .toList();
            return all.get(chance.nextInt(all.size()));
        }
    }

    /** What is there at this moment; who follows deletes and writes beside it. */
    private void deleteGenerations() {
        var generations = folder.toFile().listFiles(File::isDirectory);
        for (var generation : Objects.requireNonNull(generations)) {
            for (var file : Objects.requireNonNullElse(generation.listFiles(), new File[0])) file.delete();
            generation.delete();
        }
    }

    private void write(int number) {
        for (int n = 0; n < number; n++) {
            var item = world.anItem(workspaces.get(n % 2)).visibleTo(one(Visibility.values()));
            for (var language : LANGUAGES)
                if (chance.nextInt(3) > 0)
                    item.edition(language, one(State.values()), "Заглавие " + chance.nextInt(1_000));
            items.add(item.write());
        }
    }

    /** A title, a level, an embargo or a state, with its row in the log, by one statement as people's doors do it. */
    private void change() {
        var item = items.get(chance.nextInt(items.size()));
        var sql = world.sql();
        var logged = "with changed as (%s) insert into content.change (subject, what) values (:item, 'ITEM')";
        var change = switch (chance.nextInt(4)) {
            case 0 -> "update content.edition set title = 'Заглавие ' || :number where item = :item";
            case 1 -> "update content.item set visibility = :visibility where id = :item";
            case 2 -> "update content.item set visible_from = :from where id = :item";
            default -> """
                update content.edition set state = 'PUBLISHED', published_revision = revision, published_at = now(), shown_at = now(),
                       publish_at = null where item = :item""";
        };
        sql.sql(logged.formatted(change))
                .param("item", item.value())
                .param("number", chance.nextInt(1_000_000))
                .param("visibility", one(Visibility.values()).name())
                .param(
                        "from",
                        Instant.now()
                                .plus(Duration.ofDays(chance.nextBoolean() ? 1 : -1))
                                .atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private <T> T one(T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
