package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zaedno.content.language.Language;
import org.zaedno.content.registration.CheckIn;
import org.zaedno.content.registration.RegistrationFilter;
import org.zaedno.content.registration.RegistrationForm;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.content.registration.Vacancy;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.mail.MailNavigation;

/** How the event stands, beside everything that is done about it: places, who waits for what, and what people see. */
public class SideBox extends Aside {
    private static final List<RegistrationState> COUNTED = List.of(
            RegistrationState.CONFIRMED,
            RegistrationState.OFFERED,
            RegistrationState.AWAITING_APPROVAL,
            RegistrationState.WAITING);

    /** Everything that is shown here. */
    private record Standing(
            Optional<Vacancy> vacancy,
            Optional<RegistrationForm> form,
            Map<RegistrationState, Integer> counts,
            CheckIn.Count there,
            String when) {}

    private final transient EventRoom room;
    private final transient EventDoors doors;
    private transient Optional<Standing> drawn = Optional.empty();

    public SideBox(EventRoom room, EventDoors doors) {
        this.room = room;
        this.doors = doors;
        addClassName("organise-side");
        getElement().setAttribute("aria-label", getTranslation("organise.side"));
        getElement().setAttribute("aria-live", "polite");
        show();
    }

    /** As it is now; where nothing differs, nothing is drawn anew. */
    public final void show() {
        var counts = new LinkedHashMap<RegistrationState, Integer>();
        for (var state : COUNTED)
            counts.put(state, doors.registrations().count(room.id(), RegistrationFilter.in(state)));
        var now = new Standing(
                doors.forms().vacancy(room.id()),
                doors.forms().find(room.id()),
                counts,
                doors.door().count(room.id()),
                seam());
        if (drawn.equals(Optional.of(now))) return;
        drawn = Optional.of(now);
        draw(now);
    }

    private void draw(Standing standing) {
        removeAll();
        var words = doors.words().in(ReadersLanguage.current());
        standing.vacancy().ifPresent(vacancy -> add(new PlacesPicture(vacancy, WhomNames.of(room.id(), doors), words)));
        var counts = new DescriptionList();
        counts.addClassName("side-counts");
        standing.counts().forEach((state, number) -> {
            if (number > 0 || state != RegistrationState.OFFERED) counts.add(count(state, number));
        });
        if (standing.there().present() > 0) counts.add(there(standing.there()));
        add(counts);
        standing.form().ifPresent(form -> {
            var at = standing.when().equals("not-yet") ? form.opens() : form.closes();
            add(new Paragraph(getTranslation("organise.side." + standing.when(), words.dateAndTime(at))));
            add(seen(form.languages()));
        });
    }

    /** On which side of opening and closing it is now. */
    private String seam() {
        var now = doors.clock().instant();
        return doors.forms()
                .find(room.id())
                .map(form -> now.isBefore(form.opens()) ? "not-yet" : now.isBefore(form.closes()) ? "open" : "closed")
                .orElse("");
    }

    private Div count(RegistrationState state, int number) {
        var list = RegisteredQuery.ALL.in(state).address(room.at(EventTab.PEOPLE));
        var link = new Anchor(list, Integer.toString(number));
        var name = getTranslation(StateWords.key("organise.side.count-", state));
        link.setAriaLabel(getTranslation("organise.side.count", number, name));
        return new Div(new DescriptionList.Term(name), new DescriptionList.Description(link));
    }

    /** Persons, where the others are forms: as the door counts. */
    private Div there(CheckIn.Count count) {
        var language = ReadersLanguage.current().locale().getLanguage();
        var link = new Anchor(
                "/checkin/" + room.id() + "/" + language + "?show=present", Integer.toString(count.present()));
        link.setRouterIgnore(true);
        var name = getTranslation("organise.side.count-there", count.expected());
        link.setAriaLabel(getTranslation("organise.side.count", count.present(), name));
        return new Div(new DescriptionList.Term(name), new DescriptionList.Description(link));
    }

    /** What people will see, in each language that is offered and published. */
    private Div seen(Set<Language> offered) {
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
        var mails =
                new Anchor(MailNavigation.outbox(room.workspace(), room.id()), getTranslation("organise.side.mails"));
        mails.addClassName("link");
        seen.add(mails);
        return seen;
    }
}
