package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.zaedno.search.Highlighted;

/** A text in which what was searched for is marked. */
public final class MarkedText extends Span {
    public MarkedText(Highlighted text) {
        for (var run : text.runs()) {
            if (run.marked()) {
                var mark = new Element("mark");
                mark.setText(run.text());
                getElement().appendChild(mark);
            } else {
                getElement().appendChild(Element.createText(run.text()));
            }
        }
    }
}
