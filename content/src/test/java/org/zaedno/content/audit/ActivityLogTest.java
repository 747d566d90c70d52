package org.zaedno.content.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.FileWords;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.Bin;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.OpenItem;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.WorkspaceId;

class ActivityLogTest {
    private final Content content = Content.shared();
    private final World world = content.world();
    private final ActivityLog log = content.get(ActivityLog.class);
    private final EditorialDesk desk = content.get(EditorialDesk.class);
    private final WorkspaceId workspace = world.member();
    private final Actor.Acting coordinator = world.acting(workspace, Role.COORDINATOR);

    @Test
    void what_is_done_at_a_desk_is_in_the_log_with_who_and_for_whom() {
        var item = create(coordinator, "Начало");

        var line = lines(coordinator).getLast();

        assertThat(line.deed()).isEqualTo(Deed.ITEM_CREATED);
        assertThat(line.person()).contains(coordinator.person());
        assertThat(line.actedFor()).contains(workspace);
        assertThat(line.subject())
                .contains(Subject.of(Subject.Kind.ITEM, item.item().id()));
        assertThat(line.subjectName()).contains("Начало");
        assertThat(line.words()).containsEntry("kind", "NEWS");
    }

    @Test
    void an_hour_of_saving_is_one_line() {
        var item = create(coordinator, "Пиша").item();
        content.as(coordinator, () -> {
            desk.save(item.id(), Language.BG, new EditionText("Пиша", "", "<p>две</p>"), 1);
            desk.save(item.id(), Language.BG, new EditionText("Пиша", "", "<p>три</p>"), 2);
        });

        assertThat(lines(coordinator))
                .extracting(ActivityLine::deed)
                .containsExactly(Deed.TEXT_SAVED, Deed.ITEM_CREATED);
    }

    @Test
    void a_recorded_deed_stands_or_falls_with_its_transaction() {
        content.as(
                coordinator, () -> log.record(Activity.of(Deed.EXPORTED).with(Map.of("kind", "items", "count", "12"))));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> content.as(coordinator, () -> {
                    log.record(Activity.of(Deed.EXPORTED));
                    throw new IllegalStateException("the export failed");
                }));

