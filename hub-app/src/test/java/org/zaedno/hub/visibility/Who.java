package org.zaedno.hub.visibility;

import static org.zaedno.hub.visibility.Who.Standing.COALITION;
import static org.zaedno.hub.visibility.Who.Standing.GUEST_HOST;
import static org.zaedno.hub.visibility.Who.Standing.MEMBER_HOST;
import static org.zaedno.hub.visibility.Who.Standing.OWN;
import static org.zaedno.hub.visibility.Who.Standing.STRANGERS;

import org.zaedno.content.World;
import org.zaedno.content.people.Duty;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.RegistrationSecret;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.content.workspace.WorkspaceType;

/** Everybody who may ask for an item, and as whom they count before it. */
enum Who {
    STRANGER(STRANGERS),
    REGISTRANT(STRANGERS),
    SIGNED_IN_WITHOUT_MEMBERSHIP(STRANGERS),
    UNKNOWN_PERSON_CLAIMING_THE_WORKSPACE(STRANGERS),
    FORMER_AUTHOR_OF_THE_OWNER(STRANGERS),
    PERSON_OF_A_GUEST(STRANGERS),
    PERSON_OF_A_GUEST_CLAIMING_THE_WORKSPACE(STRANGERS),
    DUTY_HOLDER_WITHOUT_MEMBERSHIP(STRANGERS),
    FORMER_AUTHOR_OF_THE_GUEST_HOST(STRANGERS),
    PERSON_OF_A_GUEST_CLAIMING_THE_GUEST_HOST(STRANGERS),
    PERSON_OF_ANOTHER_ORGANISATION(COALITION),
    EXPERT(COALITION),
    PERSON_OF_THE_CONVENOR(COALITION),
    PERSON_OF_A_MEMBER_AND_A_GUEST_ACTING_FOR_THE_GUEST(COALITION),
    MODERATOR_OF_ANOTHER_MEMBER(COALITION),
    FORMER_AUTHOR_NOW_OF_ANOTHER_MEMBER(COALITION),
    COORDINATOR_OF_ANOTHER_MEMBER_CLAIMING_THE_WORKSPACE(COALITION),
    AUTHOR_OF_THE_GUEST_HOST(GUEST_HOST),
    ORGANISER_OF_THE_GUEST_HOST_ACTING_FOR_ANOTHER_GUEST(GUEST_HOST),
    AUTHOR_OF_THE_MEMBER_HOST(MEMBER_HOST),
    AUTHOR_OF_THE_OWNER(OWN),
    EDITOR_OF_THE_OWNER(OWN),
    ORGANISER_OF_THE_OWNER(OWN),
    COORDINATOR_OF_THE_OWNER(OWN),
    AUTHOR_OF_THE_OWNER_ACTING_FOR_ANOTHER_MEMBER(OWN),
    PERSON_OF_THE_OWNER_AND_A_GUEST_ACTING_FOR_THE_GUEST(OWN);

    /** Nearest tie to the item's owner. */
    enum Standing {
        STRANGERS,
        COALITION,
        /** Of the guest that shows the placed items. */
        GUEST_HOST,
        /** Of the member that shows them: also of the coalition. */
        MEMBER_HOST,
        OWN
    }

    private final Standing standing;

    Who(Standing standing) {
        this.standing = standing;
    }

    Standing standing() {
        return standing;
    }

