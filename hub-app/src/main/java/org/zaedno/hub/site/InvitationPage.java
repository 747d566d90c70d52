package org.zaedno.hub.site;

/** @param workspace the name of the workspace the link leads into */
record InvitationPage(Frame frame, InvitationScreen.Form form, String workspace) implements Page {
    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "invitation.jte";
    }
}
