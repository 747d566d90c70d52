package org.zaedno.hub.workspace.letters;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.zaedno.hub.words.Choices;

/** What would happen, one row for each line; what is wrong says what is wrong. */
class InviteesTable extends NativeTable {
    InviteesTable(InviteesPlan plan) {
        addClassName("board");
        setCaptionText(getTranslation("letters.invite.plan"));
        getHead().addRow().add(header("line"), header("who"), header("language"), header("outcome"));
        plan.steps().forEach(step -> getBody().add(row(step)));
    }

    private NativeTableRow row(InviteesPlan.Step step) {
        var line = step.line();
        var who = new NativeTableHeaderCell(
                line.address().map(address -> address.value()).orElse(line.typed()));
        who.getElement().setAttribute("scope", "row");
        if (!line.name().isEmpty() && line.address().isPresent()) {
            var name = new Span(line.name());
            name.addClassName("row-note");
            who.add(name);
        }
        var outcome = cell("outcome", "");
        var said = new Span(getTranslation(line.fault()
                .map(fault -> Choices.key("letters.invite.fault.", fault))
                .or(() -> step.known().map(known -> Choices.key("letters.invite.known.", known)))
                .orElse("letters.invite.good")));
        said.addClassNames(
                "state", line.fault().isPresent() ? "turn" : step.known().isPresent() ? "rest" : "good");
        outcome.add(said);
        return new NativeTableRow(
                cell("line", Integer.toString(line.number())),
                who,
                cell(
                        "language",
                        getTranslation("site.edition." + line.language().tag())),
                outcome);
    }

    private NativeTableHeaderCell header(String column) {
        var header = new NativeTableHeaderCell(getTranslation("letters.invite.column." + column));
        header.getElement().setAttribute("scope", "col");
        return header;
    }

    private NativeTableCell cell(String column, String text) {
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", getTranslation("letters.invite.column." + column));
        return cell;
    }
}
