package org.zaedno.hub.workspace.registration;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.event.EventFacts;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.Slug;
import org.zaedno.content.publication.Edition;
import org.zaedno.content.publication.Item;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.publication.OpenItem;
import org.zaedno.content.publication.State;
import org.zaedno.content.registration.RegistrationFilter;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.workspace.kit.ReadersLanguage;
import org.zaedno.hub.workspace.shell.ActingWorkspace;

/** The event that an address names, for who runs it. {@code facts} are empty until somebody says when it is. */
public record EventRoom(ActingWorkspace acting, OpenItem open, Optional<EventFacts> facts) {
    /**
     * @throws NotFoundException for what is no event, is unknown, or is another workspace's: all the same
     * @throws NotAllowed for colleagues who do not run events
     */
    public static EventRoom open(RouteParameters address, EventDoors doors) {
        var acting = ActingWorkspace.require();
        var id = address.get("item").flatMap(ItemId::parse).orElseThrow(NotFoundException::new);
        try {
            doors.registrations().count(id, RegistrationFilter.ALL);
            return new EventRoom(
                    acting, doors.items().open(id), doors.calendar().find(id));
        } catch (NotAllowed no) {
            if (no.key().endsWith(".owner")) throw new NotFoundException();
            throw no;
        } catch (Refusal unknown) {
            throw new NotFoundException();
        }
    }

    public ItemId id() {
        return open.item().id();
    }

    public Slug workspace() {
        return acting.workspace().slug();
    }

    /** Where this page of the event is, relative to {@code /space/}. */
    public String at(EventTab tab) {
        return tab.address(workspace(), id());
    }

    /** As a reader of this language would see it; empty for an event without any title. */
    public String title() {
        return ReadersLanguage.current().orElse().stream()
                .flatMap(language -> open.edition(language).stream())
                .map(edition -> edition.text().title())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** In which readers find the event. */
    public List<Language> published() {
        return Stream.of(Language.BG, Language.EN)
                .filter(language -> open.edition(language)
                        .map(Edition::state)
                        .filter(State.PUBLISHED::equals)
                        .isPresent())
                .toList();
    }

    /** The event's public page, with the host's root in front. */
    public String page(Language language) {
        Item item = open.item();
        return "/" + language.tag() + "/events/" + item.slug();
    }

    /** Where people register. */
    public String form(Language language) {
        return page(language) + "/register";
    }
}
