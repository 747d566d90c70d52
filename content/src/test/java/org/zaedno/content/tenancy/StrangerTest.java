package org.zaedno.content.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.BadSqlGrammarException;
import org.zaedno.content.Content;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.placement.PlacementState;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.State;
import org.zaedno.content.publication.Visibility;

/** Without an actor: what is public, on every table; never everything, never nothing that is public. */
class StrangerTest {
    private static final Content CONTENT = Content.fresh(2);
    private static final int MAY_NOT_EVEN_ASK = -1;

    /** How many rows of each table a stranger reads; there are more in each but the first two. */
    private static final Map<String, Integer> READS = Map.ofEntries(
            Map.entry("workspace", 3),
            Map.entry("theme", 1),
            Map.entry("item", 1),
            Map.entry("item_theme", 1),
            Map.entry("edition", 1),
            Map.entry("revision", 0),
            Map.entry("edition_step", 0),
            Map.entry("withdrawn_address", 1),
            Map.entry("file", 1),
            Map.entry("file_size", 1),
            Map.entry("file_use", 1),
            Map.entry("item_file", 1),
            Map.entry("moved_address", 1),
            Map.entry("remark", 0),
            Map.entry("item_relation", 0),
            Map.entry("placement", 1),
            Map.entry("placement_step", 0),
            Map.entry("front_seat", 1),
            Map.entry("front_step", 0),
            Map.entry("glossary_term", 1),
            Map.entry("figure", 1),
            Map.entry("coalition_profile", 1),
            Map.entry("workspace_step", 0),
            Map.entry("workspace_theme", 1),
            Map.entry("checklist", 0),
            Map.entry("acknowledgement", 0),
            Map.entry("release_request", 0),
            Map.entry("release_step", 0),
            Map.entry("release_look", 0),
            Map.entry("person", 0),
            Map.entry("membership", 0),
            Map.entry("duty", 0),
            Map.entry("invitation", 0),
            Map.entry("former_membership", 0),
            Map.entry("join_request", 0),
            Map.entry("join_word", 0),
            Map.entry("password_link", MAY_NOT_EVEN_ASK),
            Map.entry("activity", 0),
            Map.entry("assignment", 0),
            Map.entry("saved_view", 0),
            Map.entry("saved_question", 0),
            Map.entry("unanswered_question", 0),
            Map.entry("unanswered_day", 0),
            Map.entry("principle", 1),
            Map.entry("practice", 1),
            Map.entry("practice_principle", 1),
            Map.entry("event", 1),
            Map.entry("event_link", 0),
            Map.entry("event_room", 1),
            Map.entry("event_speaker", 1),
            Map.entry("event_session", 1),
            Map.entry("event_session_speaker", 1),
            Map.entry("event_access", 1),
            Map.entry("event_cancellation", 1),
            Map.entry("event_host", 1),
            Map.entry("event_host_step", 0),
            Map.entry("event_series", 1),
            Map.entry("resource", 1),
            Map.entry("resource_link", 1),
            Map.entry("registration_form", 1),
            Map.entry("institution_kind", 1),
            Map.entry("registration_question", 1),
            Map.entry("place_count", 1),
            Map.entry("place_hold", 1),
            Map.entry("event_invitation", 0),
            Map.entry("registration", 0),
            Map.entry("participant", 0),
            Map.entry("registration_need", 0),
            Map.entry("registration_consent", 0),
            Map.entry("registration_answer", 0),
            Map.entry("registration_log", 0),
            Map.entry("attendance_mark", 0),
            Map.entry("registration_figure", 0),
            Map.entry("badge", 0),
            Map.entry("certificate_text", 0),
            Map.entry("certificate", 0),
            Map.entry("town", 257),
            Map.entry("event_headcount", 1),
            Map.entry("event_piece", 0),
            Map.entry("feedback_form", 0),
            Map.entry("feedback_question", 0),
            Map.entry("feedback_mark", 0),
            Map.entry("feedback_answer", MAY_NOT_EVEN_ASK),
            Map.entry("mail", 0),
            Map.entry("mail_message", 0),
            Map.entry("mail_template", 0),
            Map.entry("mail_reply", 0),
            Map.entry("event_told", 0),
            Map.entry("event_letters", 0),
            Map.entry("change", MAY_NOT_EVEN_ASK));

