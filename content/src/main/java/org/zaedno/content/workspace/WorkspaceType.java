package org.zaedno.content.workspace;

/** Whose room a workspace is. */
public enum WorkspaceType {
    /** A member that is an organisation. */
    ORGANISATION,
    /** A member that is one person. */
    EXPERT,
    /** Who called the coalition together; not counted among its members. */
    CONVENOR,
    /** An institution invited for something; does not read what is the coalition's own. */
    GUEST;

    public boolean isMember() {
        return this == ORGANISATION || this == EXPERT;
    }
}
