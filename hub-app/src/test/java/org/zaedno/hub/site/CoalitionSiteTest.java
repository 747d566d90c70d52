package org.zaedno.hub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.coalition.Figure;
import org.zaedno.content.coalition.FigureDesk;
import org.zaedno.content.coalition.Profile;
import org.zaedno.content.coalition.ProfileDesk;
import org.zaedno.content.coalition.Profiles;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;

/** What the coalition says about itself. */
class CoalitionSiteTest extends HubTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Autowired
    private FigureDesk desk;

    @Autowired
    private ProfileDesk profile;

    @Autowired
    private Profiles profiles;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    private Browser stranger;

    @BeforeEach
    void open() {
        stranger = new Browser(address());
    }

    @AfterEach
    void close() {
        stranger.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"about", "accessibility", "privacy"})
    void a_page_of_the_coalition_has_one_address_to_which_every_page_leads(String page) {
        for (var language : List.of("bg", "en")) {
            assertThat(stranger.get("/" + language + "/" + page).statusCode()).isEqualTo(200);
            assertThat(stranger.get("/" + language + "/members").body())
                    .contains("href=\"/" + language + "/" + page + "\"");
            var elsewhere = stranger.get("/" + language + "/pages/" + page);
            assertThat(elsewhere.statusCode()).isEqualTo(301);
            assertThat(elsewhere.headers().firstValue("Location")).hasValue("/" + language + "/" + page);
        }
    }

    @Test
    void a_new_figure_is_on_the_page_about_the_coalition_and_gone_when_it_is_removed() {
        var figure = as(
                "parva-stranitsa@proba.example",
                () -> desk.add(
                        new Names("Деца в приемни семейства", "Children in foster care"),
                        new Names("", ""),
                        new Names("Пробен източник", "Sample source"),
                        List.of(
                                new Figure.Amount(new Names("преди", "before"), 12_345),
                                new Figure.Amount(new Names("сега", "now"), 6_172))));
        try {
            eventually(() -> stranger.get("/en/about").body().contains("12,345"));
            assertThat(stranger.get("/bg/about").body())
                    .contains("Пробен източник", "width=\"400\"", "width=\"199\"")
                    .doesNotContain("12,345");
        } finally {
            as("parva-stranitsa@proba.example", () -> desk.remove(figure.id()));
        }
        eventually(() -> !stranger.get("/en/about").body().contains("12,345"));
    }

    @Test
    void what_the_coalition_calls_itself_is_on_its_pages_in_both_languages_and_general_words_where_it_says_nothing() {
        var before = as("parva-stranitsa@proba.example", profiles::current);
        var none = new Names("", "");
        var other = new Profile(
                before.version(),
                new Names("Мрежа за деца", "Network for children"),
                new Names("Мрежата", "the Network"),
                none,
                none,
                new Names("събрани в Мрежата.", "gathered in the Network."),
                new Names("Какво знае Мрежата.", "What the Network knows."),
                none,
                none,
                "pishete@mrezha.example");
        var written = as("parva-stranitsa@proba.example", () -> profile.change(other));
        try {
            eventually(() -> stranger.get("/bg").body().contains("събрани в"));
            assertThat(stranger.get("/bg").body())
                    .contains(
                            "<title>Заедно\u00a0– Мрежа за",
                            "Знанието на",
                            "Какво знае Мрежата.",
                            "pishete@mrezha.example")
                    .doesNotContain("Всички ние");
            assertThat(stranger.get("/en/members").body())
                    .contains("\"name\":\"Network for children\"", "What the Network knows.")
                    .doesNotContain("institution.", "2013");
            assertThat(stranger.get("/en/news/feed.atom").body()).contains("<title>News\u00a0– the Network</title>");
            assertThat(stranger.get("/opensearch-bg.xml").body()).contains("<ShortName>Мрежата</ShortName>");
        } finally {
            as("parva-stranitsa@proba.example", () -> profile.change(version(before, written.version())));
        }
        eventually(() -> !stranger.get("/en").body().contains("Network"));
    }

    private static Profile version(Profile profile, int version) {
        return new Profile(
                version,
                profile.name(),
                profile.shortName(),
                profile.goal(),
                profile.promise(),
                profile.why(),
                profile.description(),
                profile.members(),
                profile.convened(),
                profile.email());
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
