package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.zaedno.content.language.Names;
import org.zaedno.content.registration.Question.Option;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;

/** The answers among which one chooses, a row each. A row without a word in it does not count. */
public class OptionRows extends Div {
    private final Div rows = new Div();
    private final Paragraph refused = new Paragraph();

    public OptionRows(List<Option> options) {
        addClassName("amounts");
        refused.addClassName("refused");
        refused.getElement().setAttribute("role", "alert");
        var more = new Button(getTranslation("organise.options.add"), Drawing.of(Glyph.PLUS), click -> {
            var row = new Row(fresh());
            rows.add(row);
            row.bg.focus();
        });
        add(new Paragraph(getTranslation("organise.options.title")), rows, refused, more);
        options.forEach(option -> rows.add(new Row(option.key()).showing(option.names())));
        for (int missing = options.size(); missing < 2; missing++) rows.add(new Row(fresh()));
    }

    /** @throws org.zaedno.content.tenancy.InvalidValue for a name that is missing in one language */
    public List<Option> options() {
        return rows.getChildren()
                .map(Row.class::cast)
                .filter(row -> !row.bg.isEmpty() || !row.en.isEmpty())
                .map(row -> new Option(row.key, new Names(row.bg.getValue(), row.en.getValue())))
                .toList();
    }

    public void refuse(String reason) {
        refused.setText(reason);
    }

    /** What is kept when somebody answers: never shown, and the same though the answer is worded otherwise later. */
    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static final class Row extends Div {
        private final String key;
        private final TextField bg = new TextField();
        private final TextField en = new TextField();

        Row(String key) {
            this.key = key;
            addClassName("option");
            var name = getTranslation("organise.options.name");
            bg.setLabel(getTranslation("coalition.pair.bg", name));
            en.setLabel(getTranslation("coalition.pair.en", name));
            bg.getElement().setAttribute("lang", "bg");
            en.getElement().setAttribute("lang", "en");
            bg.setMaxLength(org.zaedno.content.registration.Question.LABEL_MAX);
            en.setMaxLength(org.zaedno.content.registration.Question.LABEL_MAX);
            var away = new Button(Drawing.of(Glyph.CLOSE), click -> removeFromParent());
            away.addThemeName("icon");
            away.setAriaLabel(getTranslation("organise.options.away"));
            add(bg, en, away);
        }

        Row showing(Names names) {
            bg.setValue(names.bg());
            en.setValue(names.en());
            return this;
        }
    }
}
