package org.zaedno.hub.workspace.hosting;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.OpenItem;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** One's own event as a whole: with whom it is held, its series, the next one, and whether it takes place. */
@Route(value = ":workspace/events/:item/hosts", layout = Shell.class)
@PermitAll
class EventHostsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient HostingDoors doors;
    private final Div parts = new Div();
    private transient String title = "";

    EventHostsView(HostingDoors doors) {
        this.doors = doors;
        parts.addClassName("hosting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var acting = ActingWorkspace.require();
        var id =
                entering.getRouteParameters().get("item").flatMap(ItemId::parse).orElseThrow(NotFoundException::new);
        var open = open(id);
        title = title(open);
        var editor = new Anchor(KindPlace.EVENTS.item(acting.workspace().slug(), id), getTranslation("hosting.editor"));
        editor.addClassName("link");
        var head = new Header(new H1(title), editor);
        head.addClassName("stage-head");
        removeAll();
        add(head, parts);
        show(id);
    }

    private void show(ItemId event) {
        parts.removeAll();
        Runnable again = () -> show(event);
        parts.add(
                new HostsPart(event, doors, again),
                new SeriesChoice(event, doors, again),
                new AgainPart(event, doors),
                new CancelPart(event, doors, again));
    }

    /** @throws NotFoundException for what is no event, is unknown, or is another workspace's: all the same */
    private OpenItem open(ItemId id) {
        OpenItem open;
        try {
            open = doors.items().open(id);
        } catch (Refusal unknown) {
            throw new NotFoundException();
        }
        if (open.item().kind() != Kind.EVENT) throw new NotFoundException();
        if (!doors.calendar().mayCancel()) throw new NotAllowed("event-staff");
        return open;
    }

    private String title(OpenItem open) {
        return ReadersLanguage.current().orElse().stream()
                .flatMap(language -> open.edition(language).stream())
                .map(edition -> edition.text().title())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> getTranslation("organise.untitled"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workspace.title", getTranslation("hosting.title"), title);
    }
}
