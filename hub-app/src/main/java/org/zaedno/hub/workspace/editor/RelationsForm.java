package org.zaedno.hub.workspace.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.RelatedItem;
import org.zaedno.content.publication.Relations;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.indexing.HubSearch;
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

/** Relates the item to others, found by their words among everything the person may read. Each change is kept at once. */
class RelationsForm extends Div {
    private static final int OFFERED = 6;
    private static final Set<String> KINDS =
            Stream.of(Kind.values()).map(Enum::name).collect(Collectors.toSet());

    private final transient DeskItem desk;
    private final transient Relations relations;
    private final transient HubSearch search;
    private final UnorderedList related = new UnorderedList();
    private final TextField find = new TextField();
    private final UnorderedList offered = new UnorderedList();
    private final Paragraph told = new Paragraph();
    private transient Set<ItemId> known = Set.of();

    RelationsForm(DeskItem desk, Relations relations, HubSearch search) {
        this.desk = desk;
        this.relations = relations;
        this.search = search;
        addClassName("panel-form");
        related.addClassName("rail-list");
        offered.addClassName("rail-list");
        offered.getElement().setAttribute("aria-live", "polite");
        find.setLabel(getTranslation("editor.relations.find"));
        find.setClearButtonVisible(true);
        find.setMaxLength(SearchRequest.TEXT_MAX);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.setWidthFull();
        find.setVisible(desk.mayWrite());
        find.addValueChangeListener(change -> offer());
        told.addClassName("row-note");
        told.getElement().setAttribute("role", "status");
        add(related, find, told, offered);
        refresh();
    }

    final void refresh() {
        var all = relations.of(desk.item().id(), ReadersLanguage.current());
        known = all.stream().map(RelatedItem::id).collect(Collectors.toCollection(HashSet::new));
        known.add(desk.item().id());
        related.removeAll();
        all.forEach(item -> related.add(row(item)));
        if (find.isEmpty()) say(all.isEmpty() ? getTranslation("editor.relations.none") : "");
    }

    private void offer() {
        offered.removeAll();
        say("");
        if (find.getValue().isBlank()) {
            refresh();
            return;
        }
        var found = found(find.getValue());
        var seen = new HashSet<>(known);
        found.forEach(hit -> ItemId.parse(hit.item()).filter(seen::add).ifPresent(id -> offered.add(offer(id, hit))));
        if (offered.getComponentCount() == 0 && told.getText().isEmpty())
            say(getTranslation("editor.relations.nothing"));
    }

    private List<Hit> found(String text) {
        try {
            return search.find(
                            text,
                            new Filters(KINDS, Set.of(), Set.of(), Set.of()),
                            Scope.DRAFTS_TOO,
                            Sort.RELEVANCE,
                            Reading.UNDERSTOOD,
                            0,
                            OFFERED)
                    .hits();
        } catch (SearchOutage away) {
            say(getTranslation("editor.relations.away"));
            return List.of();
        }
    }

    private ListItem offer(ItemId id, Hit hit) {
        var add = new Button(
                hit.title().text(),
                click -> change(() -> {
                    relations.relate(desk.item().id(), id);
                    find.clear();
                    find.focus();
                }));
        add.setAriaLabel(getTranslation("editor.relations.add", hit.title().text()));
        add.addThemeName("tertiary");
        return new ListItem(add, kind(Kind.valueOf(hit.kind())));
    }

    private ListItem row(RelatedItem item) {
        var part = new Button(
                getTranslation("editor.relations.part"),
                click -> change(() -> relations.part(desk.item().id(), item.id())));
        part.setAriaLabel(getTranslation("editor.relations.part-of", item.title()));
        part.addThemeName("tertiary small");
        part.setVisible(desk.mayWrite());
        return new ListItem(title(item), kind(item.kind()), part);
    }

    private com.vaadin.flow.component.Component title(RelatedItem item) {
        var ours = Optional.of(ActingWorkspace.require())
                .filter(acting -> acting.id().equals(item.owner()))
                .map(acting -> KindPlace.of(item.kind()).item(acting.workspace().slug(), item.id()));
        var title = ours.<com.vaadin.flow.component.Component>map(address -> new Anchor(address, item.title()))
                .orElseGet(() -> new Span(item.title()));
        title.getElement().setAttribute("lang", item.language().locale().getLanguage());
        return title;
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
