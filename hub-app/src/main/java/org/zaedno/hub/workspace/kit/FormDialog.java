package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.zaedno.content.tenancy.Refusal;

/** A small form over the list it belongs to. Closes when it is saved; a refusal is said in it and nothing typed is lost. */
public final class FormDialog extends Dialog {
    private final Paragraph refused = new Paragraph();
    private final transient Map<String, Consumer<String>> said = new LinkedHashMap<>();
    private final Button yes;
    private transient Runnable left = () -> {};

    public FormDialog(String title, String verb, Runnable save, Component... fields) {
        setHeaderTitle(title);
        setWidth("min(46rem, 96vw)");
        setCloseOnOutsideClick(false);
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        var form = new Div(fields);
        form.addClassName("dialog-form");
        add(form, refused);
        yes = new Button(verb, click -> {
            said.values().forEach(field -> field.accept(""));
            refused.setText("");
            try {
                save.run();
                close();
            } catch (Refusal no) {
                said.getOrDefault(no.key(), refused::setText).accept(Notice.textOf(no));
            }
        });
        yes.addThemeName("primary");
        var no = new Button(getTranslation("workspace.question.no"), click -> {
            left.run();
            close();
        });
        no.addThemeName("tertiary");
        getFooter().add(no, yes);
    }

    /** @param told the person did not want to save it */
    public FormDialog whenLeft(Runnable told) {
        left = told;
        return this;
    }

    /** Enter in this line saves the form, as people know it from forms of one line. */
    public FormDialog savedFrom(TextField line) {
        line.setValueChangeMode(ValueChangeMode.EAGER); // what stands there at that moment, not what stood there before
        line.addKeyPressListener(Key.ENTER, pressed -> yes.click());
        return this;
    }

    /**
     * Where it is refused for this, the reason is said there.
     *
     * @param field given the reason; nothing, where there is none any more
     */
    public FormDialog beside(String refusal, Consumer<String> field) {
        said.put(refusal, field);
        return this;
    }
}
