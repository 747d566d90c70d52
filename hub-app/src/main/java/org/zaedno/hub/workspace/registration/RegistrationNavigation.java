package org.zaedno.hub.workspace.registration;

import java.util.EnumSet;
import java.util.Set;
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

    static String one(Slug workspace, ItemId event, RegistrationId registration) {
        return people(workspace, event) + "/" + registration;
    }

    static String editor(Slug workspace, ItemId event) {
        return KindPlace.EVENTS.item(workspace, event);
    }
}
