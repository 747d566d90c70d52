package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.zaedno.content.registration.Registered;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.shell.Shell;

/** One registration: who, how it stands, what was answered and what is needed, what happened to it. */
@Route(value = EventTab.AT + "/people/:registration", layout = Shell.class)
@PermitAll
class OneView extends EventView {
    private final Div sheet = new Div();
    private transient Optional<RegistrationId> asked = Optional.empty();
    private transient Optional<SideBox> side = Optional.empty();
    private transient Optional<Registered> shown = Optional.empty();
    private int lines;

    OneView(EventDoors doors) {
        super(doors, EventTab.PEOPLE);
        sheet.addClassName("organise-main");
        sheet.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        asked = entering.getRouteParameters().get("registration").flatMap(RegistrationId::parse);
        shown = Optional.empty();
        var box = new SideBox(room, doors);
        side = Optional.of(box);
        content.removeAll();
        content.add(sheet, box);
        show();
    }

    @Override
    protected void changed() {
        side.ifPresent(SideBox::show);
        show();
    }

    private void show() {
        var registered = found();
        var log = doors.registrations().log(registered.id());
        if (shown.equals(Optional.of(registered)) && log.size() == lines) return;
        shown = Optional.of(registered);
        lines = log.size();
        var back = new Anchor(room.at(EventTab.PEOPLE), getTranslation("organise.back"));
        back.addClassName("link");
        var deeds = new Deeds(doors.desk(), words(), this::changed);
        var name = new H2(Deeds.name(registered));
        var head = new Div(name, StateWords.badge(registered, words()));
        head.addClassName("one-head");
        sheet.removeAll();
        sheet.add(back, head, deeds.all(registered), new OneFacts(registered, room, doors), new OneLog(log, doors));
    }

    /** @throws NotFoundException for a registration that is unknown or of another event */
    private Registered found() {
        try {
            return asked.flatMap(id -> doors.registrations().find(id))
                    .filter(one -> one.event().equals(room.id()))
                    .orElseThrow(NotFoundException::new);
        } catch (Refusal unknownOrSomebodyElses) {
            throw new NotFoundException();
        }
    }
}
