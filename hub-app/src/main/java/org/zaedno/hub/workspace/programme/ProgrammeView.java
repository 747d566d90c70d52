package org.zaedno.hub.workspace.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.zaedno.content.event.EventDays;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.Kind;
import org.zaedno.content.publication.OpenItem;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.KindPlace;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;
import org.zaedno.hub.workspace.shell.Shell;

/** What happens at an event, who speaks, where, and how one gets in. Every change is kept at once and can be undone. */
@Route(value = ProgrammeNavigation.ROUTE, layout = Shell.class)
@PermitAll
class ProgrammeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ProgrammeDoors doors;
    private final Div main = new Div();
    private transient Optional<OpenItem> event = Optional.empty();

    ProgrammeView(ProgrammeDoors doors) {
        this.doors = doors;
        main.addClassNames("organise-main", "timetable");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var workspace = ActingWorkspace.require().workspace().slug();
        var open = open(entering.getRouteParameters());
        var id = open.item().id();
        var facts = doors.calendar().find(id);
        event = Optional.of(open);
        removeAll();
        add(new ProgrammeHead(open, facts, workspace, words()));
        main.removeAll();
        add(main);
        if (facts.isEmpty()) {
            main.add(whenFirst(KindPlace.EVENTS.item(workspace, id)));
            return;
        }
        boolean mayChange = doors.programmes().mayChange(id);
        if (!mayChange) main.add(text(getTranslation("timetable.look")));
        begin(id, facts.get(), mayChange);
    }

    private void begin(ItemId id, EventFacts facts, boolean mayChange) {
        var kept = new KeptProgramme(doors.programmes(), id);
        var timetable = new PointsPart(kept, EventDays.of(facts), words(), mayChange);
        var people = new PeoplePart(kept, mayChange);
        kept.onChange(timetable::draw);
        kept.onChange(people::draw);
        main.add(timetable, people, new AccessPart(doors.access(), id, mayChange));
    }

    /** Unknown and another workspace's are the same. */
    private OpenItem open(RouteParameters address) {
        try {
            var id = address.get("item").flatMap(ItemId::parse).orElseThrow(NotFoundException::new);
            var open = doors.items().open(id);
            if (open.item().kind() != Kind.EVENT) throw new NotFoundException();
            return open;
        } catch (Refusal unknown) {
            throw new NotFoundException();
        }
    }

    private Component whenFirst(String editor) {
        var way = new Anchor(editor, getTranslation("organise.begin.to-editor"));
        way.addClassName("button");
        var empty = new Div(
                new H2(getTranslation("timetable.none")), new Paragraph(getTranslation("timetable.when-first")), way);
        empty.addClassName("empty");
        return empty;
    }

    private static Paragraph text(String words) {
        var text = new Paragraph(words);
        text.addClassName("organise-text");
        return text;
    }

    private Phrases words() {
        return doors.words().in(ReadersLanguage.current());
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "workspace.title",
                getTranslation("timetable.title"),
                event.map(ProgrammeHead::title).orElse(""));
    }
}
