package org.zaedno.hub.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.Contacts;
import org.zaedno.content.workspace.SettingsDesk;
import org.zaedno.content.workspace.WorkspaceProfile;
import org.zaedno.search.Checkpoint;
import org.zaedno.search.Filters;
import org.zaedno.search.Hit;
import org.zaedno.search.HitCount;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchOutage;

class IndexFollowerTest {
    private final Content content = Content.fresh(3);
    private final World world = content.world();
    private final WorkspaceId workspace = world.member();
    private final Actor editor = world.acting(workspace, Role.EDITOR);
    private final Path folder = TestSearch.folder();

    @AfterEach
    void end() {
        content.close();
    }

    @Test
    void what_is_published_is_found_after_the_follower_and_what_is_withdrawn_is_not() {
        try (var search = open()) {
            var item = as(desk -> desk.create(Kind.NEWS, Language.BG, text("Щъркелите"), Visibility.PUBLIC, Set.of()))
                    .item()
                    .id();
            assertThat(found(search.catchUp(), Actor.STRANGER)).isEmpty();

            as(desk -> desk.publish(item, Language.BG, 1));
            assertThat(found(search.catchUp(), Actor.STRANGER))
                    .extracting(Hit::item)
                    .containsExactly(item.toString());

            as(desk -> desk.withdraw(item, Language.BG, "", 2));
            assertThat(found(search.catchUp(), Actor.STRANGER)).isEmpty();
            assertThat(search.all(editor, "Щъркелите", Filters.NONE, Scope.DRAFTS_TOO))
                    .hasSize(1);
        }
    }

    @Test
    void until_the_index_follows_nothing_is_shown_that_the_database_would_no_longer_show() {
        try (var search = open()) {
            var item = world.anItem(workspace)
                    .edition(Language.BG, State.PUBLISHED, "Щъркелите")
                    .edition(Language.EN, State.PUBLISHED, "Щъркелите storks")
                    .write();
            assertThat(found(search.catchUp(), Actor.STRANGER)).hasSize(2);

            as(desk -> desk.withdraw(item, Language.EN, "", 1));
            assertThat(found(search, Actor.STRANGER)).extracting(Hit::language).containsExactly("bg");
            assertThat(search.suggestedTitles(Actor.STRANGER, "щърк")).containsExactly("Щъркелите");

            as(desk -> desk.withdraw(item, Language.BG, "", 1));
            assertThat(found(search, Actor.STRANGER)).isEmpty();
            assertThat(search.suggestedTitles(Actor.STRANGER, "щърк")).isEmpty();
        }
    }

    @Test
    void a_change_that_commits_late_is_found_all_the_same() throws SQLException {
        var access = content.get(DatabaseAccess.class);
        try (var search = open();
                var slow = DriverManager.getConnection(
                        access.url(), access.owner().role(), access.owner().password())) {
            search.catchUp();
            slow.setAutoCommit(false);
            var late = world.anItem(workspace)
                    .visibleTo(Visibility.WORKSPACE)
                    .edition(Language.BG, State.PUBLISHED, "Щъркелите")
                    .write();
            search.catchUp();
            slow.createStatement().execute("update content.item set visibility = 'PUBLIC' where id = '" + late + "'");
            slow.createStatement()
                    .execute("insert into content.change (subject, what) values ('" + late + "', 'ITEM')");
            world.anItem(workspace)
                    .edition(Language.BG, State.PUBLISHED, "Бързо")
                    .write();
            search.catchUp();
            slow.commit();

            assertThat(found(search.catchUp(), Actor.STRANGER))
                    .extracting(Hit::item)
                    .containsExactly(late.toString());
            new Agreement(content, search).assertFor(Actor.STRANGER, Filters.NONE);
        }
    }

    @Test
    void following_the_same_changes_again_changes_nothing() {
        try (var search = open()) {
            writeSome();
            search.catchUp();
            world.sql()
                    .sql("insert into content.change (subject, what) select subject, what from content.change")
                    .update();
            world.sql()
                    .sql("insert into content.change (subject, what) values (?, 'ITEM'), (?, 'WORKSPACE')")
                    .params(UUID.randomUUID(), workspace.value())
                    .update();

            search.catchUp();

            new Agreement(content, search).assertFor(editor, Filters.NONE);
            assertThat(search.index().checkpoint().number()).isGreaterThan(0);
        }
    }

