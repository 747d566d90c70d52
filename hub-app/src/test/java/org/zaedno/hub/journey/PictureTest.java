package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zaedno.content.files.SomePicture;

/** A photograph on its way from somebody's camera to somebody's eyes. */
class PictureTest extends JourneyTest {
    private static final String SHOWN = "Люлка под орех";

    @Test
    void a_photograph_is_brought_described_and_published_and_says_nothing_of_where_it_was_taken() {
        var title = "Нова люлка " + UUID.randomUUID();
        var editor = windows.open().expecting(422);
        var desk = beginNews(editor, title);

        desk.body().click();
        desk.tool("Снимка").click();
        refusedKindly(editor);
        bring(editor);
        question(editor).fill(SHOWN);
        editor.field("Надпис под снимката").fill("В двора на центъра");
        editor.picture("words").button("Сложете снимката").click();
        assertThat(desk.body().locator("figure img")).hasAttribute("alt", SHOWN);
        everythingIsSaved(editor);

        editor.button("Корица и файлове").click();
        editor.button("Изберете корица").click();
        editor.page().locator("button.file-card").first().click();
        editor.field("Какво се вижда на снимката, на английски").fill("A swing under a walnut tree");
        editor.field("Автор").fill("Ива Снимкова");
        editor.page().locator(".focus-picture img").click(new Locator.ClickOptions().setPosition(20, 20));
        editor.page().getByRole(AriaRole.RADIO, byName("Не")).click();
        editor.picture("cover-words")
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, inside("Запишете"))
                .click();
        assertThat(editor.button("Сменете корицата")).isVisible();
        desk.step("Публикувайте").click();
        assertThat(desk.state("Публикувано")).isVisible();
        editor.picture("published");

        var stranger = windows.open();
        stranger.open("/bg/news");
        stranger.reloadUntil(() -> stranger.link(title).first().isVisible());
        stranger.link(title).first().click();
        var figure =
                stranger.page().locator("figure").filter(new Locator.FilterOptions().setHasText("В двора на центъра"));
        assertThat(figure).containsText("Ива Снимкова");
        assertThat(figure.locator("img")).hasAttribute("alt", SHOWN);
        stranger.picture("read");
        for (var picture : stranger.page().locator("img[src^='/files/']").all()) {
            var bytes = stranger.page()
                    .request()
                    .get(address() + picture.getAttribute("src"))
                    .body();
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .hasSizeGreaterThan(1_000)
                    .doesNotContain("Exif", "42.6977", "Owner of this camera");
        }

        editor.open("/space/" + WORKSPACE + "/files");
        editor.page().locator("a.file-card").first().click();
        var used = editor.page().locator(".used-where li").filter(new Locator.FilterOptions().setHasText(title));
        assertThat(used).hasCount(2);
        assertThat(used.first()).containsText("публикувано");
        editor.picture("used-where");
    }

    /** What is no picture by its name, by its size, by its bytes. */
    private static void refusedKindly(Window editor) {
        choose(editor, "писмо.exe", "application/octet-stream", new byte[100]);
        assertThat(editor.text("Такива файлове не пазим").first()).isVisible();
        choose(editor, "голяма.jpg", "image/jpeg", new byte[(20 << 20) + 1]);
        assertThat(editor.text("Файлът е твърде голям").first()).isVisible();
        choose(editor, "страница.jpg", "image/jpeg", "<html><script>1</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(editor.text("Такива файлове не пазим. Качете снимка").first())
                .isVisible();
        editor.picture("refused").button("Махнете от списъка").click();
    }

    /** Over a line so slow that one sees how far it has come. */
    private static void bring(Window editor) {
        var line = editor.profile().newCDPSession(editor.page());
        slow(line, 150 << 10);
        choose(editor, "DSC_0042.jpg", "image/jpeg", SomePicture.withPlace(noise()));
        assertThat(editor.page().locator("vaadin-upload-file vaadin-progress-bar"))
                .isVisible();
        editor.picture("on-its-way");
        slow(line, -1);
        assertThat(question(editor)).isVisible();
        line.detach();
    }

    private static Locator question(Window editor) {
        return editor.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.TEXTBOX, inside("Какво се вижда на снимката"));
    }

    private static void choose(Window editor, String name, String type, byte[] bytes) {
        editor.page().locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, bytes));
    }

    /** @param upload in bytes a second; -1: as fast as it goes */
    private static void slow(CDPSession line, int upload) {
        var so = new JsonObject();
        so.addProperty("offline", false);
        so.addProperty("latency", 0);
        so.addProperty("downloadThroughput", -1);
        so.addProperty("uploadThroughput", upload);
        line.send("Network.emulateNetworkConditions", so);
    }

    /** Some hundred kilobytes, another picture each time. */
    private static BufferedImage noise() {
        var picture = SomePicture.drawn(900, 600);
        var random = new Random();
        for (int x = 0; x < 900; x++) for (int y = 200; y < 500; y++) picture.setRGB(x, y, random.nextInt());
        return picture;
    }

    private static com.microsoft.playwright.Page.GetByRoleOptions byName(String name) {
        return new com.microsoft.playwright.Page.GetByRoleOptions()
                .setName(name)
                .setExact(true);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