        assertThat(lines(coordinator))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.words()).containsOnly(Map.entry("kind", "items"), Map.entry("count", "12")));
    }

    @Test
    void people_of_other_workspaces_read_no_line_but_their_own() {
        var passing = world.acting(workspace, Role.AUTHOR);
        create(passing, "Остава");
        create(coordinator, "Чуждо");
        var next = world.member();
        world.join(passing.person(), next, Role.AUTHOR);
        world.leave(passing.person(), workspace);
        var elsewhere = new Actor.Acting(passing.person(), next);

        assertThat(content.as(elsewhere, () -> log.lines(workspace, ActivityFilter.ALL, Language.BG, 0, 50)))
                .extracting(ActivityLine::person)
                .containsOnly(Optional.of(passing.person()));
        assertThat(content.as(elsewhere, () -> log.mine(Language.BG, 0, 50))).hasSize(2);
        assertThat(lines(world.acting(next, Role.COORDINATOR))).isEmpty();
        assertThat(lines(Actor.STRANGER)).isEmpty();
    }

    @Test
    void the_name_of_who_left_stays_with_what_they_did() {
        var author = world.acting(workspace, Role.AUTHOR);
        create(author, "Мое");
        content.as(coordinator, () -> content.get(PeopleDesk.class).end(author.person()));

        assertThat(lines(coordinator)).extracting(ActivityLine::personName).doesNotContain(Optional.empty());
        assertThat(content.as(coordinator, () -> log.people(workspace)))
                .containsKeys(author.person(), coordinator.person());
    }

    @Test
    void lines_are_found_by_person_area_and_subject() {
        var author = world.acting(workspace, Role.AUTHOR);
        var item = create(author, "Търсено").item();
        create(coordinator, "Друго");
        content.as(coordinator, () -> content.get(PeopleDesk.class).setRoles(author.person(), Set.of(Role.EDITOR)));

        assertThat(count(new ActivityFilter(
                        Optional.of(author.person()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isEqualTo(2);
        assertThat(count(new ActivityFilter(
                        Optional.empty(),
                        Optional.of(Deed.Area.PEOPLE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())))
                .isEqualTo(1);
        assertThat(count(ActivityFilter.about(item.id().value()))).isEqualTo(2);
    }

    @Test
    void what_was_purged_is_still_in_the_log_by_its_kind_and_by_whom() {
        var bin = content.get(Bin.class);
        var item = create(coordinator, "Ще изчезне").item();
        content.as(coordinator, () -> {
            desk.publish(item.id(), Language.BG, 1);
            bin.putIn(item.id(), desk.open(item.id()).item().version());
            bin.purge(item.id(), desk.open(item.id()).item().version());
        });

        assertThat(lines(coordinator))
                .extracting(ActivityLine::deed)
                .containsExactly(
                        Deed.ITEM_PURGED, Deed.ITEM_BINNED, Deed.STEP_PUBLISH, Deed.TEXT_SAVED, Deed.ITEM_CREATED);
        assertThat(lines(coordinator).getFirst()).satisfies(line -> {
            assertThat(line.subjectName()).isEmpty();
            assertThat(line.words()).containsEntry("kind", "NEWS");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org", "Име", "a sentence"})
    void neither_addresses_nor_texts_get_into_the_log(String words) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> content.as(
                        coordinator, () -> log.record(Activity.of(Deed.EXPORTED).with(Map.of("said", words)))));
    }

    @Test
    void into_the_log_of_another_workspace_goes_only_what_both_have_to_do_with() {
        var other = world.member();
        var theirs = world.acting(other, Role.COORDINATOR);
        content.as(coordinator, () -> log.recordIn(other, Activity.of(Deed.PLACEMENT_OFFERED)));

        assertThat(lines(theirs)).singleElement().satisfies(line -> {
            assertThat(line.actedFor()).contains(workspace);
            assertThat(line.personName()).isEmpty();
        });
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> content.as(coordinator, () -> log.recordIn(other, Activity.of(Deed.EXPORTED))));
    }

    @Test
    void a_job_is_named_and_is_nobody() {
        content.as(new Actor.SystemJob(JobName.CLOCK), () -> log.recordIn(workspace, Activity.of(Deed.STEP_PUBLISH)));

        assertThat(lines(coordinator)).singleElement().satisfies(line -> {
            assertThat(line.person()).isEmpty();
            assertThat(line.personName()).isEmpty();
        });
    }

    @Test
    void what_became_of_a_file_is_in_the_log_with_what_was_changed() {
        var files = content.get(FileDesk.class);
        var bytes = new ByteArrayInputStream("Едно изречение.".getBytes(StandardCharsets.UTF_8));
        var file = content.get(FileIntake.class).receive(coordinator, "бележка.txt", bytes);
        content.as(coordinator, () -> {
            var words = FileWords.none();
            files.describe(
                    file.id(),
                    "нова.txt",
                    new FileWords(
                            words.alt(), "Ива", words.licence(), words.visibility(), words.focus(), words.showsChild()),
                    file.version());
            files.bin(file.id());
            files.takeOutOfBin(file.id());
        });

        assertThat(lines(coordinator))
                .extracting(ActivityLine::deed)
                .containsExactly(Deed.FILE_TAKEN_OUT, Deed.FILE_BINNED, Deed.FILE_CHANGED, Deed.FILE_ADDED);
        assertThat(lines(coordinator)).allMatch(line -> line.subjectName().equals(Optional.of("нова.txt")));
        assertThat(lines(coordinator).get(2).words()).containsEntry("parts", "name,credit");
    }

    @Test
    void lines_older_than_two_years_are_forgotten_and_no_younger_one() {
        create(coordinator, "Старо");
        world.sql()
                .sql("update content.activity set at = now() - interval '2 years 1 day' where owner = ?")
                .param(workspace.value())
                .update();
        create(coordinator, "Ново");
        world.sql().sql("""
                        update content.activity set at = now() - interval '1 year 11 months'
                         where owner = ? and at > now() - interval '1 day'""").param(workspace.value()).update();

        content.as(
                new Actor.SystemJob(JobName.RETENTION),
                () -> content.get(LogAgeing.class).forget());
        int byHand = content.as(
                new Actor.SystemJob(JobName.RETENTION),
                () -> content.sql().sql("delete from content.activity").update());

        assertThat(lines(coordinator))
                .extracting(ActivityLine::subjectName)
                .isNotEmpty()
                .containsOnly(Optional.of("Ново"));
        assertThat(byHand).as("the policy lets nothing younger go").isZero();
    }

    private OpenItem create(Actor actor, String title) {
        return content.as(
                actor,
                () -> desk.create(
                        Kind.NEWS,
                        Language.BG,
                        new EditionText(title, "", "<p>Текст</p>"),
                        Visibility.PUBLIC,
                        Set.of()));
    }

    private List<ActivityLine> lines(Actor actor) {
        var owner = actor instanceof Actor.Acting acting ? acting.workspace() : workspace;
        return content.as(actor, () -> log.lines(owner, ActivityFilter.ALL, Language.BG, 0, 50));
    }

    private long count(ActivityFilter wanted) {
        return content.as(coordinator, () -> log.count(workspace, wanted));
    }
}
