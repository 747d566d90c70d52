package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.MarkedText;

/**
 * What the dialog offers, one below the other. Which of them is chosen only the browser knows ({@code quick-find.js}): the
 * person walks on while an answer is on its way, and no answer takes the choice away.
 */
class Options {
    static final String ID = "quick-find-list";

    private final Div list;
    private final Dialog dialog;
    private List<QuickSearch.Found> shown = List.of();

    Options(Div list, Dialog dialog) {
        this.list = list;
        this.dialog = dialog;
        list.setId(ID);
    }

    /** Rows that stay the same from the top down are not touched. */
    void show(String question, List<QuickSearch.Found> found) {
        int same = same(shown, found);
        while (list.getComponentCount() > same) list.remove(list.getComponentAt(list.getComponentCount() - 1));
        for (int at = same; at < found.size(); at++) list.add(option(found.get(at), at));
        list.getElement().setAttribute("data-answers", question);
        shown = List.copyOf(found);
    }

    private static int same(List<?> before, List<?> now) {
        int same = 0;
        while (same < before.size() && same < now.size() && before.get(same).equals(now.get(same))) same++;
        return same;
    }

    private Anchor option(QuickSearch.Found found, int number) {
        var title = new Span(found.title());
        title.addClassName("find-title");
        var note = new Span(found.note());
        note.addClassName("row-note");
        var option = new Anchor(found.address(), Drawing.of(found.glyph()), title);
        option.add(note);
        found.passage().map(MarkedText::new).ifPresent(passage -> {
            passage.addClassName("find-passage");
            option.add(passage);
        });
        option.setRouterIgnore(found.outside());
        option.setId(ID + number);
        var element = option.getElement();
        element.setAttribute("role", "option");
        element.setAttribute("tabindex", "-1");
        element.setAttribute("aria-selected", "false");
        // the edition is in neither of them alone
        element.setAttribute("data-hit", found.address() + " " + found.title());
        element.addEventListener("click", click -> dialog.close());
        return option;
    }
}
