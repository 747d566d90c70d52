package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.coalition.Admissions;
import org.zaedno.content.coalition.FrontWindow;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.placement.Placements;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** What the coalition decided together, as readers see it. */
class SharedOnPagesTest extends HubTest {
    /** Far beyond the second in which a change reaches the pages. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String OWNER = "redaktor.lyastovitsa@proba.example";
    private static final String HOST = "redaktor.kladenets@proba.example";
    private static final String GUEST = "koordinator.tridab@proba.example";

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private Placements placements;

    @Autowired
    private FrontWindow window;

    @Autowired
    private Admissions admissions;

    @Autowired
    private CoalitionDirectory directory;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Test
    void what_a_member_shows_of_others_stands_on_its_page_with_the_owners_name() {
        var item = publish(Visibility.PUBLIC);
        var offer = as(
                OWNER,
                () -> placements.offer(item.id(), workspace("proba-kladenets").id(), ""));
        as(HOST, () -> placements.accept(offer.id(), ""));

        try (var stranger = new Browser(address())) {
            var page = "/bg/members/proba-kladenets";
            eventually(() -> stranger.get(page).body().contains(item.slug().value()));
            assertThat(stranger.get(page).body())
                    .contains("Споделено от други")
                    .containsPattern("(?s)id=\"shared-h\".*/bg/members/proba-lyastovitsa");

            as(HOST, () -> placements.withdraw(offer.id(), ""));
            eventually(() -> !stranger.get(page).body().contains(item.slug().value()));
        }
    }

    @Test
    void an_invited_institution_reads_what_is_placed_with_it_and_nothing_else_of_the_owner() {
        var placed = publish(Visibility.WORKSPACE);
        var kept = publish(Visibility.WORKSPACE);
        var offer = as(
                OWNER,
                () -> placements.offer(
                        placed.id(), workspace("proba-obshtina-tridab").id(), ""));
        as(GUEST, () -> placements.accept(offer.id(), ""));

        try (var guest = new Browser(address());
                var stranger = new Browser(address())) {
            guest.signIn(GUEST);

            assertThat(guest.get("/bg/news/" + placed.slug()).statusCode()).isEqualTo(200);
            assertThat(guest.get("/bg/news/" + kept.slug()).statusCode()).isEqualTo(404);
            assertThat(stranger.get("/bg/news/" + placed.slug()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_home_page_begins_with_the_front_window() {
        var seated = publish(Visibility.PUBLIC);
        var newer = publish(Visibility.PUBLIC);
        var proposal = as(OWNER, () -> window.propose(seated.id(), ""));

        as("parva-stranitsa@proba.example", () -> window.seat(proposal.id(), 0, ""));

        try (var stranger = new Browser(address())) {
            eventually(() -> first(stranger, seated, newer));
            as(OWNER, () -> window.withdraw(proposal.id(), ""));
            eventually(() -> !first(stranger, seated, newer));
        }
    }

    @Test
    void what_an_archived_member_published_stays_with_a_note() {
        var member = as(
                "chlenstvo@proba.example",
                () -> admissions.admit(
                        new org.zaedno.content.coalition.Admission(
                                org.zaedno.content.workspace.WorkspaceType.ORGANISATION,
                                new org.zaedno.content.language.Names("Временен член", "Passing member"),
                                new org.zaedno.content.language.Names("Временен", "Passing"),
                                new Slug("vremenen-chlen")),
                        (name, there) -> there.getFirst()));
        try (var stranger = new Browser(address())) {
            eventually(() -> stranger.get("/bg/members").body().contains("Временен член"));

            as("chlenstvo@proba.example", () -> {
                admissions.archive(member.id(), "");
                return true;
            });

            eventually(() -> stranger.get("/bg/members").body().contains("Били са членове"));
            var page = stranger.get("/bg/members/vremenen-chlen");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body().replace('\u00a0', ' ')).contains("не участва в коалицията");
            eventually(() -> !stranger.get("/bg").body().contains("Временен член"));
        }
    }

    private boolean first(Browser reader, Item first, Item then) {
        var home = reader.get("/bg").body();
        int at = home.indexOf(first.slug().value());
        return at >= 0 && at < home.indexOf(then.slug().value());
    }

    private Item publish(Visibility visibility) {
        return as(OWNER, () -> {
            var text = new EditionText("Споделено " + UUID.randomUUID(), "Кратко.", "<p>Текст.</p>");
            var item = desk.create(Kind.NEWS, Language.BG, text, visibility, Set.of());
            desk.publish(item.item().id(), Language.BG, 1);
            return item.item();
        });
    }

    private Workspace workspace(String slug) {
        return directory.find(new Slug(slug)).orElseThrow();
    }

    private <T> T as(String email, Supplier<T> work) {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(email)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), work);
    }

    private static void eventually(BooleanSupplier condition) {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("patience").isBefore(end);
            Thread.onSpinWait();
        }
    }
}
