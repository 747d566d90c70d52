package org.zaedno.hub.workspace.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.coalition.CoalitionPages;
import org.zaedno.content.coalition.FrontWindow;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.question.AskedWords;
import org.zaedno.content.question.UnansweredCounts;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.JobName;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.theme.Theme;
import org.zaedno.content.theme.Themes;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class CoalitionViewsTest extends WorkspaceTest {
    private static final String FRONT_PAGE_AND_THEMES = "parva-stranitsa@proba.example";
    private static final String MEMBERSHIP = "chlenstvo@proba.example";
    private static final String MODERATION = "moderator@proba.example";

    @Autowired
    private FrontWindow window;

    @Autowired
    private CoalitionPages pages;

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private Themes themes;

    @Autowired
    private CoalitionDirectory directory;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private UnansweredCounts counts;

    @Test
    @SignedInAs(FRONT_PAGE_AND_THEMES)
    void who_holds_a_duty_finds_the_coalition_and_only_their_own_places_in_its_menu() {
        open("coalition");

        assertThat(screen()).contains("Коалиция", "отговаря за началната страница", "Вие отговаряте за това");
        assertThat(menu())
                .containsExactly(
                        "Начална страница", "Профил", "Страници", "Числа", "Теми", "Речник", "Търсено без отговор");
        open("proba-sedem-pateki/news");
        assertThat(menu()).contains("Новини").doesNotContain("Речник");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coalition", "coalition/front-window", "coalition/glossary", "coalition/members"})
    @SignedInAs(SignedInAs.EDITOR)
    void who_holds_none_is_told_whose_it_is(String address) {
        open(address);

        assertThat(screen()).contains("Тук работят хората с отговорност в коалицията");
    }

    @Test
    @SignedInAs(MODERATION)
    void another_duty_is_not_enough() {
        open("coalition/themes");
        assertThat(screen()).contains("Това решава човекът, който отговаря за темите");

        open("coalition/members");
        assertThat(screen()).contains("Това решава човекът, който отговаря за членството");
    }

    @Test
    @SignedInAs(FRONT_PAGE_AND_THEMES)
    void proposals_are_seated_ordered_by_buttons_and_taken_out_again() {
        var first = proposed("Първи " + UUID.randomUUID());
        var second = proposed("Втори " + UUID.randomUUID());
        open("coalition/front-window");
        press("Поставете: " + first.title());
        answer("Поставете");
        press("Поставете: " + second.title());
        answer("Поставете");
        assertThat(shown()).containsSubsequence(second.item(), first.item());

        press("Преместете „" + second.title() + "“ надолу");
        assertThat(shown()).containsSubsequence(first.item(), second.item());

        press("Извадете: " + first.title());
        answer("Извадете");
        assertThat(shown()).doesNotContain(first.item());
        test(find(Button.class).withText("Върнете обратно").all().getLast()).click();
        assertThat(shown()).containsSubsequence(first.item(), second.item());
    }

    @Test
    @SignedInAs(FRONT_PAGE_AND_THEMES)
    void a_theme_is_moved_and_retired_and_both_can_be_taken_back() {
        var before = themes.all();
        var second = before.get(1).name().bg();
        open("coalition/themes");

        press("Преместете „" + second + "“ нагоре");
        assertThat(themes.all().getFirst().id()).isEqualTo(before.get(1).id());
        undo();
        assertThat(ids(themes.all())).isEqualTo(ids(before));

        press("Спрете да предлагате: " + second);
        assertThat(screen()).contains("Вече не се предлагат");
        undo();
        assertThat(themes.offered(Set.of())).hasSameSizeAs(before);
    }

    @Test
    @SignedInAs(FRONT_PAGE_AND_THEMES)
    void a_term_is_found_by_its_abbreviation_removed_and_brought_back() {
        open("coalition/glossary?q=цнст");
        assertThat(screen())
                .contains(
                        "Център за настаняване от семеен тип (ЦНСТ)",
                        "Family-type placement centre (FTPC)",
                        "Показани: 1");

        press("Махнете: Център за настаняване от семеен тип");
        assertThat(screen()).contains("Няма такъв термин");
        undo();
        assertThat(screen()).contains("Показани: 1");

        open("coalition/glossary?q=fostering");
        assertThat(screen()).contains("Приемна грижа");
    }

    @Test
    @SignedInAs(FRONT_PAGE_AND_THEMES)
    void a_question_without_an_answer_is_dismissed_or_becomes_a_term() {
        var first = AskedWords.of("хартиен " + letters(), LocalDate.now()).orElseThrow();
        var second = AskedWords.of("хартиен " + letters(), LocalDate.now()).orElseThrow();
        tenancy.as(new Actor.SystemJob(JobName.QUESTIONS), () -> {
            counts.add(List.of(
                    new UnansweredCounts.Count(first, LocalDate.now(), UnansweredCounts.Place.SITE, 3),
                    new UnansweredCounts.Count(second, LocalDate.now(), UnansweredCounts.Place.SITE, 3)));
            return true;
        });
        open("coalition/unanswered");
        assertThat(screen()).contains(first.value(), second.value(), "Питали са 3 пъти");

        press("Отхвърлете: " + first.value());
        assertThat(find(UnorderedList.class).single().getElement().getTextRecursively())
                .doesNotContain(first.value());
        undo();
        press("Добавете в речника: " + second.value());
        assertThat(field("Термин – на български").getValue()).isEqualTo(second.value());
        field("Термин – на английски").setValue("Paper " + letters());
        answer("Запишете");

        assertThat(find(UnorderedList.class).single().getElement().getTextRecursively())
                .contains(first.value())
                .doesNotContain(second.value());
        open("coalition/glossary?q=" + second.value());
        assertThat(screen()).contains("Показани: 1", "Последно: Пробна редакторка на началната страница и темите");
        press("Махнете: " + second.value());
        open("coalition/glossary");
        press("Върнете: " + second.value());
        open("coalition/glossary?q=" + second.value());
        assertThat(screen()).contains("Показани: 1");
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "ж";
    }

    @Test
    @SignedInAs(FRONT_PAGE_AND_THEMES)
    void a_term_without_a_name_is_refused_in_its_form_and_nothing_typed_is_lost() {
        open("coalition/glossary");
        press("Добавете термин");
        var name = field("Термин – на български");
        name.setValue("Нов термин");

        answer("Запишете");

        assertThat(words(find(Dialog.class).single()).replace('\u00a0', ' '))
                .contains("Напишете името и на двата езика");
        assertThat(name.getValue()).isEqualTo("Нов термин");
    }

    @Test
    @SignedInAs(MEMBERSHIP)
    void a_member_is_admitted_with_a_link_archived_and_opened_again() {
        open("coalition/members");
        press("Приемете член");
        field("Пълно име – на български").setValue("Нова пробна организация");
        field("Пълно име – на английски").setValue("New trial organisation");
        test(field("Кратко име – на български")).setValue("Нова Проба");
        field("Кратко име – на английски").setValue("New Trial");
        assertThat(field("Адрес").getValue()).isEqualTo("nova-proba");
        field("Имейл на първия координатор").setValue("nova@test.example");
        answer("Приемете");

        var link = find(TextField.class, find(Dialog.class).all().getLast()).single();
        assertThat(link.getValue()).containsPattern("/invitation/[\\w-]{43}\\?lang=bg");
        assertThat(screen()).contains("Нова пробна организация", "още няма координатор");
        press("Архивирайте: Нова Проба");
        answer("Архивирайте");
        assertThat(screen()).contains("В архива: 1");
        assertThat(directory.find(new Slug("nova-proba")).orElseThrow().archivedAt())
                .isPresent();
        undo();
        assertThat(directory.find(new Slug("nova-proba")).orElseThrow().archivedAt())
                .isEmpty();
    }

    @Test
    @SignedInAs(FRONT_PAGE_AND_THEMES)
    void who_holds_the_front_page_writes_the_pages_and_every_page_leads_to_them() {
        open("coalition/pages");
        assertThat(screen()).contains("За коалицията", "Достъпност", "станете редактор в пространството на Лумос");

        press("Станете редактор на страниците");

        assertThat(screen()).contains("За коалицията", "Лични данни");
        var title = "За нас " + UUID.randomUUID();
        var convenor = directory.find(new Slug("lumos")).orElseThrow().id();
        var text = new EditionText(title, "Кои сме.", "<p>Текст.</p>");
        var page = as(FRONT_PAGE_AND_THEMES, convenor, () -> {
            var item = desk.create(Kind.PAGE, Language.BG, text, Visibility.PUBLIC, Set.of())
                    .item();
            return desk.publish(item.id(), Language.BG, 1);
        });
        open("coalition/pages");
        assertThat(screen()).contains(title, "Публикувана");
        assertThat(pages.shown(Language.EN, 100))
                .extracting(shown -> shown.title())
                .contains(title);
        as(FRONT_PAGE_AND_THEMES, convenor, () -> desk.withdraw(page.item(), Language.BG, "проба", page.version()));
    }

    private record Proposed(ItemId item, String title) {}

    private Proposed proposed(String title) {
        return as(SignedInAs.EDITOR, () -> {
            var text = new EditionText(title, "Кратко.", "<p>Текст.</p>");
            var item = desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of())
                    .item();
            desk.publish(item.id(), Language.BG, 1);
            window.propose(item.id(), "");
            return new Proposed(item.id(), title);
        });
    }

    private List<ItemId> shown() {
        return window.shown(FrontWindow.SEATS_MAX);
    }

    private static List<org.zaedno.content.theme.ThemeId> ids(List<Theme> themes) {
        return themes.stream().map(Theme::id).toList();
    }

    private List<String> menu() {
        return find(com.vaadin.flow.component.sidenav.SideNav.class).single().getItems().stream()
                .map(com.vaadin.flow.component.sidenav.SideNavItem::getLabel)
                .toList();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel().replace('\u00a0', ' ')))
                .findFirst()
                .orElseThrow();
    }

    private void undo() {
        test(find(Button.class).withText("Върнете обратно").all().getLast()).click();
    }

    private void press(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> label.equals(
                                button.getAriaLabel().orElse(button.getText()).replace('\u00a0', ' ')))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No button " + label)))
                .click();
    }

    /** The button at the foot of the open dialog. */
    private void answer(String verb) {
        test(find(Button.class, find(Dialog.class).all().getLast())
                        .withText(verb)
                        .single())
                .click();
    }

    private <T> T as(String email, WorkspaceId workspace, Supplier<T> work) {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(email)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), workspace), work);
    }

    private <T> T as(String email, Supplier<T> work) {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(email)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), work);
    }

    private static String words(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively()
                + component.getChildren().map(CoalitionViewsTest::words).reduce("", String::concat);
    }
}
