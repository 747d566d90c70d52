package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zaedno.content.richtext.Hostile;
import org.zaedno.content.richtext.RichText;

/** What is typed, pasted and put into a text; what a reader gets of it. */
class TextFieldTest extends JourneyTest {
    private static final Path CLIPBOARD = Path.of("src/test/resources/paste");
    private static final String FILM = "https://www.youtube.com/watch?v=dvorat_na_film";
    private static final String PLAYER = "https://www.youtube-nocookie.com/embed/dvorat_na_film?autoplay=1";

    private static final String PASTE = """
            (text, html) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/html', html);
              clipboardData.setData('text/plain', text.textContent);
              text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
              return text.closest('zaedno-rich-text').value;
            }""";
    private static final String EMPTY = "text => { text.closest('zaedno-rich-text').value = ''; }";

    @Test
    void what_other_programs_put_on_the_clipboard_keeps_its_structure_and_nothing_else() throws IOException {
        var desk = begun(windows.open());

        for (var program :
                List.of("word", "libreoffice-writer", "google-docs", "web-page-chromium", "web-mail-chromium")) {
            desk.body().evaluate(EMPTY);
            var kept = (String) desk.body().evaluate(PASTE, Files.readString(CLIPBOARD.resolve(program + ".html")));

            assertThat(kept)
                    .as(program)
                    .isEqualTo(Files.readString(CLIPBOARD.resolve(program + ".kept.html"))
                            .replace("\n", ""));
            assertThat(RichText.clean(kept))
                    .as("on the server, from " + program)
                    .isEqualTo(kept);
            desk.window().picture(program);
        }
    }

    @Test
    void nothing_hostile_runs_in_the_field_or_on_a_page_even_without_a_policy() {
        var window = windows.withoutPolicy().expecting(404);
        window.profile().addInitScript("window.hits = 0; window.hit = () => { window.hits++; };");
        var desk = begun(window);

        for (var html : Hostile.snippets()) {
            desk.body().evaluate(EMPTY);
            desk.body().evaluate(PASTE, html);
        }
        var changed = window.page()
                .evaluate("""
                texts => {
                  const changed = texts.filter(html => {
                    const place = document.body.appendChild(document.createElement('div'));
                    place.innerHTML = html;
                    const once = place.innerHTML;
                    place.innerHTML = once;
                    const stays = place.innerHTML === once;
                    place.querySelectorAll('img').forEach(picture => picture.remove());
                    return !stays;
                  });
                  const last = new Image();
                  last.onerror = () => { window.ended = true; };
                  last.src = 'data:image/png,none';
                  return changed;
                }""", Hostile.snippets().stream().map(RichText::clean).toList());
        window.page().waitForFunction("window.ended");

        assertThat(window.page().evaluate("window.hits")).isEqualTo(0);
        assertThat((List<?>) changed).as("changed when read twice").isEmpty();
    }

    @Test
    void a_picture_in_a_text_asks_what_it_shows() {
        var desk = begun(windows.open().expecting(404));
        desk.body().evaluate("""
                text => text.closest('zaedno-rich-text').insertPicture({
                  id: '0f0e0d0c-0b0a-4a09-8b08-070605040302', name: 'двор 1.jpg', alt: '', caption: 'Май', decorative: false })""");
        assertThat(stored(desk)).contains("%201.jpg\"><figcaption>Май</figcaption>");
        desk.body().locator("img").click();

        var words = desk.column().getByLabel("Какво се вижда на снимката");
        assertThat(words).hasAttribute("aria-invalid", "true");
        words.fill("Деца садят домати");
        assertThat(stored(desk)).contains(" alt=\"Деца садят домати\">");
        desk.column().getByLabel("Само украсява").check();
        assertThat(stored(desk)).contains(" alt=\"\">");
    }

    @Test
    void a_text_is_written_by_keyboard_alone_and_its_film_plays_only_when_a_reader_asks() {
        var desk = begun(windows.open());
        desk.title().fill("Двор с филм");
        write(desk);
        desk.window().picture("written").button("Запишете").click();
        assertThat(desk.window().text("Всичко е записано")).isVisible();
        desk.step("Публикувайте").click();
        desk.column()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Вижте публикуваното"))
                .click();

        var reader = windows.open();
        reader.open(desk.window().path());
        assertThat(reader.heading("Какво има")).isVisible();
        assertThat(reader.page().getByRole(AriaRole.COLUMNHEADER)).hasCount(3);
        assertThat(reader.text("„лехи“ – и")).isVisible();
        assertThat(reader.link("Филм за двора")).hasAttribute("href", FILM);
        reader.picture("read").button("Пуснете видеото тук").click();
        assertThat(reader.page().locator("iframe[title='Филм за двора']")).hasAttribute("src", PLAYER);
        assertThat(reader.faults()).isNotEmpty().allMatch(("asked elsewhere: " + PLAYER)::equals);
        reader.faults().clear();

        var without = windows.withoutScripts();
        without.open(reader.path());
        assertThat(without.link("Филм за двора")).isVisible();
        assertThat(without.page().getByRole(AriaRole.BUTTON).filter(new Locator.FilterOptions().setHasText("Пуснете")))
                .hasCount(0);
    }

    private static void write(Desk desk) {
        var keys = desk.window().page().keyboard();
        desk.body().focus();
        keys.type("## Какво има");
        keys.press("Enter");
        keys.type("Има \"лехи\" - и ");
        keys.press("Control+k");
        keys.type("example.org/plan");
        keys.press("Enter");
        keys.press("Enter");
        press(desk, "Таблица");
        keys.type("Леха");
        press(desk, "Видео или страница от друго място");
        keys.type(FILM);
        keys.press("Tab");
        keys.type("Филм за двора");
        keys.press("Enter");
    }

    /** From the text to the toolbar, along it, and back. */
    private static void press(Desk desk, String tool) {
        var keys = desk.window().page().keyboard();
        keys.press("Alt+F10");
        for (int step = 0; step < 20; step++) {
            if (desk.tool(tool)
                    .evaluate("button => button === document.activeElement")
                    .equals(true)) break;
            keys.press("ArrowRight");
        }
        keys.press("Enter");
    }

    private Desk begun(Window window) {
        signIn(window, EDITOR);
        window.open("/space/" + WORKSPACE + "/news/new");
        var desk = new Desk(window, "Български");
        assertThat(desk.body()).isVisible();
        return desk;
    }

    private static String stored(Desk desk) {
        return (String) desk.body().evaluate("text => text.closest('zaedno-rich-text').value");
    }
}
