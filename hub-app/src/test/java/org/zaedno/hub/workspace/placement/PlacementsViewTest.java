package org.zaedno.hub.workspace.placement;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.placement.PlaceableItem;
import org.zaedno.content.placement.Placement;
import org.zaedno.content.placement.Placements;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.Unheard;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;

class PlacementsViewTest extends WorkspaceTest {
    private static final String WELL = "proba-kladenets";
    private static final String HOST = "redaktor.kladenets@proba.example";

    @Autowired
    private Placements placements;

    @Autowired
    private EditorialDesk desk;

    @Autowired
    private CoalitionDirectory directory;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private PlacementItemPanel panels;

    @Test
    @SignedInAs(HOST)
    void what_was_offered_is_accepted_with_a_word_and_the_yes_can_be_taken_back() {
        var title = "Предложен текст " + UUID.randomUUID();
        var offer = offer(title);
        open(WELL + "/desk");
        assertThat(screen()).contains("Чакат Вашия отговор", title, "Отговорете");
        open(WELL + "/placements");
        assertThat(screen()).contains("Чакат отговора ни", title, "За вашата страница");

        press("Приемете: " + title);
        find(TextArea.class).single().setValue("С радост");
        answer("Приемете");

        assertThat(screen())
                .contains("Показваме от други", title, "С радост", "Прието")
                .doesNotContain("Чакат отговора ни");
        assertThat(placed(offer)).isEqualTo("ACCEPTED");
        test(find(Button.class).withText("Върнете обратно").all().getLast()).click();
        assertThat(placed(offer)).isEqualTo("OPEN");
        assertThat(screen()).contains("Чакат отговора ни");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    @SuppressWarnings("unchecked")
    void a_text_is_offered_from_the_list_and_what_is_missing_is_said_in_the_dialog() {
        var title = "За предлагане " + UUID.randomUUID();
        var item = publish(title);
        open(SWALLOW + "/placements");

        press("Предложете текст");
        answer("Предложете");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Изберете текст от списъка.");
        var boxes = find(ComboBox.class).all();
        ((ComboBox<PlaceableItem>) boxes.getFirst())
                .setValue(new PlaceableItem(item.id(), Kind.NEWS, item.owner(), title));
        ((ComboBox<Workspace>) boxes.getLast()).setValue(workspace(WELL));
        answer("Предложете");

        assertThat(screen()).contains("Чакаме отговор", title, "Предложено. Щом отговорят");
    }

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void who_does_not_publish_sees_what_is_shared_and_no_button() {
        open(SWALLOW + "/placements");

        assertThat(screen()).contains("Споделяне").doesNotContain("Предложете текст", "Поискайте текст");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void beside_an_item_stands_where_it_is_offered_and_the_way_to_the_front_page() {
        var item = publish("В редактора " + Unheard.word());
        open(SWALLOW + "/placements");
        var panel = panels.of(item.id());
        com.vaadin.flow.component.UI.getCurrent().add(panel);

        press("Предложете за началната страница");
        answer("Предложете");

        assertThat(words(panel)).contains("Предложен е за началната страница", "Оттеглете от началната страница");
    }

    private Placement offer(String title) {
        var item = as(SignedInAs.EDITOR, () -> publish(title));
        return as(
                SignedInAs.EDITOR,
                () -> placements.offer(item.id(), workspace(WELL).id(), "За вашата страница"));
    }

    private Item publish(String title) {
        var item = desk.create(
                        Kind.NEWS,
                        Language.BG,
                        new EditionText(title, "Кратко.", "<p>Текст.</p>"),
                        Visibility.PUBLIC,
                        Set.of())
                .item();
        desk.publish(item.id(), Language.BG, 1);
        return item;
    }

    private String placed(Placement placement) {
        return as(HOST, () -> placements.mine(Language.BG)).stream()
                .filter(mine -> mine.id().equals(placement.id()))
                .findFirst()
                .orElseThrow()
                .state()
                .name();
    }

    private Workspace workspace(String slug) {
        return directory.find(new Slug(slug)).orElseThrow();
    }

    private <T> T as(String email, Supplier<T> work) {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(email)))
                .orElseThrow();
        return tenancy.as(new Actor.Acting(account.person(), account.workspace().orElseThrow()), work);
    }

    private void press(String label) {
        test(find(Button.class).all().stream()
                        .filter(button -> label.equals(button.getAriaLabel().orElse(button.getText())))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    /** The button at the foot of the open dialog. */
    private void answer(String verb) {
        test(find(Button.class, find(Dialog.class).all().getLast())
                        .withText(verb)
                        .single())
                .click();
    }

    private static String words(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively()
                + component.getChildren().map(PlacementsViewTest::words).reduce("", String::concat);
    }
}
