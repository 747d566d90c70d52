package org.zaedno.hub.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zaedno.hub.Browser.encode;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zaedno.content.World;
import org.zaedno.content.certificate.Certificate;
import org.zaedno.content.certificate.CertificateCodes;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.database.DatabaseAccess;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.registration.CheckIn;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.PersonalLinks;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.Browser;
import org.zaedno.hub.HubTest;
import org.zaedno.hub.Unheard;
import org.zaedno.hub.checkin.SomeForum;

/** What organisers take out on paper, and what strangers are told of it. */
class PaperPagesTest extends HubTest {
    @Autowired
    private ApplicationContext hub;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateCodes codes;

    @Autowired
    private UsualWords usual;

    @Autowired
    private DatabaseAccess database;

    private SomeForum forum;
    private Browser organiser;
    private Browser stranger;

    @BeforeEach
    void arrange() {
        forum = new SomeForum(hub, "Мрежата " + Unheard.word(), 20);
        organiser = new Browser(address());
        organiser.signIn(SomeForum.ORGANISER);
        stranger = new Browser(address());
    }

    @AfterEach
    void close() {
        organiser.close();
        stranger.close();
    }

    @Test
    void papers_say_who_is_expected_and_who_came_and_never_what_anybody_needs() throws Exception {
        var maria = forum.guest("Мария Иванова", "Карин дом", "Жестов език");
        forum.guest("Ѝво Ъгърски", "Отдел „Закрила на детето“");
        arrived(maria);

        assertThat(words("to-sign.pdf?blank=3"))
                .contains("Иванова, Мария", "Ъгърски, Ѝво", "Карин дом")
                .doesNotContain("Жестов");
        assertThat(words("attendance.pdf"))
                .contains("Иванова, Мария", "Дойдоха 1 от 2")
                .doesNotContain("Ъгърски");
        assertThat(words("badges.pdf?which=fresh&first=8"))
                .contains("Мария", maria.code().substring(0, 4));
        assertThat(organiser.get(paper("badges.pdf?which=fresh")).statusCode()).isEqualTo(404);
        assertThat(organiser.get(paper("badges.pdf?which=nonsense")).statusCode())
                .isEqualTo(404);
        assertThat(organiser.get(paper("certificates.pdf")).statusCode()).isEqualTo(404);
        assertThat(organiser.get(paper("to-sign.pdf")).headers().firstValue("Cache-Control"))
                .contains("no-store");
    }

    @Test
    void a_certificate_is_checked_by_anybody_who_has_its_code_and_nothing_keeps_the_answer() throws Exception {
        var code = codes.of(issued("Мария Иванова").id());

        var page = stranger.get("/bg/verify/" + code.grouped());

        assertThat(page.body()).contains("Удостоверението е валидно", "Мария Иванова", "Лястовица", "noindex");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(stranger.get("/robots.txt").body()).contains("Disallow: /bg/verify");
        assertThat(stranger.get("/bg/verify?code="
                                + encode(code.grouped().toLowerCase().replace('-', ' ')))
                        .headers()
                        .firstValue("Location"))
                .contains("/bg/verify/" + code.grouped());
        assertThat(words("certificates.pdf")).contains("Мария Иванова", code.grouped(), "Удостоверение за участие");
    }

    @Test
    void a_changed_letter_and_no_code_at_all_get_the_same_page_and_the_same_answer() {
        var code = codes.of(issued("Мария Иванова").id()).value();
        var changed = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);

        var forged = stranger.get("/bg/verify/" + changed);
        var nonsense = stranger.get("/bg/verify/nonsense");

        assertThat(forged.statusCode()).isEqualTo(404);
        assertThat(forged.body())
                .isEqualTo(nonsense.body())
                .contains("Няма удостоверение с\u00a0този код", "name=\"code\"")
                .doesNotContain(changed, "Мария");
        assertThat(stranger.ask("POST", "/bg/verify/" + changed, "name=" + encode("Мария Иванова"))
                        .body())
                .isEqualTo(forged.body());
    }

    @Test
    void a_withdrawn_certificate_says_so_and_a_forgotten_name_is_confirmed_to_who_knows_it() {
        var certificate = issued("Мария Иванова");
        var address = "/bg/verify/" + codes.of(certificate.id()).grouped();
        try (var world = new World(database)) {
            world.sql()
                    .sql("delete from content.participant where id = ?")
                    .param(certificate.person().orElseThrow().value())
                    .update();
        }

        assertThat(stranger.get(address).body())
                .contains("Името вече не се пази")
                .doesNotContain("Мария");
        assertThat(name(address, "мария  иванова").body()).contains("Да, удостоверението е");
        assertThat(name(address, "Мария Петрова").body())
                .contains("не е издадено на името")
                .doesNotContain("Да, ");
        as(() -> {
            certificates.withdraw(certificate.id(), "Грешка");
            return true;
        });
        assertThat(stranger.get(address).body())
                .contains("Удостоверението е оттеглено")
                .doesNotContain("Грешка");
    }

    @Test
    void a_person_finds_their_own_behind_the_personal_link_and_nobody_elses() throws Exception {
        var certificate = issued("Мария Иванова");
        forum.guest("Ѝво Ъгърски", "");
        var links = hub.getBean(PersonalLinks.class);
        var secrets = as(() -> hub.getBean(CheckIn.class).expected(forum.event)).stream()
                .collect(Collectors.toMap(
                        form -> form.people().getFirst().name(),
                        form -> links.secret(forum.event, form.key()).value()));
        var own = "/bg/registrations/" + secrets.get("Мария Иванова");
        var file = "/certificates/" + certificate.id() + ".pdf";

        assertThat(stranger.get(own).body()).contains("Удостоверението Ви", own + file, "/bg/verify/");
        try (var pdf = Loader.loadPDF(stranger.bytes(own + file))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Мария Иванова", codes.of(certificate.id()).grouped());
        }
        assertThat(stranger.get(own + file).headers().firstValue("Cache-Control"))
                .contains("no-store");
        var theirs = "/bg/registrations/" + secrets.get("Ѝво Ъгърски");
        assertThat(stranger.get(theirs).body()).doesNotContain("/certificates/");
        assertThat(stranger.get(theirs + file).statusCode()).isEqualTo(404);
        assertThat(stranger.get(own.substring(0, own.length() - 3) + "AAA" + file)
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> name(String address, String name) {
        return stranger.ask("POST", address, "name=" + encode(name));
    }

    private Certificate issued(String name) {
        arrived(forum.guest(name, "Карин дом"));
        return as(() -> {
            certificates.save(forum.event, usual.of(forum.event));
            certificates.issueAll(forum.event);
            return certificates.list(forum.event).getFirst();
        });
    }

    private void arrived(Participant person) {
        as(() -> hub.getBean(CheckIn.class)
                .mark(forum.event, List.of(new CheckIn.Mark(person.id(), true, Instant.now(), "mark-" + person.id()))));
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        var account = tenancy.as(
                        Actor.STRANGER,
                        () -> hub.getBean(SignInDesk.class).lookUp(new EmailAddress(SomeForum.ORGANISER)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), work);
    }

    private String paper(String file) {
        return "/papers/" + forum.event + "/bg/" + file;
    }

    private String words(String file) throws Exception {
        try (var pdf = Loader.loadPDF(organiser.bytes(paper(file)))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
