package org.zaedno.hub.workspace.news;

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
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.EditorialDesk;
import org.zaedno.content.publication.Kind;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Paging;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** The news of the workspace. Everything that narrows the list is in the address. */
@Route(value = ":workspace/news", layout = Shell.class)
@PermitAll
class NewsListView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient EditorialDesk desk;
    private final transient Words words;
    private final NewsFilterForm filter = new NewsFilterForm(this::go);
    private final Anchor write = new Anchor();
    private final Div rows = new Div();
    private Slug workspace;
    private String title = "";

    NewsListView(EditorialDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
        write.addClassName("button");
        write.add(Drawing.of(Glyph.PLUS));
        write.add(getTranslation("workspace.news.write"));
        var head = new Header(new H1(getTranslation("workspace.news.title")), write);
        head.addClassName("stage-head");
        rows.getElement().setAttribute("aria-live", "polite");
        add(head, filter, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var acting = ActingWorkspace.require();
        var reading = ReadersLanguage.current();
        var query = NewsQuery.of(entering.getLocation().getQueryParameters());
        workspace = acting.workspace().slug();
        title = getTranslation(
                "workspace.title",
                getTranslation("workspace.news.title"),
                acting.workspace().shortName().in(reading));
        write.setHref(NewsNavigation.begin(workspace));
        write.setVisible(desk.mayWrite());
        filter.show(query);
        rows.removeAll();
        rows.add(content(query));
    }

    private Component content(NewsQuery query) {
        long total = desk.count(Kind.NEWS, query.filter());
        if (total == 0) {
            filter.setVisible(query.isNarrowed());
            return query.isNarrowed() ? nothingFound() : nothingYet();
        }
        filter.setVisible(true);
        if (query.offset() >= total) return content(query.onPage((int) ((total - 1) / NewsQuery.SIZE) + 1));
        var reading = ReadersLanguage.current();
        var page = desk.list(Kind.NEWS, reading, query.filter(), query.offset(), NewsQuery.SIZE);
        return new Div(
                new NewsTable(workspace, page, words.in(reading)),
                new Paging(query.page(), NewsQuery.SIZE, total, number -> address(query.onPage(number))));
    }

    private Component nothingYet() {
        return empty(
                new H2(getTranslation("workspace.news.empty.title")),
                new Paragraph(
                        getTranslation(desk.mayWrite() ? "workspace.news.empty.text" : "workspace.news.empty.read")));
    }

    private Component nothingFound() {
        var all = new Anchor(address(NewsQuery.ALL), getTranslation("workspace.news.none.clear"));
        all.addClassName("link");
        return empty(
                new H2(getTranslation("workspace.news.none.title")),
                new Paragraph(getTranslation("workspace.news.none.text")),
                all);
    }

    private static Component empty(Component... parts) {
        var empty = new Div(parts);
        empty.addClassName("empty");
        return empty;
    }

    private void go(NewsQuery query) {
        getUI().ifPresent(ui -> ui.navigate(NewsNavigation.list(workspace), query.toAddress()));
    }

    private String address(NewsQuery query) {
        var parameters = query.toAddress().getQueryString();
        return NewsNavigation.list(workspace) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
