package org.zaedno.hub.workspace.mail;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zaedno.content.language.Slug;
import org.zaedno.content.mail.MailRow;
import org.zaedno.content.mail.MailState;
import org.zaedno.content.mail.MailTexts;
import org.zaedno.content.mail.Outbox;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.desk.Waiting;
import org.zaedno.hub.workspace.kit.Glyph;
import org.zaedno.hub.workspace.kit.ReadersLanguage;

/** Mails that did not arrive wait for the organisers until somebody sends them again: a person does not know of their place. */
@Component
class MailFailed implements Waiting {
    /** What fits on a desk; the rest is one link away. */
    private static final int LINES = 5;

    private final Outbox outbox;
    private final MailTexts rights;
    private final Words words;

    MailFailed(Outbox outbox, MailTexts rights, Words words) {
        this.outbox = outbox;
        this.rights = rights;
        this.words = words;
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public String title() {
        return "outbox.failed.title";
    }

    @Override
    public List<Line> lines(Slug workspace) {
        if (!rights.mayWrite()) return List.of();
        return outbox.undelivered(ReadersLanguage.current()).stream()
                .limit(LINES)
                .map(mail -> line(workspace, mail))
                .toList();
    }

    private Line line(Slug workspace, MailRow mail) {
        var day = words.in(ReadersLanguage.current()).date(mail.settledAt().orElse(mail.queuedAt()));
        return new Line(
                Glyph.LETTER,
                mail.name().orElse(mail.address()),
                translate(
                        "outbox.failed.line",
                        translate("outbox.occasion." + mail.occasion().key()),
                        MailBadge.answer(mail),
                        day),
                MailNavigation.mail(workspace, mail.id()),
                translate("outbox.failed.verb"));
    }

    @Override
    public Optional<String> all(Slug workspace) {
        return Optional.of(MailNavigation.outbox(workspace, MailState.FAILED));
    }

    @Override
    public long total(List<Line> lines) {
        return lines.size() < LINES
                ? lines.size()
                : outbox.undelivered(ReadersLanguage.current()).size();
    }
}