    @BeforeAll
    static void arrange() {
        var world = CONTENT.world();
        var workspace = world.member();
        var theme = world.theme();
        for (var visibility : Visibility.values()) {
            var item = world.anItem(workspace)
                    .under(theme)
                    .visibleTo(visibility)
                    .pending(Language.BG, "published", "pending")
                    .edition(Language.EN, State.DRAFT, "draft")
                    .write();
            world.sql().sql("""
                            insert into content.edition_step (owner, item, language, state, at)
                            select owner, item, language, state, now() from content.edition where item = ?""").param(item.value()).update();
            world.aFile(workspace, item);
        }
        var withdrawn = world.anItem(workspace).under(theme).write();
        world.sql()
                .sql("insert into content.withdrawn_address (owner, item, kind, slug) values (?, ?, 'NEWS', 'gone')")
                .params(workspace.value(), withdrawn.value())
                .update();
        world.sql()
                .sql("insert into content.moved_address (owner, item, kind, slug) values (?, ?, 'NEWS', 'moved')")
                .params(workspace.value(), withdrawn.value())
                .update();
        world.sql().sql("""
                        insert into content.remark (id, owner, item, language, section, revision, words, at)
                        select gen_random_uuid(), owner, item, language, 'body', 1, 'remark', now() from content.edition""").update();
        world.sql().sql("""
                        insert into content.item_relation (owner, item, other, at)
                        select a.owner, a.id, b.id, now() from content.item a, content.item b where a.id < b.id""").update();
        world.sql().sql("""
                        insert into content.checklist (owner, item, language, revision, answers, at)
                        select owner, item, language, 1, '{}', now() from content.edition""").update();
        world.sql().sql("""
                        insert into content.acknowledgement (owner, item, detail, fingerprint, reason, at)
                        select owner, id, 'PHONE', 1, 'WORK_CONTACT', now() from content.item""").update();
        world.leave(world.person(workspace, Role.AUTHOR), workspace);
        world.sql().sql("""
                        with asked as (
                            insert into content.release_request (id, owner, item, file, words, person, at)
                            select gen_random_uuid(), f.owner, f.item, f.file, 'words', (select id from content.person limit 1), now()
                              from content.item_file f returning owner, id, person), decided as (
                            insert into content.release_step (owner, request, step, words, person, at)
                            select owner, id, 'REFUSED', 'no', person, now() from asked)
                        insert into content.release_look (owner, request, person) select owner, id, person from asked""").update();
        world.invitation(workspace, Role.AUTHOR);
        workAndFacts();
        world.registration("item.id is not null");
        world.mail("item.id is not null");
        world.cameOf("item.id is not null", withdrawn);
        var other = world.member();
        world.give(world.person(other, Role.COORDINATOR), Duty.OPERATION);
        placedAndSeated(other);
        world.hosting("item is not null", other);
    }

    /** What people have on their desks, and what every item would be as each kind. */
    private static void workAndFacts() {
        for (var statement : new String[] {
            """
            with asked as (
                insert into content.join_request (id, owner, person, state, asked_at, changed_at)
                select gen_random_uuid(), w.id, (select id from content.person limit 1), 'OPEN', now(), now()
                  from content.workspace w returning owner, id, person)
            insert into content.join_word (owner, request, person, asker, words, at)
            select owner, id, person, true, 'words', now() from asked""", """
            insert into content.activity (owner, job, what) select id, 'CLOCK', 'ITEM_PUBLISHED' from content.workspace""", """
            insert into content.password_link (person, secret_hash, made_by, expires_at)
            select id, 'x', id, now() from content.person limit 1""", """
            insert into content.assignment (owner, item, language, task, person, at)
            select i.owner, i.id, 'en', 'CHECK', (select id from content.person limit 1), now() from content.item i""", """
            insert into content.saved_view (id, owner, person, shared, list, name, query, at)
            select gen_random_uuid(), w.id, (select id from content.person limit 1), true, 'news', 'n', '', now() from content.workspace w""", """
            insert into content.saved_question (id, person, name, query, saved_at, looked_at)
            select id, id, 'n', 'q=n', now(), now() from content.person limit 1""", """
            with asked as (insert into content.unanswered_question (seal, words) values (sha256('n'), 'words') returning seal)
            insert into content.unanswered_day (question, day, place, askers) select seal, current_date, 'SITE', 3 from asked""", """
            insert into content.principle (id, position, name_bg, name_en) values (gen_random_uuid(), 1, 'n', 'n')""", """
            insert into content.practice (owner, item) select owner, id from content.item""", """
            insert into content.practice_principle (owner, item, principle) select i.owner, i.id, p.id from content.item i, content.principle p""", """
            insert into content.event (owner, item, starts_at, ends_at, format)
            select owner, id, now(), now() + interval '1 hour', 'ONLINE' from content.item""", """
            insert into content.event_link (owner, item, url) select owner, id, 'https://example.org' from content.item""", """
            insert into content.event_room (owner, item, id, position, name_bg) select owner, id, id, 0, 'n' from content.item""", """
            insert into content.event_speaker (owner, item, id, position, name_bg) select owner, id, id, 0, 'n' from content.item""", """
            insert into content.event_session (owner, item, id, position, day, kind, title_bg, room) select owner, id, id, 0, 1, 'TALK', 't', id from content.item""", """
            insert into content.event_session_speaker (owner, item, session, speaker, part, position) select owner, id, id, id, 'SPEAKER', 0 from content.item""", """
            insert into content.event_access (owner, item, there) select owner, id, '{LIFT}' from content.item""", """
            insert into content.resource (owner, item, type) select owner, id, 'LINK' from content.item""", """
            insert into content.resource_link (owner, item, position, url) select owner, id, 1, 'https://example.org' from content.item"""
        }) {
            CONTENT.world().sql().sql(statement).update();
        }
    }

