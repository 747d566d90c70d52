package org.zaedno.content.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;

/** A job reads what its name allows, across workspaces, and writes nothing that is not its own. */
class SystemJobTest {
    /** Its own: elsewhere texts are scheduled, and those whose hour has come are the clock's to publish. */
    private static final Content CONTENT = Content.fresh(2);

    /** Beside workspaces and themes, which everybody reads. */
    private static final Map<JobName, Set<String>> READS = Map.of(
            JobName.CLOCK,
                    Set.of(
                            "item",
                            "item_theme",
                            "edition",
                            "revision",
                            "edition_step",
                            "withdrawn_address",
                            "moved_address",
                            "file",
                            "file_use",
                            "item_file",
                            "practice",
                            "event",
                            "resource",
                            "checklist",
                            "acknowledgement",
                            "release_request",
                            "release_step"),
            JobName.INDEXING,
                    Set.of(
                            "item",
                            "item_theme",
                            "edition",
                            "workspace_theme",
                            "placement",
                            "practice",
                            "event",
                            "event_room",
                            "event_speaker",
                            "event_session",
                            "event_session_speaker",
                            "event_access",
                            "event_host",
                            "resource",
                            "change"),
            JobName.PAGE_CACHE, Set.of("change"),
            JobName.SCREENS, Set.of("change"),
            JobName.QUESTIONS, Set.of(),
            JobName.MAIL,
                    Set.of(
                            "change",
                            "item",
                            "edition",
                            "event",
                            "event_link",
                            "event_cancellation",
                            "registration",
                            "participant",
                            "registration_log",
                            "certificate",
                            "feedback_form",
                            "feedback_mark",
                            "mail",
                            "mail_message",
                            "mail_template",
                            "mail_reply",
                            "event_invitation"),
            JobName.RETENTION,
                    Set.of(
                            "item",
                            "item_theme",
                            "edition",
                            "revision",
                            "edition_step",
                            "withdrawn_address",
                            "moved_address",
                            "file",
                            "file_size",
                            "file_use",
                            "item_file"));

    private static final List<String> TABLES = List.of(
            "item",
            "item_theme",
            "edition",
            "change",
            "revision",
            "edition_step",
            "withdrawn_address",
            "file",
            "file_size",
            "file_use",
            "item_file",
            "moved_address",
            "remark",
            "item_relation",
            "placement",
            "placement_step",
            "practice",
            "event",
            "event_link",
            "event_room",
            "event_speaker",
            "event_session",
            "event_session_speaker",
            "event_access",
            "event_cancellation",
            "event_host",
            "resource",
            "checklist",
            "acknowledgement",
            "release_request",
            "release_step",
            "release_look",
            "front_seat",
            "front_step",
            "workspace_step",
            "workspace_theme",
            "person",
            "membership",
            "duty",
            "join_request",
            "join_word",
            "registration_form",
            "institution_kind",
            "registration_question",
            "place_count",
            "place_hold",
            "event_invitation",
            "registration",
            "participant",
            "registration_need",
            "registration_consent",
            "registration_answer",
            "registration_log",
            "attendance_mark",
            "registration_figure",
            "badge",
            "certificate_text",
            "certificate",
            "event_headcount",
            "event_piece",
            "feedback_form",
            "feedback_question",
            "feedback_mark",
            "feedback_answer",
            "mail",
            "mail_message",
            "mail_template",
            "mail_reply",
            "event_told",
            "event_letters",
            "saved_question",
            "unanswered_question",
            "unanswered_day",
            "invitation");

