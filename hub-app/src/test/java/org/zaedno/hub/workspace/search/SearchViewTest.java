package org.zaedno.hub.workspace.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.question.SavedQuestions;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.indexing.HubSearch;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;
import org.zaedno.search.Filters;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.Sort;

class SearchViewTest extends WorkspaceTest {
    private static final String NEIGHBOUR = "redaktor.kladenets@proba.example";
    private static final String THEMES = "parva-stranitsa@proba.example";
    private static final String ROOM = SWALLOW + "/search";

    @Autowired
    EditorialDesk desk;

    @Autowired
    SavedQuestions saved;

    @Autowired
    HubSearch search;

    @Autowired
    SignInDesk accounts;

    @Autowired
    Tenancy tenancy;

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void drafts_of_ones_own_and_what_others_published_are_found_and_nothing_else() {
        var word = word();
        write(SignedInAs.EDITOR, "Наша чернова " + word, false);
        write(NEIGHBOUR, "Тяхна новина " + word, true);
        write(NEIGHBOUR, "Тяхна чернова " + word, false);
        open(SWALLOW);
        awaitFound(word, 2);

        open(ROOM + "?as=typed&q=" + word);

        assertThat(titles()).containsExactlyInAnyOrder("Наша чернова " + word, "Тяхна новина " + word);
        assertThat(screen())
                .contains("Всичко (2)", "Публикувано (1)", "Непубликувано (1)", "Чернова")
                .doesNotContain("Тяхна чернова");
        assertThat(link("Наша чернова " + word).getHref()).startsWith(SWALLOW + "/news/");
        assertThat(link("Тяхна новина " + word).getHref()).startsWith("/bg/news/");

        open(ROOM + "?as=typed&state=drafts&q=" + word);
        assertThat(titles()).containsExactly("Наша чернова " + word);
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void choosing_in_two_facets_is_in_the_address_and_narrows() {
        open(ROOM + "?q=деца");
        var kinds = facet("Вид");
        var values = kinds.getListDataView().getItems().limit(2).collect(Collectors.toSet());

        test(kinds)
                .selectItems(values.stream()
                        .map(value -> kinds.getItemLabelGenerator().apply(value))
                        .toArray(String[]::new));
        roundTrip();

        assertThat(facet("Вид").getValue()).isEqualTo(values);
        assertThat(kindsInTheAddress()).isEqualTo(values);
    }

    private Set<String> kindsInTheAddress() {
        return new java.util.TreeSet<>(com.vaadin
                .flow
                .component
                .UI
                .getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters()
                .getOrDefault("kind", List.of()));
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void a_question_is_saved_and_its_new_answers_wait_on_the_desk_until_they_are_looked_at() {
        var word = word();
        write(SignedInAs.EDITOR, "Първо " + word, true);
        open(SWALLOW);
        awaitFound(word, 1);
        open(ROOM + "?as=typed&q=" + word);
        press("Запазете търсенето");
        find(TextField.class, find(Dialog.class).single()).single().setValue("Нашата дума " + word);
        answer("Запазете");
        assertThat(screen()).contains("Запазено като „Нашата дума " + word);

        open(SWALLOW + "/desk");
        assertThat(screen()).doesNotContain("Нашата дума " + word);
        write(NEIGHBOUR, "Второ " + word, true);
        awaitFound(word, 2);
        open(SWALLOW + "/desk");
        assertThat(screen()).contains("Ново по запазените търсения", "Нашата дума " + word, "1 нов отговор");
        open(ROOM);
        assertThat(screen()).contains("Нашата дума " + word, "1 нов отговор");

        open(ROOM + "?as=typed&q=" + word);
        assertThat(screen()).contains("ново");
        open(SWALLOW + "/desk");
        assertThat(screen()).doesNotContain("Нашата дума " + word);

        open(ROOM);
        press("Махнете: Нашата дума " + word);
        assertThat(as(SignedInAs.EDITOR, saved::mine))
                .noneMatch(question -> question.name().contains(word));
        test(find(Button.class).withText("Върнете обратно").all().getLast()).click();
        assertThat(screen()).contains("Нашата дума " + word);
    }

    @Test
    @SignedInAs(THEMES)
    void who_holds_a_duty_searches_in_the_coalitions_room_too() {
        open("coalition/search?q=деца");

        assertThat(titles()).isNotEmpty();
        open("coalition/search?q=" + word() + word());
        assertThat(screen()).contains("Няма намерено");
    }

    private void awaitFound(String word, int number) {
        var end = Instant.now().plus(Duration.ofSeconds(20));
        while (search.find(word, Filters.NONE, Scope.DRAFTS_TOO, Sort.NEWEST, Reading.AS_TYPED, 0, 10)
                        .hits()
                        .size()
                < number) {
            if (Instant.now().isAfter(end)) throw new AssertionError("Not findable: " + word);
            Thread.onSpinWait();
        }
    }

    private void write(String who, String title, boolean published) {
        as(who, () -> {
            var text = new EditionText(title, "Кратко.", "<p>Текст.</p>");
            var item = desk.create(Kind.NEWS, Language.BG, text, Visibility.PUBLIC, Set.of())
                    .item();
            if (published) desk.publish(item.id(), Language.BG, 1);
            return item;
        });
    }

    private <T> T as(String email, Supplier<T> work) {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(email)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), work);
    }

    private List<String> titles() {
        return find(AnswerRow.class).all().stream()
                .map(row -> find(Anchor.class, row).single().getElement().getTextRecursively())
                .toList();
    }

    private Anchor link(String title) {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getElement().getTextRecursively().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<String> facet(String label) {
        return find(CheckboxGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse(button.getText())))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No button " + label)))
                .click();
    }

    private void answer(String verb) {
        test(find(Button.class, find(Dialog.class).single()).withText(verb).single())
                .click();
    }

    /** Letters that stand in no other text. */
    private static String word() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "жщ"
                + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
