package org.zaedno.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.hub.security.RouteMatrixTest.Who.COLLEAGUE;
import static org.zaedno.hub.security.RouteMatrixTest.Who.GUEST;
import static org.zaedno.hub.security.RouteMatrixTest.Who.OTHER_MEMBER;
import static org.zaedno.hub.security.RouteMatrixTest.Who.STRANGER;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.FileWords;
import org.zaedno.content.files.ItemFiles;
import org.zaedno.content.files.ShowsChild;
import org.zaedno.content.files.SomePicture;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Section;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;
import org.zaedno.hub.Unheard;
import org.zaedno.hub.checkin.SomeForum;
import org.zaedno.hub.workspace.kit.KindPlace;

/** Every route there is, and what each kind of reader gets there. A route that is missing here fails the build. */
class RouteMatrixTest extends HubTest {
    private static final String EVENT_SHEET = "/{language:bg|en}/events/{slug:[a-z0-9-]+}.pdf";
    private static final String SHEET = "/{language:bg|en}/practices/{slug:[a-z0-9-]+}.pdf";
    private static final String CITATION = "/{language:bg|en}/practices/{slug:[a-z0-9-]+}.{format:bib|ris}";
    private static final String SMALLER = "/files/{id}/{width:[1-9][0-9]{1,3}}/{name}";

    private static final String REGISTER = "/{language:bg|en}/events/{slug}/register";
    private static final String OWN = "/{language:bg|en}/registrations/{secret}";

    private static final String FEED = "/{language:bg|en}";

    private static final String POSTER =
            "/pictures/{of:items|members|themes|site}/{name}/{language:bg|en|bg-easy}-{print:[A-Za-z0-9_-]{16}}.png";

    private static final String PAPERS = "/papers/{event}/{language:bg|en}";
    private static final String REPORT = "/reports/{event}/{language:bg|en}";

    private static final String DOOR = "/checkin/{event}/{language:bg|en}";

    enum Who {
        STRANGER(null),
        /** In the workspace that owns the item. */
        COLLEAGUE("avtor.lyastovitsa@proba.example"),
        /** In another member's workspace. */
        OTHER_MEMBER("redaktor.kladenets@proba.example"),
        /** In the workspace of an invited institution. */
        GUEST("avtor.tridab@proba.example");

        final String email;

        Who(String email) {
            this.email = email;
        }
    }

    /** One line of the table: the pattern of the route, an address of it, and the status for each reader in their order. */
    private record Row(String route, String method, String address, int stranger, int colleague, int other, int guest) {
        static Row everyone(String route, String address, int status) {
            return new Row(route, "GET", address, status, status, status, status);
        }

        Map<Who, Integer> expected() {
            return new EnumMap<>(Map.of(STRANGER, stranger, COLLEAGUE, colleague, OTHER_MEMBER, other, GUEST, guest));
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private ServletContext servlets;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private FileIntake intake;

    @Autowired
    private FileDesk library;

    @Autowired
    private ItemFiles itemFiles;

    @Autowired
    private ApplicationContext hub;

    private String event = "";

    private final Map<Visibility, String> covers = new EnumMap<>(Visibility.class);

    private static final String ITEMS = "/{language:bg|en}/{section:news|practices|events|resources|pages}";

    @Test
    void every_reader_gets_at_every_route_what_the_table_says() {
        for (var who : Who.values()) {
            try (var browser = new Browser(address())) {
                Optional.ofNullable(who.email).ifPresent(browser::signIn);
                for (var row : table()) {
                    assertThat(browser.ask(row.method, row.address, "").statusCode())
                            .as("%s %s as %s", row.method, row.address, who)
                            .isEqualTo(row.expected().get(who));
                }
            }
        }
    }

    @Test
    void no_route_is_missing_from_the_table() {
        var named = table().stream().map(Row::route).collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).containsExactlyElementsOf(new TreeSet<>(routes()));
    }

