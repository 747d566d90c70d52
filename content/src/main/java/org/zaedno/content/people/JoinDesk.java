package org.zaedno.content.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.JoinRequest.State;
import org.zaedno.content.people.JoinRequest.Word;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * Requests to be let into a workspace. Who has an account asks, for themselves; the coordinators of the workspace asked
 * ask back, let in or decline. Nobody else sees any of it.
 */
@Service
@Transactional
public class JoinDesk {
    /** In characters: a paragraph. */
    public static final int WORDS_MAX = 600;
    /** Requests of one person that wait at the same time: who belongs to more than that asks one after the other. */
    public static final int OPEN_MAX = 5;
    /** After a decline; who asks sooner is told from when on. */
    public static final Duration AGAIN = Duration.ofDays(30);
    /** Words in one conversation: who has more to say meets or telephones. */
    public static final int TALK_MAX = 40;
    /** Requests in one answer, the open ones first. */
    private static final int LIST_MAX = 100;

    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final Clock clock;

    JoinDesk(JdbcClient sql, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * Asks to be let in. While a request is open, asking again is the same request.
     *
     * @param words who one is and what one would do there
     * @throws InvalidValue for missing or too many words, for too many open requests, and too soon after a decline
     * @throws NotFound for a workspace that is archived, unknown, or the person's already
     */
    public JoinRequestId ask(WorkspaceId workspace, String words) {
        var me = tenancy.acting().person();
        var said = fit(words);
        boolean open =
                sql.sql("""
                        select exists (select from content.workspace w
                                        where w.id = ? and w.archived_at is null and not w.id = any (content.actor_reads()))""").param(workspace.value()).query(Boolean.class).single();
        if (!open) throw new NotFound();
        var mine = mine();
        var same = mine.stream()
                .filter(known -> known.workspace().equals(workspace) && known.state() == State.OPEN)
                .findFirst();
        if (same.isPresent()) return same.get().id();
        if (mine.stream().filter(known -> known.state() == State.OPEN).count() >= OPEN_MAX)
            throw new InvalidValue("join-many", OPEN_MAX);
        boolean soon = mine.stream()
                .anyMatch(known -> known.workspace().equals(workspace)
                        && known.state() == State.DECLINED
                        && known.changedAt().plus(AGAIN).isAfter(clock.instant()));
        if (soon) throw new InvalidValue("join-soon", AGAIN.toDays());
        return write(workspace, me, said);
    }

    private JoinRequestId write(WorkspaceId workspace, PersonId me, String said) {
        var id = JoinRequestId.fresh();
        try {
            sql.sql("insert into content.join_request (id, owner, person, asked_at, changed_at) values (?, ?, ?, ?, ?)")
                    .params(id.value(), workspace.value(), me.value(), now(), now())
                    .update();
        } catch (DuplicateKeyException pressedTwice) {
            throw new InvalidValue("join-open");
        }
        say(workspace, id, true, said);
        return id;
    }

    /** Of the acting person, in whichever workspace they act; the open ones first, then the newest. */
    @Transactional(readOnly = true)
    public List<JoinRequest> mine() {
        tenancy.acting();
        return list("r.person = content.actor_person()");
    }

    /** To the workspace acted for; the open ones first, then the newest. @throws NotAllowed unless the actor coordinates it */
    @Transactional(readOnly = true)
    public List<JoinRequest> ours() {
        requireCoordinator();
        return list("r.owner = content.actor_workspace()");
    }

    /** One more word, of either side. @throws NotFound for what is not open, or nobody's business */
    public void say(JoinRequestId id, String words) {
        var said = fit(words);
        var request = open(id);
        if (request.said().size() >= TALK_MAX) throw new InvalidValue("join-talk", TALK_MAX);
        say(request.workspace(), id, request.person().equals(tenancy.acting().person()), said);
    }

    /** Whoever asked does not want it any more. */
    public void withdraw(JoinRequestId id) {
        var request = open(id);
        if (!request.person().equals(tenancy.acting().person())) throw new NotFound();
        move(id, State.WITHDRAWN);
    }

    /** @param words for who asked; may be empty */
    public void decline(JoinRequestId id, String words) {
        requireCoordinator();
        var request = open(id);
        if (!TypedText.saysNothing(words)) say(request.workspace(), id, false, fit(words));
        move(id, State.DECLINED);
    }

    /** Undoes a decline. @throws InvalidValue when the person has asked anew meanwhile */
    public void reopen(JoinRequestId id) {
        requireCoordinator();
        try {
            move(id, State.OPEN);
        } catch (DuplicateKeyException askedAnew) {
            throw new InvalidValue("join-open");
        }
    }

    /**
     * Lets in, in these roles.
     *
     * @throws InvalidValue for no role at all
     * @throws NotFound for what is not open any more
     */
    public void accept(JoinRequestId id, Set<Role> roles) {
        requireCoordinator();
        if (roles.isEmpty()) throw new InvalidValue("no-role");
        var request = open(id);
        boolean done = sql.sql("select content.accept_join_request(?, ?::text[])")
                .params(id.value(), roles.stream().sorted().map(Enum::name).toArray(String[]::new))
                .query(Boolean.class)
                .single();
        if (!done) throw new NotFound();
        sql.sql("insert into content.change (subject, what) values (?, 'PEOPLE')")
                .param(request.person().value())
                .update();
    }

    private JoinRequest open(JoinRequestId id) {
        return list("r.state = 'OPEN' and r.id = ?", id.value()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void move(JoinRequestId id, State to) {
        int moved = sql.sql("update content.join_request set state = ?, changed_at = ? where id = ?")
                .params(to.name(), now(), id.value())
                .update();
        if (moved == 0) throw new NotFound();
    }

    private void say(WorkspaceId owner, JoinRequestId id, boolean asker, String words) {
        sql.sql("""
                        insert into content.join_word (owner, request, person, asker, words, at) values (?, ?, ?, ?, ?, ?)""")
                .params(owner.value(), id.value(), tenancy.acting().person().value(), asker, words, now())
                .update();
    }

    private List<JoinRequest> list(String which, Object... asked) {
        var said = sql
                .sql("""
                        select w.request, w.asker, w.words, w.at from content.join_word w
                          join content.join_request r on r.id = w.request where %s order by w.no""".formatted(which))
                .params(asked)
                .query((row, number) -> Map.entry(
                        row.getObject("request", UUID.class),
                        new Word(row.getBoolean("asker"), row.getString("words"), at(row, "at"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return sql.sql("""
                        select r.*, p.name, p.email from content.join_request r join content.person p on p.id = r.person
                         where %s order by r.state <> 'OPEN', r.changed_at desc, r.id limit %d""".formatted(which, LIST_MAX))
                .params(asked)
                .query((row, number) -> request(row, said))
                .list();
    }

    private static JoinRequest request(ResultSet row, Map<UUID, List<Word>> said) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new JoinRequest(
                new JoinRequestId(id),
                new WorkspaceId(row.getObject("owner", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                State.valueOf(row.getString("state")),
                at(row, "asked_at"),
                at(row, "changed_at"),
                said.getOrDefault(id, List.of()));
    }

    private void requireCoordinator() {
        tenancy.acting();
        if (!tenancy.roles().contains(Role.COORDINATOR.name())) throw new NotAllowed("coordinator");
    }

    private static String fit(String words) {
        var said = TypedText.fit(words).strip();
        if (TypedText.saysNothing(said)) throw new InvalidValue("join-words");
        if (said.length() > WORDS_MAX) throw new InvalidValue("join-long", WORDS_MAX, said.length());
        return said;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
