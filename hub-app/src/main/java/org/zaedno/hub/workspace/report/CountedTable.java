package org.zaedno.hub.workspace.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.zaedno.hub.report.Report.Line;
import org.zaedno.hub.report.Report.Table;
import org.zaedno.hub.words.Phrases;

/** Groups with a bar each, the largest across the whole field; beside it the numbers, so that nobody has to read the picture. */
class CountedTable extends Div {
    /** Of a bar, in the units of its drawing. */
    private static final int FIELD = 400;

    private static final String BAR =
            "<svg class=\"report-bar\" viewBox=\"0 0 %d 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                    + "<rect class=\"bar-registered\" width=\"%d\" height=\"20\"/><rect class=\"bar-present\" width=\"%d\" height=\"20\"/></svg>";

    private final transient Phrases words;
    private final boolean attendance;
    private final int most;

    CountedTable(Table table, boolean attendance, Phrases words) {
        this.words = words;
        this.attendance = attendance;
        this.most = table.most();
        addClassName("report-table");
        var rows = new NativeTable();
        rows.setCaptionText(table.heading());
        var head = rows.getHead().addRow();
        head(head, getTranslation("report.sheet.group"), "");
        head(head, getTranslation("report.registered"), "key-registered");
        if (attendance) head(head, getTranslation("report.present"), "key-present");
        table.lines().forEach(line -> rows.getBody().add(row(line)));
        add(rows);
    }

    private static void head(NativeTableRow row, String name, String key) {
        var cell = row.addHeaderCell();
        if (!key.isEmpty()) cell.addClassName(key);
        cell.setText(name);
        cell.getElement().setAttribute("scope", "col");
    }

    private NativeTableRow row(Line line) {
        var drawing = new Span();
        drawing.getElement()
                .setProperty(
                        "innerHTML",
                        BAR.formatted(FIELD, width(line.registered()), attendance ? width(line.present()) : 0));
        var name = new NativeTableHeaderCell(new Span(line.name()), drawing);
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow();
        row.add(name);
        if (!line.known()) row.addClassName("report-rest");
        row.addDataCell().setText(words.number(line.registered()));
        if (attendance) row.addDataCell().setText(words.number(line.present()));
        return row;
    }

    private int width(int number) {
        return most == 0 ? 0 : (int) ((long) FIELD * number / most);
    }
}
