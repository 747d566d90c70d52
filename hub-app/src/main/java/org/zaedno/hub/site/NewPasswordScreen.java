package org.zaedno.hub.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.tenancy.Refusal;

/** The page on which a person sets a new password by a one-time link. It posts {@code password} to its own address. */
@Component
public class NewPasswordScreen {
    private final Frames frames;

    NewPasswordScreen(Frames frames) {
        this.frames = frames;
    }

    /** @param name whose password it is */
    public Page show(
            HttpServletRequest request, String name, String csrfName, String csrfToken, Optional<Refusal> refusal) {
        var words = frames.in(SignInScreen.language(request));
        var address = request.getRequestURI();
        var frame = frames.frame(
                        words.language(),
                        Section.NONE,
                        words.text("sign-in.new-password.title"),
                        words.text("sign-in.new-password.title"),
                        language -> address + "?lang=" + language.tag())
                .notIndexed();
        return new NewPasswordPage(frame, name, csrfName, csrfToken, refusal);
    }
}
