package org.zaedno.hub.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.workspace.Workspace;

/** The page on which an invited person makes their account. Who answers the link fills the form; this shows it. */
@Component
public class InvitationScreen {
    /**
     * What stands in the form. It posts {@code email}, {@code name} and {@code password} to the address it came from.
     *
     * @param refusal why it is shown again; what was typed is kept, the password is not
     */
    public record Form(String csrfName, String csrfToken, String name, String email, Optional<Refusal> refusal) {}

    private final Frames frames;

    InvitationScreen(Frames frames) {
        this.frames = frames;
    }

    public Page show(HttpServletRequest request, Workspace workspace, Form form) {
        var words = frames.in(SignInScreen.language(request));
        var address = request.getRequestURI();
        var frame = frames.frame(
                        words.language(),
                        Section.NONE,
                        words.text("sign-in.invitation.title"),
                        words.text("sign-in.invitation.title"),
                        language -> address + "?lang=" + language.tag())
                .notIndexed();
        return new InvitationPage(frame, form, workspace.name().in(words.language()));
    }
}
