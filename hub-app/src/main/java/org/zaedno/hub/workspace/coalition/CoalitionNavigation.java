package org.zaedno.hub.workspace.coalition;

import org.zaedno.hub.workspace.shell.CoalitionRoom;

/** Addresses of the coalition's workspace, relative to {@code /space/}. */
public final class CoalitionNavigation {
    public static final String START = CoalitionRoom.SLUG;
    static final String WINDOW = "front-window";
    static final String THEMES = "themes";
    static final String GLOSSARY = "glossary";
    static final String UNANSWERED = "unanswered";
    static final String MEMBERS = "members";
    static final String PAGES = "pages";
    static final String PROFILE = "profile";
    static final String FIGURES = "figures";

    private CoalitionNavigation() {}

    static String to(String segment) {
        return START + "/" + segment;
    }
}
