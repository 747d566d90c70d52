package org.zaedno.content.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.content.registration.EventInvitationId;
import org.zaedno.content.registration.FormKey;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.tenancy.WorkspaceId;

/** An event with people who registered for it and mail that waits for them, written past every door. */
public final class Registered {
    public static final Instant STARTS = Instant.parse("2031-05-12T07:00:00Z");

    private final World world;
    private final WorkspaceId owner;
    private final ItemId event;
    private final PersonalLinks links;
    private int arrivals;

    private Registered(World world, WorkspaceId owner, ItemId event, PersonalLinks links) {
        this.links = links;
        this.world = world;
        this.owner = owner;
        this.event = event;
    }

    /** In person, in Varna, with a way in on line for those who take part. */
    public static Registered forAnEvent(World world, PersonalLinks links, WorkspaceId owner) {
        var event = world.anItem(owner, Kind.EVENT)
                .edition(Language.BG, State.PUBLISHED, "Среща за ранна подкрепа")
                .edition(Language.EN, State.PUBLISHED, "Meeting on early support")
                .write();
        world.sql()
                .sql("""
                        insert into content.event (owner, item, starts_at, ends_at, format, venue_bg, venue_en, town_bg, town_en)
                        values (?, ?, ?, ?, 'BOTH', 'Морска зала', 'Sea Hall', 'Варна', 'Varna')""")
                .params(owner.value(), event.value(), at(STARTS), at(STARTS.plus(5, ChronoUnit.HOURS)))
                .update();
        world.sql()
                .sql("insert into content.event_link (owner, item, url) values (?, ?, 'https://meet.example/room')")
                .params(owner.value(), event.value())
                .update();
        world.sql().sql("""
                        insert into content.registration_form (owner, event, opens_at, closes_at, needs_until, persons_until, changed_at)
                        values (?, ?, now() - interval '1 day', now() + interval '9 years', '2040-01-01', '2040-01-01', now())""").params(owner.value(), event.value()).update();
        world.sql()
                .sql("insert into content.place_count (owner, event, places, ceiling) values (?, ?, 100, 100)")
                .params(owner.value(), event.value())
                .update();
        return new Registered(world, owner, event, links);
    }

    public ItemId event() {
        return event;
    }

    public WorkspaceId owner() {
        return owner;
    }

    /** With a place. @return the registration */
    public UUID person(String name, String address, Language language) {
        var id = UUID.randomUUID();
        world.sql()
                .sql("""
                        insert into content.registration (id, owner, event, form_key, secret_hash, state, arrival, came_by, online, party, seats,
                                                          general_seats, email, language, registered_at, changed_at)
                        values (:id, :owner, :event, :key, :hash, 'CONFIRMED', :arrival, 'FORM', false, 1, 1, 1, :email, :language, now(), now())""")
                .param("id", id)
                .param("owner", owner.value())
                .param("event", event.value())
                .param("key", id.toString().replace("-", ""))
                .param("hash", hash(id))
                .param("arrival", ++arrivals)
                .param("email", address)
                .param("language", language.tag())
                .update();
        world.sql()
                .sql("""
                        insert into content.participant (id, owner, event, registration, number, name, code)
                        values (gen_random_uuid(), ?, ?, ?, 1, ?, ?)""")
                .params(owner.value(), event.value(), id, name, code(id))
                .update();
        return id;
    }

    /** Queued in the moment of the fact, as the places' own functions do. */
    public MailId mail(UUID registration, Occasion occasion, Instant at) {
        var id = MailId.fresh();
        world.sql()
                .sql("""
                        insert into content.mail (id, owner, event, registration, fact, template, address, language, queued_at, next_at)
                        select ?, owner, event, id, id || '/1', ?, email, language, ?, ? from content.registration where id = ?""")
                .params(id.value(), occasion.template(), at(at), at(at), registration)
                .update();
        return id;
    }

    /** Asked by name, with a mail that waits. @return the invitation and its mail */
    public Map.Entry<UUID, MailId> invited(String name, String address, String words) {
        var id = UUID.randomUUID();
        world.sql()
                .sql("""
                        insert into content.event_invitation (id, owner, event, secret_hash, email, name, language, words, made_at)
                        values (?, ?, ?, ?, ?, ?, 'bg', ?, now())""")
                .params(
                        id,
                        owner.value(),
                        event.value(),
                        links.invitation(new EventInvitationId(id)).hash(),
                        address,
                        name,
                        words)
                .update();
        var mail = MailId.fresh();
        world.sql().sql("""
                        insert into content.mail (id, owner, event, invitation, fact, template, address, language, queued_at, next_at)
                        select ?, owner, event, id, 'invitation:' || id || '/1', 'event.invitation', email, language, '2020-01-01', '2020-01-01'
                          from content.event_invitation where id = ?""").params(mail.value(), id).update();
        return Map.entry(id, mail);
    }

    /** It does not take place. */
    public void cancel(String reason) {
        world.sql()
                .sql(
                        "insert into content.event_cancellation (owner, event, reason_bg, reason_en, cancelled_at) values (?, ?, ?, ?, now())")
                .params(owner.value(), event.value(), reason, reason)
                .update();
    }

    public String state(MailId mail) {
        return world.sql()
                .sql("select state from content.mail where id = ?")
                .param(mail.value())
                .query(String.class)
                .single();
    }

    public void erase(UUID registration) {
        world.sql()
                .sql("update content.registration set email = null, secret_hash = null where id = ?")
                .param(registration)
                .update();
    }

    private byte[] hash(UUID registration) {
        var secret = links.secret(event, new FormKey(registration.toString().replace("-", "")));
        return world.sql()
                .sql("select sha256(convert_to(?, 'UTF8'))")
                .param(secret.value())
                .query(byte[].class)
                .single();
    }

    /** Of letters and digits that nobody takes for others; different for every person. */
    private static String code(UUID id) {
        var letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
        var code = new StringBuilder();
        long rest = id.getMostSignificantBits() >>> 1;
        while (code.length() < 8) {
            code.append(letters.charAt((int) (rest % letters.length())));
            rest /= letters.length();
        }
        return code.toString();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
