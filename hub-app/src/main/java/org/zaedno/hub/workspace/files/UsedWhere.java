package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.zaedno.content.files.FileUse;
import org.zaedno.content.language.Slug;
import org.zaedno.hub.workspace.kit.KindPlace;

/** The items that use a file, each with where it stands there and whether readers see it. */
class UsedWhere extends Section {
    UsedWhere(Slug workspace, List<FileUse> uses) {
        addClassName("used-where");
        add(new H2(getTranslation("workspace.files.used")));
        if (uses.isEmpty()) {
            add(new Paragraph(getTranslation("workspace.files.unused")));
            return;
        }
        var list = new UnorderedList();
        uses.forEach(use -> list.add(new ListItem(title(workspace, use), note(use))));
        add(list);
    }

    private static Component title(Slug workspace, FileUse use) {
        return new Anchor(KindPlace.of(use.kind()).item(workspace, use.item()), use.title());
    }

    private Span note(FileUse use) {
        var as = getTranslation("workspace.files.used." + use.as().name().toLowerCase(Locale.ROOT));
        var note = new Span(
                as + ", " + getTranslation(use.shown() ? "workspace.files.used.shown" : "workspace.files.used.draft"));
        note.addClassName("row-note");
        return note;
    }
}
