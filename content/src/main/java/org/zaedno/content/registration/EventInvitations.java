package org.zaedno.content.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.LinkSecret;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * Who is asked to register by name. An invitation opens the form before its hour, needs no approval and promises no
 * place; it serves one registration at a time.
 */
@Service
@Transactional
public class EventInvitations {
    /** Made in one go. */
    public static final int AT_ONCE = 500;

    /**
     * Who is to be invited.
     *
     * @param kind binds the registration to that kind of institution, and so to what is held for it; so does the member
     * @param partyMax persons that may come with it, the invited one among them
     */
    public record Wish(
            Optional<EmailAddress> email,
            String name,
            Language language,
            Optional<KindId> kind,
            Optional<WorkspaceId> member,
            int partyMax) {
        public Wish {
            name = TypedText.line(name);
            if (name.length() > Attendee.NAME_MAX) throw new InvalidValue("name-long", Attendee.NAME_MAX);
            if (partyMax < 1 || partyMax > Application.PARTY_MAX)
                throw new InvalidValue("party-size", Application.PARTY_MAX);
        }
    }

    /** The secret is told this once; only its hash is kept. */
    public record Made(EventInvitationId id, Wish wish, LinkSecret secret) {}

    /** @param used the registration that stands by it now */
    public record Invited(
            EventInvitationId id,
            String name,
            Optional<String> email,
            Language language,
            int partyMax,
            Instant madeAt,
            boolean revoked,
            Optional<RegistrationId> used) {}

    private final JdbcClient sql;
    private final Organising organising;
    private final Clock clock;

    EventInvitations(JdbcClient sql, Organising organising, Clock clock) {
        this.sql = sql;
        this.organising = organising;
        this.clock = clock;
    }

    /** @throws NotAllowed for who does not run the event @throws InvalidValue for more than 500 */
    public List<Made> invite(ItemId event, List<Wish> wishes) {
        var owner = organising.require(event);
        if (wishes.size() > AT_ONCE) throw new InvalidValue("invitations-many", AT_ONCE);
        return wishes.stream().map(wish -> made(owner, event, wish)).toList();
    }

    /** Last made first. */
    @Transactional(readOnly = true)
    public List<Invited> of(ItemId event) {
        organising.require(event);
        return sql.sql("""
                        select i.*, r.id as used from content.event_invitation i
                          left join content.registration r on r.event = i.event and r.invitation = i.id
                                and r.state in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED')
                         where i.event = ? order by i.made_at desc, i.name, i.id""")
                .param(event.value())
                .query((row, number) -> new Invited(
                        new EventInvitationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("email")),
                        Language.of(row.getString("language")).orElseThrow(),
                        row.getInt("party_max"),
                        Places.instant(row, "made_at").orElseThrow(),
                        row.getObject("revoked_at") != null,
                        Optional.<@Nullable UUID>ofNullable(row.getObject("used", UUID.class))
                                .map(RegistrationId::new)))
                .list();
    }

    /** The link stops working; a registration made with it stays. @throws NotFound for an unknown one */
    public void revoke(ItemId event, EventInvitationId id) {
        organising.require(event);
        int revoked = sql.sql(
                        "update content.event_invitation set revoked_at = coalesce(revoked_at, now()) where event = ? and id = ?")
                .params(event.value(), id.value())
                .update();
        if (revoked == 0) throw new NotFound();
    }

    private Made made(WorkspaceId owner, ItemId event, Wish wish) {
        var id = EventInvitationId.fresh();
        var secret = LinkSecret.fresh();
        sql.sql("""
                        insert into content.event_invitation (id, owner, event, secret_hash, email, name, language, kind, member, party_max, made_by, made_at)
                        values (:id, :owner, :event, :hash, :email, :name, :language, :kind, :member, :party, :person, :now)""")
                .param("id", id.value())
                .param("owner", owner.value())
                .param("event", event.value())
                .param("hash", secret.hash())
                .param("email", wish.email().map(EmailAddress::value).orElse(null), java.sql.Types.VARCHAR)
                .param("name", wish.name())
                .param("language", wish.language().locale().getLanguage())
                .param("kind", wish.kind().map(KindId::value).orElse(null), java.sql.Types.OTHER)
                .param("member", wish.member().map(WorkspaceId::value).orElse(null), java.sql.Types.OTHER)
                .param("party", wish.partyMax())
                .param("person", organising.person())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return new Made(id, wish, secret);
    }
}
