package org.zaedno.content.people;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;

/** The people of the workspace acted for, and the acting person themselves. */
@Service
@Transactional
public class PeopleDesk {
    /** What the database answers when a workspace would be left without a coordinator. */
    private static final String LAST_COORDINATOR = "ZA001";

    private final JdbcClient sql;
    private final Tenancy tenancy;

    PeopleDesk(JdbcClient sql, Tenancy tenancy) {
        this.sql = sql;
        this.tenancy = tenancy;
    }

    /** By name. Empty for a workspace the actor does not belong to. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(WorkspaceId workspace) {
        return sql.sql("""
                        select p.id, p.name, p.email, m.roles, m.since
                          from content.membership m join content.person p on p.id = m.person
                         where m.workspace = ? and m.workspace = any (content.actor_reads())
                         order by p.name collate "bg-BG-x-icu", p.id""")
                .param(workspace.value())
                .query((row, number) -> new Colleague(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        SignInDesk.set(row, "roles", Role.class),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The acting person's own memberships, oldest workspace first. */
    @Transactional(readOnly = true)
    public List<Membership> myMemberships() {
        return sql.sql("""
                        select m.workspace, m.roles from content.membership m join content.workspace w on w.id = m.workspace
                         where m.person = content.actor_person() order by w.joined""")
                .query((row, number) -> new Membership(
                        new WorkspaceId(row.getObject("workspace", UUID.class)),
                        SignInDesk.set(row, "roles", Role.class)))
                .list();
    }

    /** When the acting person's membership there ended; empty where they belong or never did. */
    @Transactional(readOnly = true)
    public Optional<Instant> leftAt(WorkspaceId workspace) {
        return sql.sql("""
                        select f.ended_at from content.former_membership f
                         where f.person = content.actor_person() and f.owner = :workspace
                           and not exists (select from content.membership m where m.person = f.person and m.workspace = f.owner)""")
                .param("workspace", workspace.value())
                .query((row, number) ->
                        row.getObject("ended_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    @Transactional(readOnly = true)
    public Person me() {
        return sql.sql("select id, email, name, language, trial from content.person where id = content.actor_person()")
                .query((row, number) -> new Person(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("email"),
                        row.getString("name"),
                        Language.of(row.getString("language")).orElse(Language.BG),
                        row.getBoolean("trial")))
                .optional()
                .orElseThrow(() -> new NotAllowed("sign-in"));
    }

    /** The language in which the acting person reads the workspace. */
    public void chooseLanguage(Language language) {
        sql.sql("update content.person set language = ? where id = content.actor_person()")
                .params(Person.readsIn(language).tag())
                .update();
    }

    /**
     * Gives a colleague these roles instead of the ones held. The same again changes nothing.
     *
     * @throws NotAllowed unless the actor coordinates this workspace, or when its last coordinator would go
     * @throws InvalidValue for no role at all: that would end the membership
     * @throws NotFound for someone who does not belong to this workspace
     */
    public void setRoles(PersonId person, Set<Role> roles) {
        var acting = tenancy.acting();
        if (!tenancy.roles().contains(Role.COORDINATOR.name())) throw new NotAllowed("coordinator");
        if (roles.isEmpty()) throw new InvalidValue("no-role");
        if (held(acting.workspace(), person).equals(roles)) return;
        unlessLastCoordinator(
                sql.sql("update content.membership set roles = ?::text[] where workspace = ? and person = ?")
                        .params(
                                roles.stream().sorted().map(Enum::name).toArray(String[]::new),
                                acting.workspace().value(),
                                person.value()));
        changed(person);
    }

    /**
     * Ends a colleague's membership. At their next request there is nothing left of it; what they wrote stays, with their
     * name.
     *
     * @throws NotAllowed unless the actor coordinates this workspace, or when its last coordinator would go
     * @throws NotFound for someone who does not belong to this workspace
     */
    public void end(PersonId person) {
        if (!tenancy.roles().contains(Role.COORDINATOR.name())) throw new NotAllowed("coordinator");
        end(tenancy.acting().workspace(), person);
    }

    /** The acting person leaves one of their workspaces. @throws NotAllowed for its last coordinator */
    public void leave(WorkspaceId workspace) {
        end(workspace, tenancy.acting().person());
    }

    /**
     * Undoes an ending within the hour, with the roles held before. Who belongs again already stays as they are.
     *
     * @throws NotAllowed unless the actor coordinates this workspace
     * @throws NotFound for someone who was no colleague an hour ago
     */
    public void bringBack(PersonId person) {
        if (!tenancy.roles().contains(Role.COORDINATOR.name())) throw new NotAllowed("coordinator");
        boolean back = sql.sql("select content.restore_membership(?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
        if (!back) held(tenancy.acting().workspace(), person);
        changed(person);
    }

    /**
     * The acting person accepts an invitation to the address of their account. Who belongs already gets its roles as well.
     *
     * @return false when it is used, revoked, expired, unknown or for another address
     */
    public boolean join(byte[] secretHash) {
        boolean joined = sql.sql("select content.join_by_invitation(?)")
                .param(secretHash)
                .query(Boolean.class)
                .single();
        if (joined) changed(tenancy.acting().person());
        return joined;
    }

    /** How the acting person is called from now on. @throws InvalidValue for a name that says nothing or is too long */
    public void rename(String name) {
        sql.sql("update content.person set name = ? where id = content.actor_person()")
                .param(Person.called(name))
                .update();
        changed(tenancy.acting().person());
    }

    private void end(WorkspaceId workspace, PersonId person) {
        unlessLastCoordinator(sql.sql("delete from content.membership where workspace = ? and person = ?")
                .params(workspace.value(), person.value()));
        changed(person);
    }

    private static void unlessLastCoordinator(JdbcClient.StatementSpec statement) {
        try {
            if (statement.update() == 0) throw new NotFound();
        } catch (DataAccessException refused) {
            if (refused.getMostSpecificCause() instanceof SQLException cause
                    && LAST_COORDINATOR.equals(cause.getSQLState())) {
                throw new NotAllowed("last-coordinator");
            }
            throw refused;
        }
    }

    private void changed(PersonId person) {
        sql.sql("insert into content.change (subject, what) values (?, 'PEOPLE')")
                .param(person.value())
                .update();
    }

    private Set<Role> held(WorkspaceId workspace, PersonId person) {
        return sql.sql("select roles from content.membership where workspace = ? and person = ?")
                .params(workspace.value(), person.value())
                .query((row, number) -> SignInDesk.set(row, "roles", Role.class))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
