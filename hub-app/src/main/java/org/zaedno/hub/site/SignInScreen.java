package org.zaedno.hub.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.Mark;
import org.zaedno.hub.look.Weaving;

/** The page on which people sign in. Who answers {@code /sign-in} fills the form; this shows it. */
@Component
public class SignInScreen {
    private static final String PARAMETER = "lang";

    /** Why the form is shown again. */
    public enum Notice {
        /** Unknown person and wrong password alike. */
        WRONG,
        TOO_MANY,
        EXPIRED,
        SIGNED_OUT,
        /** By a one-time link, just now. */
        PASSWORD_SET,
        /** A session, by a new password or with the last membership. */
        ENDED;

        String key() {
            return "sign-in.notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isBad() {
            return this == WRONG || this == TOO_MANY;
        }
    }

    /**
     * An account for trying the hub, offered with one click.
     *
     * @param email what the button sends, without a password
     */
    public record TrialAccount(String email, String name, String workspace, Mark mark) {}

    /**
     * What stands in the form. It posts {@code email}, {@code password}, {@code lang} and {@code to} to
     * {@code /sign-in}.
     *
     * @param csrfName of the hidden field
     * @param email as typed before
     * @param to where the person was going, an address inside the workspaces
     */
    public record Form(
            String csrfName,
            String csrfToken,
            String email,
            Optional<Notice> notice,
            Optional<String> to,
            List<TrialAccount> trial) {
        private String inOtherLanguage(Language language) {
            var address = "/sign-in?" + PARAMETER + "=" + language.tag();
            return to.map(there -> address + "&to=" + URLEncoder.encode(there, StandardCharsets.UTF_8))
                    .orElse(address);
        }
    }

    private final Frames frames;

    SignInScreen(Frames frames) {
        this.frames = frames;
    }

    /** In the language of the parameter {@code lang}, else of the browser. */
    public Page show(HttpServletRequest request, Form form) {
        var words = frames.in(language(request));
        var frame = frames.frame(
                        words.language(),
                        Section.NONE,
                        words.text("sign-in.title"),
                        words.text("sign-in.description"),
                        form::inOtherLanguage)
                .notIndexed();
        var marks = form.trial().stream()
                .map(account -> Weaving.mark(account.mark()))
                .toList();
        return new SignInPage(frame, form, marks);
    }

    /** The language in which this reader is spoken to on pages without one in their address. */
    public static Language language(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER))
                .flatMap(Language::of)
                .orElseGet(() -> ReaderLanguage.preferred(request));
    }
}
