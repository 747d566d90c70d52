package org.zaedno.hub.workspace.news;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.ItemRow;
import org.zaedno.content.publication.Visibility;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.StateBadge;

/** One row an item: its title, who changed it last and when, where each edition stands. A real table; on a phone the rows stack. */
class NewsTable extends Div {
    private final transient Phrases words;

    NewsTable(Slug workspace, List<ItemRow> rows, Phrases words) {
        this.words = words;
        var table = new NativeTable();
        table.addClassName("board");
        table.setCaptionText(getTranslation("workspace.news.title"));
        var head = table.getHead().addRow();
        heading(head, "workspace.news.column.title");
        heading(head, "workspace.edition.bg");
        heading(head, "workspace.edition.en");
        rows.forEach(row -> table.getBody().add(row(workspace, row)));
        add(table);
    }

    private void heading(NativeTableRow head, String key) {
        var cell = head.addHeaderCell();
        cell.setText(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
    }

    private NativeTableRow row(Slug workspace, ItemRow item) {
        var title = new NativeTableHeaderCell(
                new Anchor(NewsNavigation.item(workspace, item.id()), item.title()), small(item));
        title.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(title);
        edition(row, item, Language.BG, "workspace.edition.bg");
        edition(row, item, Language.EN, "workspace.edition.en");
        return row;
    }

    private void edition(NativeTableRow row, ItemRow item, Language language, String name) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", getTranslation(name));
        cell.add(new StateBadge(Optional.ofNullable(item.states().get(language))));
    }

    private Component small(ItemRow item) {
        var changed = item.changedBy().isEmpty()
                ? getTranslation("workspace.changed", words.dateAndTime(item.changedAt()))
                : getTranslation("workspace.changed-by", words.dateAndTime(item.changedAt()), item.changedBy());
        var small = new Span(changed);
        small.addClassName("row-note");
        if (item.visibility() != Visibility.PUBLIC) {
            var visible = new Span(getTranslation(
                    "workspace.visibility.short-" + item.visibility().name().toLowerCase(Locale.ROOT)));
            visible.addClassName("row-visibility");
            small.add(visible);
        }
        return small;
    }
}
