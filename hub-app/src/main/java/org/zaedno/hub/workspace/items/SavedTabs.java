package org.zaedno.hub.workspace.items;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.zaedno.content.desk.SavedView;
import org.zaedno.content.desk.SavedViews;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.UndoButton;

/** The named views of a list as links. The one in the address can be given a name, or forgotten. */
public class SavedTabs extends Nav {
    private final transient SavedViews views;
    private final transient String list;
    private final transient List<Given> given;
    /** A view nobody has to name. @param name in the reader's language */
    public record Given(String name, ItemFilter filter) {
        String query() {
            return new ItemQuery(filter, ItemSort.LAST_CHANGED, ItemQuery.SIZE, 1)
                    .toAddress()
                    .getQueryString();
        }
    }

    private String path = "";
    private transient ItemQuery query = ItemQuery.ALL;

    /** @param list the segment of the list */
    SavedTabs(SavedViews views, String list) {
        this(views, list, List.of());
    }

    /** @param given those that are always there, before the named ones */
    public SavedTabs(SavedViews views, String list, List<Given> given) {
        this.views = views;
        this.list = list;
        this.given = given;
        addClassName("tabs");
        setAriaLabel(getTranslation("items.views.label"));
    }

    public void show(String path, ItemQuery query) {
        this.path = path;
        this.query = query.onPage(1);
        draw();
    }

    private void draw() {
        removeAll();
        var now = query.toAddress().getQueryString();
        var saved = views.of(list);
        if (saved.isEmpty() && given.isEmpty() && now.isEmpty()) return;
        add(tab(getTranslation("items.views.all"), "", now.isEmpty()));
        boolean known = now.isEmpty();
        for (var view : given) {
            boolean here = view.query().equals(now);
            known |= here;
            add(tab(view.name(), view.query(), here));
        }
        for (var view : saved) {
            boolean here = view.query().equals(now);
            known |= here;
            add(tab(view.name(), view.query(), here));
            if (here) add(forget(view));
        }
        if (!known) {
            var save = new Button(getTranslation("items.views.save"), Drawing.of(Glyph.PLUS), click -> ask(now));
            save.addThemeName("tertiary small");
            add(save);
        }
    }

    private Anchor tab(String name, String query, boolean here) {
        var tab = new Anchor(query.isEmpty() ? path : path + "?" + query, "");
        tab.add(new Span(name));
        tab.addClassName("tab");
        if (here) tab.getElement().setAttribute("aria-current", "page");
        return tab;
    }

    private Button forget(SavedView view) {
        var forget = new Button(Drawing.of(Glyph.CLOSE), click -> {
            views.forget(view.id());
            draw();
            var back = new UndoButton(() -> {
                views.save(list, view.name(), view.query(), view.shared());
                draw();
            });
            Notice.done(getTranslation("items.views.forgotten", view.name()), back);
        });
        forget.addThemeName("tertiary icon small");
        forget.setAriaLabel(getTranslation("items.views.forget", view.name()));
        forget.setVisible(!view.shared() || views.gives());
        return forget;
    }

    private void ask(String now) {
        var dialog = new Dialog();
        var name = new TextField(getTranslation("items.views.name"));
        var shared = new Checkbox(getTranslation("items.views.shared"));
        shared.setVisible(views.gives());
        name.setMaxLength(SavedView.NAME_MAX);
        name.setManualValidation(true);
        name.setWidthFull();
        var save = new Button(getTranslation("items.views.keep"), click -> {
            try {
                views.save(list, name.getValue(), now, shared.getValue());
                dialog.close();
                draw();
            } catch (Refusal refused) {
                name.setErrorMessage(Notice.textOf(refused));
                name.setInvalid(true);
                name.focus();
            }
        });
        save.addThemeName("primary");
        save.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        var no = new Button(getTranslation("workspace.question.no"), click -> dialog.close());
        no.addThemeName("tertiary");
        dialog.setHeaderTitle(getTranslation("items.views.title"));
        dialog.setWidth("min(28rem, 94vw)");
        dialog.add(name, shared);
        dialog.getFooter().add(no, save);
        dialog.open();
        name.focus();
    }
}
