package org.zaedno.hub.workspace.papers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zaedno.content.certificate.Certificate;
import org.zaedno.content.certificate.CertificateText;
import org.zaedno.content.certificate.Certificates;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.Badges;
import org.zaedno.content.registration.Badges.Part;
import org.zaedno.content.registration.GuestList;
import org.zaedno.content.registration.GuestList.Guest;
import org.zaedno.content.registration.ParticipantId;
import org.zaedno.hub.paperwork.UsualWords;
import org.zaedno.hub.workspace.registration.EventDoors;
import org.zaedno.hub.workspace.registration.EventTab;
import org.zaedno.hub.workspace.registration.EventView;
import org.zaedno.hub.workspace.registration.SideBox;
import org.zaedno.hub.workspace.shell.Shell;

/** Lists to print, badges, certificates. Numbers follow the door without a reload; what is chosen in the fields stays. */
@Route(value = EventTab.AT + "/papers", layout = Shell.class)
@PermitAll
class PapersView extends EventView {
    /** Everything that is shown here and can change by itself. */
    record Known(
            List<Guest> guests,
            Badges.Count badges,
            Map<ParticipantId, Part> parts,
            Optional<CertificateText> text,
            List<Certificate> certificates) {
        List<Guest> present() {
            return guests.stream().filter(Guest::present).toList();
        }
    }

    private final transient GuestList guests;
    private final transient Badges badges;
    private final transient Certificates certificates;
    private final transient UsualWords usual;
    private transient Optional<ItemId> drawn = Optional.empty();
    private transient Optional<Known> shown = Optional.empty();
    private transient Optional<SideBox> side = Optional.empty();
    private transient Optional<BadgePart> badgePart = Optional.empty();
    private transient Optional<CertificatePart> certificatePart = Optional.empty();

    PapersView(EventDoors doors, GuestList guests, Badges badges, Certificates certificates, UsualWords usual) {
        super(doors, EventTab.PAPERS);
        this.guests = guests;
        this.badges = badges;
        this.certificates = certificates;
        this.usual = usual;
    }

    @Override
    protected void enter(BeforeEnterEvent entering) {
        if (!drawn.equals(Optional.of(room.id()))) draw();
        changed();
    }

    private void draw() {
        drawn = Optional.of(room.id());
        shown = Optional.empty();
        var worn = new BadgePart(room, badges, this::changed);
        badgePart = Optional.of(worn);
        var certified = new CertificatePart(room, certificates, usual, words(), this::changed);
        certificatePart = Optional.of(certified);
        var main = new Div(new ListPart(room), worn, certified);
        main.addClassNames("organise-main", "papers");
        var box = new SideBox(room, doors);
        side = Optional.of(box);
        content.removeAll();
        content.add(main, box);
    }

    @Override
    protected void changed() {
        side.ifPresent(SideBox::show);
        var now = new Known(
                guests.all(room.id()),
                badges.count(room.id()),
                badges.parts(room.id()),
                certificates.text(room.id()),
                certificates.list(room.id()));
        if (shown.equals(Optional.of(now))) return;
        shown = Optional.of(now);
        badgePart.ifPresent(part -> part.show(now));
        certificatePart.ifPresent(part -> part.show(now));
    }
}
