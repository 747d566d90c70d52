package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The element of {@code assets/workspace/rich/element.js}, with our words on its buttons. */
@Tag("zaedno-rich-text")
@JavaScript("context://assets/workspace/rich-text.js")
class RichTextArea extends AbstractSinglePropertyField<RichTextArea, String> implements Focusable<RichTextArea> {
    private static final String WORDS = "workspace.rich.";
    private static final List<String> SPOKEN = List.of("""
            toolbar bold bold-face italic italic-face heading1 heading1-face heading2 heading2-face bullet
            number indent outdent quote table clear undo redo close link address address-bad link-set
            link-remove embed embed-address embed-title embed-set embed-bad picture file picture-bar alt
            alt-missing decorative picture-remove picture-left pictures-left pictures-upload table-bar
            row-before row-after row-remove column-before column-after column-remove head-row head-column
            table-remove table-caption
            """.split("\\s+"));

    private final ArrayList<String> offers = new ArrayList<>();

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

    /** @param what {@code picture} or {@code file}: a button for it appears, pressing it asks */
    void offer(String what, Runnable asked) {
        offers.add(what);
        getElement().setPropertyList("offers", offers);
        getElement().addEventListener("rich-" + what, pressed -> asked.run());
    }

    void insert(String function, Record what) {
        getElement().callJsFunction(function, JacksonUtils.beanToJson(what));
    }
}
