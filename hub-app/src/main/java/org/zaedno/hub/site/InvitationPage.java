package org.zaedno.hub.site;

import java.util.Optional;

/**
 * @param workspace the name of the workspace the link leads into
 * @param inviter who invited; empty where nobody did, for the first administrator
 * @param roles in words
 */
record InvitationPage(Frame frame, InvitationScreen.Form form, String workspace, Optional<String> inviter, String roles)
        implements Page {
    @Override
    public boolean forEveryone() {
        return false;
    }

    boolean isFor(InvitationScreen.Guest guest) {
        return form.guest() == guest;
    }

    @Override
    public String template() {
        return "invitation.jte";
    }
}
