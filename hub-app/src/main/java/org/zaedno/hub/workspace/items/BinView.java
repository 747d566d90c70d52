package org.zaedno.hub.workspace.items;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.Bin;
import org.zaedno.content.publication.ItemFilter;
import org.zaedno.content.publication.ItemLists;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.Paging;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** What lies in the bin, and until when. */
@Route(value = ":workspace/" + ItemsNavigation.BIN, layout = Shell.class)
@PermitAll
class BinView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ItemLists lists;
    private final transient Bulk bulk;
    private final transient Bin bin;
    private final transient Words words;
    private final Div rows = new Div();
    private transient ActingWorkspace acting;
    private transient ItemQuery query = ItemQuery.ALL;

    BinView(ItemLists lists, Bulk bulk, Bin bin, Words words) {
        this.lists = lists;
        this.bulk = bulk;
        this.bin = bin;
        this.words = words;
        var head = new Header(new H1(getTranslation("items.bin")));
        head.addClassName("stage-head");
        var explained = new Paragraph(getTranslation("items.bin.explained", Bin.KEPT.toDays()));
        explained.addClassName("stage-lead");
        add(head, explained, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        acting = ActingWorkspace.require();
        query = ItemQuery.of(entering.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        rows.removeAll();
        var page = lists.page(
                ItemFilter.BIN, ItemSort.LAST_CHANGED, ReadersLanguage.current(), query.offset(), query.size());
        if (page.rows().isEmpty()) {
            var empty = new Div(
                    new H2(getTranslation("items.bin.empty")), new Paragraph(getTranslation("items.bin.empty-text")));
            empty.addClassName("empty");
            rows.add(empty);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("binned");
        page.rows().forEach(row -> list.add(row(row)));
        var path = ItemsNavigation.bin(acting.workspace().slug());
        rows.add(
                list,
                new Paging(
                        query.page(),
                        query.size(),
                        page.total(),
                        number -> ItemQuery.address(path, query.onPage(number))));
    }

    private ListItem row(ItemRow row) {
        var phrases = words.in(ReadersLanguage.current());
        var since = row.binnedAt().orElseThrow();
        var who = row.binnedBy().isEmpty()
                ? getTranslation("items.bin.since", phrases.date(since))
                : getTranslation("items.bin.since-by", phrases.date(since), row.binnedBy());
        var note = new Paragraph(getTranslation("site.kind." + row.kind().key()) + " · " + who + " · "
                + getTranslation("items.bin.until", phrases.date(since.plus(Bin.KEPT))));
        note.addClassName("row-note");
        var title = new H2(
                new Anchor(KindPlace.of(row.kind()).item(acting.workspace().slug(), row.id()), row.title()));
        var out = new Button(getTranslation("items.bin.out"), click -> {
            var outcome = bulk.takeOut(List.of(row));
            show();
            BulkNotice.tell(outcome, this::show);
        });
        out.setAriaLabel(getTranslation("items.bin.out-of", row.title()));
        var item = new ListItem(new Div(title, note), out);
        if (acting.roles().contains(Role.COORDINATOR)) item.add(purge(row));
        return item;
    }

    private Component purge(ItemRow row) {
        var purge = new Button(getTranslation("items.bin.purge"), click -> ask(row));
        purge.addThemeName("tertiary error");
        purge.setAriaLabel(getTranslation("items.bin.purge-of", row.title()));
        return purge;
    }

    /** For good, so it takes more than a press: the word is typed. */
    private void ask(ItemRow row) {
        var dialog = new Dialog();
        var word = getTranslation("items.bin.word");
        var typed = new TextField(getTranslation("items.bin.type", word));
        typed.setValueChangeMode(ValueChangeMode.EAGER);
        typed.setWidthFull();
        var yes = new Button(getTranslation("items.bin.purge"), click -> {
            try {
                bin.purge(row.id(), row.version());
                dialog.close();
                show();
                Notice.done(getTranslation("items.bin.purged", row.title()));
            } catch (Refusal refused) {
                typed.setErrorMessage(Notice.textOf(refused));
                typed.setInvalid(true);
            }
        });
        yes.addThemeName("primary error");
        yes.setEnabled(false);
        typed.addValueChangeListener(
                change -> yes.setEnabled(word.equalsIgnoreCase(change.getValue().strip())));
        var no = new Button(getTranslation("workspace.question.no"), click -> dialog.close());
        no.addThemeName("tertiary");
        dialog.setHeaderTitle(getTranslation("items.bin.purge-title", row.title()));
        dialog.setWidth("min(28rem, 94vw)");
        dialog.add(new Paragraph(getTranslation("items.bin.purge-text")), typed);
        dialog.getFooter().add(no, yes);
        dialog.open();
        typed.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("items.bin"),
                acting.workspace().shortName().in(ReadersLanguage.current()));
    }
}
