package org.zaedno.hub.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.zaedno.content.World;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.content.registration.Consent;
import org.zaedno.content.registration.PlaceLimit;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.registration.RegistrationForms;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;

/** Events of a member of their own, for whom somebody opens the registration. */
final class Events {
    private final World world;
    private final Tenancy tenancy;
    private final RegistrationForms forms;
    final WorkspaceId workspace;
    final Actor.Acting organiser;

    Events(World world, Tenancy tenancy, RegistrationForms forms) {
        this.world = world;
        this.tenancy = tenancy;
        this.forms = forms;
        workspace = world.member();
        organiser = world.acting(workspace, Role.ORGANISER);
    }

    /** @param path of its page, below the language */
    record Event(ItemId id, String path) {}

    /** In a month, in Varna and on line; nobody can register yet. */
    Event event() {
        var id = world.anItem(workspace, Kind.EVENT)
                .edition(Language.BG, State.PUBLISHED, "Мрежата около едно семейство")
                .write();
        world.sql().sql("""
                        insert into content.event (owner, item, starts_at, ends_at, format, town_bg, town_en)
                        values (?, ?, now() + interval '30 days', now() + interval '31 days', 'BOTH', 'Варна', 'Varna')""").params(workspace.value(), id.value()).update();
        world.sql()
                .sql("insert into content.change (subject, what) values (?, 'ITEM')")
                .param(id.value())
                .update();
        var slug = world.sql()
                .sql("select slug from content.item where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
        return new Event(id, "/events/" + slug);
    }

    Event open(PlaceLimit limit) {
        return open(limit, Opening::parties);
    }

    Event open(PlaceLimit limit, UnaryOperator<Opening> how) {
        var event = event();
        var now = Instant.now();
        var form = RegistrationForm.open(
                event.id(),
                now.minusSeconds(60),
                now.plus(Duration.ofDays(20)),
                LocalDate.now().plusDays(31));
        tenancy.as(organiser, () -> forms.save(how.apply(new Opening(form)).form(), limit));
        return event;
    }

    /** The number of mails that wait for this address. */
    int mails(String address) {
        return world.sql()
                .sql("select count(*) from content.mail where address = ?")
                .param(address)
                .query(Integer.class)
                .single();
    }

    int registered(Event event) {
        return world.sql()
                .sql("select count(*) from content.registration where event = ?")
                .param(event.id().value())
                .query(Integer.class)
                .single();
    }

    static String address() {
        return UUID.randomUUID() + "@test.example";
    }

    /** A form with some of its boxes ticked. */
    record Opening(RegistrationForm form) {
        Opening parties() {
            return with(form.opens(), form.closes(), form.invitedOnly(), form.waitingList(), form.onlineFree());
        }

        Opening notYet() {
            return with(
                    form.opens().plus(Duration.ofDays(2)),
                    form.closes(),
                    form.invitedOnly(),
                    form.waitingList(),
                    form.onlineFree());
        }

        Opening over() {
            return with(
                    form.opens().minus(Duration.ofDays(9)),
                    form.opens(),
                    form.invitedOnly(),
                    form.waitingList(),
                    form.onlineFree());
        }

        Opening byInvitation() {
            return with(form.opens(), form.closes(), true, form.waitingList(), form.onlineFree());
        }

        Opening withoutWaitingList() {
            return with(form.opens(), form.closes(), form.invitedOnly(), false, false);
        }

        Opening offering() {
            var form = parties().form();
            return new Opening(new RegistrationForm(
                    form.event(),
                    form.version(),
                    form.opens(),
                    form.closes(),
                    false,
                    false,
                    true,
                    form.partyMax(),
                    Optional.of(Duration.ofDays(2)),
                    form.onlineFree(),
                    form.listUntil(),
                    form.needsUntil(),
                    form.personsUntil(),
                    form.consents(),
                    form.languages()));
        }

        private Opening with(Instant opens, Instant closes, boolean invited, boolean waitingList, boolean onlineFree) {
            return new Opening(new RegistrationForm(
                    form.event(),
                    form.version(),
                    opens,
                    closes,
                    form.approval(),
                    invited,
                    waitingList,
                    3,
                    Optional.empty(),
                    onlineFree,
                    Optional.of(closes),
                    form.needsUntil(),
                    form.personsUntil(),
                    Set.of(Consent.PARTICIPANT_LIST, Consent.PHOTOS),
                    Set.of(Language.BG, Language.EN)));
        }
    }
}