    /** Every item stands with the other workspace and in the front window; so do terms, kept and removed. */
    private static void placedAndSeated(WorkspaceId other) {
        var world = CONTENT.world();
        world.sql()
                .sql("select id from content.item where published")
                .query(java.util.UUID.class)
                .list()
                .forEach(item -> world.place(new ItemId(item), other, PlacementState.ACCEPTED));
        for (var statement : new String[] {"""
            insert into content.front_seat (id, owner, item, state, position, changed_at)
            select gen_random_uuid(), owner, id, 'SEATED', row_number() over (), now() from content.item where published""", """
            insert into content.front_step (owner, seat, state, at) select owner, id, state, now() from content.front_seat""", """
            insert into content.glossary_term (id, name_bg, name_en, removed_at)
            values (gen_random_uuid(), 'a', 'a', null), (gen_random_uuid(), 'b', 'b', now())""", """
            insert into content.figure (id, position, name_bg, name_en, source_bg, source_en, periods_bg, periods_en, amounts)
            values (gen_random_uuid(), 0, 'n', 'n', 's', 's', '{p}', '{p}', '{1}')""", """
            insert into content.workspace_step (workspace, what) select id, 'ADMITTED' from content.workspace"""}) {
            world.sql().sql(statement).update();
        }
        var left = world.member();
        for (var statement : new String[] {
            "update content.workspace set archived_at = now() where id = :left",
            "insert into content.workspace_theme (owner, theme) select w, t.id from unnest(array[:left, :other]) w, (select id from content.theme limit 1) t"
        })
            world.sql()
                    .sql(statement)
                    .param("left", left.value())
                    .param("other", other.value())
                    .update();
    }

    @AfterAll
    static void end() {
        CONTENT.close();
    }

    @Test
    void every_table_is_decided_upon() {
        assertThat(CONTENT.world().sql().sql("""
                                select relname from pg_class where relnamespace = 'content'::regnamespace and relkind in ('r', 'p')
                                   and relname <> 'flyway_schema_history'""").query(String.class).set()).isEqualTo(READS.keySet());
    }

    @Test
    void a_stranger_reads_what_is_public_and_nothing_else() {
        READS.forEach((table, rows) -> {
            assertThat(count(CONTENT.world().sql(), table))
                    .as("all of " + table)
                    .isGreaterThan(0);
            assertThat(read(table)).as(table).isEqualTo(rows);
        });
    }

    @Test
    void a_connection_on_which_nobody_was_ever_bound_reads_the_same() {
        READS.forEach((table, rows) -> assertThat(CONTENT.as(Actor.STRANGER, () -> read(table)))
                .as(table)
                .isEqualTo(rows));
    }

    @Test
    void a_signed_in_person_without_any_membership_reads_the_same_and_themselves() {
        var nobody = CONTENT.world().person();
        var actor = new Actor.Acting(nobody, WorkspaceId.fresh());

        assertThat(CONTENT.as(actor, () -> read("item"))).isEqualTo(1);
        assertThat(CONTENT.as(actor, () -> read("revision"))).isZero();
        assertThat(CONTENT.as(
                        actor,
                        () -> CONTENT.sql()
                                .sql("select id from content.person")
                                .query(java.util.UUID.class)
                                .set()))
                .isEqualTo(Set.of(nobody.value()));
        CONTENT.world()
                .sql()
                .sql("delete from content.person where id = ?")
                .param(nobody.value())
                .update();
    }

    private static int read(String table) {
        try {
            return count(CONTENT.sql(), table);
        } catch (BadSqlGrammarException refused) {
            return -1;
        }
    }

    private static int count(org.springframework.jdbc.core.simple.JdbcClient sql, String table) {
        return sql.sql("select count(*) from content." + table)
                .query(Integer.class)
                .single();
    }
}
