package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.zaedno.content.files.FileLimits;
import org.zaedno.content.files.FileWords;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.files.Licence;
import org.zaedno.content.files.ShowsChild;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Notice;

/** What is said about a file. Knows no service; a refusal is shown above the button and nothing typed is lost. */
class FileForm extends Composite<Div> {
    private final TextField name = new TextField();
    private final TextArea altBg = alt("bg");
    private final TextArea altEn = alt("en");
    private final TextField credit = new TextField();
    private final Select<Licence> licence = new Select<>();
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>();
    private final RadioButtonGroup<ShowsChild> child = new RadioButtonGroup<>();
    private final Optional<FocusField> focus;
    private final Paragraph refused = new Paragraph();
    private final Button save = new Button();
    private transient KeptFile shown;

    FileForm(KeptFile file, boolean mayWrite, BiConsumer<String, FileWords> describe) {
        shown = file;
        focus = file.isPicture() ? Optional.of(new FocusField(file)) : Optional.empty();
        name.setLabel(getTranslation("workspace.files.name"));
        name.setMaxLength(FileLimits.NAME_MAX);
        credit.setLabel(getTranslation("workspace.files.credit"));
        credit.setHelperText(getTranslation("workspace.files.credit.help"));
        credit.setMaxLength(FileLimits.CREDIT_MAX);
        licence.setLabel(getTranslation("workspace.files.licence"));
        licence.setItems(Licence.values());
        licence.setItemLabelGenerator(item -> getTranslation("files.licence." + key(item)));
        visibility.setLabel(getTranslation("workspace.files.visibility"));
        visibility.setHelperText(getTranslation("workspace.files.visibility.help"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(item -> getTranslation("workspace.visibility.name-" + key(item)));
        visibility.addThemeName("vertical");
        child.setLabel(getTranslation("workspace.files.child"));
        child.setHelperText(getTranslation("workspace.files.child.help"));
        child.setItems(ShowsChild.values());
        child.setRenderer(
                new ComponentRenderer<>(item -> new Span(getTranslation("workspace.files.child." + key(item)))));
        child.addThemeName("vertical");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        save.setText(getTranslation("workspace.files.save"));
        save.addThemeName("primary");
        save.addClickListener(click -> save(describe));
        getContent().addClassName("file-form");
        focus.ifPresent(getContent()::add);
        if (file.isPicture()) getContent().add(altBg, altEn, child);
        getContent().add(credit, licence, visibility, name, refused, save);
        Stream.of(name, credit, altBg, altEn).forEach(field -> field.setWidthFull());
        show(file);
        setReadOnly(!mayWrite);
    }

    void show(KeptFile file) {
        shown = file;
        var words = file.words();
        name.setValue(file.name());
        altBg.setValue(words.alt().in(Language.BG));
        altEn.setValue(words.alt().in(Language.EN));
        credit.setValue(words.credit());
        licence.setValue(words.licence());
        visibility.setValue(words.visibility());
        child.setValue(words.showsChild().orElse(null));
        focus.ifPresent(field -> field.setValue(words.focus()));
        refused.setText("");
    }

    /** Whether something stands here that has not been saved. */
    boolean isChanged() {
        try {
            return !shown.words().equals(words()) || !shown.name().equals(name.getValue());
        } catch (Refusal unfinished) {
            return true;
        }
    }

    /** @return whether it could be saved */
    boolean save(BiConsumer<String, FileWords> describe) {
        try {
            refused.setText("");
            describe.accept(name.getValue(), words());
            return true;
        } catch (Refusal refusal) {
            refused.setText(Notice.textOf(refusal));
            return false;
        }
    }

    private FileWords words() {
        return new FileWords(
                new Names(altBg.getValue(), altEn.getValue()),
                credit.getValue(),
                licence.getValue(),
                visibility.getValue(),
                focus.map(FocusField::getValue).orElse(shown.words().focus()),
                child.getOptionalValue());
    }

    private void setReadOnly(boolean readOnly) {
        Stream.of(name, credit).forEach(field -> field.setReadOnly(readOnly));
        Stream.of(altBg, altEn).forEach(field -> field.setReadOnly(readOnly));
        licence.setReadOnly(readOnly);
        visibility.setReadOnly(readOnly);
        child.setReadOnly(readOnly);
        focus.ifPresent(field -> field.setReadOnly(readOnly));
        save.setVisible(!readOnly);
    }

    private TextArea alt(String language) {
        var field = new TextArea(getTranslation("workspace.files.alt-" + language));
        if (language.equals("bg")) field.setHelperText(getTranslation("workspace.files.alt.help"));
        field.setMaxLength(FileLimits.ALT_MAX);
        field.setRequiredIndicatorVisible(true);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().setAttribute("lang", language);
        return field;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
