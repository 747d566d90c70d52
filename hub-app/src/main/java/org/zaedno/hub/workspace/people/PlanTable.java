package org.zaedno.hub.workspace.people;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zaedno.content.people.InvitationWish;

/** What would happen, one row for each address. */
class PlanTable extends NativeTable {
    PlanTable(InvitationPlan plan) {
        addClassName("board");
        setCaptionText(getTranslation("team.plan.caption"));
        getHead().addRow().add(header("line"), header("address"), header("roles"), header("outcome"));
        plan.steps().forEach(step -> getBody().add(row(step)));
    }

    private NativeTableRow row(InvitationPlan.Step step) {
        var entry = step.entry();
        var line = cell("line", String.valueOf(entry.line()));
        var address = new NativeTableHeaderCell(entry.typed());
        address.getElement().setAttribute("scope", "row");
        if (!entry.unclear().isEmpty()) {
            var note = new Span(getTranslation("team.plan.unclear", entry.unclear()));
            note.addClassName("row-note");
            address.add(note);
        }
        var outcome = cell("outcome", "");
        var said = new Span(getTranslation(step.prospect()
                .map(prospect -> "team.plan." + prospect.name().toLowerCase(Locale.ROOT))
                .orElse("team.plan.no-address")));
        said.addClassNames(
                "state",
                step.prospect()
                        .map(prospect -> prospect.makesLink() ? "good" : "rest")
                        .orElse("turn"));
        outcome.add(said);
        return new NativeTableRow(
                line, address, cell("roles", entry.wish().map(this::roles).orElse("")), outcome);
    }

    private String roles(InvitationWish wish) {
        return wish.roles().stream()
                .sorted()
                .map(role -> getTranslation("people.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private NativeTableHeaderCell header(String column) {
        var header = new NativeTableHeaderCell(getTranslation("team.plan.column." + column));
        header.getElement().setAttribute("scope", "col");
        return header;
    }

    private NativeTableCell cell(String column, String text) {
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", getTranslation("team.plan.column." + column));
        return cell;
    }
}
