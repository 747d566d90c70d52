package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.FileWords;
import org.zaedno.content.files.Focus;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.files.Licence;
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
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.safeguarding.Answers;
import org.zaedno.content.safeguarding.Answers.ConsentOf;
import org.zaedno.content.safeguarding.PublishingGate;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;

/** A picture by which a child can be known: stopped, let through, taken back. */
class PictureOfAChildTest extends JourneyTest {
    private static final String WATCH = "Пробен отговорник за безопасността на децата";
    private static final LocalDate NEXT_YEAR =
            LocalDate.now(ZoneId.of("Europe/Sofia")).plusYears(1);

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private FileIntake intake;

    @Autowired
    private FileDesk library;

    @Autowired
    private PublishingGate gate;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Test
    void a_picture_of_a_child_comes_out_with_leave_and_its_text_goes_with_it() {
        var title = "Първият учебен ден " + word();
        var words = "Момче пред училище; семейството е съгласно " + UUID.randomUUID();
        var item = story(title);
        var editor = windows.open();
        signIn(editor, EDITOR);
        editor.open("/space/" + WORKSPACE + "/news/" + item.id());
        var mine = new Desk(editor, "Български");
        mine.step("Публикувайте").click();
        assertThat(editor.text("Показва дете, което може да се познае. Нужно е разрешение."))
                .isVisible();
        editor.picture("stopped").button("Поискайте разрешение: uchenik.png").click();
        editor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill(words);
        inDialog(editor, "Поискайте");
        assertThat(editor.text("Чака се решение.")).isVisible();

        var watch = windows.open();
        signIn(watch, WATCH);
        watch.open("/space/" + WORKSPACE + "/safeguarding");
        request(watch, words).getByText("Разгледайте и решете").click();
        watch.field("До кога важи").fill(NEXT_YEAR.format(DateTimeFormatter.ofPattern("d.M.yyyy")));
        watch.page().keyboard().press("Enter");
        watch.picture("decision").button("Разрешете").click();
        assertThat(request(watch, words)).containsText("Разрешена");

        mine.step("Публикувайте").click();
        assertThat(mine.state("Публикувано")).isVisible();
        var stranger = windows.open().expecting(410);
        stranger.open("/bg/news/" + item.slug());
        assertThat(stranger.page().getByAltText("Момче с раница")).isVisible();
        stranger.picture("public");

        request(watch, words).getByText("Оттеглете разрешението").click();
        watch.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill("Семейството се отказа.");
        inDialog(watch, "Оттеглете разрешението");
        stranger.expecting(404); // the picture is gone at once, its text within a second
        stranger.reloadUntil(() -> stranger.open("/bg/news/" + item.slug()) == 410);
        assertThat(mine.state("Чернова")).isVisible(); // in the window that has it open, too
        assertThat(mine.column()).containsText("Семейството се отказа.");
        editor.picture("back-again").open("/space/" + WORKSPACE + "/desk");
        assertThat(editor.heading(title).or(editor.link(title)).first()).isVisible();
        assertThat(editor.text("Спрени от сайта").first()).isVisible();
        editor.picture("on-the-desk");
    }

    private static Locator request(Window window, String words) {
        return window.page()
                .locator(".releases > *")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first();
    }

    private static void inDialog(Window window, String verb) {
        window.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(verb).setExact(true))
                .click();
    }

    /** A draft with the picture in it and its check-list answered: those have tests of their own. */
    private Item story(String title) {
        var picture = picture();
        return tenancy.as(editor(), () -> {
            var body = "<p>Той тръгна сам.</p><figure data-file=\"" + picture.id() + "\"><img src=\""
                    + picture.address() + "\" alt=\"Момче с раница\"></figure>";
            var text = new EditionText(title, "", body);
            var item = desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of())
                    .item();
            gate.answer(
                    item.id(),
                    Language.BG,
                    new Answers(
                            false,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Set.of(ConsentOf.PARENT),
                            Optional.of(NEXT_YEAR),
                            Optional.empty(),
                            Optional.of(false)));
            return item;
        });
    }

    private KeptFile picture() {
        var drawn = SomePicture.drawn(640, 400);
        drawn.setRGB(0, 0, UUID.randomUUID().hashCode());
        var file = intake.receive(editor(), "uchenik.png", new ByteArrayInputStream(SomePicture.written(drawn, "png")));
        var said = new FileWords(
                new Names("Момче с раница", "A boy with a satchel"),
                "",
                Licence.ALL_RIGHTS_RESERVED,
                Visibility.PUBLIC,
                Focus.MIDDLE,
                Optional.of(ShowsChild.RECOGNISABLE));
        return tenancy.as(editor(), () -> library.describe(file.id(), file.name(), said, file.version()));
    }

    private Actor.Acting editor() {
        var account = tenancy.as(
                        Actor.STRANGER, () -> accounts.lookUp(new EmailAddress("redaktor.lyastovitsa@proba.example")))
                .orElseThrow();
        return new Actor.Acting(account.person(), account.workspace().orElseThrow());
    }
}
