package org.zaedno.hub.workspace.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.State;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.indexing.HubSearch;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.MarkedText;
import org.zaedno.hub.workspace.kit.StateBadge;
import org.zaedno.hub.workspace.shell.Destinations;
import org.zaedno.search.Hit;

/** One answer: what, whose, where it stands, and the places in its text. Its title opens it. */
class AnswerRow extends ListItem {
    /** What all rows of a page share. @param looked what is younger is new; empty where nothing is */
    record Setting(
            KnownNames names, Destinations.Mine mine, Phrases words, Language reading, Optional<Instant> looked) {}

    AnswerRow(Setting setting, Hit hit, Optional<State> state) {
        boolean member = hit.kind().equals(HubSearch.MEMBER);
        var edition = Language.of(hit.language()).orElse(setting.reading());
        var item = member ? Optional.<ItemId>empty() : ItemId.parse(hit.item());
        var to = setting.mine().of(hit.kind(), item, hit.owner(), hit.address(), edition);
        var title = new Anchor(to.address(), "");
        title.add(new MarkedText(hit.title()));
        title.setRouterIgnore(to.outside());
        var heading = new H2(title);
        var facts = new Div(new Span(getTranslation("site.kind." + hit.kind().toLowerCase(Locale.ROOT))));
        facts.addClassName("search-facts");
        if (!member) {
            setting.names()
                    .workspace(hit.owner())
                    .map(Workspace::shortName)
                    .ifPresent(name -> facts.add(new Span(name.in(setting.reading()))));
            facts.add(new Span(setting.words().date(hit.date())));
            facts.add(new Span(getTranslation("workspace.edition." + edition.tag())));
            state.ifPresent(known -> facts.add(new StateBadge(Optional.of(known))));
        }
        if (isNew(setting, hit, state)) {
            var fresh = new Span(getTranslation("find.page.new"));
            fresh.addClassNames("state", "turn");
            facts.add(fresh);
        }
        var what = new Div(heading, facts);
        hit.passages().forEach(passage -> {
            var found = new Paragraph(new MarkedText(passage));
            found.getElement().setAttribute("lang", edition.locale().getLanguage());
            what.add(found);
        });
        heading.getElement().setAttribute("lang", edition.locale().getLanguage());
        add(Drawing.of(to.glyph()), what);
    }

    /** What was published since; a draft that was touched is nothing new. */
    private static boolean isNew(Setting setting, Hit hit, Optional<State> state) {
        return state.filter(State.PUBLISHED::equals).isPresent()
                && setting.looked().filter(hit.date()::isAfter).isPresent();
    }
}
