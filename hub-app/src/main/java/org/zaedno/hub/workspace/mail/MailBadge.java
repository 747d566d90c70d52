package org.zaedno.hub.workspace.mail;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import org.zaedno.content.mail.MailRow;
import org.zaedno.content.mail.MailState;

/** What became of a mail: a diamond and a word. */
class MailBadge extends Span {
    MailBadge(MailState state) {
        super(translate("outbox.state." + state.key()));
        addClassNames("state", look(state));
    }

    private static String look(MailState state) {
        return switch (state) {
            case WAITING -> "doing";
            case SENT -> "good";
            case KEPT -> "info";
            case FAILED -> "turn";
            case DROPPED -> "rest";
        };
    }

    /** What the server said, in plain words; empty where it said nothing that people need to know. */
    static String answer(MailRow mail) {
        if (mail.state() == MailState.SENT || mail.attempts() == 0) return "";
        int code = mail.answerCode().orElse(0);
        return switch (mail.state()) {
            case FAILED -> translate("outbox.answer." + never(code));
            case WAITING ->
                code == 0 && mail.answer().isEmpty()
                        ? ""
                        : translate("outbox.answer." + (code == 0 ? "no-line" : "later"));
            default -> "";
        };
    }

    private static String never(int code) {
        return switch (code) {
            case 550, 551, 553 -> "no-such";
            case 552 -> "full";
            case 0 -> "given-up";
            default -> code >= 500 ? "refused" : "given-up";
        };
    }
}
