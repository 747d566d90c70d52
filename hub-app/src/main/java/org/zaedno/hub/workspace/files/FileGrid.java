package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.language.Slug;

/** Files side by side, each with its face, name and facts. Leads to their own pages, or lets one be chosen. */
class FileGrid extends UnorderedList {
    private FileGrid() {
        addClassName("file-grid");
    }

    static FileGrid leading(Slug workspace, List<KeptFile> files) {
        var grid = new FileGrid();
        for (var file : files) {
            var link = new Anchor(FilesNavigation.file(workspace, file.id()), grid.face(file));
            link.addClassName("file-card");
            grid.add(new ListItem(link));
        }
        return grid;
    }

    static FileGrid choosing(List<KeptFile> files, Consumer<KeptFile> chosen) {
        var grid = new FileGrid();
        for (var file : files) {
            var button = new NativeButton();
            button.add(grid.face(file));
            button.addClassName("file-card");
            button.addClickListener(click -> chosen.accept(file));
            grid.add(new ListItem(button));
        }
        return grid;
    }

    private Component[] face(KeptFile file) {
        var name = new Span(file.name());
        name.addClassName("file-name");
        var facts = new Span(FileFacts.of(file));
        facts.addClassName("row-note");
        var words = new Div(name, facts);
        if (!file.isReadyForReaders()) {
            var missing = new Span(getTranslation("workspace.files.no-words"));
            missing.addClassNames("state", "turn");
            words.add(missing);
        }
        return new Component[] {new FileFace(file), words};
    }
}
