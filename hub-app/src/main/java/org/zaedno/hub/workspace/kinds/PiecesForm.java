package org.zaedno.hub.workspace.kinds;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zaedno.content.publication.EventPieces;
import org.zaedno.content.publication.EventPieces.Part;
import org.zaedno.content.publication.EventPieces.Piece;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.RelatedItem;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.indexing.HubSearch;
import org.zaedno.hub.words.Choices;
import org.zaedno.hub.workspace.editor.DeskItem;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.search.Filters;
import org.zaedno.search.Hit;
import org.zaedno.search.Reading;
import org.zaedno.search.Scope;
import org.zaedno.search.SearchOutage;
import org.zaedno.search.SearchRequest;
import org.zaedno.search.Sort;

/** Picks items for the two parts of an event, found by their words among everything the person may read. Each change is kept at once. */
class PiecesForm extends Div {
    private static final int OFFERED = 6;
    private static final Set<String> KINDS = Set.of(Kind.NEWS.name(), Kind.PRACTICE.name(), Kind.RESOURCE.name());

    private final transient DeskItem desk;
    private final transient EventPieces pieces;
    private final transient HubSearch search;
    private final Div lists = new Div();
    private final Select<Part> part = new Select<>();
    private final TextField find = new TextField(getTranslation("editor.pieces.find"));
    private final UnorderedList offered = new UnorderedList();
    private final Paragraph told = new Paragraph();
    private transient Set<ItemId> known = Set.of();

    PiecesForm(DeskItem desk, EventPieces pieces, HubSearch search) {
        this.desk = desk;
        this.pieces = pieces;
        this.search = search;
        addClassName("panel-form");
        offered.addClassName("rail-list");
        offered.getElement().setAttribute("aria-live", "polite");
        part.setLabel(getTranslation("editor.pieces.part"));
        part.setItems(Part.values());
        part.setItemLabelGenerator(one -> getTranslation(Choices.key("editor.pieces.", one)));
        part.setValue(Part.OUTCOME);
        part.setWidthFull();
        find.setClearButtonVisible(true);
        find.setMaxLength(SearchRequest.TEXT_MAX);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setWidthFull();
        find.addValueChangeListener(change -> offer());
        told.addClassName("row-note");
        told.getElement().setAttribute("role", "status");
        add(lists);
        if (desk.mayWrite())
            add(part, find, told, offered, new HeadcountField(desk.item().id(), pieces));
        refresh();
    }

    final void refresh() {
        var all = pieces.of(desk.item().id(), ReadersLanguage.current());
        known = all.stream().map(one -> one.item().id()).collect(Collectors.toCollection(HashSet::new));
        lists.removeAll();
        for (var each : Part.values())
            lists.add(new H3(getTranslation(Choices.key("editor.pieces.", each))), rows(all, each));
    }

    private Component rows(List<Piece> all, Part wanted) {
        var these = all.stream().filter(one -> one.part() == wanted).toList();
        if (these.isEmpty()) {
            var none = new Paragraph(getTranslation("editor.pieces.none"));
            none.addClassName("row-note");
            return none;
        }
        var rows = new UnorderedList();
        rows.addClassName("rail-list");
        these.forEach(one -> rows.add(row(one.item(), one != these.getFirst())));
        return rows;
    }

    private ListItem row(RelatedItem item, boolean below) {
        var up = new Button(Drawing.of(Glyph.UP), click -> change(() -> pieces.up(event(), item.id())));
        up.setAriaLabel(getTranslation("editor.pieces.up", item.title()));
        up.addThemeName("tertiary small icon");
        up.setVisible(desk.mayWrite() && below);
        var remove = new Button(
                getTranslation("editor.pieces.remove"), click -> change(() -> pieces.remove(event(), item.id())));
        remove.setAriaLabel(getTranslation("editor.pieces.remove-of", item.title()));
        remove.addThemeName("tertiary small");
        remove.setVisible(desk.mayWrite());
        return new ListItem(title(item), kind(item.kind()), up, remove);
    }

    private static Component title(RelatedItem item) {
        var acting = ActingWorkspace.require();
        var title = acting.id().equals(item.owner())
                ? new Anchor(KindPlace.of(item.kind()).item(acting.workspace().slug(), item.id()), item.title())
                : new Span(item.title());
        title.getElement().setAttribute("lang", item.language().locale().getLanguage());
        return title;
    }

    private void offer() {
        offered.removeAll();
        say("");
        if (find.getValue().isBlank()) return;
        var seen = new HashSet<>(known);
        found(find.getValue())
                .forEach(
                        hit -> ItemId.parse(hit.item()).filter(seen::add).ifPresent(id -> offered.add(offer(id, hit))));
        if (offered.getComponentCount() == 0 && told.getText().isEmpty()) say(getTranslation("editor.pieces.nothing"));
    }

    private ListItem offer(ItemId id, Hit hit) {
        var add = new Button(
                hit.title().text(),
                click -> change(() -> {
                    pieces.put(event(), id, part.getValue());
                    find.clear();
                    find.focus();
                }));
        add.setAriaLabel(getTranslation("editor.pieces.add", hit.title().text()));
        add.addThemeName("tertiary");
        return new ListItem(add, kind(Kind.valueOf(hit.kind())));
    }

    private List<Hit> found(String text) {
        try {
            var wanted = new Filters(KINDS, Set.of(), Set.of(), Set.of());
            return search.find(text, wanted, Scope.DRAFTS_TOO, Sort.RELEVANCE, Reading.UNDERSTOOD, 0, OFFERED)
                    .hits();
        } catch (SearchOutage away) {
            say(getTranslation("editor.pieces.away"));
            return List.of();
        }
    }

    private ItemId event() {
        return desk.item().id();
    }

    private void change(Runnable work) {
        try {
            work.run();
            refresh();
        } catch (Refusal refused) {
            say(Notice.textOf(refused));
        }
    }

    private Span kind(Kind kind) {
        var name = new Span(getTranslation("site.kind." + kind.key()));
        name.addClassName("row-note");
        return name;
    }

    private void say(String words) {
        told.setText(words);
        told.setVisible(!words.isEmpty());
    }
}
