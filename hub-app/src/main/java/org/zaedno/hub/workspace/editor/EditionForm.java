package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.EditionText;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.Section;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.tenancy.Wording;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.RichTextField;

/** The fields of one edition, made from what the kind declares. Tells of every change; knows no service. */
class EditionForm extends Composite<Div> {
    private static final int LEAD_ROWS = 3;
    /** In milliseconds: the first key is sent at once, so that a colleague's words never replace it, the others thus often. */
    private static final int SENT_EVERY = 1_500;

    private final Map<String, FieldPart> parts = new LinkedHashMap<>();
    private final TextArea lead = new TextArea();
    private final Kind kind;

    /** @param changed called after the person changed something */
    EditionForm(Kind kind, Language language, String edition, Runnable changed) {
        this.kind = kind;
        var title = new TextField();
        title.setLabel(getTranslation("workspace.editor.title"));
        title.setAriaLabel(spoken(title.getLabel(), edition));
        title.setRequiredIndicatorVisible(true);
        title.setValueChangeMode(ValueChangeMode.TIMEOUT);
        title.setValueChangeTimeout(SENT_EVERY);
        title.addClassName("edition-title");
        title.getElement().setAttribute("data-keep", keep(language, Typed.TITLE));
        lead.setLabel(getTranslation("workspace.editor.lead"));
        lead.setAriaLabel(spoken(lead.getLabel(), edition));
        lead.setMinRows(LEAD_ROWS);
        lead.setValueChangeMode(ValueChangeMode.TIMEOUT);
        lead.setValueChangeTimeout(SENT_EVERY);
        lead.getElement().setAttribute("data-keep", keep(language, Typed.LEAD));
        for (var field : new com.vaadin.flow.component.Component[] {title, lead}) {
            field.getElement().setAttribute("lang", language.locale().getLanguage());
            // Whoever leaves the field may be leaving the page: what waits for its turn is sent at once.
            field.getElement().addEventListener("change", left -> {});
        }
        part(
                Typed.TITLE,
                new FieldPart(
                        Typed.TITLE,
                        title,
                        words -> words.replaceAll("\\s+", " ").strip()));
        part(Typed.LEAD, new FieldPart(Typed.LEAD, lead, String::strip));
        kind.sections().forEach(section -> part(section.name(), section(section, language, edition)));
        title.addValueChangeListener(change -> told(change.isFromClient(), changed));
        lead.addValueChangeListener(change -> told(change.isFromClient(), changed));
        rich().forEach(field -> field.addValueChangeListener(change -> told(change.isFromClient(), changed)));
        getContent().addClassName("edition-fields");
        count();
    }

    Map<String, FieldPart> parts() {
        return parts;
    }

    List<RichTextField> rich() {
        return parts.values().stream()
                .map(FieldPart::field)
                .filter(RichTextField.class::isInstance)
                .map(RichTextField.class::cast)
                .toList();
    }

    Typed typed() {
        var fields = new HashMap<String, String>();
        parts.forEach((name, part) -> fields.put(name, part.words()));
        return new Typed(fields);
    }

    void show(Typed words) {
        parts.forEach((name, part) -> part.show(words.field(name)));
        count();
    }

    void setReadOnly(boolean readOnly) {
        parts.values().forEach(part -> part.setReadOnly(readOnly));
    }

    /** @return whether a field could show it; else it belongs beside the buttons */
    boolean refused(Refusal refusal) {
        var part = concerned(refusal);
        part.ifPresent(found -> found.mark(Notice.textOf(refusal)));
        return part.isPresent();
    }

    void focus() {
        parts.get(Typed.TITLE).focus();
    }

    /** The name of a section as the person reads it. */
    static String key(Kind kind, String section) {
        return "section." + kind.key() + "." + section;
    }

    private FieldPart section(Section section, Language language, String edition) {
        var label = getTranslation(key(kind, section.name()));
        var rich = new RichTextField(label, spoken(label, edition), language.locale());
        // A group of fields cannot be required for a screen reader; the words under it can say so.
        var hint = getTranslation(key(kind, section.name()) + ".hint");
        rich.setHelperText(section.required() ? getTranslation("editor.required", hint) : hint);
        rich.keepAs(keep(language, section.name()));
        return new FieldPart(section.name(), rich, UnaryOperator.identity());
    }

    private void part(String name, FieldPart part) {
        parts.put(name, part);
        getContent().add(part);
    }

    private Optional<FieldPart> concerned(Refusal refusal) {
        var key = refusal.key();
        if (key.startsWith("invalid.title")) return Optional.of(parts.get(Typed.TITLE));
        if (key.startsWith("invalid.lead")) return Optional.of(parts.get(Typed.LEAD));
        if (key.equals("invalid.body-long"))
            return kind.sections().stream()
                    .filter(section -> parts.get(section.name()).words().length() > section.max())
                    .map(section -> parts.get(section.name()))
                    .findFirst();
        return Arrays.stream(refusal.arguments())
                .filter(argument -> key.equals("invalid.section-empty") && argument instanceof Wording)
                .map(argument -> ((Wording) argument).key())
                .flatMap(wording -> parts.values().stream().filter(part -> wording.equals(key(kind, part.name()))))
                .findFirst();
    }

    private void told(boolean fromPerson, Runnable changed) {
        count();
        if (!fromPerson) return;
        parts.values().forEach(part -> part.mark(""));
        changed.run();
    }

    private void count() {
        int left = EditionText.LEAD_MAX - lead.getValue().strip().length();
        lead.setHelperText(
                left >= 0
                        ? getTranslation("workspace.editor.left", left)
                        : getTranslation("workspace.editor.over", -left));
    }

    private static String keep(Language language, String field) {
        return language.tag() + "." + field;
    }

    private static String spoken(String label, String edition) {
        return label + ", " + edition;
    }
}
