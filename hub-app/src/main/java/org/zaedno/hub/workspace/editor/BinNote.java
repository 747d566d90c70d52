package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.zaedno.hub.workspace.kit.Banner;

/** Says that the item lies in the bin, and takes it out. */
class BinNote extends Composite<Div> {
    /** @param taken after it was taken out */
    BinNote(EditorWork work, Runnable taken) {
        var out = new Button(getTranslation("editor.bin.out"), click -> {
            work.takeOut();
            taken.run();
        });
        out.setVisible(work.mayWrite());
        getContent().add(new Banner(getTranslation("editor.bin.here"), out));
    }
}
