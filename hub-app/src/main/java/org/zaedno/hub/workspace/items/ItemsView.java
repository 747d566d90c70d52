package org.zaedno.hub.workspace.items;

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
import java.util.stream.Collectors;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemPage;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.theme.Theme;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.Paging;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** The items of the workspace, of one kind or of all. Everything that narrows and orders the list is in the address. */
@Route(value = ":workspace/:list(" + KindPlace.ANY + "|" + ItemsNavigation.ALL + ")", layout = Shell.class)
@PermitAll
class ItemsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ListDoors doors;
    private final Div rows = new Div();
    private transient ActingWorkspace acting;
    private transient Optional<Kind> kind = Optional.empty();
    private transient ItemQuery query = ItemQuery.ALL;
    private transient java.util.List<Theme> themes = java.util.List.of();
    private ItemFilterForm filter;
    private SavedTabs tabs;
    private BulkBar bulk;
    private String drawn = "";

    ItemsView(ListDoors doors) {
        this.doors = doors;
        rows.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        var list = entering.getRouteParameters().get("list").orElse("");
        kind = KindPlace.of(list).map(KindPlace::kind);
        query = ItemQuery.of(entering.getLocation().getQueryParameters());
        if (!drawn.equals(path())) draw(list);
        drawn = path();
        filter.show(query.filter(), kind.isPresent());
        tabs.show(path(), query);
        show();
    }

    private void draw(String list) {
        removeAll();
        themes = doors.themes().all();
        filter = new ItemFilterForm(themes, doors.people().colleagues(acting.id()), this::narrow);
        tabs = new SavedTabs(doors.views(), list);
        bulk = new BulkBar(doors.bulk(), themes, this::show);
        var head = new Header(new H1(name()));
        head.addClassName("stage-head");
        if (doors.desk().mayWrite())
            head.add(new WriteMenu(acting.workspace().slug(), kind.orElse(Kind.NEWS), kind.isEmpty()));
        add(head, tabs, filter, bulk, rows);
    }

    private void show() {
        rows.removeAll();
        rows.add(content(query));
    }

    private Component content(ItemQuery shown) {
        var narrowed = kind.map(shown.filter()::of).orElse(shown.filter());
        var reading = ReadersLanguage.current();
        var page = doors.lists().page(narrowed, shown.sort(), reading, shown.offset(), shown.size());
        bulk.over(new Selection(page.rows(), bulk::refresh));
        if (!page.rows().isEmpty()) return table(shown, page);
        long total = shown.page() > 1 ? doors.lists().count(narrowed) : 0;
        if (total > 0) return content(shown.onPage((int) ((total - 1) / shown.size()) + 1));
        filter.setVisible(shown.isNarrowed());
        return shown.isNarrowed() ? nothingFound() : nothingYet();
    }

    private Component table(ItemQuery shown, ItemPage page) {
        filter.setVisible(true);
        var reading = ReadersLanguage.current();
        var names = themes.stream()
                .collect(Collectors.toMap(Theme::id, theme -> theme.name().in(reading)));
        var setting = new ItemTable.Setting(
                acting.workspace().slug(), doors.words().in(reading), names, kind.isEmpty(), shown.sort(), this::ways);
        var chosen = new Selection(page.rows(), bulk::refresh);
        bulk.over(chosen);
        var table = new ItemTable(
                setting,
                name(),
                page.rows(),
                doors.desk().mayWrite() ? Optional.of(chosen) : Optional.empty(),
                sort -> ItemQuery.address(path(), shown.sorted(sort)));
        var paging = new Paging(
                shown.page(), shown.size(), page.total(), number -> ItemQuery.address(path(), shown.onPage(number)));
        var foot = new Div(new ListOrder(query, wanted -> go(wanted)), paging);
        foot.addClassName("list-foot");
        return new Div(table, foot);
    }

    private List<RowLink.Way> ways(ItemRow item) {
        return doors.links().stream()
                .flatMap(link -> link.of(item, acting).stream())
                .toList();
    }

    private Component nothingYet() {
        var what = kind.map(Kind::key).orElse("all");
        return empty(
                new H2(getTranslation("items.empty.title-" + what)),
                new Paragraph(
                        getTranslation(doors.desk().mayWrite() ? "items.empty.text-" + what : "items.empty.read")));
    }

    private Component nothingFound() {
        var all = new Anchor(path(), getTranslation("items.none.clear"));
        all.addClassName("link");
        return empty(new H2(getTranslation("items.none.title")), new Paragraph(getTranslation("items.none.text")), all);
    }

    private static Component empty(Component... parts) {
        var empty = new Div(parts);
        empty.addClassName("empty");
        return empty;
    }

    private void narrow(ItemFilter chosen) {
        go(query.narrowed(chosen));
    }

    private void go(ItemQuery wanted) {
        getUI().ifPresent(ui -> ui.navigate(path(), wanted.toAddress()));
    }

    private String path() {
        var workspace = acting.workspace().slug();
        return kind.map(KindPlace::of)
                .map(place -> place.list(workspace))
                .orElse(ItemsNavigation.everything(workspace));
    }

    private String name() {
        return getTranslation(kind.map(one -> "site.kinds." + one.key()).orElse("items.all"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title", name(), acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
