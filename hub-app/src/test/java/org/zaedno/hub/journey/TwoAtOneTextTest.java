package org.zaedno.hub.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two people at one text see each other and what the other saves, and neither writes over the other unseen. */
class TwoAtOneTextTest extends JourneyTest {
    @Test
    void they_see_each_other_come_write_and_go() {
        var first = windows.open();
        beginNews(first, "Двама на една маса " + UUID.randomUUID());
        var company = first.page().locator(".with");
        assertThat(company).isHidden();

        var second = windows.open();
        signIn(second, COORDINATOR);
        second.open(first.path());
        new Desk(second, "Български").lead().focus();

        assertThat(company).containsText(COORDINATOR + " пише тук: Български");
        assertThat(second.page().locator(".with")).containsText(EDITOR);
        first.picture("company");
        second.page().close();
        company.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    @Test
    void what_one_saves_the_other_sees_at_once_where_nothing_was_typed() {
        var first = windows.open();
        beginNews(first, "Пред очите " + UUID.randomUUID());
        var second = windows.open();
        signIn(second, COORDINATOR);
        second.open(first.path());
        var hers = new Desk(second, "Български");
        hers.body().click();
        second.page().keyboard().press("Control+End");
        second.page().keyboard().type(" Нейното.");

        new Desk(first, "Български").lead().fill("Неговият увод.");
        first.button("Запишете").click();

        assertThat(hers.lead()).hasValue("Неговият увод.");
        everythingIsSaved(second); // different fields are joined
        assertThat(new Desk(first, "Български").body()).hasText("Едно изречение. Нейното.");
        assertThat(hers.column().getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void the_second_in_the_same_field_is_told_reads_the_first_word_by_word_and_decides() {
        var first = windows.open();
        beginNews(first, "Двама пишат " + UUID.randomUUID());
        var second = windows.open();
        signIn(second, COORDINATOR);
        second.open(first.path());
        var hers = new Desk(second, "Български");
        assertThat(hers.body()).isVisible();
        assertThat(second.page().locator(".with")).containsText(EDITOR); // the line is open
        second.cut();
        hers.lead().fill("Уводът на втората.");

        new Desk(first, "Български").lead().fill("Уводът на първия.");
        first.button("Запишете").click();
        everythingIsSaved(first);
        second.joinAgain();

        assertThat(hers.column().getByRole(AriaRole.ALERT)).containsText("Вашият текст е тук и не е пипан.");
        assertThat(hers.lead()).hasValue("Уводът на втората.");
        second.picture("told").button("Вижте техния текст").click();
        assertThat(second.page().getByRole(AriaRole.DIALOG).locator("del")).containsText("първия");
        second.picture("theirs").button("Запишете своя").click();
        everythingIsSaved(second);
        assertThat(hers.column().getByRole(AriaRole.ALERT)).hasCount(0);
        assertThat(new Desk(first, "Български").lead()).hasValue("Уводът на втората.");
    }
}
