package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Seen;
import org.zaedno.content.publication.Step;
import org.zaedno.content.publication.StepWords;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;

/** An author, a translator, an editor and the clock, until readers have it in both languages. */
class ThroughManyHandsTest extends JourneyTest {
    @Autowired
    private EditorialDesk desk;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Test
    void a_text_goes_through_the_hands_of_author_translator_and_editor_to_the_reader() {
        var mark = word();
        var author = windows.open();
        signIn(author, AUTHOR);
        author.open("/space/" + WORKSPACE + "/news/new");
        var his = new Desk(author, "Български");
        his.title().fill("Кухня за майки " + mark);
        his.write("Отворена е всяка събота.");
        everythingIsSaved(author);
        his.step("Дайте за проверка").click();
        assertThat(his.state("Чака проверка")).isVisible();

        var editor = windows.open();
        signIn(editor, EDITOR);
        editor.open(author.path());
        var checked = new Desk(editor, "Български");
        remark(editor, "Добави адреса.");
        checked.step("Върнете за поправка").click();
        editor.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill("Няма адрес");
        editor.picture("reason")
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByText("Върнете за поправка")
                .last()
                .click();
        assertThat(his.column().getByRole(AriaRole.ALERT)).containsText("Няма адрес"); // at once, without a reload
        assertThat(his.column().getByText("Бележки: 1")).isVisible();
        his.body().click();
        author.picture("sent-back").page().keyboard().press("Control+End");
        author.page().keyboard().type(" На улица „Роза“ 3.");
        everythingIsSaved(author);
        his.step("Дайте за проверка").click();

        var translator = windows.open();
        signIn(translator, COORDINATOR);
        translator.open(author.path());
        var english = new Desk(translator, "Английски").lay();
        english.title().fill("A kitchen for mothers " + mark);
        english.write("Open every Saturday.");
        everythingIsSaved(translator);

        checked.step("Одобрете").click();
        assertThat(checked.state("Проверено")).isVisible();
        checked.step("Публикувайте").click();
        assertThat(checked.state("Публикувано")).isVisible();
        english.step("Публикувайте").click();
        assertThat(english.state("Публикувано")).isVisible();
        translator.picture("published");

        his.title().fill("Кухня за майки и бащи " + mark);
        everythingIsSaved(author);
        assertThat(english.column().getByRole(AriaRole.ALERT)).containsText("Българският текст се промени.");
        translator.button("Вижте какво се промени").click();
        assertThat(translator.page().locator(".part-above ins")).containsText("бащи");
        translator.picture("stale").button("Преводът отговаря").click();
        assertThat(english.column().getByRole(AriaRole.ALERT)).hasCount(0);

        var stranger = windows.open();
        stranger.open("/bg/news");
        stranger.reloadUntil(
                () -> stranger.link("Кухня за майки " + mark).first().isVisible());
        stranger.link("Кухня за майки " + mark).first().click();
        stranger.link("English").first().click();
        assertThat(stranger.heading("A kitchen for mothers " + mark)).isVisible();
    }

    @Test
    void a_text_is_scheduled_with_a_day_and_an_hour_in_sofia() {
        var editor = windows.open();
        var mine = beginNews(editor, "Насрочена " + UUID.randomUUID());
        mine.more("Насрочете");
        editor.field("Ден").fill("30.3.2031");
        editor.page().keyboard().press("Enter");
        editor.field("Час").fill("03:30");
        editor.page().keyboard().press("Enter");
        assertThat(editor.text("няма такъв час")).isVisible();
        editor.picture("no-such-hour");
        editor.field("Час").fill("04:30");
        editor.page().keyboard().press("Enter");
        editor.page().getByRole(AriaRole.DIALOG).getByText("Насрочете").last().click();

        assertThat(mine.state("Насрочено")).isVisible();
        assertThat(mine.column()).containsText("Излиза на 30 март 2031, 04:30.");
        editor.picture("scheduled");
    }

    @Test
    void what_was_scheduled_a_stranger_reads_from_its_second_on_and_not_before() {
        var editor = windows.open();
        beginNews(editor, "Излиза сама " + UUID.randomUUID());
        var item = ItemId.parse(editor.path().replaceAll("^.*/news/([0-9a-f-]+).*$", "$1"))
                .orElseThrow();
        var account = tenancy.as(
                        Actor.STRANGER, () -> accounts.lookUp(new EmailAddress("redaktor.lyastovitsa@proba.example")))
                .orElseThrow();
        var at = Instant.now().plus(Duration.ofSeconds(4));
        var slug = tenancy.as(
                new Actor.Acting(account.person(), account.workspace().orElseThrow()), () -> {
                    var open = desk.open(item);
                    var seen = Seen.of(open.edition(Language.BG).orElseThrow(), open.item());
                    desk.take(Step.SCHEDULE, item, Language.BG, seen, StepWords.at(at));
                    return open.item().slug();
                });

        var stranger = windows.open().expecting(404);
        assertThat(stranger.open("/bg/news/" + slug)).isEqualTo(404);
        stranger.reloadUntil(() -> stranger.open("/bg/news/" + slug) == 200);
        assertThat(Instant.now()).isAfter(at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(new Desk(editor, "Български").state("Публикувано")).isVisible(); // and so does who has it open
    }

    private static void remark(Window window, String words) {
        window.button("Чакащи бележки: 0. Текст, Български").click();
        window.field("Вашата бележка").fill(words);
        window.picture("remark").button("Оставете бележката").click();
        assertThat(window.text("Бележки: 1")).isVisible();
    }
}
