package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One session in the history: when, by whom, how many versions lie folded in it, what can be done with it. */
class RevisionEntry extends ListItem {
    RevisionEntry(RevisionSession session, HistoryDialog history) {
        var last = session.last();
        add(new Paragraph(history.name(last)));
        if (last.shown()) note(getTranslation("editor.history.shown"));
        last.restoredFrom().ifPresent(from -> note(getTranslation("editor.history.from", from)));
        int folded = session.rows().size() - 1;
        if (folded > 0) note(getTranslation("editor.history.folded", folded));
        var show = new Button(getTranslation("editor.history.show"), click -> history.show(session));
        show.setAriaLabel(getTranslation("editor.history.show") + ": " + history.name(last));
        show.addThemeName("tertiary");
        add(show);
        if (folded > 0) {
            var all = new Button(getTranslation("editor.history.unfold"), click -> history.unfold(session));
            all.setAriaLabel(getTranslation("editor.history.unfold") + ": " + history.name(last));
            all.addThemeName("tertiary");
            add(all);
        }
        if (history.mayRestore(last)) {
            var back = new Button(getTranslation("editor.history.restore"), click -> history.restore(last));
            back.setAriaLabel(getTranslation("editor.history.restore") + ": " + history.name(last));
            back.addThemeName("tertiary");
            add(back);
        }
    }

    private void note(String words) {
        var note = new Span(words);
        note.addClassName("row-note");
        add(note);
    }
}
