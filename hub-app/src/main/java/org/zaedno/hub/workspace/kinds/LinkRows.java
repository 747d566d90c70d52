package org.zaedno.hub.workspace.kinds;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.language.WebLink;
import org.zaedno.content.resource.ResourceFacts;
import org.zaedno.content.resource.ResourceLink;

/** Where a resource is to be found: an address, what is there in both languages, the language it is in. */
class LinkRows extends Composite<Div> {
    private final transient Runnable typed;
    private final Div rows = new Div();
    private final Button add = new Button(getTranslation("facts.link.add"));
    private final transient List<Row> all = new ArrayList<>();

    LinkRows(Runnable typed) {
        this.typed = typed;
        rows.addClassName("panel-form");
        add.addThemeName("tertiary");
        add.addClickListener(click -> append().url.focus());
        getContent().addClassName("panel-form");
        getContent().add(rows, add);
    }

    void show(List<ResourceLink> links) {
        all.clear();
        rows.removeAll();
        links.forEach(link -> append().show(link));
        if (links.isEmpty()) append();
    }

    /** Rows without an address say nothing. */
    List<ResourceLink> read() {
        return all.stream().flatMap(Row::read).toList();
    }

    void setReadOnly(boolean readOnly) {
        all.forEach(row -> row.setReadOnly(readOnly));
        add.setVisible(!readOnly);
    }

    private Row append() {
        var row = new Row();
        all.add(row);
        rows.add(row);
        add.setEnabled(all.size() < ResourceFacts.LINKS_MAX);
        return row;
    }

    private class Row extends Div {
        private final TextField url = new TextField(getTranslation("facts.link.url"));
        private final NamesField label = new NamesField("facts.link.label", ResourceLink.LABEL_MAX, typed);
        private final Select<Tongue> language = Choice.one(this, "facts.link.language", Tongue.class, "fact.tongue.");
        private final Button away = new Button(getTranslation("facts.link.remove"));

        Row() {
            addClassNames("panel-form", "link-row");
            url.setMaxLength(WebLink.MAX_LENGTH);
            url.setWidthFull();
            url.addValueChangeListener(change -> {
                if (change.isFromClient()) typed.run();
            });
            language.addValueChangeListener(change -> {
                if (change.isFromClient()) typed.run();
            });
            away.addThemeName("tertiary small");
            away.addClickListener(click -> remove());
            add(url, label, language, away);
        }

        void show(ResourceLink link) {
            url.setValue(link.url().value());
            label.show(link.label());
            language.setValue(link.language().orElse(null));
        }

        Stream<ResourceLink> read() {
            Optional<WebLink> address = WebLink.typed(url.getValue());
            Names said = label.read();
            return address.stream().map(link -> new ResourceLink(link, said, language.getOptionalValue()));
        }

        void setReadOnly(boolean readOnly) {
            url.setReadOnly(readOnly);
            label.setReadOnly(readOnly);
            language.setReadOnly(readOnly);
            away.setVisible(!readOnly);
        }

        private void remove() {
            all.remove(this);
            rows.remove(this);
            LinkRows.this.add.setEnabled(true);
            typed.run();
        }
    }
}
