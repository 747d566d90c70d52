package org.zaedno.hub.workspace.hosting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.zaedno.content.hosting.EventHost;
import org.zaedno.content.hosting.EventHosts;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.workspace.kit.Notice;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.kit.SayDialog;

/** With whom an event is held, and whom one asks. */
class HostsPart extends Section {
    private final ItemId event;
    private final transient HostingDoors doors;
    private final transient Runnable changed;

    HostsPart(ItemId event, HostingDoors doors, Runnable changed) {
        this.event = event;
        this.doors = doors;
        this.changed = changed;
        addClassName("stage-part");
        add(new H2(getTranslation("hosting.hosts.title")));
        var hosts = doors.hosts().of(event, ReadersLanguage.current());
        if (hosts.isEmpty()) add(new Paragraph(getTranslation("hosting.hosts.none")));
        else add(list(hosts));
        if (doors.hosts().maySpeak()) add(new Button(getTranslation("hosting.offer.begin"), click -> offer()));
        else add(new Paragraph(getTranslation("hosting.hosts.whose")));
    }

    private Component list(java.util.List<EventHost> hosts) {
        var list = new UnorderedList();
        list.addClassName("shared");
        var faces = new Faces(doors.directory());
        hosts.forEach(host -> list.add(new HostRow(host, host.host(), faces, doors, changed)));
        return list;
    }

    private void offer() {
        var whom = new ComboBox<Workspace>(getTranslation("hosting.offer.whom"));
        whom.setItems(doors.hosts().whom());
        whom.setItemLabelGenerator(host -> host.name().in(ReadersLanguage.current()));
        whom.setRequiredIndicatorVisible(true);
        whom.setManualValidation(true);
        whom.setWidthFull();
        var helps = new Checkbox(getTranslation("hosting.offer.helps"));
        helps.setHelperText(getTranslation("hosting.offer.helps-means"));
        new SayDialog(
                        getTranslation("hosting.offer.title"),
                        getTranslation("hosting.offer.text"),
                        EventHosts.WORDS_MAX,
                        getTranslation("hosting.offer.send"),
                        words -> {
                            var host = whom.getOptionalValue().orElseThrow(() -> new InvalidValue("host-choice"));
                            doors.hosts().offer(event, host.id(), helps.getValue(), words);
                            changed.run();
                            Notice.done(getTranslation("hosting.offer.done"));
                        })
                .asking(whom, helps)
                .open();
    }
}
