package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** The head of the editor: the way back, for whom one works, on what, whether it is kept, and who else is here. */
class EditorBar extends Header {
    private final H1 title = new H1();
    private final Span state = new Span();
    private final Span spoken = new Span();
    private final Button save;
    private final Kind kind;

    EditorBar(ActingWorkspace acting, Kind kind, Company company, Runnable saving) {
        this.kind = kind;
        var back = new Anchor(KindPlace.of(kind).list(acting.workspace().slug()), "");
        back.add(Drawing.of(Glyph.BACK));
        back.addClassName("icon-button");
        back.setAriaLabel(getTranslation("editor.back." + kind.key()));
        var name = new Span(acting.workspace().shortName().in(ReadersLanguage.current()));
        name.addClassName("acting-name");
        var mark = new Div(Drawing.of(acting.workspace().mark()), name);
        mark.addClassName("acting");
        state.addClassName("saved");
        // Every five seconds „saved“ would be said aloud; spoken is only what the person asked for or has to know.
        spoken.addClassName("spoken");
        spoken.getElement().setAttribute("role", "status");
        var away = new Span(getTranslation("editor.saved.away"));
        away.addClassNames("saved", "saved-not", "saved-away");
        away.getElement().setAttribute("data-when-away", true);
        away.getElement().setAttribute("hidden", true);
        away.getElement().setAttribute("role", "status");
        save = new Button(getTranslation("workspace.editor.save"), click -> saving.run());
        addClassName("bar-top");
        add(back, mark, title, state, away, spoken, company, save);
    }

    void show(String words, SavedState saved) {
        title.setText(words.isEmpty() ? getTranslation("editor.new." + kind.key()) : words);
        state.setText(saved.text());
        state.setClassName("saved-not", saved.isMissing());
        save.setVisible(saved.mayWrite());
    }

    void say(String words) {
        spoken.setText(words);
    }
}
