package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** A page of one event's registration. Until it is begun, every page leads to where one begins. */
abstract class EventView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    final transient EventDoors doors;
    final Div content = new Div();
    private final EventTab tab;
    private transient Optional<EventHead> head = Optional.empty();
    transient EventRoom room;

    EventView(EventDoors doors, EventTab tab) {
        this.doors = doors;
        this.tab = tab;
        content.addClassName("organise");
        add(content);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent entering) {
        room = EventRoom.open(entering.getRouteParameters(), doors);
        boolean begun = doors.forms().find(room.id()).isPresent();
        if (!begun && tab != EventTab.SETTINGS) {
            entering.forwardTo(room.at(EventTab.SETTINGS));
            return;
        }
        head(begun);
        enter(entering);
    }

    /** Only the head is new: who types below it is not interrupted. */
    final void head(boolean begun) {
        head.ifPresent(this::remove);
        var fresh = new EventHead(room, tab, begun, doors, this::changed);
        head = Optional.of(fresh);
        addComponentAsFirst(fresh);
    }

    /** Shows what the address says. */
    abstract void enter(BeforeEnterEvent entering);

    /** Places changed elsewhere: what is typed here stays. */
    abstract void changed();

    final Phrases words() {
        return doors.words().in(ReadersLanguage.current());
    }

    final void go(String path, QueryParameters query) {
        getUI().ifPresent(ui -> ui.navigate(path, query));
    }

    @Override
    public String getPageTitle() {
        if (room == null) return "";
        return getTranslation("workspace.title", getTranslation(tab.label()), room.title());
    }
}
