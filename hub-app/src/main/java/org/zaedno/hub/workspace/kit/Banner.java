package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence that stays until it is answered, with its answers beside it. Read aloud when it appears. */
public final class Banner extends Div {
    public Banner(String text, Component... answers) {
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        var answer = new Div(answers);
        answer.addClassName("notice-answers");
        add(Drawing.of(Glyph.NOTE), new Paragraph(text), answer);
    }
}
