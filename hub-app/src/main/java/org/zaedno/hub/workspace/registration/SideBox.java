package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.zaedno.content.language.Language;
import org.zaedno.content.registration.RegistrationFilter;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** How the event stands, beside everything that is done about it: places, who waits for what, and what people see. */
class SideBox extends Aside {
    private final transient EventRoom room;
    private final transient EventDoors doors;

    SideBox(EventRoom room, EventDoors doors) {
        this.room = room;
        this.doors = doors;
        addClassName("organise-side");
        getElement().setAttribute("aria-label", getTranslation("organise.side"));
        getElement().setAttribute("aria-live", "polite");
        show();
    }

    final void show() {
        removeAll();
        var words = doors.words().in(ReadersLanguage.current());
        doors.forms()
                .vacancy(room.id())
                .ifPresent(vacancy -> add(new PlacesPicture(vacancy, WhomNames.of(room.id(), doors), words)));
        var counts = new DescriptionList();
        counts.addClassName("side-counts");
        count(counts, RegistrationState.CONFIRMED);
        count(counts, RegistrationState.OFFERED);
        count(counts, RegistrationState.AWAITING_APPROVAL);
        count(counts, RegistrationState.WAITING);
        add(counts);
        doors.forms().find(room.id()).ifPresent(form -> {
            var now = doors.clock().instant();
            var key = now.isBefore(form.opens()) ? "not-yet" : now.isBefore(form.closes()) ? "open" : "closed";
            var at = now.isBefore(form.opens()) ? form.opens() : form.closes();
            add(new Paragraph(getTranslation("organise.side." + key, words.dateAndTime(at))));
            add(seen(form.languages()));
        });
    }

    private void count(DescriptionList counts, RegistrationState state) {
        int number = doors.registrations().count(room.id(), RegistrationFilter.in(state));
        if (number == 0 && state == RegistrationState.OFFERED) return;
        var list = RegisteredQuery.ALL.in(state).address(room.at(EventTab.PEOPLE));
        var link = new Anchor(list, Integer.toString(number));
        var name = getTranslation(StateWords.key("organise.side.count-", state));
        link.setAriaLabel(getTranslation("organise.side.count", number, name));
        counts.add(new Div(new DescriptionList.Term(name), new DescriptionList.Description(link)));
    }

    /** What people will see, in each language that is offered and published. */
    private Div seen(java.util.Set<Language> offered) {
        var seen = new Div();
        seen.addClassName("side-links");
        room.published().stream().filter(offered::contains).forEach(language -> {
            var link = new Anchor(
                    room.form(language),
                    getTranslation("organise.side.form", getTranslation("workspace.edition." + language.tag())));
            link.setRouterIgnore(true);
            link.setTarget(AnchorTarget.BLANK);
            link.addClassName("link");
            seen.add(link);
        });
        if (seen.getChildren().findAny().isEmpty())
            seen.add(new Paragraph(getTranslation("organise.side.unpublished")));
        return seen;
    }
}
