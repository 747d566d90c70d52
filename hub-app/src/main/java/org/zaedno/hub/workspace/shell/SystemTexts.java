package org.zaedno.hub.workspace.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.hub.words.Words;

/** What the browser says when the session is over or the server failed. Each loads the page again, which asks to sign in. */
@Component
class SystemTexts implements SystemMessagesProvider {
    private final transient Words words;

    SystemTexts(Words words) {
        this.words = words;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo asking) {
        var text = words.in(
                Language.of(asking.getLocale() == null ? "" : asking.getLocale().getLanguage())
                        .orElse(Language.BG));
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(text.text("workspace.session.over"));
        messages.setSessionExpiredMessage(text.text("workspace.session.sign-in"));
        messages.setInternalErrorCaption(text.text("workspace.broken.title"));
        messages.setInternalErrorMessage(text.text("workspace.broken.again"));
        messages.setSyncErrorCaption(text.text("workspace.broken.title"));
        messages.setSyncErrorMessage(text.text("workspace.broken.again"));
        // Nobody gets here without cookies: the one of the session has gone, as after signing out in another window.
        messages.setCookiesDisabledCaption(text.text("workspace.session.over"));
        messages.setCookiesDisabledMessage(text.text("workspace.session.sign-in"));
        return messages;
    }
}
