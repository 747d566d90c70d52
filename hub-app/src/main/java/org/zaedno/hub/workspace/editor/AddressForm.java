package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Bin;
import org.zaedno.content.publication.ItemAddress;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Question;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** Changes the short name in the address, with the promise that the old one leads on; puts the item into the bin and out. */
class AddressForm extends Div {
    private final transient DeskItem desk;
    private final transient ItemAddress addresses;
    private final transient Bin bin;
    private final TextField slug = new TextField();
    private final Button change = new Button();
    private final Button away = new Button();
    private final Button purge = new Button();
    private final Paragraph kept = new Paragraph();

    AddressForm(DeskItem desk, ItemAddress addresses, Bin bin) {
        this.desk = desk;
        this.addresses = addresses;
        this.bin = bin;
        addClassName("panel-form");
        slug.setLabel(getTranslation("editor.address.slug"));
        slug.setHelperText(getTranslation("editor.address.promise"));
        slug.setManualValidation(true);
        slug.setWidthFull();
        change.setText(getTranslation("editor.address.change"));
        change.addClickListener(click -> rename());
        away.setText(getTranslation("editor.bin.put"));
        away.addThemeName("error tertiary");
        away.addClickListener(click -> throwAway());
        purge.setText(getTranslation("editor.bin.purge"));
        purge.addThemeName("error tertiary");
        purge.addClickListener(click -> Question.confirm(
                getTranslation("editor.bin.purge.title"),
                getTranslation("editor.bin.purge.text"),
                getTranslation("editor.bin.purge"),
                this::purge));
        kept.setText(getTranslation("editor.bin.kept", Bin.KEPT.toDays()));
        kept.addClassName("row-note");
        add(slug, change, away, kept, purge);
        refresh();
    }

    final void refresh() {
        var item = desk.item();
        slug.setValue(item.slug().value());
        boolean open = desk.mayWrite() && !item.binned();
        slug.setReadOnly(!open);
        change.setVisible(open);
        away.setVisible(open);
        kept.setVisible(open);
        purge.setVisible(desk.mayWrite() && item.binned());
    }

    private void rename() {
        slug.setInvalid(false);
        try {
            var item = desk.item();
            desk.changed(addresses.change(item.id(), new Slug(slug.getValue().strip()), item.version()));
            Notice.done(getTranslation("editor.address.done"));
        } catch (Refusal refused) {
            slug.setErrorMessage(Notice.textOf(refused));
            slug.setInvalid(true);
            slug.focus();
        }
    }

    /** No question before it: the notice takes it back, and so does the bin. */
    private void throwAway() {
        try {
            var item = bin.putIn(desk.item().id(), desk.item().version());
            desk.changed(item);
            leave();
            var undo = new Button(getTranslation("editor.bin.undo"));
            undo.addSingleClickListener(click -> {
                bin.takeOut(item.id(), item.version());
                Notice.done(getTranslation("editor.bin.back"));
            });
            Notice.done(getTranslation("editor.bin.done"), undo);
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
    }

    private void purge() {
        try {
            bin.purge(desk.item().id(), desk.item().version());
            leave();
            Notice.done(getTranslation("editor.bin.purged"));
        } catch (Refusal refused) {
            Notice.refused(refused);
        }
    }

    private void leave() {
        var list = KindPlace.of(desk.item().kind())
                .list(ActingWorkspace.require().workspace().slug());
        getUI().ifPresent(ui -> ui.navigate(list));
    }
}
