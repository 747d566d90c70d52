package org.zaedno.content.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/** The invitations of the workspace acted for; its coordinators' business alone. */
@Service
@Transactional
public class InvitationDesk {
    /** Days a link works: time for a holiday, too short for a forgotten mailbox. */
    public static final int DAYS = 14;

    public static final int DAYS_MAX = 60;
    /** Invitations made in one go: the largest member has fewer people who write. */
    public static final int AT_ONCE = 200;
    /** Rows shown: closed ones beyond that are history. */
    private static final int LIST_MAX = 500;

    private final JdbcClient sql;
    private final Tenancy tenancy;
    private final Clock clock;

    InvitationDesk(JdbcClient sql, Tenancy tenancy, Clock clock) {
        this.sql = sql;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** What would happen, line by line and in their order; nothing does. */
    @Transactional(readOnly = true)
    public List<Prospect> plan(List<InvitationWish> wishes) {
        requireCoordinator();
        var members = addresses("""
                select p.email from content.membership m join content.person p on p.id = m.person
                 where m.workspace = content.actor_workspace()""");
        var open = addresses("""
                select email from content.invitation
                 where workspace = content.actor_workspace() and accepted_at is null and revoked_at is null""");
        var seen = new HashSet<String>();
        return wishes.stream()
                .map(wish -> wish.email().value())
                .map(email -> !seen.add(email)
                        ? Prospect.REPEATED
                        : members.contains(email)
                                ? Prospect.MEMBER
                                : open.contains(email) ? Prospect.RENEWED : Prospect.INVITED)
                .toList();
    }

    /**
     * Makes the links for those who are not in the team yet, in the order of the wishes. An address with an open
     * invitation gets a new link and the old one stops working.
     *
     * @throws InvalidValue for too many at once or a number of days out of bounds
     */
    public List<MadeInvitation> invite(List<InvitationWish> wishes, int days) {
        var prospects = plan(wishes);
        if (wishes.size() > AT_ONCE) throw new InvalidValue("invitations-many", AT_ONCE);
        var expiresAt = end(days);
        var made = new ArrayList<MadeInvitation>();
        for (int i = 0; i < wishes.size(); i++) {
            if (prospects.get(i).makesLink()) made.add(make(wishes.get(i), expiresAt));
        }
        return List.copyOf(made);
    }

    /** A new link for an invitation that nobody used, also when it has expired or was revoked. The old one stops working. */
    public MadeInvitation renew(InvitationId id, int days) {
        requireCoordinator();
        var expiresAt = end(days);
        var row = list().stream()
                .filter(known -> known.id().equals(id) && known.state() != InvitationRow.State.ACCEPTED)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (row.state() == InvitationRow.State.REVOKED) reopen(id);
        return make(new InvitationWish(new EmailAddress(row.email()), row.roles(), row.language()), expiresAt);
    }

    /** The link stops working at once. Revoked again, or accepted already, it stays as it is. */
    public void revoke(InvitationId id) {
        requireCoordinator();
        sql.sql("""
                        update content.invitation set revoked_at = ?
                         where id = ? and accepted_at is null and revoked_at is null""")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id.value())
                .update();
    }

    /**
     * Undoes a revocation: the same link works again, until the day it had.
     *
     * @throws InvalidValue when the address was invited anew meanwhile
     */
    public void reopen(InvitationId id) {
        requireCoordinator();
        try {
            sql.sql("update content.invitation set revoked_at = null where id = ? and accepted_at is null")
                    .param(id.value())
                    .update();
        } catch (DuplicateKeyException invitedAnew) {
            throw new InvalidValue("invited-anew");
        }
    }

    /** Those that wait first, then the newest. */
    @Transactional(readOnly = true)
    public List<InvitationRow> list() {
        requireCoordinator();
        return sql.sql("""
                        select i.id, i.email, i.roles, i.language, i.expires_at, i.accepted_at, i.revoked_at,
                               coalesce(i.renewed_at, i.created_at) as made_at, b.name as invited_by, a.name as accepted_by
                          from content.invitation i
                          left join content.person b on b.id = i.invited_by
                          left join content.person a on a.id = i.accepted_by
                         where i.workspace = content.actor_workspace()
                         order by coalesce(i.renewed_at, i.created_at) desc, i.id limit ?""").param(LIST_MAX).query(this::row).list().stream()
                .sorted(java.util.Comparator.comparing(InvitationRow::state))
                .toList();
    }

    private MadeInvitation make(InvitationWish wish, Instant expiresAt) {
        var secret = LinkSecret.fresh();
        var acting = tenancy.acting();
        var id = sql.sql("""
                        insert into content.invitation (id, workspace, secret_hash, roles, expires_at, email, language, invited_by)
                        values (:id, :workspace, :hash, :roles::text[], :expires, :email, :language, :by)
                            on conflict (workspace, email) where accepted_at is null and revoked_at is null do update
                           set secret_hash = :hash, roles = :roles::text[], expires_at = :expires, language = :language,
                               invited_by = :by, renewed_at = now()
                        returning id""")
                .param("id", InvitationId.fresh().value())
                .param("workspace", acting.workspace().value())
                .param("hash", secret.hash())
                .param("roles", wish.roles().stream().sorted().map(Enum::name).toArray(String[]::new))
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .param("email", wish.email().value())
                .param("language", wish.language().tag())
                .param("by", acting.person().value())
                .query(UUID.class)
                .single();
        return new MadeInvitation(new InvitationId(id), wish.email(), secret, expiresAt);
    }

    private InvitationRow row(ResultSet row, int number) throws SQLException {
        var expiresAt = at(row, "expires_at").orElseThrow();
        var accepted = at(row, "accepted_at");
        var revoked = at(row, "revoked_at");
        boolean over = !expiresAt.isAfter(clock.instant());
        var state = accepted.isPresent()
                ? InvitationRow.State.ACCEPTED
                : revoked.isPresent()
                        ? InvitationRow.State.REVOKED
                        : over ? InvitationRow.State.EXPIRED : InvitationRow.State.OPEN;
        return new InvitationRow(
                new InvitationId(row.getObject("id", UUID.class)),
                row.getString("email"),
                SignInDesk.set(row, "roles", Role.class),
                Language.of(row.getString("language")).orElse(Language.BG),
                state,
                accepted.or(() -> revoked)
                        .orElse(over ? expiresAt : at(row, "made_at").orElseThrow()),
                expiresAt,
                Optional.ofNullable(row.getString("invited_by")),
                Optional.ofNullable(row.getString("accepted_by")));
    }

    private Instant end(int days) {
        if (days < 1 || days > DAYS_MAX) throw new InvalidValue("invitation-days", DAYS_MAX);
        return clock.instant().plus(Duration.ofDays(days));
    }

    private Set<String> addresses(String question) {
        return sql.sql(question).query(String.class).list().stream().collect(Collectors.toUnmodifiableSet());
    }

    private void requireCoordinator() {
        tenancy.acting();
        if (!tenancy.roles().contains(Role.COORDINATOR.name())) throw new NotAllowed("coordinator");
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
