package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.Registered;
import org.zaedno.hub.words.Phrases;

/** One row a form: who sent it, where they come from, how it stands. A real table; on a phone the rows stack. */
class RegisteredTable extends Div {
    private static final List<String> COLUMNS = List.of("name", "kind", "people", "state");

    private final transient EventRoom room;
    private final transient WhomNames names;
    private final transient Phrases words;
    private final transient Picking picking;

    RegisteredTable(List<Registered> rows, EventRoom room, WhomNames names, Phrases words, Picking picking) {
        this.picking = picking;
        this.room = room;
        this.names = names;
        this.words = words;
        var table = new NativeTable();
        table.addClassName("board");
        table.setCaptionText(getTranslation("organise.tab.people"));
        var head = table.getHead().addRow();
        for (var column : COLUMNS) {
            var cell = head.addHeaderCell();
            cell.setText(getTranslation("organise.column." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        rows.forEach(row -> table.getBody().add(row(row)));
        add(table);
    }

    private NativeTableRow row(Registered registered) {
        var link = new Anchor(
                RegistrationNavigation.one(room.workspace(), room.id(), registered.id()), Deeds.name(registered));
        var person = new Div(link, note(registered));
        person.addClassName("picking-who");
        var picked = new Div(picking.box(registered), person);
        picked.addClassName("picking");
        var who = new NativeTableHeaderCell(picked);
        who.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(who);
        cell(
                row,
                "kind",
                new Span(registered
                        .kind()
                        .map(kind -> names.kinds().getOrDefault(kind, ""))
                        .orElse("–")));
        cell(row, "people", new Span(words.number(registered.people().size())));
        cell(row, "state", StateWords.badge(registered, words));
        return row;
    }

    private void cell(NativeTableRow row, String column, Component content) {
        var cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", getTranslation("organise.column." + column));
        cell.addClassName("cell-" + column);
        cell.add(content);
    }

    private Component note(Registered registered) {
        var from = registered.people().stream()
                .limit(1)
                .flatMap(RegisteredTable::from)
                .filter(text -> !text.isEmpty());
        var note = new Span(Stream.concat(
                        from, Stream.of(getTranslation("organise.since", words.date(registered.registeredAt()))))
                .collect(Collectors.joining(" · ")));
        note.addClassName("row-note");
        return note;
    }

    static Stream<String> from(Participant person) {
        return Stream.of(person.institution(), person.town());
    }
}
