package org.zaedno.hub.workspace.files;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zaedno.content.files.Attachment;
import org.zaedno.content.files.FileId;
import org.zaedno.content.files.ItemFiles;
import org.zaedno.content.files.KeptFile;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Notice;

/** The files that hang on an item, in their order, each with its language. Moved with buttons, by keyboard too. */
public final class AttachmentsField extends Composite<Div> {
    private final transient ItemId item;
    private final transient ItemFiles files;
    private final transient Consumer<Consumer<KeptFile>> pick;
    private boolean readOnly;
    private transient Optional<FileId> held = Optional.empty();

    AttachmentsField(ItemId item, ItemFiles files, Consumer<Consumer<KeptFile>> pick) {
        this.item = item;
        this.files = files;
        this.pick = pick;
        getContent().addClassName("attachments-field");
        show();
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        show();
    }

    private void show() {
        var attached = files.attachments(item);
        getContent().removeAll();
        getContent().add(new H3(getTranslation("workspace.files.attachments")));
        if (attached.isEmpty()) {
            var none = new Paragraph(getTranslation("workspace.files.attachments.none"));
            none.addClassName("row-note");
            getContent().add(none);
        } else {
            var order = attached.stream().map(one -> one.file().id()).toList();
            var list = new UnorderedList();
            attached.forEach(one -> list.add(row(one, order)));
            getContent().add(list);
        }
        if (readOnly) return;
        getContent()
                .add(new Button(
                        getTranslation("workspace.files.attach"),
                        click -> pick.accept(chosen -> act(() -> files.attach(item, chosen.id())))));
    }

    private ListItem row(Attachment one, List<FileId> order) {
        var name = new Span(one.file().name());
        name.addClassName("file-name");
        var facts = new Span(FileFacts.of(one.file()));
        facts.addClassName("row-note");
        var row = new ListItem(new Div(name, facts));
        if (readOnly) return row;
        int at = order.indexOf(one.file().id());
        row.add(
                language(one),
                mover(Glyph.UP, "workspace.files.attachments.up", one, order, at - 1),
                mover(Glyph.DOWN, "workspace.files.attachments.down", one, order, at + 1),
                icon(Glyph.CLOSE, "workspace.files.attachments.remove", one, true, () -> remove(one, order)));
        return row;
    }

    private Select<Language> language(Attachment one) {
        var select = new Select<Language>();
        select.setAriaLabel(getTranslation(
                "workspace.files.attachments.language", one.file().name()));
        select.setItems(Language.values());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("workspace.files.attachments.any"));
        select.setItemLabelGenerator(item ->
                getTranslation(item == null ? "workspace.files.attachments.any" : "site.edition." + item.tag()));
        select.setValue(one.language().orElse(null));
        select.addValueChangeListener(
                change -> act(() -> files.setLanguage(item, one.file().id(), Optional.ofNullable(change.getValue()))));
        return select;
    }

    private Button icon(Glyph glyph, String key, Attachment one, boolean enabled, Runnable action) {
        var button = new Button(Drawing.of(glyph), click -> act(action));
        button.setAriaLabel(getTranslation(key, one.file().name()));
        button.addThemeName("tertiary icon");
        button.setEnabled(enabled);
        return button;
    }

    /** The focus goes with the file, so that it can be moved on. */
    private Button mover(Glyph glyph, String key, Attachment one, List<FileId> order, int to) {
        var id = one.file().id();
        boolean possible = to >= 0 && to < order.size();
        var button = icon(glyph, key, one, possible, () -> {
            var moved = new ArrayList<>(order);
            Collections.swap(moved, order.indexOf(id), to);
            files.order(item, moved);
            held = Optional.of(id);
        });
        if (possible && held.filter(id::equals).isPresent()) {
            held = Optional.empty();
            button.focus();
        }
        return button;
    }

    private void remove(Attachment one, List<FileId> order) {
        files.detach(item, one.file().id());
        Notice.done(
                getTranslation("workspace.files.attachments.removed", one.file().name()),
                new Button(
                        getTranslation("workspace.files.undo"),
                        click -> act(() -> {
                            files.attach(item, one.file().id());
                            files.setLanguage(item, one.file().id(), one.language());
                            files.order(item, order);
                        })));
    }

    private void act(Runnable change) {
        try {
            change.run();
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
        show();
    }
}
