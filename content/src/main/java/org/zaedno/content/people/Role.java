package org.zaedno.content.people;

/** What a membership allows in its workspace. One person may hold several. */
public enum Role {
    /** Writes and asks for review. */
    AUTHOR,
    /** Also publishes, withdraws, archives and brings back. */
    EDITOR,
    /** Runs events and their registration. */
    ORGANISER,
    /** Looks after the workspace and its people; may do all an editor may. */
    COORDINATOR
}
