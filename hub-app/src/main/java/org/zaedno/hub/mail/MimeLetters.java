package org.zaedno.hub.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.mail.MailText;

/**
 * Mails as mail servers read them: the same words as plain text and as HTML, and the event for the calendar beside them. What
 * stands in a head is brought onto one line and encoded: nobody's name begins a line of its own there.
 */
final class MimeLetters {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final String from;
    private final Clock clock;

    MimeLetters(Session session, String from, Clock clock) {
        this.session = session;
        this.from = from;
        this.clock = clock;
    }

    /** @throws AddressException where the address is none */
    MimeMessage of(Letter letter) throws MessagingException {
        var message = new Named(session, "<" + letter.threading().messageId() + ">");
        message.setFrom(address(from, letter.fromName()));
        message.setRecipient(Message.RecipientType.TO, address(letter.to(), letter.toName()));
        if (letter.replyTo().isPresent())
            message.setReplyTo(new InternetAddress[] {address(letter.replyTo().get(), letter.fromName())});
        message.setSubject(TypedText.line(letter.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language().tag());
        if (letter.threading().thread().isPresent()) {
            var thread = "<" + letter.threading().thread().get() + ">";
            message.setHeader("In-Reply-To", thread);
            message.setHeader("References", thread);
        }
        if (!letter.threading().byHand()) {
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
        }
        if (letter.leave().isPresent())
            message.setHeader("List-Unsubscribe", "<" + letter.leave().get() + ">");
        message.setContent(words(letter));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart words(Letter letter) throws MessagingException {
        var all = new MimeMultipart("alternative");
        all.addBodyPart(part(letter.plain(), "plain"));
        all.addBodyPart(part(letter.html(), "html"));
        if (letter.calendar().isPresent())
            all.addBodyPart(calendar(letter.calendar().get()));
        return all;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static MimeBodyPart calendar(Letter.CalendarPart calendar) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(calendar.text(), UTF_8, "calendar");
        part.setHeader(
                "Content-Type", "text/calendar; charset=UTF-8; method=" + calendar.method() + "; name=\"event.ics\"");
        return part;
    }

    /** Names that are not a head's letters are encoded; domains of other scripts go in their ASCII form. */
    private static InternetAddress address(String address, String name) throws AddressException {
        int at = address.lastIndexOf('@');
        try {
            var ascii = at < 0 ? address : address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
            var made = new InternetAddress(ascii, true);
            var line = TypedText.line(name);
            if (!line.isEmpty())
                made.setPersonal(line.substring(0, Math.min(line.length(), MailText.SUBJECT_MAX)), UTF_8);
            return made;
        } catch (IllegalArgumentException noDomain) {
            throw new AddressException("domain");
        } catch (UnsupportedEncodingException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Keeps the name it was given: made from the fact, so that a second copy can be told. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
