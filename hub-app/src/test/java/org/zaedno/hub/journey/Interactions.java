package org.zaedno.hub.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.DoubleSupplier;

/** One person at work in one tab: each thing they do is timed and weighed. */
final class Interactions {
    static final String LIST =
            "!!document.querySelector('table.board:not(.board-editions)') && !!document.querySelector('.list-foot')";
    private static final String WRITTEN =
            "[...document.querySelectorAll('.rich-text')].filter(text => text.textContent.length > 100).length";
    /** With a text in its field. */
    static final String EDITOR = WRITTEN + " > 0";

    private static final String BOTH_EDITIONS = WRITTEN + " === 2";

    private static final String DESK = "!!document.querySelector('.desk')";
    private static final String BOARD = "!!document.querySelector('.board-editions')";
    private static final String SECOND_PAGE = "document.querySelector('.paging span')?.textContent.includes('26')";
    private static final String FOUND =
            "[...document.querySelectorAll('#quick-find-list .find-title')].some(title => title.textContent.endsWith(' %s'))";
    private static final String SAVED = "!zaedno.waiting()";
    /** What else an interaction brings comes within this, in milliseconds. */
    private static final int AFTERMATH = 150;

    private final Page page;
    private final Wire wire;
    private final Stopwatch watch;
    private final Samples.ByInteraction samples;

    Interactions(BrowserContext profile, Samples.ByInteraction samples) {
        this.samples = samples;
        page = profile.newPage();
        wire = new Wire(page);
        watch = new Stopwatch(page);
    }

    Samples.ByInteraction samples() {
        return samples;
    }

    /** Before the person's eyes: a browser draws what is behind another tab about once a second. */
    void front() {
        page.bringToFront();
    }

    void leave() {
        page.close();
    }

    /** By typing the address. */
    void visit(Interaction what, String address) {
        take(what, () -> {
            page.navigate(address);
            return watch.fromTheStart(LIST);
        });
    }

    void desk() {
        click(Interaction.DESK, entry("desk"), DESK);
    }

    void list() {
        click(Interaction.LIST, entry("all"), LIST);
    }

    void nextPage() {
        click(Interaction.NEXT_PAGE, page.locator(".paging a").last(), SECOND_PAGE);
    }

    void board() {
        click(Interaction.BOARD, entry("translations"), BOARD);
    }

    /** From the last letter to the line. The pause after typing, in which nothing is asked, is in it. */
    void find(int number) {
        page.keyboard().press("/");
        page.waitForFunction("document.activeElement?.matches('.find-field')");
        take(
                Interaction.FIND,
                () -> watch.from(
                        "input", FOUND.formatted(number), () -> page.keyboard().type("номер " + number)));
        page.keyboard().press("Escape");
        page.waitForFunction("!document.querySelector('.find-field')");
    }

    /** Opens this row of the list, adds a letter, saves, goes back. */
    void write(int number, Interaction open, Interaction save) {
        click(open, page.locator("table.board th a:text-matches(' %d$')".formatted(number)), BOTH_EDITIONS);
        page.locator(".rich-text").first().click();
        page.keyboard().press("Control+End");
        page.keyboard().type("а");
        click(save, page.locator(".bar-top vaadin-button").last(), SAVED);
        page.locator(".bar-top a.icon-button").click();
        page.waitForFunction(LIST);
    }

    private Locator entry(String place) {
        return page.locator("vaadin-side-nav-item[path$='/%s']".formatted(place));
    }

    private void click(Interaction what, Locator on, String seen) {
        take(what, () -> watch.from("pointerdown", seen, on::click));
    }

    private void take(Interaction what, DoubleSupplier done) {
        wire.reset();
        double took = done.getAsDouble();
        page.waitForTimeout(AFTERMATH);
        samples.computeIfAbsent(what, none -> new Samples()).add(took, wire.down(), wire.up());
    }
}
