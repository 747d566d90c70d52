package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** The head of the editor: the way back, for whom one works, on what, and whether it is saved. */
class EditorBar extends Header {
    private final Anchor back = new Anchor();
    private final Div mark = new Div();
    private final H1 title = new H1();
    private final Span state = new Span();
    private final Button save;

    EditorBar(Runnable saving) {
        save = new Button(getTranslation("workspace.editor.save"), click -> saving.run());
        back.add(Drawing.of(Glyph.BACK));
        back.addClassName("icon-button");
        back.setAriaLabel(getTranslation("workspace.editor.back"));
        mark.addClassName("acting");
        state.addClassName("saved");
        state.getElement().setAttribute("role", "status");
        addClassName("bar-top");
        add(back, mark, title, state, save);
    }

    /** @param saved empty for news that nobody has begun */
    void show(ActingWorkspace acting, String words, Optional<Boolean> saved, boolean mayWrite) {
        boolean unsaved = !saved.orElse(true);
        var workspace = acting.workspace();
        back.setHref(NewsNavigation.list(workspace.slug()));
        if (mark.getComponentCount() == 0) {
            var name = new Span(workspace.shortName().in(ReadersLanguage.current()));
            name.addClassName("acting-name");
            mark.add(Drawing.of(workspace.mark()), name);
        }
        title.setText(words.isEmpty() ? getTranslation("workspace.news.new") : words);
        state.setText(
                !mayWrite
                        ? getTranslation("workspace.editor.read-only")
                        : saved.map(all -> getTranslation(all ? "workspace.editor.saved" : "workspace.editor.unsaved"))
                                .orElse(""));
        state.setClassName("saved-not", unsaved);
        save.setVisible(mayWrite);
        save.setThemeName("primary", unsaved);
    }
}
