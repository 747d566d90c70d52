package org.zaedno.content.tenancy;

/** Who acts in a transaction. There is always exactly one. */
public sealed interface Actor {
    /** Nobody is known: reads what is public. */
    record Stranger() implements Actor {}

    /** Came by a personal link; reads and changes what that link is for. */
    record Registrant(RegistrationSecret secret) implements Actor {}

    /** Signed in: reads what all memberships together may read, writes in one workspace. */
    record Acting(PersonId person, WorkspaceId workspace) implements Actor {}

    /** A named job of the system; gets by its name what it needs. */
    record SystemJob(JobName name) implements Actor {}

    Actor STRANGER = new Stranger();
}
