package org.zaedno.hub.mail;

import java.util.Optional;
import org.zaedno.content.language.Language;

/**
 * A mail as it is sent.
 *
 * @param toName may be empty
 * @param fromName the workspace's name
 * @param replyTo empty: nobody reads answers
 * @param html the same words as {@code plain}, a whole page
 * @param body the words of {@code html} alone, every letter escaped, to be shown on a screen of ours
 * @param calendar the event for the person's calendar
 * @param leave where whoever wants no such mails goes; empty for mails one needs to take part
 */
public record Letter(
        String to,
        String toName,
        String fromName,
        Optional<String> replyTo,
        Language language,
        String subject,
        String plain,
        String html,
        String body,
        Optional<CalendarPart> calendar,
        Threading threading,
        Optional<String> leave) {

    /**
     * Names by which mail programs know this mail and put it beside others.
     *
     * @param messageId made from the fact: whoever gets it twice can tell
     * @param thread the same for all mails of a registration
     * @param byHand written by a person, not by an occasion
     */
    public record Threading(String messageId, Optional<String> thread, boolean byHand) {}

    /** @param method {@code REQUEST} puts the event into a calendar or moves it there, {@code CANCEL} takes it out */
    public record CalendarPart(String method, String text) {}
}
