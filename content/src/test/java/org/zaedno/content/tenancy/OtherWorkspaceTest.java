package org.zaedno.content.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.zaedno.content.Content;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.State;

/** Bare statements with the application's own login, past every door: the database alone keeps workspaces apart. */
class OtherWorkspaceTest {
    private static final Content CONTENT = Content.shared();
    private static final World WORLD = CONTENT.world();
    private static final WorkspaceId MINE = WORLD.member();
    private static final WorkspaceId THEIRS = WORLD.member();
    private static final Actor ME = WORLD.acting(MINE, Role.values());
    private static final UUID THEME = WORLD.theme().value();
    private static final PersonId THEIR_PERSON = WORLD.person(THEIRS, Role.EDITOR, Role.COORDINATOR);
    private static final ItemId MY_ITEM =
            WORLD.anItem(MINE).edition(Language.BG, State.DRAFT, "mine").write();
    /** Public, so that it is read by all: seeing it must not mean that one may touch it. */
    private static final ItemId THEIR_ITEM = WORLD.anItem(THEIRS)
            .edition(Language.BG, State.PUBLISHED, "theirs")
            .edition(Language.EN, State.DRAFT, "theirs")
            .write();

    private static final UUID THEIR_FILE = WORLD.aFile(THEIRS, THEIR_ITEM);

    static {
        WORLD.sql()
                .sql("""
                        insert into content.join_request (id, owner, person, state, asked_at, changed_at)
                        values (gen_random_uuid(), ?, ?, 'OPEN', now(), now())""")
                .params(
                        THEIRS.value(),
                        WORLD.person(WORLD.member(), Role.AUTHOR).value())
                .update();
    }

    static {
        for (var row : List.of(
                "insert into content.event_room (owner, item, id, position, name_bg) values (:theirs, :item, :item, 0, 'n')",
                "insert into content.event_speaker (owner, item, id, position, name_bg) values (:theirs, :item, :item, 0, 'n')",
                "insert into content.event_session (owner, item, id, position, day, kind) values (:theirs, :item, :item, 0, 1, 'BREAK')",
                "insert into content.event_session_speaker (owner, item, session, speaker, part, position) values (:theirs, :item, :item, :item, 'MODERATOR', 0)",
                "insert into content.event_access (owner, item) values (:theirs, :item)"))
            WORLD.sql()
                    .sql(row)
                    .param("theirs", THEIRS.value())
                    .param("item", THEIR_ITEM.value())
                    .update();
        WORLD.registration("id = '" + THEIR_ITEM + "'");
        WORLD.mail("id = '" + THEIR_ITEM + "'");
        WORLD.cameOf("id = '" + THEIR_ITEM + "'", MY_ITEM);
        for (var row : List.of(
                "insert into content.saved_question (id, person, name, query, saved_at, looked_at) values (:person, :person, 'n', 'q=n', now(), now())",
                "insert into content.unanswered_question (seal, words) values (decode(repeat(md5(:person::text), 2), 'hex'), 'words')"))
            WORLD.sql().sql(row).param("person", THEIR_PERSON.value()).update();
    }

