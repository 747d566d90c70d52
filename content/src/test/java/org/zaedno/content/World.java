package org.zaedno.content;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.placement.PlacementState;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.content.workspace.WorkspaceType;

/** Arranges what a test needs, as the database's owner, past every door. */
public final class World implements AutoCloseable {
    /** Starter content joins from 0; what tests make joins far behind it. */
    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);

    private final HikariDataSource owner;
    private final JdbcClient sql;

    public World(DatabaseAccess access) {
        owner = Content.pool(access.url(), access.owner(), 2);
        sql = JdbcClient.create(owner);
    }

    @Override
    public void close() {
        owner.close();
    }

    /** Statements that no policy binds: for arranging and for looking behind the scenes. */
    public JdbcClient sql() {
        return sql;
    }

    public WorkspaceId member() {
        return workspace(WorkspaceType.ORGANISATION);
    }

    public WorkspaceId workspace(WorkspaceType type) {
        var id = WorkspaceId.fresh();
        int number = NUMBER.incrementAndGet();
        sql.sql("""
                        insert into content.workspace (id, slug, type, name_bg, name_en, short_bg, short_en,
                                                       mark_yarn, mark_core, mark_ring, mark_corner, mark_tone, joined)
                        select :id, 'test-' || :number, :type, 'Член ' || :number, 'Member ' || :number, 'Ч' || :number, 'M' || :number,
                               1, 1, 1, 1, 1, greatest(:number, max(joined) + 1) from content.workspace""")
                .param("id", id.value())
                .param("number", number)
                .param("type", type.name())
                .update();
        sql.sql("insert into content.change (subject, what) values (?, 'WORKSPACE')")
                .param(id.value())
                .update();
        return id;
    }

    /** Someone with an account who belongs nowhere yet. */
    public PersonId person() {
        var id = PersonId.fresh();
        sql.sql("insert into content.person (id, email, name, password_hash) values (?, ?, ?, 'argon2id')")
                .params(id.value(), id + "@test.example", "Лице " + NUMBER.incrementAndGet())
                .update();
        return id;
    }

    public PersonId person(WorkspaceId workspace, Role... roles) {
        var id = person();
        join(id, workspace, roles);
        return id;
    }

    public void join(PersonId person, WorkspaceId workspace, Role... roles) {
        sql.sql("insert into content.membership (person, workspace, roles) values (?, ?, ?)")
                .params(
                        person.value(),
                        workspace.value(),
                        Arrays.stream(roles).map(Enum::name).toArray(String[]::new))
                .update();
    }

    public void leave(PersonId person, WorkspaceId workspace) {
        sql.sql("delete from content.membership where person = ? and workspace = ?")
                .params(person.value(), workspace.value())
                .update();
    }

    public void give(PersonId person, Duty duty) {
        sql.sql("insert into content.duty (person, duty) values (?, ?)")
                .params(person.value(), duty.name())
                .update();
    }

    /** A new person with these roles, acting for this workspace. */
    public Actor.Acting acting(WorkspaceId workspace, Role... roles) {
        return new Actor.Acting(person(workspace, roles), workspace);
    }

    public ThemeId theme() {
        var id = ThemeId.fresh();
        int number = NUMBER.incrementAndGet();
        sql.sql("""
                        insert into content.theme (id, slug, position, name_bg, name_en)
                        select :id, 'theme-' || :number, greatest(:number, max(position) + 1), 'Тема', 'Theme' from content.theme""").param("id", id.value()).param("number", number).update();
        return id;
    }

    /** A new person who holds this duty and nothing else that counts: an author in a workspace of their own. */
    public Actor.Acting holding(Duty duty) {
        var acting = acting(member(), Role.AUTHOR);
        give(acting.person(), duty);
        return acting;
    }

    /** An item at a host in this state, agreed past every door, with its row in the change log. */
    public void place(ItemId item, WorkspaceId host, PlacementState state) {
        var id = UUID.randomUUID();
        sql.sql("""
                        insert into content.placement (id, owner, item, host, direction, state, changed_at)
                        select ?, owner, id, ?, 'OFFERED', ?, now() from content.item where id = ?""").params(id, host.value(), state.name(), item.value()).update();
        sql.sql("""
                        insert into content.placement_step (owner, placement, state, workspace, at)
                        select owner, id, state, owner, now() from content.placement where id = ?""").param(id).update();
        sql.sql("insert into content.change (subject, what) values (?, 'ITEM')")
                .param(item.value())
                .update();
    }

    /** The secret's hash is the identifier's bytes: no test needs more. */
    public byte[] invitation(WorkspaceId workspace, Role... roles) {
        var hash = UUID.randomUUID().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        sql.sql("""
                        insert into content.invitation (id, workspace, secret_hash, roles, expires_at)
                        values (?, ?, ?, ?, now() + interval '1 day')""")
                .params(
                        UUID.randomUUID(),
                        workspace.value(),
                        hash,
                        Arrays.stream(roles).map(Enum::name).toArray(String[]::new))
                .update();
        return hash;
    }

    /** A public picture with one smaller size that the item uses in its Bulgarian text, and as a cover; no bytes behind it. */
    public UUID aFile(WorkspaceId owner, ItemId item) {
        var id = UUID.randomUUID();
        var hash = id.toString().replace("-", "").repeat(2);
        sql.sql("""
                        insert into content.file (id, owner, name, type, content, bytes, room, width, height, visibility, shows_child, uploaded_hash)
                        values (:id, :owner, 'picture.png', 'PNG', :hash, 1, 2, 640, 480, 'PUBLIC', 'NO', :hash)""")
                .param("id", id)
                .param("owner", owner.value())
                .param("hash", hash)
                .update();
        sql.sql("""
                        insert into content.file_size (owner, file, width, height, bytes, content) values (?, ?, 320, 240, 1, ?)""").params(owner.value(), id, hash).update();
        sql.sql("insert into content.file_use (owner, item, language, file, shown) values (?, ?, 'bg', ?, true)")
                .params(owner.value(), item.value(), id)
                .update();
        sql.sql("insert into content.item_file (owner, item, file, role) values (?, ?, ?, 'COVER')")
                .params(owner.value(), item.value(), id)
                .update();
        return id;
    }

    /** Everything that a registration leaves, with one person in it, for every item that fits the condition; past every door. */
    public void registration(String condition) {
        for (var statement : new String[] {
            """
            insert into content.registration_form (owner, event, opens_at, closes_at, needs_until, persons_until, changed_at)
            select owner, id, now(), now() + interval '1 hour', 'tomorrow', 'tomorrow', now() from content.item where %s""".formatted(condition),
            "insert into content.institution_kind (id, owner, event, position, name_bg, name_en) select gen_random_uuid(), owner, event, 0, 'n', 'n' %s",
            "insert into content.registration_question (id, owner, event, position, type, label_bg, label_en) select gen_random_uuid(), owner, event, 0, 'TEXT', 'n', 'n' %s",
            "insert into content.event_invitation (id, owner, event, secret_hash, language, made_at) select gen_random_uuid(), owner, event, uuid_send(event), 'bg', now() %s",
            "insert into content.place_count (owner, event, places, ceiling) select owner, event, 9, 9 %s",
            "insert into content.place_hold (id, owner, event, kind, places, ceiling) select k.id, k.owner, k.event, k.id, 1, 1 from content.institution_kind k where k.event in (select event %s)",
            "insert into content.registration (id, owner, event, form_key, secret_hash, state, arrival, came_by, online, party, seats, general_seats, language, registered_at, changed_at) select event, owner, event, event, uuid_send(event), 'CONFIRMED', 1, 'FORM', false, 1, 1, 1, 'bg', now(), now() %s",
            "insert into content.participant (id, owner, event, registration, number, name, code) select event, owner, event, event, 1, 'n', translate(upper(left(md5(event::text), 8)), '01', 'XY') %s",
            "insert into content.registration_need (owner, event, registration) select owner, event, event %s",
            "insert into content.registration_consent (owner, event, registration, consent, given_at) select owner, event, event, 'PHOTOS', now() %s",
            "insert into content.registration_answer (owner, event, registration, answers) select owner, event, event, '{}' %s",
            "insert into content.registration_log (owner, event, registration, step, done_by, at) select owner, event, event, 'REGISTERED', 'REGISTRANT', now() %s",
            "insert into content.attendance_mark (owner, event, participant, key, present, at, received_at) select owner, event, event, 'some-key', true, now(), now() %s",
            "insert into content.registration_figure (owner, event, what, registered, present) select owner, event, 'ALL', 1, 1 %s",
            "insert into content.mail (owner, event, registration, fact, template, address, language) select owner, event, event, event, 'message', 'a@test.example', 'bg' %s",
            "insert into content.event_letters (owner, event, remind, thanks) select owner, event, '{1}', true %s",
            "insert into content.event_told (owner, event, starts_at, ends_at, format, venue_bg, venue_en, town_bg, town_en, address_bg, address_en, changed_at) select owner, event, now(), now(), 'ONLINE', '', '', '', '', '', '', now() %s",
            "insert into content.badge (owner, event, participant) select owner, event, event %s",
            "insert into content.certificate_text (id, owner, event, heading_bg, attests_bg, heading_en, attests_en, made_at) select event, owner, event, 'h', 'a', 'h', 'a', now() %s",
            "insert into content.certificate (id, owner, event, participant, code_hash, name, name_seal, language, text, title, issuer, issued_at) select event, owner, event, event, sha256(uuid_send(event)), 'n', sha256(uuid_send(event)), 'bg', event, 't', 'i', now() %s",
            "insert into content.feedback_form (owner, event, opens_at, closes_at, changed_at) select owner, event, now(), now() + interval '1 hour', now() %s",
            "insert into content.feedback_question (id, owner, event, position, type, label_bg, label_en) select gen_random_uuid(), owner, event, 0, 'TEXT', 'n', 'n' %s",
            "insert into content.feedback_mark (owner, event, registration) select owner, event, event %s",
            "insert into content.feedback_answer (owner, event, rating) select owner, event, 5 %s"
        })
            sql.sql(statement.replace(
                            "%s",
                            "from content.registration_form where event in (select id from content.item where "
                                    + condition + ")"))
                    .update();
    }

    /** What organisers write around mail, for every item that fits the condition; past every door. */
    public void mail(String condition) {
        for (var statement : new String[] {
            "insert into content.mail_message (id, owner, event, subject, body, written_at) select gen_random_uuid(), owner, id, 's', 'b', now() from content.item where ",
            "insert into content.mail_template (id, owner, event, template, language, subject, body, changed_at) select gen_random_uuid(), owner, id, 'event.thanks', 'bg', 's', 'b', now() from content.item where ",
            "insert into content.mail_reply (owner, address) select distinct owner, 'a@test.example' from content.item where "
        }) sql.sql(statement + condition).update();
    }

    /** Who holds it with others, in a series, and cancelled: for every event that fits the condition; past every door. */
    public void hosting(String condition, WorkspaceId host) {
        for (var statement : new String[] {
            "insert into content.event_cancellation (owner, event, reason_bg, reason_en, cancelled_at) select owner, item, 'b', 'e', now() from content.event where ",
            "insert into content.event_host (id, owner, event, host, helps, state, offered_at, changed_at) select item, owner, item, '"
                    + host + "', true, 'ACCEPTED', now(), now() from content.event where ",
            "insert into content.event_host_step (owner, event_host, state, helps, workspace, at) select owner, item, 'ACCEPTED', true, owner, now() from content.event where ",
            "insert into content.event_series (id, owner, slug, name_bg, name_en) select item, owner, item::text, 'n', 'n' from content.event where ",
            "update content.event set series = item where "
        }) sql.sql(statement + condition).update();
    }

    /** What came of each item that fits the condition, as if it were an event: a number, and this other item; past every door. */
    public void cameOf(String condition, ItemId piece) {
        sql.sql(
                        "insert into content.event_headcount (owner, event, participants) select owner, id, 43 from content.item where "
                                + condition)
                .update();
        sql.sql("""
                        insert into content.event_piece (owner, event, item, role, position, at)
                        select owner, id, ?, 'OUTCOME', 1, now() from content.item where id <> ? and """ + " " + condition).params(piece.value(), piece.value()).update();
    }

    public AnItem anItem(WorkspaceId owner) {
        return anItem(owner, Kind.NEWS);
    }

    public AnItem anItem(WorkspaceId owner, Kind kind) {
        return new AnItem(sql, owner, kind);
    }
}
