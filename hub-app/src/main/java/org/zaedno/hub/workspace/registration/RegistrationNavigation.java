package org.zaedno.hub.workspace.registration;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.Role;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.registration.RegistrationId;
import org.zaedno.hub.workspace.kit.KindPlace;

/** Addresses of what belongs to the registration for an event, relative to {@code /space/}. */
public final class RegistrationNavigation {
    private static final Set<Role> ORGANISERS = EnumSet.of(Role.ORGANISER, Role.COORDINATOR);

    private RegistrationNavigation() {}

    /** Whether somebody with these roles finds anything there: for links, every door asks for its own. */
    public static boolean isOpenTo(Set<Role> roles) {
        return roles.stream().anyMatch(ORGANISERS::contains);
    }

    /** How one registers. */
    public static String settings(Slug workspace, ItemId event) {
        return EventTab.SETTINGS.address(workspace, event);
    }

    /** Who registered. */
    public static String people(Slug workspace, ItemId event) {
        return EventTab.PEOPLE.address(workspace, event);
    }

    /** Writing to those who registered, or to these of them. */
    public static String write(Slug workspace, ItemId event, Collection<RegistrationId> picked) {
        var write = EventTab.MESSAGES.address(workspace, event) + "/write";
        return picked.isEmpty()
                ? write
                : write + "?to=" + picked.stream().map(RegistrationId::toString).collect(Collectors.joining(","));
    }

    /** Who is invited by name. */
    public static String invitations(Slug workspace, ItemId event) {
        return editor(workspace, event) + "/invitations";
    }

    public static String one(Slug workspace, ItemId event, RegistrationId registration) {
        return people(workspace, event) + "/" + registration;
    }

    static String editor(Slug workspace, ItemId event) {
        return KindPlace.EVENTS.item(workspace, event);
    }
}
