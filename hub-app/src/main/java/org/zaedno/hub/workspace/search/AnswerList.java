package org.zaedno.hub.workspace.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.zaedno.hub.indexing.WorkspaceSearch;
import org.zaedno.hub.workspace.kit.Paging;
import org.zaedno.search.SearchRequest;

/** A page of answers; where there is none, what else could be asked. */
class AnswerList extends Div {
    AnswerList(AnswerRow.Setting setting, WorkspaceSearch.Answer answer, SearchQuery query, String room) {
        addClassName("search-answers");
        var results = answer.results();
        if (results.hits().isEmpty()) {
            nothing(query, room);
        } else {
            var list = new UnorderedList();
            list.addClassName("answers");
            results.hits().forEach(hit -> list.add(new AnswerRow(setting, hit, answer.state(hit))));
            add(list);
            long reachable = Math.min(results.total().value(), SearchRequest.WINDOW_MAX);
            add(new Paging(
                    query.page(),
                    SearchQuery.SIZE,
                    reachable,
                    page -> query.onPage(page).in(room)));
        }
        instead(results.instead(), query, room);
    }

    private void nothing(SearchQuery query, String room) {
        var empty = new Div(
                new H2(
                        query.text().isEmpty()
                                ? getTranslation("find.page.none-chosen")
                                : getTranslation("find.page.none", query.text())),
                new Paragraph(getTranslation("find.page.none-next")));
        empty.addClassName("empty");
        if (query.isNarrowed()) {
            var everywhere = new Anchor(query.everywhere().in(room), getTranslation("find.page.everywhere"));
            everywhere.addClassName("link");
            empty.add(everywhere);
        }
        add(empty);
    }

    private void instead(List<String> others, SearchQuery query, String room) {
        if (others.isEmpty()) return;
        var list = new UnorderedList();
        for (var other : others) {
            list.add(new com.vaadin.flow.component.html.ListItem(
                    new Anchor(query.everywhere().saying(other).in(room), other)));
        }
        add(new Paragraph(getTranslation("find.page.instead")), list);
    }
}
