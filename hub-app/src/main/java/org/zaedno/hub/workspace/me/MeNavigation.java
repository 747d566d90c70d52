package org.zaedno.hub.workspace.me;

/** Addresses of one's own pages, relative to {@code /space/}. No workspace can have this short name. */
public final class MeNavigation {
    public static final String ME = "me";
    static final String PASSWORD = ME + "/password";

    private MeNavigation() {}
}
