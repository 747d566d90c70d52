package org.zaedno.hub.site;

import java.util.List;

/** @param marks of the trial accounts' workspaces, in their order */
record SignInPage(Frame frame, SignInScreen.Form form, List<String> marks) implements Page {
    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "signIn.jte";
    }
}