    static Stream<String> insertsIntoTheirWorkspace() {
        return Stream.of(
                "insert into content.registration_form (owner, event, opens_at, closes_at, needs_until, persons_until, changed_at) values (:theirs, :item, now(), now() + interval '1 hour', 'today', 'today', now())",
                "insert into content.institution_kind (id, owner, event, position, name_bg, name_en) values (gen_random_uuid(), :theirs, :item, 1, 'n', 'n')",
                "insert into content.registration_question (id, owner, event, position, type, label_bg, label_en) values (gen_random_uuid(), :theirs, :item, 1, 'TEXT', 'n', 'n')",
                "insert into content.event_invitation (id, owner, event, secret_hash, language, made_at) values (gen_random_uuid(), :theirs, :item, 'x', 'bg', now())",
                "insert into content.place_count (owner, event, places, ceiling) values (:theirs, :item, 9, 9)",
                "insert into content.place_hold (id, owner, event, member, places, ceiling) values (gen_random_uuid(), :theirs, :item, :theirs, 1, 1)",
                "insert into content.registration (id, owner, event, form_key, state, arrival, came_by, online, party, seats, language, registered_at, changed_at) values (gen_random_uuid(), :theirs, :item, gen_random_uuid(), 'AWAITING_APPROVAL', 9, 'FORM', false, 1, 1, 'bg', now(), now())",
                "insert into content.participant (id, owner, event, registration, number, name, code) values (gen_random_uuid(), :theirs, :item, :item, 2, 'n', 'AAAAAAAA')",
                "insert into content.attendance_mark (owner, event, participant, key, present, at, received_at) values (:theirs, :item, :item, 'another-key', false, now(), now())",
                "insert into content.registration_log (owner, event, registration, step, done_by, at) values (:theirs, :item, :item, 'REGISTERED', 'REGISTRANT', now())",
                "insert into content.mail (owner, event, fact, template, address, language) values (:theirs, :item, 'x', 'message', 'a@test.example', 'bg')",
                "insert into content.registration_figure (owner, event, what, town, registered, present) values (:theirs, :item, 'TOWN', 't', 1, 1)",
                "insert into content.badge (owner, event, participant) values (:theirs, :item, gen_random_uuid())",
                "insert into content.certificate_text (id, owner, event, heading_bg, attests_bg, heading_en, attests_en, made_at) values (gen_random_uuid(), :theirs, :item, 'h', 'a', 'h', 'a', now())",
                "insert into content.certificate (id, owner, event, participant, code_hash, name, name_seal, language, text, title, issuer, issued_at) values (gen_random_uuid(), :theirs, :item, :item, sha256('y'), 'n', sha256('y'), 'bg', :item, 't', 'i', now())",
                "insert into content.event_headcount (owner, event, participants) values (:theirs, :item, 43)",
                "insert into content.event_piece (owner, event, item, role, position, at) values (:theirs, :item, :item, 'OUTCOME', 1, now())",
                "insert into content.feedback_form (owner, event, opens_at, closes_at, changed_at) values (:theirs, :item, now(), now() + interval '1 hour', now())",
                "insert into content.feedback_question (id, owner, event, position, type, label_bg, label_en) values (gen_random_uuid(), :theirs, :item, 1, 'TEXT', 'n', 'n')",
                "insert into content.feedback_mark (owner, event, registration) values (:theirs, :item, :item)",
                "insert into content.feedback_answer (owner, event, rating) values (:theirs, :item, 1)",
                "insert into content.mail_message (id, owner, event, subject, body, written_at) values (gen_random_uuid(), :theirs, :item, 's', 'b', now())",
                "insert into content.mail_template (id, owner, template, language, subject, body, changed_at) values (gen_random_uuid(), :theirs, 'event.thanks', 'en', 's', 'b', now())",
                "insert into content.mail_reply (owner, address) values (:theirs, 'b@test.example')",
                "insert into content.event_letters (owner, event, remind, thanks) values (:theirs, :item, '{2}', true)",
                "insert into content.item (id, owner, kind, slug, visibility) values (gen_random_uuid(), :theirs, 'NEWS', gen_random_uuid()::text, 'PUBLIC')",
                "insert into content.item_theme (owner, item, theme) values (:theirs, :item, :theme)",
                "insert into content.edition (owner, item, language, title, lead, sections, state, revision, changed_at) values (:theirs, :item, 'bg-easy', 't', '', '{}', 'DRAFT', 1, now())",
                "insert into content.revision (owner, item, language, number, title, lead, sections, at) values (:theirs, :item, 'bg', 9, 't', '', '{}', now())",
                "insert into content.event_room (owner, item, id, position, name_bg) values (:theirs, :item, gen_random_uuid(), 0, 'n')",
                "insert into content.event_speaker (owner, item, id, position, name_bg) values (:theirs, :item, gen_random_uuid(), 0, 'n')",
                "insert into content.event_session (owner, item, id, position, day, kind) values (:theirs, :item, gen_random_uuid(), 0, 1, 'BREAK')",
                "insert into content.event_session_speaker (owner, item, session, speaker, part, position) values (:theirs, :item, :item, :item, 'SPEAKER', 0)",
                "insert into content.event_access (owner, item) values (:theirs, :item)",
                "insert into content.edition_step (owner, item, language, state, at) values (:theirs, :item, 'bg', 'ARCHIVED', now())",
                "insert into content.withdrawn_address (owner, item, kind, slug) values (:theirs, :item, 'NEWS', 'x')",
                "insert into content.file (id, owner, name, type, content, bytes, room, visibility, uploaded_hash) values (gen_random_uuid(), :theirs, 'n', 'PDF', repeat('a', 64), 1, 1, 'PUBLIC', repeat('a', 64))",
                "insert into content.file_size (owner, file, width, height, bytes, content) values (:theirs, :file, 1, 1, 1, repeat('a', 64))",
                "insert into content.file_use (owner, item, language, file, shown) values (:theirs, :item, 'en', :file, true)",
                "insert into content.item_file (owner, item, file, role) values (:theirs, :item, :file, 'ATTACHMENT')",
                "insert into content.moved_address (owner, item, kind, slug) values (:theirs, :item, 'NEWS', 'x')",
                "insert into content.remark (id, owner, item, language, section, revision, words, at) values (gen_random_uuid(), :theirs, :item, 'bg', 'body', 1, 'w', now())",
                "insert into content.item_relation (owner, item, other, at) select :theirs, :item, id, now() from content.item where owner = content.actor_workspace()",
                "insert into content.placement (id, owner, item, host, direction, state, changed_at) select gen_random_uuid(), :theirs, :item, id, 'OFFERED', 'OPEN', now() from content.workspace where id <> :theirs limit 1",
                "insert into content.event_cancellation (owner, event, reason_bg, reason_en, cancelled_at) values (:theirs, :item, 'b', 'e', now())",
                "insert into content.event_host (id, owner, event, host, state, offered_at, changed_at) select gen_random_uuid(), :theirs, :item, content.actor_workspace(), 'OPEN', now(), now()",
                "insert into content.event_series (id, owner, slug, name_bg, name_en) values (gen_random_uuid(), :theirs, 'theirs', 'n', 'n')",
                "insert into content.front_seat (id, owner, item, state, changed_at) values (gen_random_uuid(), :theirs, :item, 'PROPOSED', now())",
                "insert into content.glossary_term (id, name_bg, name_en) values (gen_random_uuid(), 'n', 'n')",
                "insert into content.figure (id, position, name_bg, name_en, source_bg, source_en, periods_bg, periods_en, amounts) values (gen_random_uuid(), 9999, 'n', 'n', 's', 's', '{p}', '{p}', '{1}')",
                "insert into content.workspace_theme (owner, theme) values (:theirs, :theme)",
                "insert into content.workspace_step (workspace, what) values (:theirs, 'ARCHIVED')",
                "insert into content.saved_question (id, person, name, query, saved_at, looked_at) values (gen_random_uuid(), :person, 'n', 'q=mine', now(), now())",
                "insert into content.unanswered_question (seal, words) values (sha256('x'), 'words')",
                "insert into content.unanswered_day (question, day, place, askers) values (sha256('x'), current_date, 'SITE', 3)",
                "insert into content.checklist (owner, item, language, revision, answers, person, at) values (:theirs, :item, 'bg', 1, '{}', content.actor_person(), now())",
                "insert into content.acknowledgement (owner, item, detail, fingerprint, reason, person, at) values (:theirs, :item, 'PHONE', 1, 'NO_PERSON', content.actor_person(), now())",
                "insert into content.release_request (id, owner, item, file, words, person, at) values (gen_random_uuid(), :theirs, :item, :file, 'w', content.actor_person(), now())",
                "insert into content.release_step (owner, request, step, words, person, at) values (:theirs, :file, 'WITHDRAWN', 'w', content.actor_person(), now())",
                "insert into content.membership (person, workspace, roles) values (:person, :theirs, '{EDITOR}')",
                "insert into content.join_request (id, owner, person, state, asked_at, changed_at) values (gen_random_uuid(), :theirs, :person, 'OPEN', now(), now())",
                "insert into content.join_word (owner, request, person, asker, words, at) select :theirs, gen_random_uuid(), content.actor_person(), false, 'w', now()",
                "insert into content.duty (person, duty) values (:person, 'OPERATION')",
                "insert into content.invitation (id, workspace, secret_hash, roles, expires_at) values (gen_random_uuid(), :theirs, 'x', '{EDITOR}', now())",
                "insert into content.person (id, email, name) values (gen_random_uuid(), 'new@test.example', 'New')",
                "insert into content.theme (id, slug, position, name_bg, name_en) values (gen_random_uuid(), 'new', 9999, 'n', 'n')");
    }

