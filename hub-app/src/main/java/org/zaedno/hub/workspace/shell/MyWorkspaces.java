package org.zaedno.hub.workspace.shell;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Slug;
import org.zaedno.content.people.Duties;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Membership;
import org.zaedno.content.people.PeopleDesk;
import org.zaedno.content.people.Person;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.NotAllowed;
import org.zaedno.content.workspace.CoalitionDirectory;
import org.zaedno.content.workspace.Workspace;

/** The workspaces of the signed-in person, with the roles in each, in the order of joining. */
@Component
class MyWorkspaces {
    private final PeopleDesk people;
    private final CoalitionDirectory directory;
    private final Duties duties;

    MyWorkspaces(PeopleDesk people, CoalitionDirectory directory, Duties duties) {
        this.people = people;
        this.directory = directory;
        this.duties = duties;
    }

    /** Empty for a stranger: Vaadin answers its own requests without asking who sends them. */
    Optional<Person> me() {
        try {
            return Optional.of(people.me());
        } catch (NotAllowed nobodySignedIn) {
            return Optional.empty();
        }
    }

    List<ActingWorkspace> all() {
        return people.myMemberships().stream()
                .flatMap(membership -> directory.find(membership.workspace()).stream()
                        .map(workspace -> new ActingWorkspace(workspace, rolesIn(workspace, membership))))
                .toList();
    }

    /** In an archived workspace nobody holds one: its people read. */
    private static Set<Role> rolesIn(Workspace workspace, Membership membership) {
        return workspace.archivedAt().isPresent() ? Set.of() : membership.roles();
    }

    /** What the person does for the whole coalition; mostly nothing. */
    Set<Duty> duties() {
        return duties.mine();
    }

    /** Empty for an unknown slug and for somebody else's: the two are never told apart. */
    Optional<ActingWorkspace> find(String slug) {
        return Slug.parse(slug)
                .flatMap(wanted -> all().stream()
                        .filter(mine -> mine.workspace().slug().equals(wanted))
                        .findFirst());
    }

    /** The workspace with this slug and the moment the person's membership there ended. */
    Optional<Former> former(String slug) {
        if (me().isEmpty()) return Optional.empty();
        return Slug.parse(slug)
                .flatMap(directory::find)
                .flatMap(workspace -> people.leftAt(workspace.id()).map(at -> new Former(workspace, at)));
    }

    record Former(Workspace workspace, Instant leftAt) {}
}