    static {
        var world = CONTENT.world();
        var workspace = world.member();
        world.person(workspace, Role.EDITOR);
        world.aFile(
                workspace,
                world.anItem(workspace)
                        .visibleTo(Visibility.WORKSPACE)
                        .under(world.theme())
                        .edition(Language.BG, State.DRAFT, "closed")
                        .write());
        for (var row : List.of(
                "insert into content.practice (owner, item) select owner, id from content.item where owner = ?",
                "insert into content.event (owner, item, starts_at, ends_at, format) select owner, id, now(), now() + interval '1 hour', 'ONLINE' from content.item where owner = ?",
                "insert into content.event_link (owner, item, url) select owner, id, 'https://example.org/' from content.item where owner = ?",
                "insert into content.event_room (owner, item, id, position, name_bg) select owner, id, id, 0, 'n' from content.item where owner = ?",
                "insert into content.event_speaker (owner, item, id, position, name_bg) select owner, id, id, 0, 'n' from content.item where owner = ?",
                "insert into content.event_session (owner, item, id, position, day, kind) select owner, id, id, 0, 1, 'BREAK' from content.item where owner = ?",
                "insert into content.event_session_speaker (owner, item, session, speaker, part, position) select owner, id, id, id, 'SPEAKER', 0 from content.item where owner = ?",
                "insert into content.event_access (owner, item) select owner, id from content.item where owner = ?",
                "insert into content.resource (owner, item, type) select owner, id, 'LINK' from content.item where owner = ?",
                "insert into content.workspace_theme (owner, theme) select owner, theme from content.item_theme where owner = ?",
                "insert into content.saved_question (id, person, name, query, saved_at, looked_at) select person, person, 'n', 'q=n', now(), now() from content.membership where workspace = ?",
                "with asked as (insert into content.unanswered_question (seal, words) values (sha256('n'), 'words') returning seal) insert into content.unanswered_day (question, day, place, askers) select seal, current_date, 'SITE', 3 from asked where ?::uuid is not null"))
            world.sql().sql(row).param(workspace.value()).update();
        for (var row : List.of(
                "insert into content.join_request (id, owner, person, state, asked_at, changed_at) select gen_random_uuid(), workspace, person, 'OPEN', now(), now() from content.membership where workspace = ?",
                "insert into content.join_word (owner, request, person, asker, words, at) select owner, id, person, true, 'x', now() from content.join_request where owner = ?"))
            world.sql().sql(row).param(workspace.value()).update();
        for (var row : List.of(
                "insert into content.checklist (owner, item, language, revision, answers, at) select owner, item, language, 1, '{}', now() from content.edition",
                "insert into content.acknowledgement (owner, item, detail, fingerprint, at) select owner, id, 'PHONE', 1, now() from content.item",
                "insert into content.release_request (id, owner, item, file, words, person, at) select gen_random_uuid(), f.owner, a.item, f.id, 'x', p.person, now() from content.file f join content.item_file a on a.file = f.id join content.membership p on p.workspace = f.owner",
                "insert into content.release_step (owner, request, step, words, person, at) select owner, id, 'REFUSED', 'x', person, now() from content.release_request"))
            world.sql()
                    .sql(row + " where " + (row.contains("content.file f") ? "f.owner" : "owner") + " = ?")
                    .param(workspace.value())
                    .update();
        world.place(
                world.anItem(workspace)
                        .edition(Language.BG, State.PUBLISHED, "placed")
                        .write(),
                world.member(),
                org.zaedno.content.placement.PlacementState.ACCEPTED);
        world.hosting("owner = '" + workspace + "'", world.member());
        for (var row : List.of(
                "insert into content.edition_step (owner, item, language, state, at) select owner, item, language, state, now() from content.edition",
                "insert into content.withdrawn_address (owner, item, kind, slug) select owner, id, kind, left(slug, 40) || '-gone' from content.item",
                "insert into content.moved_address (owner, item, kind, slug) select owner, id, kind, left(slug, 40) || '-moved' from content.item"))
            world.sql().sql(row + " where owner = ?").param(workspace.value()).update();
    }

    static {
        CONTENT.world()
                .registration(
                        "kind = 'NEWS' and published and id = (select max(id::text)::uuid from content.item where published)");
    }

    static {
        var forum = CONTENT.world()
                .anItem(CONTENT.world().member(), org.zaedno.content.publication.Kind.EVENT)
                .edition(Language.BG, State.DRAFT, "to come")
                .write();
        CONTENT.world().mail("id = '" + forum + "'");
        CONTENT.world()
                .cameOf(
                        "id = '" + forum + "'",
                        CONTENT.world().anItem(CONTENT.world().member()).write());
    }

    @AfterAll
    static void end() {
        CONTENT.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_job_reads_only_what_its_name_allows(JobName job) {
        var readable = TABLES.stream()
                .filter(table -> reads(new Actor.SystemJob(job), table))
                .collect(Collectors.toSet());

        assertThat(readable).isEqualTo(READS.get(job));
    }

    @ParameterizedTest
    @EnumSource
    void no_job_writes_what_people_write(JobName job) {
        for (var statement : List.of(
                "update content.item set visibility = 'PUBLIC'",
                "update content.edition set state = 'PUBLISHED'",
                "delete from content.edition",
                "insert into content.membership (person, workspace, roles) select id, gen_random_uuid(), '{EDITOR}' from content.person",
                "update content.mail set address = 'x@test.example'",
                "update content.mail_template set body = 'x'",
                "update content.person set name = 'x'")) {
            assertThat(rowsChanged(new Actor.SystemJob(job), statement))
                    .as(statement)
                    .isZero();
        }
    }

    @Test
    void a_person_who_claims_to_be_a_job_reads_no_more() {
        CONTENT.as(Actor.STRANGER, () -> {
            CONTENT.sql()
                    .sql("select set_config('hub.job', 'INDEXING', true)")
                    .query(String.class)
                    .single();
            assertThat(CONTENT.sql()
                            .sql("select count(*) from content.edition where state = 'DRAFT'")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    /** None, too, where the database refuses the statement as such. */
    private static int rowsChanged(Actor job, String statement) {
        try {
            return CONTENT.as(job, () -> CONTENT.sql().sql(statement).update());
        } catch (BadSqlGrammarException refused) {
            return 0;
        }
    }

    private static boolean reads(Actor actor, String table) {
        try {
            return CONTENT.as(
                    actor,
                    () -> CONTENT.sql()
                            .sql("select exists (select from content." + table + ")")
                            .query(Boolean.class)
                            .single());
        } catch (BadSqlGrammarException refused) {
            return false;
        }
    }
}
