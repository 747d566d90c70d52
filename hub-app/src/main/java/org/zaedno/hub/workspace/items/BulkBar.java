package org.zaedno.hub.workspace.items;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.Step;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.theme.Theme;
import org.zaedno.hub.workspace.items.Bulk.Outcome;
import org.zaedno.hub.workspace.kit.Question;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** What can be done with the chosen rows. Stands above the list as long as something is chosen. */
class BulkBar extends Div {
    private final Span count = new Span();
    private final transient Bulk bulk;
    private final transient Runnable again;
    private transient Selection selection = new Selection(List.of(), () -> {});

    /** @param again shows the list anew */
    BulkBar(Bulk bulk, List<Theme> themes, Runnable again) {
        this.bulk = bulk;
        this.again = again;
        addClassName("bulk");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("items.bulk.label"));
        count.getElement().setAttribute("role", "status");
        var publish = button(
                "items.bulk.publish",
                click -> Question.confirm(
                        getTranslation(
                                "items.bulk.publish-title", selection.chosen().size()),
                        getTranslation("items.bulk.publish-text"),
                        getTranslation("items.bulk.publish"),
                        () -> tell(rows -> bulk.take(Step.PUBLISH, rows))));
        var submit = button("items.bulk.submit", click -> tell(rows -> bulk.take(Step.SUBMIT, rows)));
        var archive = button("items.bulk.archive", click -> tell(rows -> bulk.take(Step.ARCHIVE, rows)));
        var bin = button("items.bulk.bin", click -> tell(bulk::bin));
        var none = button("items.bulk.none", click -> selection.everything(false));
        none.addThemeName("tertiary");
        add(count, publish, submit, archive, bin, more(themes), none);
        setVisible(false);
    }

    void over(Selection rows) {
        selection = rows;
        refresh();
    }

    void refresh() {
        int chosen = selection.chosen().size();
        count.setText(getTranslation("items.bulk.count", chosen));
        setVisible(chosen > 0);
    }

    private MenuBar more(List<Theme> themes) {
        var bar = new MenuBar();
        MenuItem readers = bar.addItem(getTranslation("items.bulk.visibility"));
        for (var visibility : Visibility.values()) {
            readers.getSubMenu()
                    .addItem(
                            getTranslation("workspace.visibility.name-" + ItemQuery.name(visibility)),
                            click -> tell(rows -> bulk.show(visibility, rows)));
        }
        MenuItem under = bar.addItem(getTranslation("items.bulk.theme"));
        for (var theme : themes) {
            under.getSubMenu()
                    .addItem(
                            theme.name().in(ReadersLanguage.current()),
                            click -> tell(rows -> bulk.addThemes(Set.of(theme.id()), rows)));
        }
        return bar;
    }

    private void tell(Function<List<ItemRow>, Outcome> deed) {
        var outcome = deed.apply(selection.chosen());
        again.run();
        BulkNotice.tell(outcome, again);
    }

    private Button button(String key, ComponentEventListener<ClickEvent<Button>> pressed) {
        return new Button(getTranslation(key), pressed);
    }
}
