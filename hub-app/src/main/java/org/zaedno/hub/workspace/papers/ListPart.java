package org.zaedno.hub.workspace.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import org.zaedno.hub.workspace.registration.EventRoom;

/** The list to sign, and the list of who came. */
class ListPart extends Section {
    private static final int BLANK_MAX = 50;
    private static final int BLANK = 10;

    ListPart(EventRoom room) {
        var addresses = new PaperAddress(room);
        var sign = addresses.link("to-sign.pdf", getTranslation("papers.list.to-sign"));
        var came = addresses.link("attendance.pdf", getTranslation("papers.list.came"));
        var blank = new IntegerField(getTranslation("papers.list.blank"));
        blank.setHelperText(getTranslation("papers.list.blank-help"));
        blank.setMin(0);
        blank.setMax(BLANK_MAX);
        blank.setStepButtonsVisible(true);
        blank.addValueChangeListener(change -> sign.setHref(addresses.of(
                "to-sign.pdf?blank=" + Math.clamp(change.getValue() == null ? 0 : change.getValue(), 0, BLANK_MAX))));
        blank.setValue(BLANK);
        var links = new Div(sign, came);
        links.addClassName("paper-links");
        addClassName("stage-part");
        add(
                new H2(getTranslation("papers.list.title")),
                new Paragraph(getTranslation("papers.list.text")),
                blank,
                links);
    }
}