    @ParameterizedTest
    @MethodSource("insertsIntoTheirWorkspace")
    void an_insert_into_another_workspace_is_refused(String insert) {
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> CONTENT.as(ME, () -> run(insert)))
                .matches(refused -> "42501".equals(refused.getSQLException().getSQLState()));
    }

    static Stream<String> changesOfTheirRows() {
        return Stream.of(
                "update content.item set visibility = 'WORKSPACE' where id = :item",
                "update content.coalition_profile set name_bg = 'mine now', name_en = 'mine now'",
                "update content.edition set title = 'mine now' where item = :item",
                "update content.membership set roles = '{AUTHOR}' where workspace = :theirs",
                "delete from content.membership where workspace = :theirs",
                "update content.join_request set state = 'DECLINED' where owner = :theirs",
                "update content.invitation set revoked_at = now() where workspace = :theirs",
                "update content.workspace set name_bg = 'mine now' where id = :theirs",
                "update content.person set name = 'mine now' where id = :person",
                "update content.file set visibility = 'WORKSPACE' where id = :file",
                "update content.item_file set position = 9 where item = :item",
                "delete from content.item_file where item = :item",
                "delete from content.item_theme where item = :item",
                "delete from content.withdrawn_address where item = :item",
                "update content.item set slug = 'mine-now', binned_at = now() where id = :item",
                "delete from content.item where id = :item",
                "delete from content.moved_address where item = :item",
                "update content.remark set done_at = now() where item = :item",
                "update content.registration_form set party_max = 20 where event = :item",
                "update content.event_headcount set participants = 1 where event = :item",
                "delete from content.event_headcount where event = :item",
                "update content.event_piece set position = 9 where event = :item",
                "delete from content.event_piece where event = :item",
                "update content.feedback_form set closes_at = now() + interval '9 hours' where event = :item",
                "delete from content.feedback_form where event = :item",
                "delete from content.feedback_question where event = :item",
                "update content.mail_template set subject = 'mine now' where event = :item",
                "delete from content.mail_template where event = :item",
                "update content.mail_reply set address = 'mine@test.example' where owner = :theirs",
                "delete from content.mail_reply where owner = :theirs",
                "update content.event_letters set thanks = false where event = :item",
                "delete from content.event_told where event = :item",
                "update content.institution_kind set name_bg = 'mine now' where event = :item",
                "delete from content.institution_kind where event = :item",
                "delete from content.registration_question where event = :item",
                "update content.event_room set name_bg = 'mine now' where item = :item",
                "delete from content.event_speaker where item = :item",
                "update content.event_session set day = 2 where item = :item",
                "delete from content.event_session_speaker where item = :item",
                "update content.event_access set note_bg = 'mine now' where item = :item",
                "update content.event_invitation set revoked_at = now() where event = :item",
                "update content.saved_question set name = 'mine now' where person = :person",
                "delete from content.saved_question where person = :person",
                "update content.unanswered_question set dismissed_at = now()",
                "delete from content.item_relation where item = :item");
    }

    @ParameterizedTest
    @MethodSource("changesOfTheirRows")
    void rows_of_another_workspace_cannot_be_changed(String change) {
        int changed = CONTENT.as(ME, () -> run(change));

        assertThat(changed).isZero();
    }

    @Test
    void every_row_stays_what_it_was() {
        changesOfTheirRows()
                .forEach(change -> CONTENT.as(ME, () -> {
                    run(change);
                }));

        assertThat(WORLD.sql()
                        .sql("select visibility from content.item where id = ?")
                        .param(THEIR_ITEM.value())
                        .query(String.class)
                        .single())
                .isEqualTo("PUBLIC");
        assertThat(WORLD.sql()
                        .sql("select distinct title from content.edition where item = ?")
                        .param(THEIR_ITEM.value())
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("theirs"));
    }

    @ParameterizedTest
    @MethodSource("handovers")
    void nothing_of_ones_own_can_be_handed_to_another_workspace(String change) {
        var mine = WORLD.anItem(MINE).edition(Language.BG, State.DRAFT, "mine").write();

        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> CONTENT.as(ME, () -> {
                    CONTENT.sql()
                            .sql(change)
                            .param("item", mine.value())
                            .param("theirs", THEIRS.value())
                            .update();
                }));
    }

    static Stream<String> handovers() {
        return Stream.of(
                "update content.item set owner = :theirs where id = :item",
                "update content.edition set owner = :theirs where item = :item");
    }

    @Test
    void an_edition_cannot_be_put_under_an_item_of_another_workspace() {
        assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
                .isThrownBy(() -> CONTENT.as(ME, () -> {
                    CONTENT.sql()
                            .sql("""
                                    insert into content.edition (owner, item, language, title, lead, sections, state, revision, changed_at)
                                    values (?, ?, 'bg-easy', 't', '', '{}', 'DRAFT', 1, now())""")
                            .params(MINE.value(), THEIR_ITEM.value())
                            .update();
                }));
    }

    @Test
    void a_file_of_another_workspace_cannot_be_hung_on_ones_own_item() {
        var mine = WORLD.anItem(MINE).edition(Language.BG, State.DRAFT, "mine").write();

        assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
                .isThrownBy(() -> CONTENT.as(ME, () -> {
                    CONTENT.sql()
                            .sql("insert into content.item_file (owner, item, file, role) values (?, ?, ?, 'COVER')")
                            .params(MINE.value(), mine.value(), THEIR_FILE)
                            .update();
                }));
    }

    @Test
    void an_item_outside_the_bin_cannot_be_deleted_nor_one_inside_by_who_is_no_coordinator() {
        var editor = WORLD.acting(MINE, Role.EDITOR);
        for (var who : List.of(ME, editor)) {
            assertThat(CONTENT.as(who, () -> deleted(MY_ITEM))).isZero();
        }
        WORLD.sql()
                .sql("update content.item set binned_at = now() where id = ?")
                .param(MY_ITEM.value())
                .update();
        assertThat(CONTENT.as(editor, () -> deleted(MY_ITEM))).isZero();
    }

    private static int deleted(ItemId item) {
        return CONTENT.sql()
                .sql("delete from content.item where id = ?")
                .param(item.value())
                .update();
    }

    @Test
    void what_reads_cannot_be_deleted() {
        for (var table : List.of(
                "edition",
                "revision",
                "edition_step",
                "activity",
                "former_membership",
                "person",
                "duty",
                "invitation",
                "join_request",
                "join_word",
                "change",
                "file",
                "file_size",
                "file_use",
                "theme",
                "glossary_term",
                "coalition_profile",
                "placement",
                "placement_step",
                "event_cancellation",
                "event_host",
                "event_host_step",
                "event_series",
                "front_seat",
                "front_step",
                "workspace_step",
                "unanswered_question",
                "unanswered_day",
                "registration_form",
                "event_invitation",
                "place_count",
                "place_hold",
                "registration",
                "participant",
                "registration_log",
                "attendance_mark",
                "registration_figure",
                "badge",
                "certificate_text",
                "certificate",
                "feedback_mark",
                "feedback_answer",
                "mail",
                "mail_message",
                "event_letters",
                "workspace")) {
            assertThatExceptionOfType(BadSqlGrammarException.class)
                    .as(table)
                    .isThrownBy(() -> CONTENT.as(ME, () -> {
                        CONTENT.sql().sql("delete from content." + table).update();
                    }));
        }
    }

    private static int run(String statement) {
        var spec = CONTENT.sql().sql(statement);
        if (statement.contains(":theirs")) spec = spec.param("theirs", THEIRS.value());
        if (statement.contains(":item")) spec = spec.param("item", THEIR_ITEM.value());
        if (statement.contains(":file")) spec = spec.param("file", THEIR_FILE);
        if (statement.contains(":person")) spec = spec.param("person", THEIR_PERSON.value());
        if (statement.contains(":theme")) spec = spec.param("theme", THEME);
        return spec.update();
    }
}
