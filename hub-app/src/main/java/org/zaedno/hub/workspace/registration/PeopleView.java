package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.RegistrationFilter;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.content.registration.Registrations;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Paging;
import org.zaedno.hub.workspace.shell.Shell;

/** Who registered. What waits for an organiser stands first; everything that narrows the list is in the address. */
@Route(value = EventTab.AT + "/people", layout = Shell.class)
@PermitAll
class PeopleView extends EventView {
    private final Div lists = new Div();
    private transient RegisteredQuery query = RegisteredQuery.ALL;
    private transient Optional<ItemId> drawn = Optional.empty();
    private transient Optional<RegisteredFilterForm> filter = Optional.empty();
    private transient Optional<SideBox> side = Optional.empty();

    PeopleView(EventDoors doors) {
        super(doors, EventTab.PEOPLE);
        lists.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    void enter(BeforeEnterEvent entering) {
        query = RegisteredQuery.of(entering.getLocation().getQueryParameters());
        if (!drawn.equals(Optional.of(room.id()))) draw();
        filter.ifPresent(form -> form.show(query));
        changed();
    }

    /** Once for an event: who types a word to look for goes on typing. */
    private void draw() {
        drawn = Optional.of(room.id());
        var names = WhomNames.of(room.id(), doors);
        var kinds = doors.forms().kindsEver(room.id()).stream()
                .map(InstitutionKind::id)
                .toList();
        var form = new RegisteredFilterForm(kinds, names, this::narrow);
        filter = Optional.of(form);
        var door = new Button(getTranslation("organise.door.title"), Drawing.of(Glyph.PLUS), click -> walkIn(names));
        var bar = new Div(door);
        bar.addClassName("stage-buttons");
        var main = new Div(bar, form, lists);
        main.addClassName("organise-main");
        var box = new SideBox(room, doors);
        side = Optional.of(box);
        content.removeAll();
        content.add(main, box);
    }

    @Override
    void changed() {
        side.ifPresent(SideBox::show);
        show();
    }

    private void show() {
        var names = WhomNames.of(room.id(), doors);
        lists.removeAll();
        if (!query.isNarrowed()) {
            queue("approval", RegistrationState.AWAITING_APPROVAL, names);
            queue("waiting", RegistrationState.WAITING, names);
        }
        lists.add(everybody(names));
    }

    private void queue(String what, RegistrationState state, WhomNames names) {
        var waiting = doors.registrations().list(room.id(), RegistrationFilter.in(state), 0, Registrations.LIST_MAX);
        if (waiting.isEmpty()) return;
        lists.add(new Queue(what, waiting, room, names, words(), new Deeds(doors.desk(), words(), this::changed)));
    }

    private Component everybody(WhomNames names) {
        int total = doors.registrations().count(room.id(), query.filter());
        filter.ifPresent(form -> form.setVisible(total > 0 || query.isNarrowed()));
        if (total == 0) return nobody();
        if (query.offset() >= total) query = query.onPage((total - 1) / RegisteredQuery.SIZE + 1);
        var rows = doors.registrations().list(room.id(), query.filter(), query.offset(), RegisteredQuery.SIZE);
        var paging = new Paging(
                query.page(),
                RegisteredQuery.SIZE,
                total,
                number -> query.onPage(number).address(path()));
        var heading = getTranslation(query.isNarrowed() ? "organise.found" : "organise.everybody", total);
        var part = new Section(new H2(heading), new RegisteredTable(rows, room, names, words()), paging);
        part.addClassName("stage-part");
        return part;
    }

    private Component nobody() {
        boolean narrowed = query.isNarrowed();
        var empty = new Div(
                new H2(getTranslation(narrowed ? "organise.none" : "organise.nobody")),
                new Paragraph(getTranslation(narrowed ? "organise.none-text" : "organise.nobody-text")));
        empty.addClassName("empty");
        if (narrowed) {
            var all = new Anchor(path(), getTranslation("organise.none-clear"));
            all.addClassName("link");
            empty.add(all);
        }
        return empty;
    }

    private void walkIn(WhomNames names) {
        new DoorDialog(room, doors, names, new Deeds(doors.desk(), words(), this::changed)).open();
    }

    private void narrow(RegisteredQuery wanted) {
        go(path(), wanted.toAddress());
    }

    private String path() {
        return room.at(EventTab.PEOPLE);
    }
}