    private List<Row> table() {
        if (event.isEmpty()) event = new SomeForum(hub, "Route " + Unheard.word(), 1).event.toString();
        var secret = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        var rows = new ArrayList<>(List.of(
                Row.everyone("/", "/", 302),
                Row.everyone("/{language:bg|en}", "/bg", 200),
                Row.everyone(ITEMS, "/en/news", 200),
                Row.everyone(ITEMS, "/bg/practices", 200),
                Row.everyone(ITEMS, "/bg/events", 200),
                Row.everyone(ITEMS, "/bg/resources", 200),
                Row.everyone(ITEMS, "/bg/pages", 404),
                Row.everyone(ITEMS + "/{slug}", "/bg/news/" + slug(Visibility.PUBLIC), 200),
                Row.everyone(ITEMS + "/{slug}", "/en/pages/" + slug(Kind.PAGE, Visibility.PUBLIC), 200),
                new Row(
                        ITEMS + "/{slug}",
                        "GET",
                        "/bg/pages/" + slug(Kind.PAGE, Visibility.WORKSPACE),
                        404,
                        200,
                        404,
                        404),
                new Row(ITEMS + "/{slug}", "GET", "/bg/news/" + slug(Visibility.COALITION), 404, 200, 200, 404),
                new Row(ITEMS + "/{slug}", "GET", "/bg/news/" + slug(Visibility.WORKSPACE), 404, 200, 404, 404),
                Row.everyone(EVENT_SHEET, "/bg/events/byudzhet-po-myarka.pdf", 200),
                Row.everyone(SHEET, "/bg/practices/" + slug(Kind.PRACTICE, Visibility.PUBLIC) + ".pdf", 200),
                new Row(
                        SHEET,
                        "GET",
                        "/bg/practices/" + slug(Kind.PRACTICE, Visibility.COALITION) + ".pdf",
                        404,
                        200,
                        200,
                        404),
                Row.everyone(CITATION, "/en/practices/" + slug(Kind.PRACTICE, Visibility.PUBLIC) + ".bib", 200),
                new Row(
                        CITATION,
                        "GET",
                        "/bg/practices/" + slug(Kind.PRACTICE, Visibility.WORKSPACE) + ".ris",
                        404,
                        200,
                        404,
                        404),
                Row.everyone(CITATION.replace("practices", "resources"), "/bg/resources/unknown.bib", 404),
                Row.everyone("/{language:bg|en}/{page:about|accessibility|privacy}", "/en/privacy", 200),
                Row.everyone("/{language:bg|en}/themes", "/bg/themes", 200),
                Row.everyone("/{language:bg|en}/themes/{slug}", "/bg/themes/reuniting-families", 200),
                Row.everyone("/{language:bg|en}/themes/{slug}", "/bg/themes/no-such-theme", 404),
                Row.everyone("/{language:bg|en}/members", "/bg/members", 200),
                Row.everyone("/{language:bg|en}/members/{slug}", "/bg/members/karin-dom", 200),
                Row.everyone("/{language:bg|en}/members/{slug}", "/bg/members/no-such-member", 404),
                Row.everyone("/{language:bg|en}/search", "/bg/search?q=a", 200),
                Row.everyone("/{language:bg|en}/search/suggestions", "/bg/search/suggestions?q=a", 200),
                Row.everyone("/{language:bg|en}/search/completions", "/bg/search/completions?q=a", 200),
                Row.everyone("/robots.txt", "/robots.txt", 200),
                Row.everyone("/sitemap.xml", "/sitemap.xml", 200),
                Row.everyone("/sitemap-{number:[1-9][0-9]{0,3}}.xml", "/sitemap-1.xml", 200),
                Row.everyone("/sitemap-{number:[1-9][0-9]{0,3}}.xml", "/sitemap-9999.xml", 404),
                Row.everyone("/opensearch-{language:bg|en}.xml", "/opensearch-en.xml", 200),
                Row.everyone(FEED + "/feed.atom", "/bg/feed.atom", 200),
                Row.everyone(FEED + "/{list:news|practices|events|resources}/feed.atom", "/en/events/feed.atom", 200),
                Row.everyone(FEED + "/members/{slug}/feed.atom", "/bg/members/karin-dom/feed.atom", 200),
                Row.everyone(FEED + "/members/{slug}/feed.atom", "/bg/members/no-such-member/feed.atom", 404),
                Row.everyone(FEED + "/themes/{slug}/feed.atom", "/bg/themes/no-such-theme/feed.atom", 404),
                Row.everyone(FEED + "/events.ics", "/bg/events.ics", 200),
                Row.everyone(FEED + "/members/{slug}/events.ics", "/en/members/karin-dom/events.ics", 200),
                Row.everyone(FEED + "/themes/{slug}/events.ics", "/bg/themes/no-such-theme/events.ics", 404),
                Row.everyone(FEED + "/events/{slug:[a-z0-9-]+}.ics", "/bg/events/no-such-event.ics", 404),
                // whoever asks is a stranger here
                Row.everyone("/oembed", card(Visibility.PUBLIC), 200),
                Row.everyone("/oembed", card(Visibility.COALITION), 404),
                Row.everyone("/oembed", card(Visibility.WORKSPACE), 404),
                Row.everyone(POSTER, "/pictures/site/home/bg-AAAAAAAAAAAAAAAA.png", 302),
                Row.everyone(POSTER, "/pictures/items/" + item() + "/bg-AAAAAAAAAAAAAAAA.png", 302),
                Row.everyone(POSTER, "/pictures/items/" + UUID.randomUUID() + "/bg-AAAAAAAAAAAAAAAA.png", 404),
                Row.everyone("/files/{id}/{name}", file(Visibility.PUBLIC, ""), 200),
                new Row("/files/{id}/{name}", "GET", file(Visibility.COALITION, ""), 404, 200, 200, 404),
                new Row("/files/{id}/{name}", "GET", file(Visibility.WORKSPACE, ""), 404, 200, 404, 404),
                Row.everyone("/files/{id}/{name}", "/files/" + UUID.randomUUID() + "/x.jpg", 404),
                Row.everyone(SMALLER, file(Visibility.PUBLIC, "320/"), 200),
                Row.everyone(SMALLER, file(Visibility.PUBLIC, "321/"), 404),
                new Row(SMALLER, "GET", file(Visibility.COALITION, "320/"), 404, 200, 200, 404),
                new Row(SMALLER, "GET", file(Visibility.WORKSPACE, "320/"), 404, 200, 404, 404),
                new Row("/preview/{item}/{edition}", "GET", "/preview/" + item() + "/bg", 404, 200, 404, 404),
                Row.everyone("/preview/{item}/{edition}", "/preview/" + UUID.randomUUID() + "/bg", 404),
                Row.everyone("/preview/{item}/{edition}", "/preview/" + item() + "/fr", 404),
                Row.everyone(REGISTER, "/bg/events/no-such-event/register", 404),
                // who is signed in sends the session's token too
                new Row(REGISTER, "POST", "/bg/events/no-such-event/register", 404, 403, 403, 403),
                Row.everyone(OWN, "/bg/registrations/" + secret, 404),
                Row.everyone(OWN + "/change", "/en/registrations/" + secret + "/change", 404),
                new Row(OWN + "/change", "POST", "/en/registrations/" + secret + "/change", 404, 403, 403, 403),
                Row.everyone(OWN + "/{step:cancel|decline|erase}", "/bg/registrations/" + secret + "/erase", 404),
                Row.everyone(OWN + "/calendar.ics", "/bg/registrations/" + secret + "/calendar.ics", 404),
                new Row(OWN + "/accept", "POST", "/bg/registrations/" + secret + "/accept", 404, 403, 403, 403),
                new Row(OWN + "/decline", "POST", "/bg/registrations/" + secret + "/decline", 404, 403, 403, 403),
                new Row(OWN + "/cancel", "POST", "/bg/registrations/" + secret + "/cancel", 404, 403, 403, 403),
                new Row(OWN + "/erase", "POST", "/bg/registrations/" + secret + "/erase", 404, 403, 403, 403),
                Row.everyone(
                        OWN + "/certificates/{certificate}.pdf",
                        "/bg/registrations/" + secret + "/certificates/" + UUID.randomUUID() + ".pdf",
                        404),
                Row.everyone("/{language:bg|en}/verify", "/en/verify", 200),
                Row.everyone("/{language:bg|en}/verify/{code}", "/bg/verify/AAAA-BBBB-CCCC-DDDD-EEEE-FFFF", 404),
                new Row(
                        "/{language:bg|en}/verify/{code}",
                        "POST",
                        "/bg/verify/AAAA-BBBB-CCCC-DDDD-EEEE-FFFF",
                        404,
                        403,
                        403,
                        403),
                Row.everyone(
                        "/{language:bg|en}/certificates/{code}", "/bg/certificates/AAAA-BBBB-CCCC-DDDD-EEEE-FFFF", 301),
                // what an organiser gets there, PaperPagesTest knows
                new Row(PAPERS + "/to-sign.pdf", "GET", papers("/to-sign.pdf"), 303, 403, 404, 404),
                new Row(PAPERS + "/attendance.pdf", "GET", papers("/attendance.pdf"), 303, 403, 404, 404),
                new Row(PAPERS + "/badges.pdf", "GET", papers("/badges.pdf"), 303, 403, 404, 404),
                new Row(PAPERS + "/certificates.pdf", "GET", papers("/certificates.pdf"), 303, 403, 404, 404),
                new Row(PAPERS + "/certificate.png", "GET", papers("/certificate.png"), 303, 403, 404, 404),
                Row.everyone(OWN + "/feedback", "/bg/registrations/" + secret + "/feedback", 404),
                new Row(OWN + "/feedback", "POST", "/bg/registrations/" + secret + "/feedback", 404, 403, 403, 403),
                // what an organiser gets there, ReportPagesTest knows
                new Row(
                        REPORT + "/participants.{format:csv|xlsx}",
                        "GET",
                        report("participants.csv"),
                        404,
                        403,
                        404,
                        404),
                new Row(REPORT + "/numbers.{format:csv|xlsx}", "GET", report("numbers.xlsx"), 404, 403, 404, 404),
                new Row(REPORT + "/feedback", "GET", report("feedback"), 404, 403, 404, 404),
                new Row(REPORT + "/feedback", "POST", report("feedback"), 404, 403, 403, 403),
                // what an organiser gets there, CheckInPagesTest knows
                Row.everyone("/checkin/{event}", door(""), 303),
                new Row(DOOR, "GET", door("/bg"), 303, 403, 404, 404),
                new Row(DOOR + "/mark", "POST", door("/bg/mark"), 400, 403, 403, 403),
                new Row(DOOR + "/code", "POST", door("/bg/code"), 400, 403, 403, 403),
                new Row(DOOR + "/walk-in", "POST", door("/bg/walk-in"), 303, 403, 403, 403),
                new Row("/checkin/{event}/marks", "POST", door("/marks"), 415, 403, 403, 403),
                new Row("/checkin/{event}/standings", "GET", door("/standings"), 401, 403, 404, 404),
                Row.everyone("/checkin/{event}/worker.js", door("/worker.js"), 200),
                Row.everyone("/health", "/health", 200),
                new Row("/sign-in", "GET", "/sign-in", 200, 303, 303, 303),
                Row.everyone("/invitation/{secret}", "/invitation/" + secret, 404),
                // without the token of the form nothing is accepted
                new Row("/invitation/{secret}", "POST", "/invitation/" + secret, 403, 403, 403, 403),
                Row.everyone("/password/{secret}", "/password/" + secret, 404),
                new Row("/password/{secret}", "POST", "/password/" + secret, 403, 403, 403, 403),
                // asked for by itself there is no error to tell of
                Row.everyone("/error", "/error", 404)));
        for (var view : List.of(
                ":workspace/desk",
                ":workspace/:list(" + KindPlace.ANY + "|all)",
                ":workspace/translations",
                ":workspace/bin",
                ":workspace/:kind(" + KindPlace.ANY + ")/:item",
                ":workspace/events/:item/registration",
                ":workspace/events/:item/registration/places",
                ":workspace/events/:item/registration/questions",
                ":workspace/events/:item/people",
                ":workspace/events/:item/messages",
                ":workspace/events/:item/messages/write",
                ":workspace/events/:item/invitations",
                ":workspace/events/:item/people/:registration",
                ":workspace/events/:item/papers",
                ":workspace/events/:item/papers/certificate",
                ":workspace/events/:item/report",
                ":workspace/events/:item/report/feedback",
                ":workspace/events/:item/programme",
                ":workspace/events/:item/hosts",
                ":workspace/hosted",
                ":workspace/hosted/:item/people",
                ":workspace/files",
                ":workspace/files/:file",
                ":workspace/people",
                ":workspace/safeguarding",
                ":workspace/safeguarding/:release",
                ":workspace/people/invite",
                ":workspace/activity",
                ":workspace/search",
                "coalition/search",
                "coalition/unanswered",
                ":workspace/settings",
                ":workspace/placements",
                ":workspace/mail",
                ":workspace/mail/:mail",
                ":workspace/mail/texts",
                ":workspace/mail/texts/:occasion",
                "coalition",
                "coalition/front-window",
                "coalition/pages",
                "coalition/figures",
                "coalition/profile",
                "coalition/themes",
                "coalition/glossary",
                "coalition/members",
                ":workspace",
                "me",
                "me/password",
                "me/requests",
                "me/activity",
                "")) {
            var address = "/space/"
                    + view.replace(":workspace", "proba-lyastovitsa")
                            .replace(":kind(" + KindPlace.ANY + ")", "events")
                            .replace(":list(" + KindPlace.ANY + "|all)", "all")
                            .replace(":item", UUID.randomUUID().toString())
                            .replace(":registration", UUID.randomUUID().toString())
                            .replace(":file", UUID.randomUUID().toString())
                            .replace(":occasion", "event-thanks")
                            .replace(":mail", UUID.randomUUID().toString())
                            .replace(":release", UUID.randomUUID().toString());
            // The page of Vaadin is the same for all; what the view then shows is tested with the views.
            rows.add(new Row("/space/" + view, "GET", address, 302, 200, 200, 200));
        }
        // begins like one of Vaadin's own folders
        rows.add(new Row("/space/:workspace/desk", "GET", "/space/lumos/desk", 302, 200, 200, 200));
        return rows;
    }

