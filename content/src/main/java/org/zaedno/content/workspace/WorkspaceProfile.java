package org.zaedno.content.workspace;

import org.zaedno.content.language.Names;

/** What a coordinator may say about their workspace. The address is not among it: links to it are out in the world. */
public record WorkspaceProfile(Names name, Names shortName, Names about, Contacts contacts) {
    /** All in characters. */
    public static final int NAME_MAX = 160;
    /** What fits beside a mark. */
    public static final int SHORT_MAX = 40;

    public static final int ABOUT_MAX = 2000;
}
