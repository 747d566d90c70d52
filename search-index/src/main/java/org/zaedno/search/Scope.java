package org.zaedno.search;

/** How far a search reaches, within what the reader may see. */
public enum Scope {
    PUBLISHED,
    DRAFTS_TOO,
    /** What is not published: only in workspaces of the reader's own. */
    DRAFTS_ALONE
}
