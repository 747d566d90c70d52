package org.zaedno.hub.workspace.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.ItemFiles;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.files.SomeDocument;
import org.zaedno.content.language.Language;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.people.SignInDesk;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;
import org.zaedno.hub.workspace.kit.RichTextField;

/** What the editor has of the library: the buttons of every text, and the panel beside it. */
class FilesInEditorTest extends WorkspaceTest {
    private static final String ORGANISER = "organizator.lyastovitsa@proba.example";

    @Autowired
    private FileIntake intake;

    @Autowired
    private ItemFiles itemFiles;

    @Autowired
    private EditorialDesk editorial;

    @Autowired
    private SignInDesk accounts;

    @Autowired
    private Tenancy tenancy;

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void every_text_of_every_kind_takes_pictures_and_files_from_the_library() {
        open(SWALLOW + "/practices/new");
        var texts = find(RichTextField.class).all();
        assertThat(texts).hasSizeGreaterThan(3);

        for (var text : texts) {
            ask(text, "rich-picture");
            assertThat(find(LibraryDialog.class).single().getHeaderTitle()).isEqualTo("Изберете снимка");
            find(LibraryDialog.class).single().close();
            ask(text, "rich-file");
            assertThat(find(LibraryDialog.class).single().getHeaderTitle()).isEqualTo("Изберете файл");
            find(LibraryDialog.class).single().close();
        }
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void a_resource_shows_its_files_at_once_and_takes_another() {
        var word = UUID.randomUUID().toString();
        var item = aResource();
        open(SWALLOW + "/resources/" + item);
        intake.receive(tenancy.acting(), word + ".pdf", new ByteArrayInputStream(SomeDocument.pdf(word)));

        test(find(Button.class).withText("Прикачете файл").single()).click();
        test(find(NativeButton.class).withClassName("file-card").all().getFirst())
                .click();

        assertThat(itemFiles.attachments(item))
                .extracting(kept -> kept.file())
                .extracting(KeptFile::name)
                .containsExactly(word + ".pdf");
        assertThat(screen()).contains(word + ".pdf");
    }

    @Test
    @SignedInAs(ORGANISER)
    void who_does_not_write_sees_the_files_and_changes_none() {
        var item = tenancy.as(editor(), this::aResource);
        open(SWALLOW + "/resources/" + item);

        assertThat(screen()).contains("Прикачени файлове", "Няма прикачени файлове.");
        assertThat(find(Button.class).withText("Прикачете файл").all()).isEmpty();
        assertThat(find(Button.class).withText("Изберете корица").all()).isEmpty();
    }

    private ItemId aResource() {
        return editorial
                .create(
                        Kind.RESOURCE,
                        Language.BG,
                        new EditionText("Наръчник", "", "<p>x</p>"),
                        Visibility.PUBLIC,
                        Set.of())
                .item()
                .id();
    }

    private Actor editor() {
        var account = tenancy.as(Actor.STRANGER, () -> accounts.lookUp(new EmailAddress(SignedInAs.EDITOR)))
                .orElseThrow();
        return new Actor.Acting(account.person(), account.workspace().orElseThrow());
    }

    /** As the browser's button above the text does. */
    private void ask(RichTextField text, String event) {
        var area = text.getChildren()
                .map(child -> child.getElement())
                .filter(child -> child.getTag().equals("zaedno-rich-text"))
                .findFirst()
                .orElseThrow();
        fire(area, event);
        roundTrip();
    }

    private static void fire(Element element, String event) {
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, event, JacksonUtils.createObjectNode()));
    }
}
