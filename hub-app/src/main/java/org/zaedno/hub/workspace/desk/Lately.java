package org.zaedno.hub.workspace.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.zaedno.content.desk.DeskLine;
import org.zaedno.content.language.Slug;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.KindPlace;

/** What the person wrote last, to go on with it. */
class Lately extends Section {
    Lately(Slug workspace, List<DeskLine> texts, Phrases words) {
        var list = new UnorderedList();
        list.addClassName("lately");
        for (var text : texts) {
            var when = new Span(getTranslation(
                    "desk.lately.when",
                    getTranslation("site.kind." + text.kind().key()),
                    words.dateAndTime(text.at().orElseThrow())));
            when.addClassName("row-note");
            list.add(new ListItem(
                    new Anchor(
                            KindPlace.of(text.kind()).edition(workspace, text.item(), text.language()), text.title()),
                    when));
        }
        add(new H2(getTranslation("desk.lately")), list);
    }
}
