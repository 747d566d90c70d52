package org.zaedno.content.safeguarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.zaedno.content.files.FileId;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * Leave to show a picture of a child who can be recognised: asked for, and what was answered.
 *
 * @param words what the asking workspace says, without names
 * @param name of the file, and {@code alt} what it shows; both empty for who may not see it any more
 * @param validUntil the last day on which it holds; of what was granted
 * @param answer what was said with the last decision
 * @param decidedBy a name, empty where it is not known
 */
public record Release(
        ReleaseId id,
        WorkspaceId owner,
        ItemId item,
        FileId file,
        String name,
        String alt,
        State state,
        String words,
        String askedBy,
        Instant askedAt,
        Optional<Scope> scope,
        Optional<LocalDate> validUntil,
        String answer,
        String decidedBy,
        Optional<Instant> decidedAt) {

    public enum State {
        OPEN,
        GRANTED,
        REFUSED,
        WITHDRAWN
    }

    /** Where the picture may be shown. */
    public enum Scope {
        /** With the item it was asked for. */
        ITEM,
        /** With everything of the workspace that asked. */
        WORKSPACE
    }

    public boolean holds(LocalDate today) {
        return state == State.GRANTED
                && validUntil.filter(until -> until.isBefore(today)).isEmpty();
    }
}
