package org.zaedno.hub.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zaedno.content.people.Role;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.content.workspace.Workspace;

/** The page on which an invited person comes in. Who answers the link fills the form; this shows it. */
@Component
public class InvitationScreen {
    /** Who has the link in hand. */
    public enum Guest {
        /** Makes an account. */
        NEW,
        /** Has an account with the invited address and proves it by its password. */
        KNOWN,
        /** Is signed in with that account. */
        SIGNED_IN,
        /** Is signed in with another. */
        SOMEBODY_ELSE
    }

    /**
     * What stands in the form. It posts {@code email}, {@code name} and {@code password} to the address it came from, or
     * as much of it as is asked.
     *
     * @param emailFixed whether the invitation is for this address and no other
     * @param refusal why it is shown again; what was typed is kept, the password is not
     */
    public record Form(
            String csrfName,
            String csrfToken,
            Guest guest,
            String name,
            String email,
            boolean emailFixed,
            Optional<Refusal> refusal) {}

    private final Frames frames;

    InvitationScreen(Frames frames) {
        this.frames = frames;
    }

    public Page show(
            HttpServletRequest request, Workspace workspace, Optional<String> inviter, Set<Role> roles, Form form) {
        var words = frames.in(SignInScreen.language(request));
        var address = request.getRequestURI();
        var frame = frames.frame(
                        words.language(),
                        Section.NONE,
                        words.text("sign-in.invitation.title"),
                        words.text("sign-in.invitation.title"),
                        language -> address + "?lang=" + language.tag())
                .notIndexed();
        var held = roles.stream()
                .sorted()
                .map(role -> words.text("people.role." + role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
        return new InvitationPage(frame, form, workspace.name().in(words.language()), inviter, held);
    }
}
