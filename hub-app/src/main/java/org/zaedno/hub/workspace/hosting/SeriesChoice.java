package org.zaedno.hub.workspace.hosting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import org.zaedno.content.event.Series;
import org.zaedno.content.language.Names;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.PairField;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** The series an event stands in: chosen among those of the workspace, or begun with this event. */
class SeriesChoice extends Section {
    private final ItemId event;
    private final transient HostingDoors doors;
    private final transient Runnable changed;

    SeriesChoice(ItemId event, HostingDoors doors, Runnable changed) {
        this.event = event;
        this.doors = doors;
        this.changed = changed;
        addClassName("stage-part");
        add(new H2(getTranslation("hosting.series.title")), new Paragraph(getTranslation("hosting.series.text")));
        var ours = doors.series().ours();
        if (!ours.isEmpty()) add(choice(ours));
        add(new Button(getTranslation("hosting.series.begin"), click -> begin()));
    }

    private Select<Series> choice(java.util.List<Series> ours) {
        var choice = new Select<Series>();
        choice.setLabel(getTranslation("hosting.series.which"));
        choice.setItems(ours);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("hosting.series.none"));
        choice.setItemLabelGenerator(one ->
                one == null ? getTranslation("hosting.series.none") : one.name().in(ReadersLanguage.current()));
        doors.series().of(event).ifPresent(choice::setValue);
        choice.addValueChangeListener(chosen -> {
            if (!chosen.isFromClient()) return;
            try {
                doors.series().put(event, Optional.ofNullable(chosen.getValue()).map(Series::id));
                Notice.done(getTranslation("hosting.series.done"));
            } catch (Refusal no) {
                Notice.refused(no);
                changed.run();
            }
        });
        return choice;
    }

    private void begin() {
        var name = PairField.line("hosting.series.name", Series.NAME_MAX, new Names("", ""));
        new FormDialog(
                        getTranslation("hosting.series.begin"),
                        getTranslation("hosting.series.do"),
                        () -> {
                            doors.series().begin(event, name.names());
                            changed.run();
                            Notice.done(getTranslation("hosting.series.done"));
                        },
                        name)
                .beside("invalid.series-name", name::refuse)
                .open();
    }
}
