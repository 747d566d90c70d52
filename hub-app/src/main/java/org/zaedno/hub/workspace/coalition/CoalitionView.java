package org.zaedno.hub.workspace.coalition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.zaedno.content.people.Duties;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.shell.CoalitionPlace;
import org.zaedno.hub.workspace.shell.Shell;

/** What the coalition keeps together, and which of it is this person's to look after. */
@Route(value = CoalitionNavigation.START, layout = Shell.class)
@PermitAll
class CoalitionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Duties duties;
    private final transient List<CoalitionPlace> places;
    private final UnorderedList rooms = new UnorderedList();

    CoalitionView(Duties duties, List<CoalitionPlace> places) {
        this.duties = duties;
        this.places = places.stream()
                .sorted(Comparator.comparing(CoalitionPlace::order))
                .toList();
        var head = new Header(new H1(getTranslation("coalition.name")));
        head.addClassName("stage-head");
        var lead = new Paragraph(getTranslation("coalition.lead"));
        lead.addClassName("stage-lead");
        rooms.addClassName("rooms");
        add(head, lead, rooms);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var mine = duties.mine();
        if (mine.isEmpty()) throw new NotAllowed("duty");
        rooms.removeAll();
        places.forEach(place -> rooms.add(room(place, mine.contains(place.duty()))));
    }

    private ListItem room(CoalitionPlace place, boolean mine) {
        var name = new H2();
        Component label = new com.vaadin.flow.component.Text(getTranslation(place.label()));
        name.add(mine ? new Anchor(CoalitionNavigation.to(place.segment()), label) : label);
        var duty = place.duty().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var whose = new Paragraph(getTranslation(mine ? "coalition.room.mine" : "coalition.room." + duty));
        var room = new ListItem(Drawing.of(place.glyph()), new Div(name, whose));
        if (!mine) room.addClassName("room-of-others");
        return room;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title.plain", getTranslation("coalition.name"));
    }
}
