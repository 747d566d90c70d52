package org.zaedno.content.publication;

import static org.zaedno.content.people.Role.AUTHOR;
import static org.zaedno.content.people.Role.COORDINATOR;
import static org.zaedno.content.people.Role.EDITOR;
import static org.zaedno.content.publication.State.ARCHIVED;
import static org.zaedno.content.publication.State.DRAFT;
import static org.zaedno.content.publication.State.IN_REVIEW;
import static org.zaedno.content.publication.State.PUBLISHED;

import java.util.Set;
import org.zaedno.content.people.Role;

/** The table of who may move an edition, from where and to where. */
public enum Step {
    SUBMIT(Set.of(DRAFT), IN_REVIEW, Set.of(AUTHOR, EDITOR, COORDINATOR)),
    /** A published edition may be published again when its working text has moved on. */
    PUBLISH(Set.of(DRAFT, IN_REVIEW, PUBLISHED), PUBLISHED, Set.of(EDITOR, COORDINATOR)),
    WITHDRAW(Set.of(PUBLISHED), DRAFT, Set.of(EDITOR, COORDINATOR)),
    ARCHIVE(Set.of(DRAFT, IN_REVIEW, PUBLISHED), ARCHIVED, Set.of(EDITOR, COORDINATOR)),
    RESTORE(Set.of(ARCHIVED), DRAFT, Set.of(EDITOR, COORDINATOR));

    private final Set<State> from;
    private final State to;
    private final Set<Role> roles;

    Step(Set<State> from, State to, Set<Role> roles) {
        this.from = from;
        this.to = to;
        this.roles = roles;
    }

    State to() {
        return to;
    }

    boolean mayBeTakenBy(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    boolean fits(Edition edition) {
        return from.contains(edition.state()) && (this != PUBLISH || edition.state() != PUBLISHED || edition.pending());
    }
}
