package org.zaedno.hub.workspace.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.zaedno.content.desk.Assignment;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.hub.workspace.items.ItemFilterForm;
import org.zaedno.hub.workspace.items.ItemQuery;
import org.zaedno.hub.workspace.items.SavedTabs;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Paging;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** Where the editions of every item stand, and who does what next. Everything that narrows it is in the address. */
@Route(value = ":workspace/" + BoardNavigation.SEGMENT, layout = Shell.class)
@PermitAll
class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient BoardDoors doors;
    private final Div totals = new Div();
    private final Div rows = new Div();
    private transient ActingWorkspace acting;
    private transient ItemQuery query = ItemQuery.ALL;
    private ItemFilterForm filter;
    private SavedTabs tabs;

    BoardView(BoardDoors doors) {
        this.doors = doors;
        var head = new Header(new H1(getTranslation("board.title")));
        head.addClassName("stage-head");
        rows.getElement().setAttribute("aria-live", "polite");
        add(head, totals);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        query = ItemQuery.of(entering.getLocation().getQueryParameters());
        if (filter == null) {
            filter = new ItemFilterForm(
                    doors.themes().all(), doors.people().colleagues(acting.id()), chosen -> go(query.narrowed(chosen)));
            var mine = ItemFilter.ALL.assignedTo(doors.people().me().id());
            tabs = new SavedTabs(
                    doors.views(),
                    BoardNavigation.SEGMENT,
                    List.of(new SavedTabs.Given(getTranslation("board.mine"), mine)));
            add(tabs, filter, rows);
        }
        tabs.show(BoardNavigation.board(acting.workspace().slug()), query);
        filter.show(query.filter(), false);
        show();
    }

    private void show() {
        totals.removeAll();
        totals.add(new Totals(
                acting.workspace().slug(), doors.lists().totals(query.filter().kind())));
        rows.removeAll();
        rows.add(content(query));
    }

    private Component content(ItemQuery shown) {
        var reading = ReadersLanguage.current();
        var page = doors.lists().page(shown.filter(), shown.sort(), reading, shown.offset(), shown.size());
        if (page.rows().isEmpty()) return shown.page() > 1 ? content(shown.onPage(1)) : nothing();
        var assignments =
                doors.assignments().of(page.rows().stream().map(ItemRow::id).toList());
        Optional<BoardTable.Giving> giving = doors.desk().mayWrite() ? Optional.of(this::give) : Optional.empty();
        var slug = acting.workspace().slug();
        return new Div(
                new BoardTable(slug, doors.words().in(reading), page.rows(), assignments, giving),
                new Paging(
                        shown.page(),
                        shown.size(),
                        page.total(),
                        number -> ItemQuery.address(BoardNavigation.board(slug), shown.onPage(number))));
    }

    private void give(ItemRow item, Language language, List<Assignment> present) {
        new GiveDialog(doors.assignments(), doors.people().colleagues(acting.id()), item, language, present, () -> {
                    show();
                    Notice.done(getTranslation("board.given"));
                })
                .open();
    }

    private Component nothing() {
        boolean narrowed = !query.filter().equals(ItemFilter.ALL);
        var empty = new Div(
                new H2(getTranslation(narrowed ? "items.none.title" : "board.empty.title")),
                new Paragraph(getTranslation(narrowed ? "items.none.text" : "board.empty.text")));
        if (narrowed) {
            var all = new Anchor(BoardNavigation.board(acting.workspace().slug()), getTranslation("items.none.clear"));
            all.addClassName("link");
            empty.add(all);
        }
        empty.addClassName("empty");
        return empty;
    }

    private void go(ItemQuery wanted) {
        getUI().ifPresent(ui ->
                ui.navigate(BoardNavigation.board(acting.workspace().slug()), wanted.toAddress()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("board.title"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