    /** A fresh one, before this owner and those who show its placed items. */
    Actor arrive(World world, WorkspaceId owner, WorkspaceId guestHost, WorkspaceId memberHost) {
        return switch (this) {
            case STRANGER -> Actor.STRANGER;
            case REGISTRANT -> new Actor.Registrant(new RegistrationSecret("r".repeat(32)));
            case SIGNED_IN_WITHOUT_MEMBERSHIP -> new Actor.Acting(world.person(), WorkspaceId.fresh());
            case UNKNOWN_PERSON_CLAIMING_THE_WORKSPACE -> new Actor.Acting(PersonId.fresh(), owner);
            case FORMER_AUTHOR_OF_THE_OWNER -> new Actor.Acting(former(world, owner), owner);
            case PERSON_OF_A_GUEST -> world.acting(world.workspace(WorkspaceType.GUEST), Role.COORDINATOR);
            case PERSON_OF_A_GUEST_CLAIMING_THE_WORKSPACE ->
                new Actor.Acting(world.person(world.workspace(WorkspaceType.GUEST), Role.EDITOR), owner);
            case DUTY_HOLDER_WITHOUT_MEMBERSHIP -> new Actor.Acting(withDuties(world, world.person()), owner);
            case PERSON_OF_ANOTHER_ORGANISATION -> world.acting(world.member(), Role.AUTHOR);
            case EXPERT -> world.acting(world.workspace(WorkspaceType.EXPERT), Role.COORDINATOR);
            case PERSON_OF_THE_CONVENOR -> world.acting(world.workspace(WorkspaceType.CONVENOR), Role.EDITOR);
            case PERSON_OF_A_MEMBER_AND_A_GUEST_ACTING_FOR_THE_GUEST ->
                alsoGuest(world, world.person(world.member(), Role.AUTHOR));
            case MODERATOR_OF_ANOTHER_MEMBER -> {
                var workspace = world.member();
                yield new Actor.Acting(withDuties(world, world.person(workspace, Role.ORGANISER)), workspace);
            }
            case FORMER_AUTHOR_NOW_OF_ANOTHER_MEMBER -> elsewhere(world, former(world, owner));
            case COORDINATOR_OF_ANOTHER_MEMBER_CLAIMING_THE_WORKSPACE ->
                new Actor.Acting(world.person(world.member(), Role.COORDINATOR), owner);
            case FORMER_AUTHOR_OF_THE_GUEST_HOST -> new Actor.Acting(former(world, guestHost), guestHost);
            case PERSON_OF_A_GUEST_CLAIMING_THE_GUEST_HOST ->
                new Actor.Acting(world.person(world.workspace(WorkspaceType.GUEST), Role.EDITOR), guestHost);
            case AUTHOR_OF_THE_GUEST_HOST -> world.acting(guestHost, Role.AUTHOR);
            case ORGANISER_OF_THE_GUEST_HOST_ACTING_FOR_ANOTHER_GUEST ->
                alsoGuest(world, world.person(guestHost, Role.ORGANISER));
            case AUTHOR_OF_THE_MEMBER_HOST -> world.acting(memberHost, Role.AUTHOR);
            case AUTHOR_OF_THE_OWNER -> world.acting(owner, Role.AUTHOR);
            case EDITOR_OF_THE_OWNER -> world.acting(owner, Role.EDITOR);
            case ORGANISER_OF_THE_OWNER -> world.acting(owner, Role.ORGANISER);
            case COORDINATOR_OF_THE_OWNER -> world.acting(owner, Role.COORDINATOR);
            case AUTHOR_OF_THE_OWNER_ACTING_FOR_ANOTHER_MEMBER -> elsewhere(world, world.person(owner, Role.AUTHOR));
            case PERSON_OF_THE_OWNER_AND_A_GUEST_ACTING_FOR_THE_GUEST ->
                alsoGuest(world, world.person(owner, Role.EDITOR));
        };
    }

    private static PersonId former(World world, WorkspaceId owner) {
        var person = world.person(owner, Role.AUTHOR);
        world.leave(person, owner);
        return person;
    }

    private static Actor elsewhere(World world, PersonId person) {
        var other = world.member();
        world.join(person, other, Role.EDITOR);
        return new Actor.Acting(person, other);
    }

    private static Actor alsoGuest(World world, PersonId person) {
        var guest = world.workspace(WorkspaceType.GUEST);
        world.join(person, guest, Role.EDITOR);
        return new Actor.Acting(person, guest);
    }

    private static PersonId withDuties(World world, PersonId person) {
        for (var duty : Duty.values()) world.give(person, duty);
        return person;
    }
}
