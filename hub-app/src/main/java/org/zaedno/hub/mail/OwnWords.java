package org.zaedno.hub.mail;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.MailTemplate;
import org.zaedno.content.mail.MailText;
import org.zaedno.content.mail.MailTexts;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.WorkspaceId;
import org.zaedno.hub.words.Words;

/** With which words a mail is written: the organiser's own, else the hub's. */
@Component
class OwnWords {
    private final MailTexts texts;
    private final Words words;

    OwnWords(MailTexts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    MailText of(WorkspaceId owner, Optional<ItemId> event, Occasion occasion, Language language) {
        return texts.find(owner, event, occasion, language)
                .map(MailTemplate::text)
                .orElseGet(() -> original(occasion, language));
    }

    /** The hub's own; of a message an example of how to begin. */
    MailText original(Occasion occasion, Language language) {
        var phrases = words.in(language);
        var key = "mail.text." + occasion.key();
        return new MailText(phrases.text(key + ".subject"), phrases.text(key + ".body"));
    }
}
