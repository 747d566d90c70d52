package org.zaedno.hub.workspace.hosting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.hub.workspace.kit.DayField;
import org.zaedno.hub.workspace.kit.FormDialog;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** The same event on another day: one asks for the day, and a new draft has everything but the people. */
class AgainPart extends Section {
    private final ItemId event;
    private final transient HostingDoors doors;

    AgainPart(ItemId event, HostingDoors doors) {
        this.event = event;
        this.doors = doors;
        addClassName("stage-part");
        add(
                new H2(getTranslation("hosting.again.title")),
                new Paragraph(getTranslation("hosting.again.text")),
                new Button(getTranslation("hosting.again.begin"), click -> ask()));
    }

    private void ask() {
        var acting = ActingWorkspace.require();
        var day = new DayField(getTranslation("hosting.again.day"));
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        var next = new Checkbox(getTranslation("hosting.again.next"));
        boolean standsInOne = doors.series().of(event).isPresent();
        next.setValue(standsInOne);
        next.setVisible(standsInOne);
        new FormDialog(
                        getTranslation("hosting.again.title"),
                        getTranslation("hosting.again.do"),
                        () -> {
                            var on = day.getOptionalValue().orElseThrow(() -> new InvalidValue("again-day"));
                            var begun = doors.next().begin(event, on, next.getValue());
                            getUI().ifPresent(ui -> ui.navigate(
                                    KindPlace.EVENTS.item(acting.workspace().slug(), begun.id())));
                        },
                        new Paragraph(getTranslation("hosting.again.means")),
                        day,
                        next)
                .open();
    }
}
