package org.zaedno.hub.workspace.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Standing;
import org.zaedno.hub.workspace.items.ItemsNavigation;

/** How many editions stand how, by language; each number leads to what it counts. */
class Totals extends Div {
    private static final List<Standing> SHOWN = List.of(
            Standing.MISSING,
            Standing.STALE,
            Standing.IN_WORK,
            Standing.IN_REVIEW,
            Standing.CHECKED,
            Standing.PUBLISHED);

    Totals(Slug workspace, Map<Language, Map<Standing, Long>> totals) {
        addClassName("totals");
        totals.forEach((language, counts) -> {
            var list = new UnorderedList();
            for (var standing : SHOWN) {
                long number = counts.getOrDefault(standing, 0L);
                if (number == 0) continue;
                var count = new Span(Long.toString(number));
                count.addClassName("total-number");
                var link = new Anchor(BoardNavigation.of(workspace, language, standing), count);
                link.add(new Span(getTranslation(
                        "items.standing." + standing.name().toLowerCase().replace('_', '-'))));
                list.add(new ListItem(link));
            }
            if (list.getComponentCount() > 0)
                add(new Section(new H2(getTranslation(ItemsNavigation.nameOf(language))), list));
        });
    }
}
