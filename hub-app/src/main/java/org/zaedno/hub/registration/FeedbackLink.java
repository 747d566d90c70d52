package org.zaedno.hub.registration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.feedback.FeedbackBox;
import org.zaedno.content.mail.MailMatter;
import org.zaedno.content.mail.Placeholder;
import org.zaedno.hub.addresses.Paths;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.mail.MailLink;

/** Where somebody who is thanked for coming can say how it was, as long as it is asked. */
@Component
class FeedbackLink implements MailLink {
    private final FeedbackBox box;
    private final SiteAddress site;

    FeedbackLink(FeedbackBox box, SiteAddress site) {
        this.box = box;
        this.site = site;
    }

    @Override
    public Placeholder placeholder() {
        return Placeholder.FEEDBACK;
    }

    @Override
    public Optional<String> address(MailMatter matter) {
        if (matter.event().filter(event -> box.isAsked(event.id())).isEmpty()) return Optional.empty();
        return matter.registrant()
                .flatMap(one -> one.secret())
                .map(secret -> site.of(Paths.in(matter.language(), "/registrations/" + secret.value() + "/feedback")));
    }
}
