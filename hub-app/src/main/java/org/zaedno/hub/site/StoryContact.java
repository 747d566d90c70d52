package org.zaedno.hub.site;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.Workspace;
import org.zaedno.hub.look.Weaving;

/**
 * Whom to write to about a practice.
 *
 * @param html what its authors say of it; empty where they said nothing
 * @param mail the first address in it, or the organisation's own
 */
record StoryContact(String mark, String name, String html, Optional<String> mail) {
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    /** Empty where nobody can be written to and nothing was said. */
    static Optional<StoryContact> of(Workspace owner, Language language, String html) {
        var written = MAIL.matcher(html);
        var own = owner.contacts().email();
        var mail = written.find() ? written.group() : own;
        if (html.isEmpty() && own.isEmpty()) return Optional.empty();
        return Optional.of(new StoryContact(
                Weaving.mark(owner.mark()),
                owner.name().in(language),
                html,
                mail.isEmpty() ? Optional.empty() : Optional.of(mail)));
    }
}
