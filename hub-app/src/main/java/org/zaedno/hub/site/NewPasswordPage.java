package org.zaedno.hub.site;

import java.util.Optional;
import org.zaedno.content.tenancy.Refusal;

/** @param name whose password it is */
record NewPasswordPage(Frame frame, String name, String csrfName, String csrfToken, Optional<Refusal> refusal)
        implements Page {
    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "newPassword.jte";
    }
}
