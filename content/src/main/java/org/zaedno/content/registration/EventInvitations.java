package org.zaedno.content.registration;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.language.Language;
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

    /** In characters: a sentence or two. */
    public static final int WORDS_MAX = 600;

    /** The secret is made anew whenever it is needed; only its hash is kept. */
    public record Made(EventInvitationId id, InviteeWish wish, LinkSecret secret) {}

    /** Why nobody needs to be invited at an address. */
    public enum Known {
        INVITED,
        REGISTERED
    }

    /**
     * The invitation whose link somebody came by.
     *
     * @param used somebody is registered by it now
     */
    public record Mine(EventInvitationId id, ItemId event, String name, boolean revoked, boolean used) {}

    private final JdbcClient sql;
    private final PersonalLinks links;
    private final Organising organising;
    private final Clock clock;

    EventInvitations(JdbcClient sql, PersonalLinks links, Organising organising, Clock clock) {
        this.sql = sql;
        this.links = links;
        this.organising = organising;
        this.clock = clock;
    }

    /**
     * Each gets a link of their own, and who has an address a mail with it.
     *
     * @throws NotAllowed for who does not run the event
     * @throws InvalidValue for more than 500
     */
    public List<Made> invite(ItemId event, List<InviteeWish> wishes) {
        var owner = organising.require(event);
        if (wishes.size() > AT_ONCE) throw new InvalidValue("invitations-many", AT_ONCE);
        var made = wishes.stream().map(wish -> made(owner, event, wish)).toList();
        if (!made.isEmpty()) organising.note(event, Deed.EVENT_INVITED, Map.of("count", Integer.toString(made.size())));
        return made;
    }

    /** Who of these has an invitation that still holds, or is registered; the others are left out. */
    @Transactional(readOnly = true)
    public Map<EmailAddress, Known> known(ItemId event, Collection<EmailAddress> addresses) {
        organising.require(event);
        var known = new HashMap<EmailAddress, Known>();
        sql.sql("""
                        select a.address, exists (select from content.registration r where r.event = :event and lower(r.email) = lower(a.address)
                                                     and content.registration_lives(r.state)) as registered
                          from unnest(:addresses::text[]) as a (address)
                         where exists (select from content.registration r where r.event = :event and lower(r.email) = lower(a.address)
                                          and content.registration_lives(r.state))
                            or exists (select from content.event_invitation i where i.event = :event and lower(i.email) = lower(a.address)
                                          and i.revoked_at is null)""")
                .param("event", event.value())
                .param("addresses", addresses.stream().map(EmailAddress::value).toArray(String[]::new))
                .query(row -> {
                    known.put(
                            new EmailAddress(row.getString("address")),
                            row.getBoolean("registered") ? Known.REGISTERED : Known.INVITED);
                });
        return known;
    }

    /** As who came by its link; empty for an unknown one. */
    @Transactional(readOnly = true)
    public Optional<Mine> mine() {
        return sql.sql("select * from content.my_invitation()")
                .query((row, number) -> new Mine(
                        new EventInvitationId(row.getObject("id", UUID.class)),
                        new ItemId(row.getObject("event", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("revoked"),
                        row.getBoolean("used")))
                .optional();
    }

    /**
     * The same link by a new mail, unless one is on its way.
     *
     * @throws NotFound for an unknown invitation
     * @throws InvalidValue where it was taken back, is used, or has no address
     */
    public void sendAgain(ItemId event, EventInvitationId id) {
        organising.require(event);
        var invited = of(event).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (invited.revoked() || invited.used().isPresent() || invited.email().isEmpty())
            throw new InvalidValue("mail-nobody");
        if (invited.mail().filter("WAITING"::equals).isPresent()) throw new InvalidValue("mail-waits");
        mail(id);
        organising.note(event, Deed.MAIL_SENT_AGAIN, Map.of("text", "event-invitation"));
    }

    /** Last made first. */
    @Transactional(readOnly = true)
    public List<InvitedPerson> of(ItemId event) {
        organising.require(event);
        return sql.sql("""
                        select i.*, r.id as used,
                               (select m.state from content.mail m where m.event = i.event and m.invitation = i.id
                                 order by m.queued_at desc, m.id limit 1) as mail
                          from content.event_invitation i
                          left join content.registration r on r.event = i.event and r.invitation = i.id
                                and r.state in ('AWAITING_APPROVAL', 'WAITING', 'OFFERED', 'CONFIRMED')
                         where i.event = ? order by i.made_at desc, i.name, i.id""")
                .param(event.value())
                .query((row, number) -> new InvitedPerson(
                        new EventInvitationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Optional.ofNullable(row.getString("email")),
                        Language.of(row.getString("language")).orElseThrow(),
                        Optional.<@Nullable UUID>ofNullable(row.getObject("kind", UUID.class))
                                .map(KindId::new),
                        row.getInt("party_max"),
                        Places.instant(row, "made_at").orElseThrow(),
                        row.getObject("revoked_at") != null,
                        Optional.<@Nullable UUID>ofNullable(row.getObject("used", UUID.class))
                                .map(RegistrationId::new),
                        Optional.ofNullable(row.getString("mail"))))
                .list();
    }

    /** The secret of its link once more, for who hands it over by other ways. @throws NotFound for an unknown or revoked one */
    @Transactional(readOnly = true)
    public LinkSecret secret(ItemId event, EventInvitationId id) {
        organising.require(event);
        return sql.sql("select id from content.event_invitation where event = ? and id = ? and revoked_at is null")
                .params(event.value(), id.value())
                .query(UUID.class)
                .optional()
                .map(known -> links.invitation(id))
                .orElseThrow(NotFound::new);
    }

    /** The link stops working; a registration made with it stays. @throws NotFound for an unknown one */
    public void revoke(ItemId event, EventInvitationId id) {
        organising.require(event);
        int revoked = sql.sql(
                        "update content.event_invitation set revoked_at = coalesce(revoked_at, now()) where event = ? and id = ?")
                .params(event.value(), id.value())
                .update();
        if (revoked == 0) throw new NotFound();
        organising.note(event, Deed.EVENT_INVITATION_REVOKED, Map.of());
    }

    private Made made(WorkspaceId owner, ItemId event, InviteeWish wish) {
        var id = EventInvitationId.fresh();
        var secret = links.invitation(id);
        sql.sql("""
                        insert into content.event_invitation (id, owner, event, secret_hash, email, name, language, kind, member, party_max, words, made_by, made_at)
                        values (:id, :owner, :event, :hash, :email, :name, :language, :kind, :member, :party, :words, :person, :now)""")
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
                .param("words", wish.words())
                .param("person", organising.person())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (wish.email().isPresent()) mail(id);
        return new Made(id, wish, secret);
    }

    /** One mail for each time that somebody says so. */
    private void mail(EventInvitationId id) {
        sql.sql("""
                        insert into content.mail (id, owner, event, invitation, fact, template, address, language, queued_at, next_at)
                        select gen_random_uuid(), i.owner, i.event, i.id,
                               'invitation:' || i.id || '/' || (select count(*) + 1 from content.mail m where m.event = i.event and m.invitation = i.id),
                               'event.invitation', i.email, i.language, :now, :now
                          from content.event_invitation i where i.id = :id on conflict do nothing""")
                .param("id", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
