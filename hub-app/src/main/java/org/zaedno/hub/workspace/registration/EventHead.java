package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.shared.communication.PushMode;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.words.Phrases;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Which event this is, and the way between its pages. Keeps the line to the browser open, so that numbers stay true. */
class EventHead extends Div {
    private final transient EventRoom room;
    private final transient OpenEvents openEvents;
    private final transient Runnable changed;
    private transient Runnable end = () -> {};

    /**
     * @param begun whether the event has a registration: without one there is nothing but to begin it
     * @param changed places of the event changed: runs as a request of this window would
     */
    EventHead(EventRoom room, EventTab here, boolean begun, EventDoors doors, Runnable changed) {
        this.room = room;
        this.openEvents = doors.openEvents();
        this.changed = changed;
        var name = room.title().isEmpty() ? getTranslation("organise.untitled") : room.title();
        var head = new Header(new H1(name), links(begun));
        head.addClassName("stage-head");
        add(head);
        room.facts().ifPresent(facts -> add(when(facts, doors.words().in(ReadersLanguage.current()))));
        if (doors.calendar().cancelled(room.id()).isPresent()) {
            var off = new Paragraph(getTranslation("hosting.panel.cancelled"));
            off.addClassName("refused");
            add(off);
        }
        if (begun) add(tabs(here));
    }

    private Component when(EventFacts facts, Phrases words) {
        var day = facts.isWholeDays() ? words.dateInText(facts.starts()) : words.dateAndTime(facts.starts());
        var town = facts.place().town().in(ReadersLanguage.current());
        var when = new Paragraph(town.isEmpty() ? day : getTranslation("organise.when-where", day, town));
        when.addClassName("stage-lead");
        return when;
    }

    private Component links(boolean begun) {
        var links = new Div();
        links.addClassName("stage-buttons");
        for (var language : room.published()) {
            if (!language.equals(room.published().getFirst())) continue;
            var page = new Anchor(room.page(language), getTranslation("organise.page"));
            page.setRouterIgnore(true);
            page.setTarget(AnchorTarget.BLANK);
            page.addClassName("link");
            links.add(page);
        }
        var editor = new Anchor(
                RegistrationNavigation.editor(room.workspace(), room.id()), getTranslation("organise.editor"));
        editor.addClassName("link");
        links.add(editor);
        if (begun) {
            var door = new Anchor("/checkin/" + room.id(), getTranslation("check-in.link"));
            door.setRouterIgnore(true);
            door.addClassName("link");
            links.add(door);
        }
        return links;
    }

    private Component tabs(EventTab here) {
        var tabs = new Nav();
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("organise.tabs"));
        for (var tab : EventTab.values()) {
            var link = new Anchor(room.at(tab), getTranslation(tab.label()));
            link.addClassName("tab");
            if (tab == here) link.getElement().setAttribute("aria-current", "page");
            tabs.add(link);
        }
        return tabs;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        end = openEvents.watch(room.id(), () -> later(ui, this::told));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        end.run();
        if (!detached.getUI().isClosing())
            detached.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
    }

    /** Who does not run the event any more hears it once, and nothing further. */
    private void told() {
        try {
            changed.run();
        } catch (Refusal | NotFoundException over) {
            end.run();
            throw over;
        }
    }

    /** On a thread of its own: who calls must not wait for a window, and no window for another. */
    private static void later(UI ui, Runnable work) {
        Thread.ofVirtual().start(() -> {
            try {
                ui.access(work::run);
            } catch (UIDetachedException closed) {
                // the window went first
            }
        });
    }
}