    private Set<String> routes() {
        var found = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> found.addAll(mapping.getPatternValues()));
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        RouteConfiguration.forRegistry(registry).getAvailableRoutes().forEach(route -> {
            found.add("/space/" + route.getTemplate());
            route.getRouteAliases().forEach(alias -> found.add("/space/" + alias.getTemplate()));
        });
        return found;
    }

    /** The cover of a published item of that visibility; the picture itself would be for everyone. */
    private String file(Visibility visibility, String width) {
        return covers.computeIfAbsent(visibility, this::cover).formatted(width);
    }

    private String cover(Visibility visibility) {
        var actor = editor();
        var picture = SomePicture.drawn(400, 300);
        picture.setRGB(0, 0, UUID.randomUUID().hashCode());
        var file = intake.receive(actor, "x.png", new ByteArrayInputStream(SomePicture.written(picture, "png")));
        return tenancy.as(actor, () -> {
            var words = file.words();
            library.describe(
                    file.id(),
                    "x",
                    new FileWords(
                            new Names("x", "x"),
                            words.credit(),
                            words.licence(),
                            words.visibility(),
                            words.focus(),
                            Optional.of(ShowsChild.NO)),
                    file.version());
            itemFiles.setCover(published(visibility).id(), file.id());
            return "/files/" + file.id() + "/%sx.png";
        });
    }

