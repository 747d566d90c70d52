package org.zaedno.hub.workspace.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.zaedno.search.Reading;
import org.zaedno.search.Understood;

/** How the question was read where that is not as it was typed, and the way to have it read as typed. */
class HowUnderstood extends Div {
    HowUnderstood(String room, SearchQuery query, Understood understood) {
        addClassName("search-read");
        getElement().setAttribute("role", "status");
        if (!understood.repairs().isEmpty() && !understood.text().equals(query.text())) {
            say(
                    "find.page.meant",
                    understood.text(),
                    "find.page.as-typed",
                    query.read(Reading.AS_TYPED).in(room),
                    query.text());
        } else if (query.reading() == Reading.AS_TYPED) {
            say(
                    "find.page.typed",
                    query.text(),
                    "find.page.understand",
                    query.read(Reading.UNDERSTOOD).in(room),
                    query.text());
        }
        if (!understood.expansions().isEmpty()) {
            var also = understood.expansions().stream()
                    .flatMap(expansion -> expansion.alsoWithinSentence().stream())
                    .distinct()
                    .map(word -> getTranslation("find.page.quoted", word))
                    .collect(Collectors.joining(", "));
            add(new Paragraph(getTranslation("find.page.also", also)));
        }
        setVisible(getComponentCount() > 0);
    }

    private void say(String key, String said, String other, String address, String typed) {
        var line = new Paragraph(getTranslation(key, said) + " ");
        var link = new Anchor(address, getTranslation(other, typed));
        link.addClassName("link");
        line.add(link);
        add(line);
    }
}
