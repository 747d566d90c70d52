package org.zaedno.hub.workspace.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.zaedno.content.language.Language;
import org.zaedno.content.publication.ItemId;
import org.zaedno.hub.report.PeopleColumn;
import org.zaedno.hub.report.ReportAddress;
import org.zaedno.hub.report.SheetFormat;
import org.zaedno.hub.report.Taken;
import org.zaedno.hub.words.Choices;

/** Chooses what of the participants is taken along. What people need is left here unless it is ticked for this once. */
class PeopleDialog extends Dialog {
    private final transient ItemId event;
    private final transient Language language;
    private final Select<Taken.Who> who = new Select<>();
    private final CheckboxGroup<PeopleColumn> columns = new CheckboxGroup<>();
    private final Checkbox answers = new Checkbox(getTranslation("report.people.answers"));
    private final Checkbox needs = new Checkbox(getTranslation("report.people.needs"));
    private final Anchor xlsx = TakeAlong.download("", getTranslation("report.take.as", "XLSX"));
    private final Anchor csv = TakeAlong.download("", getTranslation("report.take.as", "CSV"));

    PeopleDialog(ItemId event, Language language) {
        this.event = event;
        this.language = language;
        setHeaderTitle(getTranslation("report.take.people"));
        setWidth("min(34rem, 96vw)");
        who.setLabel(getTranslation("report.people.who"));
        who.setItems(Taken.Who.values());
        who.setItemLabelGenerator(one -> getTranslation(Choices.key("report.people.who.", one)));
        who.setValue(Taken.Who.CONFIRMED);
        columns.setLabel(getTranslation("report.people.columns"));
        columns.setItems(PeopleColumn.values());
        columns.setItemLabelGenerator(one -> getTranslation(Choices.key("report.column.", one)));
        columns.setValue(java.util.Set.copyOf(PeopleColumn.USUAL));
        needs.setHelperText(getTranslation("report.people.needs-help"));
        who.addValueChangeListener(change -> show());
        columns.addValueChangeListener(change -> show());
        needs.addValueChangeListener(change -> show());
        answers.addValueChangeListener(change -> show());
        var logged = new Paragraph(getTranslation("report.people.logged"));
        logged.addClassName("organise-text");
        var form = new Div(who, columns, answers, needs, logged);
        form.addClassName("dialog-form");
        add(form);
        var close = new Button(getTranslation("workspace.close"), click -> close());
        close.addThemeName("tertiary");
        getFooter().add(close, csv, xlsx);
        show();
    }

    private void show() {
        var taken = new Taken(who.getValue(), List.copyOf(columns.getValue()), needs.getValue(), answers.getValue());
        csv.setHref(ReportAddress.participants(event, language, SheetFormat.CSV, taken));
        xlsx.setHref(ReportAddress.participants(event, language, SheetFormat.XLSX, taken));
    }
}
