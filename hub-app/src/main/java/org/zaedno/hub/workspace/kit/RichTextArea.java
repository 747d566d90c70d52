package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The element of {@code assets/workspace/rich-text.js}: Trix, with our words on its buttons. */
@Tag("zaedno-rich-text")
@JavaScript("context://assets/workspace/rich-text.js")
class RichTextArea extends AbstractSinglePropertyField<RichTextArea, String> implements Focusable<RichTextArea> {
    private static final String WORDS = "workspace.rich.";
    private static final List<String> SPOKEN = List.of(
            "toolbar",
            "bold",
            "bold-face",
            "italic",
            "italic-face",
            "heading1",
            "heading1-face",
            "heading2",
            "heading2-face",
            "bullet",
            "number",
            "quote",
            "link",
            "address",
            "link-set",
            "link-remove",
            "undo",
            "redo");

    RichTextArea() {
        super("value", "", false);
        setSynchronizedEvent("rich-sync");
    }

    void setWords(String label, Locale language) {
        var words = SPOKEN.stream().collect(Collectors.toMap(name -> name, name -> getTranslation(WORDS + name)));
        words.put("label", label);
        getElement().setAttribute("data-words", JacksonUtils.writeValue(words).toString());
        getElement().setAttribute("data-language", language.toLanguageTag());
    }
}
