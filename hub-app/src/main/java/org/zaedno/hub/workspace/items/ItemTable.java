package org.zaedno.hub.workspace.items;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.ItemSort;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.theme.ThemeId;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.KindPlace;

/** One row an item: its title, who changed it last and when, where each edition stands. A real table; on a phone the rows stack. */
class ItemTable extends Div {
    /** What the rows need beside themselves. {@code themes} are names; {@code mixed}: of more than one kind. */
    record Setting(
            Slug workspace,
            Phrases words,
            Map<ThemeId, String> themes,
            boolean mixed,
            ItemSort sort,
            Function<ItemRow, List<RowLink.Way>> ways) {}

    private final transient Setting setting;
    private final transient Optional<Selection> selection;

    /** @param addresses of the same list in another order */
    ItemTable(
            Setting setting,
            String caption,
            List<ItemRow> rows,
            Optional<Selection> selection,
            java.util.function.Function<ItemSort, String> addresses) {
        this.setting = setting;
        this.selection = selection;
        var table = new NativeTable();
        table.addClassName("board");
        table.setCaptionText(caption);
        var head = table.getHead().addRow();
        selection.ifPresent(all -> head.addHeaderCell().add(all.everything()));
        heading(head, "items.column.title", ItemSort.By.TITLE, addresses);
        for (var language : Language.values()) plain(head, ItemsNavigation.nameOf(language));
        rows.forEach(row -> table.getBody().add(row(row)));
        add(table);
    }

    private void heading(
            NativeTableRow head, String key, ItemSort.By by, java.util.function.Function<ItemSort, String> addresses) {
        boolean chosen = setting.sort().by() == by;
        var link = new Anchor(
                addresses.apply(new ItemSort(by, chosen && !setting.sort().backwards())), getTranslation(key));
        var cell = head.addHeaderCell();
        cell.add(link);
        cell.getElement().setAttribute("scope", "col");
        if (chosen)
            cell.getElement().setAttribute("aria-sort", setting.sort().backwards() ? "descending" : "ascending");
    }

    private void plain(NativeTableRow head, String key) {
        var cell = head.addHeaderCell();
        cell.setText(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
    }

    private NativeTableRow row(ItemRow item) {
        var address = KindPlace.of(item.kind()).item(setting.workspace(), item.id());
        var title = new NativeTableHeaderCell(new Anchor(address, item.title()), small(item));
        title.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        selection.ifPresent(chosen -> row.addDataCell().add(chosen.of(item)));
        row.add(title);
        for (var language : Language.values()) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("data-label", getTranslation(ItemsNavigation.nameOf(language)));
            cell.add(new EditionBadges(item.edition(language)));
        }
        return row;
    }

    private Component small(ItemRow item) {
        var words = setting.words();
        var small = new Span();
        small.addClassName("row-note");
        if (setting.mixed())
            small.add(part(getTranslation("site.kind." + item.kind().key())));
        small.add(part(
                item.changedBy().isEmpty()
                        ? getTranslation("workspace.changed", words.dateAndTime(item.changedAt()))
                        : getTranslation(
                                "workspace.changed-by", words.dateAndTime(item.changedAt()), item.changedBy())));
        if (item.visibility() != Visibility.PUBLIC)
            small.add(part(getTranslation("workspace.visibility.short-" + ItemQuery.name(item.visibility()))));
        var themes = item.themes().stream()
                .map(setting.themes()::get)
                .filter(name -> name != null)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!themes.isEmpty()) small.add(part(themes));
        setting.ways().apply(item).forEach(way -> small.add(link(item, way)));
        return small;
    }

    private Span link(ItemRow item, RowLink.Way way) {
        var name = getTranslation(way.name());
        var link = new Anchor(way.address(), name);
        link.addClassName("row-link");
        link.setAriaLabel(getTranslation("placement.do-of", name, item.title()));
        var part = new Span(link);
        part.addClassName("row-part");
        return part;
    }

    private static Span part(String text) {
        var part = new Span(text);
        part.addClassName("row-part");
        return part;
    }
}
