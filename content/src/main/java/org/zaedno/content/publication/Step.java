package org.zaedno.content.publication;

import static org.zaedno.content.publication.State.ARCHIVED;
import static org.zaedno.content.publication.State.DRAFT;
import static org.zaedno.content.publication.State.IN_REVIEW;
import static org.zaedno.content.publication.State.PUBLISHED;
import static org.zaedno.content.publication.State.SCHEDULED;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.zaedno.content.people.Role;

/**
 * The table of who may do what with an edition: by whom, from which states, to which, on what condition. New words
 * under a published or a scheduled edition are reviewed as a draft is, while readers keep what they have: those steps
 * leave the state as it is.
 */
public enum Step {
    SUBMIT(Hands.WRITERS, Set.of(DRAFT, SCHEDULED, PUBLISHED), IN_REVIEW, Step::mayBeAsked),
    TAKE_BACK(Hands.WRITERS, Set.of(IN_REVIEW, SCHEDULED, PUBLISHED), DRAFT, Step::isAsked),
    SEND_BACK(Hands.PUBLISHERS, Set.of(IN_REVIEW, SCHEDULED, PUBLISHED), DRAFT, Step::isAsked),
    APPROVE(Hands.PUBLISHERS, Set.of(IN_REVIEW, SCHEDULED, PUBLISHED), IN_REVIEW, Step::isUnchecked),
    PUBLISH(Hands.PUBLISHERS, Set.of(DRAFT, IN_REVIEW, SCHEDULED, PUBLISHED), PUBLISHED, Step::isUnread),
    SCHEDULE(Hands.PUBLISHERS, Set.of(DRAFT, IN_REVIEW, SCHEDULED), SCHEDULED, any -> true),
    UNSCHEDULE(Hands.PUBLISHERS, Set.of(SCHEDULED), DRAFT, any -> true),
    WITHDRAW(Hands.PUBLISHERS, Set.of(PUBLISHED), DRAFT, any -> true),
    ARCHIVE(Hands.PUBLISHERS, Set.of(DRAFT, IN_REVIEW, PUBLISHED), ARCHIVED, any -> true),
    RESTORE(Hands.PUBLISHERS, Set.of(ARCHIVED), DRAFT, any -> true);

    /** Who is meant in the table. */
    static final class Hands {
        static final Set<Role> WRITERS = EnumSet.of(Role.AUTHOR, Role.EDITOR, Role.COORDINATOR);
        static final Set<Role> PUBLISHERS = EnumSet.of(Role.EDITOR, Role.COORDINATOR);

        private Hands() {}
    }

    private final Set<Role> roles;
    private final Set<State> from;
    private final State to;
    private final Predicate<Edition> condition;

    Step(Set<Role> roles, Set<State> from, State to, Predicate<Edition> condition) {
        this.roles = roles;
        this.from = from;
        this.to = to;
        this.condition = condition;
    }

    /** Where it leads from here: steps of a review leave alone what readers see or will. */
    State to(State present) {
        return isOfReview() && (present == PUBLISHED || present == SCHEDULED) ? present : to;
    }

    /** Asking, taking back, sending back, approving: nothing that readers notice. */
    public boolean isOfReview() {
        return this == SUBMIT || this == TAKE_BACK || this == SEND_BACK || this == APPROVE;
    }

    /** Whether these words come out by it, now or by the clock. */
    public boolean bringsOut() {
        return this == PUBLISH || this == SCHEDULE;
    }

    /** Whether it needs an editor or a coordinator. */
    boolean isForPublishers() {
        return roles.equals(Hands.PUBLISHERS);
    }

    boolean mayBeTakenBy(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    boolean fits(Edition edition) {
        return from.contains(edition.state()) && condition.test(edition);
    }

    private static boolean mayBeAsked(Edition edition) {
        return edition.state() == DRAFT
                || edition.pending() && edition.review().askedAt().isEmpty();
    }

    private static boolean isAsked(Edition edition) {
        return edition.review().askedAt().isPresent();
    }

    private static boolean isUnchecked(Edition edition) {
        return edition.review().waits();
    }

    private static boolean isUnread(Edition edition) {
        return edition.state() != PUBLISHED || edition.pending();
    }
}
