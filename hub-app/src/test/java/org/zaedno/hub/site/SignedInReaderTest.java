package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.Role;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.people.SignInDesk.TrialAccount;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.OpenItem;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** The same addresses for those who may see more, and what becomes of a page when its item changes. */
class SignedInReaderTest extends HubTest {
    /** Far beyond the second in which a change reaches the pages. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Test
    void a_closed_item_is_unknown_to_strangers_and_open_to_colleagues() {
        var address = address(publish(Visibility.COALITION));

        try (var stranger = new Browser(address());
                var colleague = new Browser(address())) {
            colleague.signIn(coordinator().email());
            var closed = stranger.get(address);
            var unknown = stranger.get("/bg/news/there-is-no-such-thing");
            var open = colleague.get(address);

            assertThat(closed.statusCode()).isEqualTo(404);
            assertThat(closed.body().replace(address, "")).contains("/sign-in?lang=bg");
            assertThat(withoutAddresses(closed.body())).isEqualTo(withoutAddresses(unknown.body()));
            assertThat(open.statusCode()).isEqualTo(200);
            assertThat(open.headers().firstValue("Cache-Control")).contains("private, no-store");
            assertThat(open.headers().firstValue("ETag")).isEmpty();
            assertThat(stranger.get(address).statusCode())
                    .as("after the colleague")
                    .isEqualTo(404);
        }
    }

    @Test
    void what_is_published_appears_and_what_is_withdrawn_is_gone() {
        try (var stranger = new Browser(address())) {
            var item = publish(Visibility.PUBLIC);
            var address = address(item);
            eventually(() -> stranger.get(address).statusCode() == 200);
            assertThat(stranger.get(address).statusCode()).as("kept").isEqualTo(200);

            acting(() -> {
                var edition = desk.open(item.item().id()).editions().get(Language.BG);
                desk.withdraw(item.item().id(), Language.BG, "проба", edition.version());
            });

            eventually(() -> stranger.get(address).statusCode() == 410);
        }
    }

    private OpenItem publish(Visibility visibility) {
        return tenancy.as(actor(), () -> {
            var title = "Проба на страниците " + UUID.randomUUID();
            var text = new EditionText(title, "Кратко.", "<p>Текст на пробата.</p>");
            var item = desk.create(Kind.NEWS, Language.BG, text, visibility, Set.of());
            var id = item.item().id();
            desk.publish(id, Language.BG, item.editions().get(Language.BG).version());
            return item;
        });
    }

    private void acting(Runnable work) {
        tenancy.as(actor(), work);
    }

    private Actor actor() {
        var account = coordinator();
        return new Actor.Acting(account.person(), account.membership().workspace());
    }

    private TrialAccount coordinator() {
        return tenancy.as(Actor.STRANGER, accounts::trialAccounts).stream()
                .filter(account -> account.membership().roles().contains(Role.COORDINATOR))
                .findFirst()
                .orElseThrow();
    }

    private static String address(OpenItem item) {
        Slug slug = item.item().slug();
        return "/bg/news/" + slug;
    }

    private static String withoutAddresses(String body) {
        return body.replaceAll("/(bg|en)/news/[a-z0-9-]+", "");
    }

    private static void eventually(BooleanSupplier happened) {
        var end = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }
}