    @Test
    void an_index_that_is_opened_again_goes_on_where_it_was() {
        Checkpoint reached;
        try (var search = open()) {
            writeSome();
            reached = search.catchUp().index().checkpoint();
        }
        try (var search = open()) {
            assertThat(search.index().checkpoint()).isEqualTo(reached);
            world.anItem(workspace)
                    .edition(Language.BG, State.PUBLISHED, "Щъркелите")
                    .write();

            assertThat(found(search.catchUp(), Actor.STRANGER)).hasSize(1);
            new Agreement(content, search).assertFor(editor, Filters.NONE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete", "truncate", "cut", "scramble"})
    void a_broken_index_is_made_anew_and_equals_the_database(String damage) throws IOException {
        try (var search = open()) {
            writeSome();
            search.catchUp();
        }
        damage(damage);

        try (var search = open()) {
            search.catchUp();

            for (var actor : List.of(Actor.STRANGER, editor, world.acting(world.member(), Role.AUTHOR))) {
                new Agreement(content, search.catchUp()).assertFor(actor, Filters.NONE);
            }
        }
    }

    @Test
    void an_index_lost_while_the_hub_runs_is_made_anew_with_the_members() throws IOException {
        try (var search = open()) {
            writeSome();
            var members = members(search.catchUp());
            world.sql()
                    .sql("delete from content.change where what = 'WORKSPACE'")
                    .update(); // starter content has none
            try (var generations = Files.list(folder)) {
                for (var generation : generations.filter(Files::isDirectory).toList()) {
                    FileSystemUtils.deleteRecursively(generation);
                }
            }
            world.anItem(workspace)
                    .edition(Language.BG, State.PUBLISHED, "Щъркелите")
                    .write();
            assertThatExceptionOfType(SearchOutage.class).isThrownBy(search::catchUp);
            assertThatExceptionOfType(SearchOutage.class)
                    .as("an outage, not 'nothing found'")
                    .isThrownBy(() -> members(search));

            assertThat(members(search.catchUp())).isEqualTo(members).isNotEmpty();
            new Agreement(content, search).assertFor(editor, Filters.NONE);
        }
    }

    @Test
    void a_member_is_found_by_abbreviation_place_and_theme_until_it_says_something_else() {
        var theme = world.theme();
        var onTheme = new Filters(Set.of(), Set.of(), Set.of("bg"), Set.of(theme.toString()));
        try (var search = open()) {
            search.catchUp();
            settings(desk -> desk.describe(called("Сдружение „Гнездо“", "ГНЗД", "Балчик"), 1));
            settings(desk -> desk.answerAbout(Set.of(theme), 2));
            search.catchUp();

            for (var asked : List.of("гнездо", "гнзд", "балчик"))
                assertThat(titles(search, asked, Filters.NONE)).as(asked).contains("Сдружение „Гнездо“");
            assertThat(titles(search, "", onTheme)).containsExactly("Сдружение „Гнездо“");
            new Agreement(content, search).assertFor(Actor.STRANGER, Filters.NONE);

            settings(desk -> desk.describe(called("Сдружение „Полет“", "ПЛТ", "Шабла"), 3));
            settings(desk -> desk.answerAbout(Set.of(), 4));
            search.catchUp();

            assertThat(titles(search, "гнездо", Filters.NONE)).isEmpty();
            assertThat(titles(search, "", onTheme)).isEmpty();
        }
    }

    @Test
    void who_is_no_member_any_more_is_not_found_as_one() {
        try (var search = open()) {
            var found = members(search.catchUp());
            world.sql()
                    .sql("update content.workspace set type = 'GUEST' where id = ?")
                    .param(workspace.value())
                    .update();
            world.sql()
                    .sql("insert into content.change (subject, what) values (?, 'WORKSPACE')")
                    .param(workspace.value())
                    .update();

            assertThat(members(search.catchUp())).hasSize(found.size() - 2);
            new Agreement(content, search).assertFor(Actor.STRANGER, Filters.NONE);
        }
    }

    @Test
    void an_index_of_another_database_is_made_anew() {
        try (var search = open()) {
            writeSome();
            search.catchUp();
        }
        try (var other = Content.fresh(2);
                var search = new TestSearch(other, folder, Clock.systemUTC())) {
            var owner = other.world().member();
            var item = other.world()
                    .anItem(owner)
                    .edition(Language.BG, State.PUBLISHED, "Щъркелите")
                    .write();

            assertThat(found(search.catchUp(), Actor.STRANGER))
                    .extracting(Hit::item)
                    .containsExactly(item.toString());
            new Agreement(other, search).assertFor(Actor.STRANGER, Filters.NONE);
            assertThat(search.find(Actor.STRANGER, "", Filters.NONE, Scope.PUBLISHED)
                            .total())
                    .isEqualTo(new HitCount.Exact(3));
        }
    }

    @Test
    void an_empty_hub_has_an_index_that_is_not_made_anew_each_time() {
        try (var search = open()) {
            var reached = search.catchUp().index().checkpoint();

            assertThat(reached).isNotEqualTo(Checkpoint.START);
            assertThat(search.catchUp().index().checkpoint()).isEqualTo(reached);
        }
    }

    @Test
    void emoji_and_entities_are_found_and_shown_as_themselves() {
        try (var search = open()) {
            var item = as(desk -> desk.create(
                            Kind.NEWS,
                            Language.BG,
                            new EditionText("Щъркелите", "", "<p>Топла ръка 🧶 и „тайна“ &amp; 1 &lt; 2</p>"),
                            Visibility.PUBLIC,
                            Set.of()))
                    .item()
                    .id();
            as(desk -> desk.publish(item, Language.BG, 1));

            var hit = found(search.catchUp(), Actor.STRANGER).getFirst();

            assertThat(hit.passages().toString()).contains("🧶").contains("& 1 < 2");
        }
    }

    private void damage(String how) throws IOException {
        if (how.equals("delete")) {
            FileSystemUtils.deleteRecursively(folder);
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                switch (how) {
                    case "truncate" -> Files.write(file, new byte[0]);
                    case "cut" -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
                    default -> {
                        for (int at = 0; at < bytes.length; at += 3) bytes[at] ^= 0x5A;
                        Files.write(file, bytes);
                    }
                }
            }
        }
    }

    private void writeSome() {
        for (var visibility : Visibility.values()) {
            for (var state : State.values()) {
                world.anItem(workspace)
                        .visibleTo(visibility)
                        .under(world.theme())
                        .edition(Language.BG, state, "Новина")
                        .edition(Language.EN, State.PUBLISHED, "News")
                        .write();
            }
        }
        world.anItem(workspace)
                .from(Instant.now().plus(Duration.ofDays(1)))
                .edition(Language.BG, State.PUBLISHED, "Утре")
                .write();
    }

    private TestSearch open() {
        return new TestSearch(content, folder, Clock.systemUTC());
    }

    private static List<Hit> members(TestSearch search) {
        var kind = new Filters(Set.of(HubSearch.MEMBER), Set.of(), Set.of(), Set.of());
        return search.all(Actor.STRANGER, "", kind, Scope.PUBLISHED);
    }

    private static List<String> titles(TestSearch search, String text, Filters filters) {
        return search.all(Actor.STRANGER, text, filters, Scope.PUBLISHED).stream()
                .map(hit -> hit.title().text())
                .toList();
    }

    private static List<Hit> found(TestSearch search, Actor actor) {
        return search.all(actor, "Щъркелите", Filters.NONE, Scope.PUBLISHED);
    }

    private void settings(java.util.function.Consumer<SettingsDesk> work) {
        content.as(world.acting(workspace, Role.COORDINATOR), () -> work.accept(content.get(SettingsDesk.class)));
    }

    private static WorkspaceProfile called(String name, String shortName, String town) {
        var contacts = new Contacts(Optional.empty(), "", "", new Names(town, town), new Names("", ""));
        return new WorkspaceProfile(
                new Names(name, name + " (en)"), new Names(shortName, shortName), new Names("", ""), contacts);
    }

    private <T> T as(java.util.function.Function<EditorialDesk, T> work) {
        return content.as(editor, () -> work.apply(content.get(EditorialDesk.class)));
    }

    private static EditionText text(String title) {
        return new EditionText(title, "", "<p>Текст</p>");
    }
}
