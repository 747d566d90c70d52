package org.zaedno.hub.workspace.settings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.Locale;
import org.zaedno.content.workspace.ContrastCheck;

/** How a colour stands up to paper, light and dark, and to the mark's own threads: figures, with what each has to be. */
class ContrastFigures extends Div {
    ContrastFigures(ContrastCheck check, Locale locale) {
        addClassName("contrast");
        add(new Paragraph(getTranslation(check.passes() ? "settings.contrast.good" : "settings.contrast.bad")));
        var list = new UnorderedList();
        check.figures().stream().map(figure -> row(figure, locale)).forEach(list::add);
        add(list);
    }

    private ListItem row(ContrastCheck.Figure figure, Locale locale) {
        var number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(1);
        // Never rounded up to what is asked: 4.49 is not 4.5.
        number.setRoundingMode(java.math.RoundingMode.DOWN);
        var name = figure.meeting().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var state = new Span(getTranslation(
                "settings.contrast.figure",
                number.format(figure.contrast()),
                number.format(figure.meeting().least())));
        state.addClassNames("state", figure.passes() ? "good" : "turn");
        return new ListItem(new Span(getTranslation("settings.contrast." + name)), state);
    }
}
