package org.zaedno.hub.workspace.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.zaedno.hub.indexing.WorkspaceSearch;
import org.zaedno.search.Filters;
import org.zaedno.search.HitCount;
import org.zaedno.search.Scope;
import org.zaedno.search.Sort;

/** Everything, what is published, what is not: each with how many there are. And in which order. */
class ScopeTabs extends Div {
    ScopeTabs(WorkspaceSearch search, Filters filters, SearchQuery query, String room, HitCount total) {
        var tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("find.page.state"));
        for (var scope : new Scope[] {Scope.DRAFTS_TOO, Scope.PUBLISHED, Scope.DRAFTS_ALONE}) {
            long count = scope == query.scope()
                    ? total.value()
                    : search.count(query.text(), filters, scope, query.reading());
            var key = "find.page.state-" + name(scope);
            tabs.add(tab(getTranslation(key, count), query.within(scope).in(room), scope == query.scope()));
        }
        var order = new Nav();
        order.addClassNames("tabs", "search-order");
        order.setAriaLabel(getTranslation("find.page.order"));
        for (var sort : Sort.values()) {
            var key = sort == Sort.NEWEST ? "find.page.newest" : "find.page.closest";
            order.add(tab(getTranslation(key), query.sorted(sort).in(room), sort == query.sort()));
        }
        addClassName("search-tabs");
        add(tabs, order);
    }

    private static String name(Scope scope) {
        return switch (scope) {
            case DRAFTS_TOO -> "all";
            case PUBLISHED -> "published";
            case DRAFTS_ALONE -> "drafts";
        };
    }

    private static Anchor tab(String name, String address, boolean here) {
        var tab = new Anchor(address, "");
        tab.add(new Span(name));
        tab.addClassName("tab");
        if (here) tab.getElement().setAttribute("aria-current", "page");
        return tab;
    }
}
