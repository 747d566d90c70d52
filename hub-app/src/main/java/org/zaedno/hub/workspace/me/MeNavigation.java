package org.zaedno.hub.workspace.me;

/** Addresses of one's own pages, relative to {@code /space/}. No workspace can have this short name. */
public final class MeNavigation {
    public static final String ME = "me";
    static final String PASSWORD = ME + "/password";
    static final String REQUESTS = ME + "/requests";
    /** The workspace one wants to join, by its slug. */
    static final String TO = "to";

    private MeNavigation() {}
}