    /** Public, and its page is no secret: what is not published yet of it is. */
    private String item() {
        return tenancy.as(editor(), () -> published(Visibility.PUBLIC).id().toString());
    }

    private String report(String rest) {
        return "/reports/" + event + "/bg/" + rest;
    }

    private String door(String rest) {
        return "/checkin/" + event + rest;
    }

    private String papers(String file) {
        return "/papers/" + event + "/bg" + file;
    }

    private String card(Visibility visibility) {
        return "/oembed?url=" + Browser.encode(address() + "/bg/news/" + slug(visibility));
    }

    /** Of a published item of that visibility. */
    private String slug(Visibility visibility) {
        return slug(Kind.NEWS, visibility);
    }

    private String slug(Kind kind, Visibility visibility) {
        return tenancy.as(editor(), () -> published(kind, visibility).slug().value());
    }

    private Item published(Visibility visibility) {
        return published(Kind.NEWS, visibility);
    }

    private Item published(Kind kind, Visibility visibility) {
        var words = kind.sections().stream()
                .filter(Section::required)
                .collect(Collectors.toMap(Section::name, section -> "<p>Text</p>"));
        var text = new EditionText("Route " + Unheard.word(), "", words);
        var item = desk.create(kind, Language.BG, text, visibility, Set.of()).item();
        desk.publish(item.id(), Language.BG, 1);
        return item;
    }

    private Actor.Acting editor() {
        var account = tenancy.as(
                        Actor.STRANGER, () -> accounts.lookUp(new EmailAddress("redaktor.lyastovitsa@proba.example")))
                .orElseThrow();
        return new Actor.Acting(account.person(), account.workspace().orElseThrow());
    }
}
