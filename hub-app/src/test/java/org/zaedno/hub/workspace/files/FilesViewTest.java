package org.zaedno.hub.workspace.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.zaedno.content.files.FileDesk;
import org.zaedno.content.files.FileFilter;
import org.zaedno.content.files.FileIntake;
import org.zaedno.content.files.Focus;
import org.zaedno.content.files.ItemFiles;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.files.Licence;
import org.zaedno.content.files.SomeDocument;
import org.zaedno.content.files.SomePicture;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Tenancy;
import org.zaedno.hub.workspace.SignedInAs;
import org.zaedno.hub.workspace.WorkspaceTest;
import org.zaedno.hub.workspace.kit.PictureInText;

class FilesViewTest extends WorkspaceTest {
    private static final String PATHS = "proba-sedem-pateki/files";

    @Autowired
    private FileIntake intake;

    @Autowired
    private FileDesk desk;

    @Autowired
    private ItemFiles itemFiles;

    @Autowired
    private EditorialDesk editorial;

    @Autowired
    private FileFields fields;

    @Autowired
    private Tenancy tenancy;

    @Test
    @SignedInAs(SignedInAs.COORDINATOR)
    void an_empty_library_says_what_it_is_for_and_offers_the_first_step() {
        open(PATHS);
        // Other tests may have left something there.
        desk.list(FileFilter.ALL, 0, 100).forEach(file -> desk.bin(file.id()));
        open(PATHS);

        assertThat(screen()).contains("Качете първата снимка или документ", "Преди снимка да излезе пред читатели");
        assertThat(find(Upload.class).all()).hasSize(1);
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void the_library_is_narrowed_by_its_address_and_every_file_has_a_page() {
        open(SWALLOW + "/files");
        var word = UUID.randomUUID().toString();
        var file = intake.receive(tenancy.acting(), word + ".pdf", new ByteArrayInputStream(SomeDocument.pdf(word)));

        open(SWALLOW + "/files?q=" + word + "&kind=document");
        assertThat(find(TextField.class).single().getValue()).isEqualTo(word);
        assertThat(find(Anchor.class).withClassName("file-card").single().getHref())
                .isEqualTo(SWALLOW + "/files/" + file.id());

        open(SWALLOW + "/files?q=" + word + "&kind=picture");
        assertThat(screen()).contains("Няма такива файлове");
        assertThat(open(SWALLOW + "/files/" + file.id())).isInstanceOf(FileView.class);
        assertThat(screen()).contains(word + ".pdf", "PDF, 1 КБ", "Още никъде");
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void what_is_typed_stays_through_a_refusal_and_is_saved_when_it_fits() {
        open(SWALLOW + "/files");
        var file = aPicture();
        open(SWALLOW + "/files/" + file.id());

        test(area("Какво се вижда на снимката, на български")).setValue("Дете чете");
        test(area("Какво се вижда на снимката, на английски")).setValue("A child reads");
        test(find(IntegerField.class).withLabel("Отляво").single()).setValue(25);
        licence().setValue(Licence.CC_BY);
        test(find(Button.class).withText("Запишете").single()).click();
        assertThat(screen()).contains("Този лиценз изисква да се посочи авторът");
        assertThat(area("Какво се вижда на снимката, на български").getValue()).isEqualTo("Дете чете");
        assertThat(desk.open(file.id()).words().alt().bg()).isEmpty();

        test(find(TextField.class).withLabel("Автор").single()).setValue("Мария");
        test(find(Button.class).withText("Запишете").single()).click();
        var kept = desk.open(file.id());
        assertThat(kept.words().alt().en()).isEqualTo("A child reads");
        assertThat(kept.words().credit()).isEqualTo("Мария");
        assertThat(kept.words().focus()).isEqualTo(new Focus(25, 50));
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void the_bin_can_be_undone_and_a_file_tells_where_it_is_used() {
        open(SWALLOW + "/files");
        var file = aPicture();
        itemFiles.attach(anItem("Тук виси файл"), file.id());
        open(SWALLOW + "/files/" + file.id());
        assertThat(screen()).contains("Тук виси файл", "прикачен файл, чернова");

        test(find(Button.class).withText("Преместете в\u00a0кошчето").single()).click();
        assertThat(desk.open(file.id()).binnedAt()).isPresent();
        test(find(Button.class).withText("Върнете го").all().getFirst()).click();
        assertThat(desk.open(file.id()).binnedAt()).isEmpty();
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void a_picture_goes_into_a_text_with_words_or_as_mere_decoration() {
        open(SWALLOW + "/files");
        var file = aPicture();
        var picked = new ArrayList<PictureInText>();

        fields.pickPicture(Language.BG, picked::add);
        roundTrip();
        test(find(NativeButton.class).withClassName("file-card").all().getFirst())
                .click();
        test(find(Button.class).withText("Сложете снимката").single()).click();
        assertThat(picked).isEmpty();
        assertThat(area("Какво се вижда на снимката").isInvalid()).isTrue();
        test(area("Какво се вижда на снимката")).setValue("Люлка & дърво");
        test(find(TextField.class).withLabel("Надпис под снимката").single()).setValue("В двора");
        test(find(Button.class).withText("Сложете снимката").single()).click();

        assertThat(picked)
                .containsExactly(new PictureInText(file.id().value(), "snimka.png", "Люлка & дърво", "В двора", false));
        assertThat(desk.open(file.id()).words().alt().bg()).isEqualTo("Люлка & дърво");

        fields.pickPicture(Language.EN, picked::add);
        roundTrip();
        test(find(NativeButton.class).withClassName("file-card").all().getFirst())
                .click();
        test(find(Checkbox.class).all().getLast()).click();
        test(find(Button.class).withText("Сложете снимката").single()).click();
        assertThat(picked.getLast()).isEqualTo(new PictureInText(file.id().value(), "snimka.png", "", "", true));
    }

    @Test
    @SignedInAs(SignedInAs.EDITOR)
    void a_cover_is_described_in_both_languages_before_it_stands_there() {
        open(SWALLOW + "/files");
        var file = aPicture();
        var item = anItem("С корица");
        var cover = fields.cover(item);
        com.vaadin.flow.component.UI.getCurrent().add(cover);

        test(find(Button.class).withText("Изберете корица").single()).click();
        test(find(NativeButton.class).withClassName("file-card").all().getFirst())
                .click();
        test(area("Какво се вижда на снимката, на български")).setValue("Люлка");
        test(find(Button.class).withText("Запишете").single()).click();
        assertThat(itemFiles.cover(item)).isEmpty();
        test(area("Какво се вижда на снимката, на английски")).setValue("A swing");
        test(find(Button.class).withText("Запишете").single()).click();

        assertThat(itemFiles.cover(item)).map(KeptFile::id).contains(file.id());
        assertThat(find(Button.class).withText("Сменете корицата").all()).hasSize(1);
    }

    @SuppressWarnings("unchecked")
    private Select<Licence> licence() {
        return find(Select.class).withLabel("Лиценз").single();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private KeptFile aPicture() {
        var picture = SomePicture.drawn(40, 30);
        picture.setRGB(0, 0, UUID.randomUUID().hashCode());
        picture.setRGB(1, 0, UUID.randomUUID().hashCode());
        return intake.receive(
                tenancy.acting(), "снимка.png", new ByteArrayInputStream(SomePicture.written(picture, "png")));
    }

    private ItemId anItem(String title) {
        return editorial
                .create(Kind.NEWS, Language.BG, new EditionText(title, "", "<p>x</p>"), Visibility.PUBLIC, Set.of())
                .item()
                .id();
    }
}
