package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/**
 * A page of one event's registration, for its organisers; other packages add pages of their own by a line in {@link EventTab}.
 * Until registration is begun, every page leads to where one begins.
 */
public abstract class EventView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    protected final transient EventDoors doors;
    /** Below the head and the tabs; the page fills it. */
    protected final Div content = new Div();

    private final EventTab tab;
    private transient Optional<EventHead> head = Optional.empty();
    /** Known from {@link #enter} on. */
    protected transient EventRoom room;

    protected EventView(EventDoors doors, EventTab tab) {
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
    protected abstract void enter(BeforeEnterEvent entering);

    /** Places changed elsewhere: what is typed here stays. */
    protected abstract void changed();

    protected final Phrases words() {
        return doors.words().in(ReadersLanguage.current());
    }

    protected final void go(String path, QueryParameters query) {
        getUI().ifPresent(ui -> ui.navigate(path, query));
    }

    @Override
    public String getPageTitle() {
        if (room == null) return "";
        return getTranslation("workspace.title", getTranslation(tab.label()), room.title());
    }
}
