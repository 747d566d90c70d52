package org.zaedno.content.people;

import java.time.Instant;
import java.util.List;
import org.zaedno.content.tenancy.PersonId;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * Somebody asks to be let into a workspace, and what was said about it.
 *
 * @param workspace the one asked
 * @param name of who asks
 * @param said in the order in which it was said; the first word is the request itself
 */
public record JoinRequest(
        JoinRequestId id,
        WorkspaceId workspace,
        PersonId person,
        String name,
        String email,
        State state,
        Instant askedAt,
        Instant changedAt,
        List<Word> said) {
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    /** @param asker whether who asks said it; else a coordinator did */
    public record Word(boolean asker, String words, Instant at) {}

    public JoinRequest {
        said = List.copyOf(said);
    }

    /** Whether the next word is the asker's: the coordinators spoke last. */
    public boolean waitsForAsker() {
        return state == State.OPEN && !said.isEmpty() && !said.getLast().asker();
    }
}
