package org.zaedno.hub.workspace.news;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.State;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;
import org.zaedno.hub.workspace.kit.RichTextField;
import org.zaedno.hub.workspace.kit.Typing;

class NewsEditorViewTest extends WorkspaceTest {
    @Autowired
    EditorialDesk desk;

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
        assertThat(screen()).contains("Публикувано. Търсенето ще го намира след миг.", "Оттеглете");
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

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void news_without_a_title_is_not_saved_and_the_field_says_so() {
        open(SWALLOW + "/news/new");
        Typing.into(find(RichTextField.class).all().getFirst(), "<p>Само текст.</p>");

        press("Запишете");

        var title = find(TextField.class).all().getFirst();
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isNotBlank();
        assertThat(screen()).contains("Има незаписан текст");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void leaving_with_unsaved_text_is_asked_about() {
        open(SWALLOW + "/news/new");
        write("Незаписано", "<p>Текст.</p>");

        UI.getCurrent().navigate(SWALLOW + "/news");

        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
        assertThat(getCurrentView()).isInstanceOf(NewsEditorView.class);
    }

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void somebody_elses_item_is_not_found() {
        assertThat(open("proba-sedem-pateki/news/00000000-0000-0000-0000-000000000000")
                        .getClass()
                        .getSimpleName())
                .isEqualTo("NotFoundView");
        assertThat(open("proba-sedem-pateki/news/not-an-id").getClass().getSimpleName())
                .isEqualTo("NotFoundView");
    }

    private void write(String title, String body) {
        test(find(TextField.class).all().getFirst()).setValue(title);
        Typing.into(find(RichTextField.class).all().getFirst(), body);
    }

    private void press(String verb) {
        test(find(Button.class).withText(verb).all().getFirst()).click();
    }

    private ItemRow written(String title) {
        return desk.list(
                        Kind.NEWS,
                        Language.BG,
                        new ItemFilter(
                                java.util.Optional.of(title), java.util.Optional.empty(), java.util.Optional.empty()),
                        0,
                        5)
                .getFirst();
    }
}
