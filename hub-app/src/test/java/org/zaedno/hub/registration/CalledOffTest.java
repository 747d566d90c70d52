package org.zaedno.hub.registration;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.hosting.EventHosts;
import org.zaedno.content.hosting.HostMove;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.Role;
import org.zaedno.content.registration.PlaceLimit;
import org.zaedno.hub.registration.Events.Event;

/** What readers, their calendars and who registered find when an event is cancelled, or held by several. */
class CalledOffTest extends BeforeAForm {
    private static final Names REASON = new Names("Залата е под вода.", "The hall is under water.");

    @Autowired
    private EventCalendar calendar;

    @Autowired
    private EventHosts hosts;

    @Test
    void its_page_says_so_before_anything_else_and_nobody_can_register() {
        var event = events.open(PlaceLimit.of(43));
        var form = browser.get("/bg" + event.path() + "/register").body();
        var own = location(register(event, "Мария Иванова"));

        cancel(event);

        var page = untilItSays(event, "Събитието е отменено.");
        assertThat(page)
                .contains("Залата е под вода.", "https://schema.org/EventCancelled")
                .doesNotContain(event.path() + "/register\"", "EventScheduled");
        assertThat(page.indexOf("Залата е под вода.")).isLessThan(page.indexOf("<h1"));
        assertThat(browser.get("/en" + event.path() + "/register").body())
                .contains("you cannot register", "The hall is under water.");
        assertThat(send(event, "bg", form, filled(form, "Иван Петров", Events.address()))
                        .statusCode())
                .isEqualTo(409);
        assertThat(browser.get(own).body())
                .contains("Събитието е отменено", "Залата е под вода.", "/erase\"")
                .doesNotContain("class=\"qr\"", "/change\"", "/cancel\"");
        assertThat(events.registered(event)).isEqualTo(1);
    }

    @Test
    void two_programs_read_in_the_calendar_of_the_member_that_it_is_cancelled_and_that_this_is_newer()
            throws Exception {
        var event = events.open(PlaceLimit.of(43));
        var alone = "/en" + event.path() + ".ics";
        int before = read(browser.get(alone).body(), event).getSequence().getValue();
        var slug = world.sql()
                .sql("select slug from content.workspace where id = ?")
                .param(events.workspace.value())
                .query(String.class)
                .single();

        cancel(event);

        for (var address : new String[] {alone, "/en/members/" + slug + "/events.ics"}) {
            var text = untilCancelled(address);
            var one = read(text, event);
            assertThat(one.getStatus().isCancelled()).as(address).isTrue();
            assertThat(one.getSequence().getValue()).isGreaterThan(before);
            assertThat(one.getSummary().getValue()).startsWith("Cancelled: ");
            assertThat(one.getDescription().getValue()).contains("The hall is under water.");
            var other = new CalendarBuilder()
                    .build(new StringReader(text)).getComponents(Component.VEVENT).stream()
                            .filter(found -> found.getProperty(Property.UID)
                                    .map(uid -> uid.getValue().equals(event.id().toString()))
                                    .orElse(false))
                            .findFirst()
                            .orElseThrow();
            assertThat(other.getProperty(Property.STATUS).map(Property::getValue))
                    .contains("CANCELLED");
        }
    }

