package org.zaedno.hub.workspace.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.RichTextField;
import org.zaedno.hub.workspace.kit.Typing;

class EditorViewTest extends WorkspaceTest {
    @Autowired
    EditorialDesk desk;

    @Autowired
    ItemLists lists;

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void an_editor_writes_and_publishes() {
        open(SWALLOW + "/news/new");

        write("Среща на екипа за реинтеграция", "<p>Текст на новината.</p>");
        press("Запишете");
        press("Публикувайте");

        assertThat(written("Среща на екипа за реинтеграция").states())
                .containsEntry(Language.BG, State.PUBLISHED)
                .doesNotContainKey(Language.EN);
        assertThat(screen()).contains("Публикувано. Търсенето ще го намира след миг.");
    }

    @Test
    @SignedInAs(SignedInAs.AUTHOR)
    void an_author_gives_for_review_and_cannot_publish() {
        open(SWALLOW + "/news/new");
        write("Чернова на авторката", "<p>Текст.</p>");
        press("Запишете");

        press("Дайте за проверка");

        assertThat(written("Чернова на авторката").states()).containsEntry(Language.BG, State.IN_REVIEW);
        assertThat(screen()).doesNotContain("Публикувайте");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void publishing_takes_what_is_on_the_screen() {
        open(SWALLOW + "/news/new");
        write("Първо заглавие", "<p>Текст.</p>");
        press("Запишете");

        write("Второ заглавие, незаписано", "<p>Друг текст.</p>");
        press("Публикувайте");

        assertThat(written("Второ заглавие, незаписано").states()).containsEntry(Language.BG, State.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @SignedInAs(SignedInAs.EDITOR)
    void every_kind_is_written_in_the_sections_it_declares(Kind kind) {
        open(KindPlace.of(kind).begin(new Slug(SWALLOW)));

        assertThat(find(RichTextField.class).all())
                .extracting(field -> field.getLabel())
                .containsExactlyElementsOf(kind.sections().stream()
                        .map(section -> UI.getCurrent().getTranslation("section." + kind.key() + "." + section.name()))
                        .toList());
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void a_required_section_without_words_says_so_itself() {
        open(SWALLOW + "/practices/new");
        title("Практика без проблем");
        press("Запишете");

        press("Публикувайте");

        var problem = find(RichTextField.class).all().getFirst();
        assertThat(problem.isInvalid()).isTrue();
        assertThat(problem.getErrorMessage()).contains("Проблемът");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void news_without_a_title_is_not_saved_and_the_field_says_so() {
        open(SWALLOW + "/news/new");
        Typing.into(find(RichTextField.class).all().getFirst(), "<p>Само текст.</p>");

        press("Запишете");

        var title = find(TextField.class).all().getFirst();
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isNotBlank();
        assertThat(screen()).contains("Не е записано");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void an_item_begins_by_itself_once_it_has_a_title() {
        open(SWALLOW + "/news/new");
        Typing.into(find(RichTextField.class).all().getFirst(), "<p>Само текст.</p>");
        pause();
        assertThat(find(TextField.class).all().getFirst().isInvalid())
                .as("nobody asked for anything")
                .isFalse();

        title("Започнато от само себе си");
        pause();

        assertThat(written("Започнато от само себе си").states()).containsEntry(Language.BG, State.DRAFT);
        assertThat(screen()).contains("Записано в ");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void an_edition_is_laid_beside_the_source_and_taken_away_again() {
        open(SWALLOW + "/news/new");
        write("С превод", "<p>Текст.</p>");
        press("Запишете");
        assertThat(find(EditionColumn.class).all()).hasSize(1);

        lay("Английски");
        test(find(TextField.class).all().getLast()).setValue("With a translation");
        press("Запишете");

        assertThat(written("С превод").states()).containsKeys(Language.BG, Language.EN);
        lay("Английски");
        assertThat(find(EditionColumn.class).all().stream().filter(EditionColumn::isLaid))
                .hasSize(1);
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void a_stale_translation_says_so_shows_what_has_changed_and_is_declared_good() {
        open(SWALLOW + "/news/new");
        write("Първоначално", "<p>Текст.</p>");
        press("Запишете");
        lay("Английски");
        test(find(TextField.class).all().getLast()).setValue("At first");
        press("Запишете");
        title("Променено");
        press("Запишете");
        assertThat(screen()).contains("Българският текст се промени.");

        press("Вижте какво се промени");
        assertThat(screen()).contains("Заглавие");
        press("Преводът отговаря");

        assertThat(screen()).doesNotContain("Българският текст се промени.");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void a_remark_is_written_counted_and_settled() {
        open(SWALLOW + "/news/new");
        write("С бележка", "<p>Текст.</p>");
        press("Запишете");

        press("Бележки: 0");
        test(find(TextArea.class)
                        .withPropertyValue(TextArea::getLabel, "Вашата бележка")
                        .single())
                .setValue("Провери датата");
        press("Оставете бележката");
        assertThat(screen()).contains("Провери датата", "Бележки: 1");

        press("Уредено");
        assertThat(screen()).contains("Уреди: ").doesNotContain("Бележки: 1");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void panels_are_made_when_they_are_unfolded() {
        open(SWALLOW + "/news/new");
        assertThat(find(RelationsForm.class).all()).isEmpty();
        write("С връзки", "<p>Текст.</p>");
        press("Запишете");
        assertThat(find(RelationsForm.class).all()).isEmpty();

        find(Details.class).all().stream()
                .filter(panel -> panel.getSummaryText().equals("Свързани"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);

        assertThat(find(RelationsForm.class).all()).hasSize(1);
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void leaving_saves_what_can_be_saved_and_asks_about_the_rest() {
        open(SWALLOW + "/news/new");
        write("Записано при излизане", "<p>Текст.</p>");
        UI.getCurrent().navigate(SWALLOW + "/news");
        assertThat(find(ConfirmDialog.class).all()).isEmpty();
        assertThat(written("Записано при излизане").states()).containsKey(Language.BG);

        open(SWALLOW + "/news/new");
        Typing.into(find(RichTextField.class).all().getFirst(), "<p>Без заглавие.</p>");
        UI.getCurrent().navigate(SWALLOW + "/news");

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(EditorView.class);
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void somebody_elses_item_and_one_of_another_kind_are_not_found() {
        assertThat(opened("proba-sedem-pateki/news/00000000-0000-0000-0000-000000000000"))
                .isEqualTo("NotFoundView");
        assertThat(opened("proba-sedem-pateki/news/not-an-id")).isEqualTo("NotFoundView");
    }

    private String opened(String address) {
        return open(address).getClass().getSimpleName();
    }

    private void write(String title, String body) {
        title(title);
        Typing.into(find(RichTextField.class).all().getFirst(), body);
    }

    private void title(String words) {
        test(find(TextField.class).all().getFirst()).setValue(words);
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).all().getFirst()).click();
    }

    private void lay(String edition) {
        var button = find(NativeButton.class).all().stream()
                .filter(candidate -> candidate.getElement().getTextRecursively().startsWith(edition))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    /** As the script in the browser does some seconds after something was typed. */
    private void pause() {
        var view = getCurrentView().getElement();
        view.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(view, "keep-now", JacksonUtils.createObjectNode()));
        roundTrip();
    }

    private ItemRow written(String title) {
        return lists.page(ItemFilter.ALL.of(Kind.NEWS).saying(title), ItemSort.LAST_CHANGED, Language.BG, 0, 5)
                .rows()
                .getFirst();
    }
}
