package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.zaedno.content.files.KeptFile;

/** How a file looks from afar: a small picture cut around its focus, or the letters of its kind. Words stand beside it. */
class FileFace extends Div {
    /** Pixels across: twice what the tile measures, for dense screens. */
    private static final int WIDTH = 320;

    FileFace(KeptFile file) {
        addClassName("file-face");
        if (file.isPicture()) {
            var picture = new Image(file.addressFor(WIDTH), "");
            var focus = file.words().focus();
            picture.getStyle().set("object-position", focus.x() + "% " + focus.y() + "%");
            picture.getElement().setAttribute("loading", "lazy");
            add(picture);
        } else {
            var letters = new Span(file.type().ending().toUpperCase(Locale.ROOT));
            letters.getElement().setAttribute("aria-hidden", "true");
            add(letters);
        }
    }
}
