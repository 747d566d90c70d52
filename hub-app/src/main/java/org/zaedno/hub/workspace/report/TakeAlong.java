package org.zaedno.hub.workspace.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.zaedno.hub.report.ReportAddress;
import org.zaedno.hub.report.SheetFormat;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.registration.EventRoom;

/** What can be taken out of the hub; all of it is in the log. */
class TakeAlong extends Aside {
    private final transient EventRoom room;

    TakeAlong(EventRoom room, Phrases words) {
        this.room = room;
        addClassNames("organise-side", "screen-only");
        getElement().setAttribute("aria-label", getTranslation("report.take"));
        var print = new Button(
                getTranslation("report.take.print"),
                click -> click.getSource().getElement().executeJs("window.print()"));
        var people = new Button(
                getTranslation("report.take.people"), click -> new PeopleDialog(room.id(), words.language()).open());
        var links = new Div(numbers(SheetFormat.XLSX), numbers(SheetFormat.CSV));
        links.addClassName("side-links");
        add(
                new H2(getTranslation("report.take")),
                print,
                new Paragraph(getTranslation("report.take.numbers")),
                links,
                new Paragraph(getTranslation("report.take.people-text")),
                people);
    }

    private Component numbers(SheetFormat format) {
        var name = format.ending().toUpperCase(java.util.Locale.ROOT);
        return download(
                ReportAddress.numbers(room.id(), ReadersLanguage.current(), format),
                getTranslation("report.take.as", name));
    }

    static Anchor download(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.addClassName("link");
        return link;
    }
}
