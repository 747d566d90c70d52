package org.zaedno.hub.workspace.kit;

import com.vaadin.flow.component.html.Span;
import org.zaedno.content.workspace.Mark;
import org.zaedno.hub.look.Weaving;

/** Inline SVG of our own making; never anything a person typed. Hidden from screen readers: words stand beside it. */
public final class Drawing extends Span {
    private Drawing(String svg) {
        addClassName("drawing");
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("innerHTML", svg);
    }

    public static Drawing of(Glyph glyph) {
        return new Drawing(glyph.svg());
    }

    public static Drawing of(Mark mark) {
        return new Drawing(Weaving.mark(mark));
    }
}
