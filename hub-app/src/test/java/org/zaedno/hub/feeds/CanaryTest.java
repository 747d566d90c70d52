package org.zaedno.hub.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zaedno.content.event.EventCalendar;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.event.EventPlace;
import org.zaedno.content.event.Format;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.Bin;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.theme.Themes;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;
import org.zaedno.hub.Unheard;

/** Marked events that nobody outside may know of, looked for behind every door where everybody is a stranger. */
class CanaryTest extends HubTest {
    private static final String EDITOR = "redaktor.lyastovitsa@proba.example";

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private EventCalendar calendar;

    @Autowired
    private Bin bin;

    @Autowired
    private Themes themes;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private JdbcClient sql;

    @Test
    void what_is_closed_is_behind_no_door_of_a_program_not_even_for_who_may_read_it() {
        var open = "open" + UUID.randomUUID();
        var canary = "canary" + UUID.randomUUID();
        var closed = new ArrayList<Item>();
        closed.add(published(canary, Visibility.COALITION));
        closed.add(published(canary, Visibility.WORKSPACE));
        closed.add(written(canary, Visibility.PUBLIC)); // a draft
        closed.add(embargoed(canary));
        var binned = binned(canary);
        closed.add(binned);
        var shown = published(open, Visibility.PUBLIC);

        try (var stranger = new Browser(address());
                var member = new Browser(address())) {
            member.signIn(EDITOR);
            awaitShown(stranger, open);
            for (var reader : List.of(stranger, member)) {
                for (var path : lists()) {
                    var body = reader.get(path).body();
                    assertThat(body).as(path).contains(open).doesNotContain(canary, "secret-room");
                }
                for (var item : closed) {
                    for (var path : doors(item)) {
                        boolean toldGone =
                                item.equals(binned) && path.endsWith(".ics"); // it was public once, as its page says
                        assertThat(reader.get(path).statusCode()).as(path).isEqualTo(toldGone ? 410 : 404);
                    }
                }
                for (var path : doors(shown))
                    assertThat(reader.get(path).statusCode()).as(path).isIn(200, 302);
            }
            assertThat(member.get("/bg/events/" + closed.getFirst().slug()).statusCode())
                    .as("the member may read it on its page")
                    .isEqualTo(200);
        }
    }

    @Test
    void a_poster_that_was_drawn_is_gone_with_its_item() {
        var shown = published("poster" + Unheard.word(), Visibility.PUBLIC);
        try (var stranger = new Browser(address())) {
            var page = stranger.get("/bg/events/" + shown.slug()).body();
            var poster = Jsoup.parse(page)
                    .select("meta[property=og:image]")
                    .attr("content")
                    .substring(address().length());
            var drawn = stranger.get(poster);
            assertThat(drawn.statusCode()).isEqualTo(200);
            var tag = drawn.headers().firstValue("ETag").orElseThrow();
            assertThat(stranger.get(poster, "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(stranger.get(poster.replaceFirst("-[A-Za-z0-9_-]{16}\\.png", "-AAAAAAAAAAAAAAAA.png"))
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .endsWith(poster);

            as(() -> bin.putIn(shown.id(), desk.open(shown.id()).item().version()));

            assertThat(stranger.get(poster, "If-None-Match", tag).statusCode()).isEqualTo(404);
        }
    }

    private List<String> lists() {
        var theme = themes.all().getFirst().slug();
        return List.of(
                "/bg/feed.atom",
                "/en/events/feed.atom",
                "/bg/members/proba-lyastovitsa/feed.atom",
                "/bg/themes/" + theme + "/feed.atom",
                "/bg/events.ics",
                "/en/members/proba-lyastovitsa/events.ics",
                "/bg/themes/" + theme + "/events.ics",
                "/sitemap.xml");
    }

    private List<String> doors(Item item) {
        return List.of(
                "/bg/events/" + item.slug() + ".ics",
                "/pictures/items/" + item.id() + "/bg-AAAAAAAAAAAAAAAA.png",
                "/oembed?url=" + Browser.encode(address() + "/bg/events/" + item.slug()));
    }

    private static void awaitShown(Browser stranger, String word) {
        var end = Instant.now().plusSeconds(20);
        while (!stranger.get("/sitemap.xml").body().contains(word))
            assertThat(Instant.now()).isBefore(end);
    }

    private Item published(String word, Visibility visibility) {
        var item = written(word, visibility);
        return as(() -> {
            desk.publish(item.id(), Language.BG, 1);
            return item;
        });
    }

    private Item written(String word, Visibility visibility) {
        return as(() -> {
            var text = new EditionText(word, word, "<p>" + word + "</p>");
            var theme = themes.all().getFirst().id();
            var item = desk.create(Kind.EVENT, Language.BG, text, visibility, Set.of(theme))
                    .item();
            var starts = Instant.now().plus(Duration.ofDays(9));
            calendar.store(
                    item.id(),
                    new EventFacts(
                            starts,
                            starts.plusSeconds(3600),
                            Format.ONLINE,
                            EventPlace.NOWHERE,
                            Optional.of(new WebLink("https://secret-room.example/" + word)),
                            Set.of(Tongue.BULGARIAN),
                            ""),
                    1);
            return item;
        });
    }

    private Item embargoed(String word) {
        var item = written(word, Visibility.PUBLIC);
        return as(() -> {
            sql.sql("update content.item set visible_from = now() + interval '1 day' where id = ?")
                    .param(item.id().value())
                    .update();
            desk.publish(item.id(), Language.BG, 1);
            return item;
        });
    }

    private Item binned(String word) {
        var item = published(word, Visibility.PUBLIC);
        return as(() -> bin.putIn(item.id(), desk.open(item.id()).item().version()));
    }

    private <T> T as(Supplier<T> work) {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(EDITOR)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), work);
    }
}
