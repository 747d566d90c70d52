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
import java.util.List;
import java.util.Optional;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.InstitutionKind;
import org.zaedno.content.registration.Registered;
import org.zaedno.content.registration.RegistrationFilter;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.content.registration.Registrations;
import org.zaedno.hub.workspace.kit.Drawing;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.Paging;
import org.zaedno.hub.workspace.shell.Shell;

/** Who registered. What waits for an organiser stands first; everything that narrows the list is in the address. */
@Route(value = EventTab.AT + "/people", layout = Shell.class)
@PermitAll
class PeopleView extends EventView implements PickedBar.Wishes {
    /** Everything that is shown in the lists. */
    private record Rows(
            RegisteredQuery query,
            int total,
            List<Registered> approval,
            List<Registered> waiting,
            List<Registered> page) {}

    private final Div queues = new Div();
    private final Div lists = new Div();
    private transient RegisteredQuery query = RegisteredQuery.ALL;
    private transient Optional<Rows> shown = Optional.empty();
    private transient Optional<ItemId> drawn = Optional.empty();
    private transient Optional<RegisteredFilterForm> filter = Optional.empty();
    private transient Optional<SideBox> side = Optional.empty();
    private final Div outcomes = new Div();
    private final transient Picking picking = new Picking(this::picked);
    private transient Optional<PickedBar> bar = Optional.empty();

    PeopleView(EventDoors doors) {
        super(doors, EventTab.PEOPLE);
        queues.getElement().setAttribute("aria-live", "polite");
        lists.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        query = RegisteredQuery.of(entering.getLocation().getQueryParameters());
        if (!drawn.equals(Optional.of(room.id()))) draw();
        filter.ifPresent(form -> form.show(query));
        changed();
    }

    /** Once for an event: who types a word to look for goes on typing. */
    private void draw() {
        drawn = Optional.of(room.id());
        shown = Optional.empty();
        var names = WhomNames.of(room.id(), doors);
        var kinds = doors.forms().kindsEver(room.id()).stream()
                .map(InstitutionKind::id)
                .toList();
        var form = new RegisteredFilterForm(kinds, names, this::narrow);
        filter = Optional.of(form);
        var door = new Button(getTranslation("organise.door.title"), Drawing.of(Glyph.PLUS), click -> walkIn(names));
        var invite = new Anchor(
                RegistrationNavigation.invitations(room.workspace(), room.id()), getTranslation("organise.invite"));
        invite.addClassName("link");
        var buttons = new Div(door, invite);
        buttons.addClassName("stage-buttons");
        var chosen = new PickedBar(room, this);
        bar = Optional.of(chosen);
        picking.clear();
        outcomes.removeAll();
        var main = new Div(buttons, outcomes, chosen, queues, form, lists);
        main.addClassName("organise-main");
        var box = new SideBox(room, doors);
        side = Optional.of(box);
        content.removeAll();
        content.add(main, box);
    }

    @Override
    protected void changed() {
        side.ifPresent(SideBox::show);
        show();
    }

    /** As it is now; where nothing differs, nothing is drawn anew and nobody loses their place in the list. */
    private void show() {
        int total = doors.registrations().count(room.id(), query.filter());
        if (total > 0 && query.offset() >= total) query = query.onPage((total - 1) / RegisteredQuery.SIZE + 1);
        boolean all = !query.isNarrowed();
        var now = new Rows(
                query,
                total,
                all ? in(RegistrationState.AWAITING_APPROVAL) : List.of(),
                all ? in(RegistrationState.WAITING) : List.of(),
                doors.registrations().list(room.id(), query.filter(), query.offset(), RegisteredQuery.SIZE));
        if (shown.equals(Optional.of(now))) return;
        shown = Optional.of(now);
        var names = WhomNames.of(room.id(), doors);
        queues.removeAll();
        lists.removeAll();
        picking.forgetBoxes();
        queue("approval", now.approval(), names);
        queue("waiting", now.waiting(), names);
        lists.add(everybody(now, names));
    }

    private List<Registered> in(RegistrationState state) {
        return doors.registrations().list(room.id(), RegistrationFilter.in(state), 0, Registrations.LIST_MAX);
    }

    private void queue(String what, List<Registered> waiting, WhomNames names) {
        if (!waiting.isEmpty()) queues.add(new Queue(what, waiting, room, names, words(), deeds(), picking));
    }

    private Component everybody(Rows now, WhomNames names) {
        filter.ifPresent(form -> form.setVisible(now.total() > 0 || query.isNarrowed()));
        if (now.total() == 0) return nobody();
        var paging = new Paging(
                query.page(),
                RegisteredQuery.SIZE,
                now.total(),
                number -> query.onPage(number).address(path()));
        var heading = getTranslation(query.isNarrowed() ? "organise.found" : "organise.everybody", now.total());
        var part = new Section(new H2(heading), new RegisteredTable(now.page(), room, names, words(), picking), paging);
        part.addClassName("stage-part");
        return part;
    }

    private Deeds deeds() {
        return new Deeds(doors.desk(), words(), this::changed);
    }

    private void picked() {
        bar.ifPresent(chosen -> chosen.show(picking.ids(), approves()));
    }

    private boolean approves() {
        return doors.forms().find(room.id()).filter(RegistrationForm::approval).isPresent();
    }

    @Override
    public void approve(List<RegistrationId> ids) {
        decided(many().approve(ids));
    }

    @Override
    public void refuse(List<RegistrationId> ids, String reason) {
        decided(many().refuse(ids, reason));
    }

    @Override
    public void clear() {
        picking.clear();
    }

    private ManyDeeds many() {
        return new ManyDeeds(doors.desk(), doors.registrations());
    }

    private void decided(List<ManyDeeds.Outcome> came) {
        outcomes.removeAll();
        outcomes.add(new Outcomes(came, deeds()));
        picking.clear();
        changed();
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
        new DoorDialog(room, doors, names, deeds()).open();
    }

    private void narrow(RegisteredQuery wanted) {
        go(path(), wanted.toAddress());
    }

    private String path() {
        return room.at(EventTab.PEOPLE);
    }
}
