package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.customfield.CustomField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.zaedno.content.richtext.RichText;

/**
 * Rich text with headings, lists, quotations, tables, links, pictures, attachments and embeds. Its value is HTML in the
 * form that is kept; what the browser says is cleaned before anybody sees it.
 *
 * @see "Decision 0012"
 */
public final class RichTextField extends CustomField<String> {
    private final RichTextArea area = new RichTextArea();

    /** Puts something where the caret was when the person asked for it. */
    public interface Insertion<T> {
        void insert(T what);
    }

    /** @param spoken the label as a screen reader says it; @param language of what is written here */
    public RichTextField(String label, String spoken, Locale language) {
        super("", true);
        addClassName("rich");
        setLabel(label);
        area.setWords(spoken, language);
        area.addValueChangeListener(change -> updateValue());
        add(area);
    }

    /** The name under which the browser keeps what is not saved yet. */
    public void keepAs(String name) {
        area.getElement().setAttribute("data-keep", name);
    }

    /** Shows a button for pictures. @param choose opens what a picture is chosen with */
    public void onPictureWanted(Consumer<Insertion<PictureInText>> choose) {
        area.offer("picture", () -> choose.accept(picture -> area.insert("insertPicture", picture)));
    }

    /** Shows a button for attachments. @param choose opens what a file is chosen with */
    public void onFileWanted(Consumer<Insertion<FileInText>> choose) {
        area.offer("file", () -> choose.accept(file -> area.insert("insertFile", file)));
    }

    /** Marks these words where they stand; what was marked before no longer is. */
    public void mark(List<Finding> findings) {
        area.getElement().setPropertyList("findings", List.copyOf(findings));
    }

    @Override
    protected String generateModelValue() {
        return RichText.clean(area.getValue());
    }

    /** A field that says the same already keeps its caret. */
    @Override
    protected void setPresentationValue(String html) {
        if (!RichText.clean(area.getValue()).equals(html)) area.setValue(html);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        area.getElement().setProperty("readonly", readOnly);
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        area.getElement().setProperty("invalid", invalid);
    }

    /** The sign stands in the label: a group of controls, which this is to a screen reader, cannot be required. */
    @Override
    public void setRequiredIndicatorVisible(boolean visible) {
        getElement().setAttribute("data-required", visible);
    }

    @Override
    public void focus() {
        area.focus();
    }

    /** A stored text in the form this field gives it back, to tell a change from none. */
    public static String asWritten(String html) {
        return RichText.clean(html);
    }
}
