package org.zaedno.hub.workspace.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.zaedno.hub.indexing.WorkspaceSearch;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.shell.Destinations;

/** What was found by its title alone, while the search cannot answer. */
class TitleRow extends ListItem {
    TitleRow(Destinations.Mine mine, WorkspaceSearch.Found found) {
        var to = mine.of(found.kind(), found.item(), found.owner(), found.address(), found.edition());
        var title = new Anchor(to.address(), found.title().text());
        title.setRouterIgnore(to.outside());
        var heading = new H2(title);
        heading.getElement().setAttribute("lang", found.edition().locale().getLanguage());
        var facts = new Div(new Span(getTranslation("site.kind." + found.kind().toLowerCase(Locale.ROOT))));
        facts.addClassName("search-facts");
        add(Drawing.of(to.glyph()), new Div(heading, facts));
    }
}
