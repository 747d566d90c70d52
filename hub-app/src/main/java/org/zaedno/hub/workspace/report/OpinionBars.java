package org.zaedno.hub.workspace.report;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.zaedno.hub.words.Phrases;

/** How many chose what: a bar and a number each. */
class OpinionBars extends DescriptionList {
    private static final int FIELD = 400;
    private static final String BAR =
            "<svg class=\"report-bar\" viewBox=\"0 0 %d 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                    + "<rect class=\"bar-track\" width=\"%d\" height=\"20\"/><rect class=\"bar-present\" width=\"%d\" height=\"20\"/></svg>";

    OpinionBars(Map<String, Integer> counts, Phrases words) {
        addClassName("opinion-bars");
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        counts.forEach((name, count) -> {
            var drawing = new Span();
            int width = most == 0 ? 0 : FIELD * count / most;
            drawing.getElement().setProperty("innerHTML", BAR.formatted(FIELD, FIELD, width));
            var description = new Description(new Span(words.number(count)), drawing);
            add(new Div(new Term(name), description));
        });
    }
}
