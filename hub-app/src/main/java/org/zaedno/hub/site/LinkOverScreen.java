package org.zaedno.hub.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says that a one-time link does not work any more, and where to get another. Never why: that would tell guessers. */
@Component
public class LinkOverScreen {
    /** What the link was for. */
    public enum Link {
        INVITATION,
        PASSWORD
    }

    private final Frames frames;

    LinkOverScreen(Frames frames) {
        this.frames = frames;
    }

    /** With the status 404. The address is not repeated on the page: what looks like a key stays out of links. */
    public Page show(HttpServletRequest request, Link link) {
        var words = frames.in(SignInScreen.language(request));
        var key = "sign-in.over." + link.name().toLowerCase(Locale.ROOT);
        var frame = frames.frame(
                        words.language(),
                        Section.NONE,
                        words.text(key + ".title"),
                        words.text(key + ".title"),
                        language -> "/sign-in?lang=" + language.tag())
                .notIndexed();
        return new LinkOverPage(frame, words.text(key + ".text"));
    }
}