    @Test
    void who_holds_it_too_is_named_and_finds_it_among_their_own_until_it_ends() throws Exception {
        var event = events.open(PlaceLimit.of(43));
        var other = world.member();
        var theirs = world.acting(other, Role.ORGANISER);
        var name = world.sql()
                .sql("select short_bg from content.workspace where id = ?")
                .param(other.value())
                .query(String.class)
                .single();
        var slug = world.sql()
                .sql("select slug from content.workspace where id = ?")
                .param(other.value())
                .query(String.class)
                .single();

        var offer = tenancy.as(events.organiser, () -> hosts.offer(event.id(), other, true, ""));
        assertThat(browser.get("/bg" + event.path()).body()).doesNotContain("/members/" + slug);
        tenancy.as(theirs, () -> hosts.take(HostMove.ACCEPT, offer.id(), ""));

        assertThat(untilItSays(event, "/members/" + slug)).contains(">" + name + "</a>", "\"organizer\":[{");
        assertThat(browser.get("/bg/events?member=" + slug).body()).contains(event.path());
        assertThat(browser.get("/bg/members/" + slug).body()).contains(event.path());
        assertThat(read(browser.get("/bg/members/" + slug + "/events.ics").body(), event))
                .isNotNull();
        assertThat(browser.get("/bg" + event.path() + "/register").body()).contains("виждат кой се е записал");
        tenancy.as(theirs, () -> hosts.take(HostMove.WITHDRAW, offer.id(), ""));

        assertThat(browser.get("/bg" + event.path() + "/register").body()).doesNotContain("виждат кой се е записал");
        var left = browser.get("/bg/members/" + slug + "/events.ics").body();
        for (long until = System.nanoTime() + 5_000_000_000L;
                left.contains(event.id().toString()) && System.nanoTime() < until;
                Thread.onSpinWait())
            left = browser.get("/bg/members/" + slug + "/events.ics").body();
        assertThat(left).doesNotContain(event.id().toString());
    }

    @Test
    void the_form_of_a_renamed_event_is_found_under_its_old_address_and_says_when_it_is_gone() {
        var event = events.open(PlaceLimit.of(43));
        var form = browser.get("/bg" + event.path() + "/register").body();
        var slug = event.path().replace("/events/", "");
        world.sql()
                .sql(
                        "insert into content.moved_address (owner, item, kind, slug) select owner, id, kind, slug from content.item where id = ?")
                .param(event.id().value())
                .update();
        world.sql()
                .sql("update content.item set slug = ? where id = ?")
                .params(slug + "-now", event.id().value())
                .update();

        var moved = browser.get("/bg" + event.path() + "/register?invitation=abc");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(location(moved)).endsWith("/bg" + event.path() + "-now/register?invitation=abc");
        assertThat(send(event, "bg", form, filled(form, "Мария Иванова", Events.address()))
                        .statusCode())
                .isEqualTo(303);
        world.sql()
                .sql("update content.edition set state = 'ARCHIVED' where item = ?")
                .param(event.id().value())
                .update();
        world.sql()
                .sql(
                        "insert into content.withdrawn_address (owner, item, kind, slug) select owner, id, kind, slug from content.item where id = ?")
                .param(event.id().value())
                .update();
        assertThat(browser.get("/bg" + event.path() + "-now/register").statusCode())
                .isEqualTo(410);
    }

    @Test
    void the_calendar_behind_the_personal_link_has_the_way_in_and_the_public_one_never() {
        var event = events.open(PlaceLimit.of(1));
        world.sql()
                .sql("insert into content.event_link (owner, item, url) values (?, ?, 'https://example.org/room')")
                .params(events.workspace.value(), event.id().value())
                .update();
        var own = location(register(event, "Мария Иванова"));
        var waiting = location(register(event, "Иван Петров"));

        var mine = browser.get(own + "/calendar.ics");
        assertThat(browser.get(own).body()).contains(own + "/calendar.ics");
        assertThat(mine.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(read(mine.body(), event).getDescription().getValue()).contains("https://example.org/room", own);
        assertThat(mine.body()).doesNotContain("ATTENDEE", "METHOD");
        assertThat(browser.get(waiting + "/calendar.ics").statusCode()).isEqualTo(303);
        assertThat(browser.get("/bg" + event.path() + ".ics").body()).doesNotContain("example.org/room");
        cancel(event);
        assertThat(browser.get(own + "/calendar.ics").statusCode()).isEqualTo(303);
    }

    private void cancel(Event event) {
        tenancy.as(events.organiser, () -> calendar.cancel(event.id(), REASON));
    }

    /** The kept calendar follows the change log. */
    private String untilCancelled(String address) {
        var text = browser.get(address).body();
        for (long until = System.nanoTime() + 5_000_000_000L;
                !text.contains("STATUS:CANCELLED") && System.nanoTime() < until;
                Thread.onSpinWait()) text = browser.get(address).body();
        return text;
    }

    private static VEvent read(String text, Event event) {
        return Biweekly.parse(text).first().getEvents().stream()
                .filter(one -> one.getUid().getValue().equals(event.id().toString()))
                .findFirst()
                .orElseThrow();
    }
}
