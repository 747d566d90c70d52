package org.zaedno.hub.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Speaks SMTP. What Java's own words for a failure hold stays here: they quote addresses. */
final class SmtpPost implements Post {
    private static final int REFUSED_FOR_GOOD = 500;
    private static final int REFUSED_FOR_NOW = 400;
    private static final String PROTOCOL = "smtp";

    private final MailProperties settings;
    private final Session session;
    private final MimeLetters letters;
    private @Nullable SMTPTransport line;

    SmtpPost(MailProperties settings, String host, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings, host));
        this.letters = new MimeLetters(session, settings.from(), clock);
    }

    private static Properties properties(MailProperties settings, String host) {
        var properties = new Properties();
        var millis = Long.toString(settings.timeout().toMillis());
        put(properties, "host", settings.host());
        put(properties, "port", Integer.toString(settings.usedPort()));
        put(properties, "auth", Boolean.toString(!settings.user().isBlank()));
        put(properties, "connectiontimeout", millis);
        put(properties, "timeout", millis);
        put(properties, "writetimeout", millis);
        put(properties, "localhost", host);
        put(properties, "from", settings.from());
        put(properties, "quitwait", "false");
        switch (settings.tls()) {
            case STARTTLS -> {
                put(properties, "starttls.enable", "true");
                put(properties, "starttls.required", "true");
            }
            case TLS -> put(properties, "ssl.enable", "true");
            case NONE -> {}
        }
        put(properties, "ssl.checkserveridentity", "true");
        return properties;
    }

    private static void put(Properties properties, String name, String value) {
        properties.put(String.join(".", "mail", PROTOCOL, name), value);
    }

    @Override
    public Answer send(Letter letter) {
        try {
            var message = letters.of(letter);
            var open = open();
            open.sendMessage(message, message.getAllRecipients());
            return new Answer.Taken(open.getLastReturnCode(), said(open));
        } catch (AddressException noAddress) {
            return new Answer.Never(0, "");
        } catch (MessagingException failed) {
            return answer(failed);
        }
    }

    private SMTPTransport open() throws MessagingException {
        if (line != null && line.isConnected()) return line;
        var fresh = (SMTPTransport) session.getTransport(PROTOCOL);
        line = fresh;
        if (settings.user().isBlank()) fresh.connect();
        else fresh.connect(settings.host(), settings.usedPort(), settings.user(), settings.password());
        return fresh;
    }

    /** The server's own word where there is one, however deep it lies; a sender refused is the setting's fault, not the mail's. */
    private static Answer answer(MessagingException failed) {
        if (failed instanceof AuthenticationFailedException) return new Answer.NoLine(0, "AuthenticationFailed");
        for (Exception at = failed;
                at != null;
                at = at instanceof MessagingException next ? next.getNextException() : null) {
            switch (at) {
                case SMTPAddressFailedException address -> {
                    return answer(address.getReturnCode(), address.getMessage());
                }
                case SMTPSenderFailedException sender -> {
                    return new Answer.NotNow(sender.getReturnCode(), text(sender.getMessage()));
                }
                case SMTPSendFailedException send
                when send.getNextException() == null -> {
                    return answer(send.getReturnCode(), send.getMessage());
                }
                default -> {}
            }
        }
        return new Answer.NoLine(0, failed.getClass().getSimpleName());
    }

    private static Answer answer(int code, @Nullable String words) {
        if (code >= REFUSED_FOR_GOOD) return new Answer.Never(code, text(words));
        return code >= REFUSED_FOR_NOW ? new Answer.NotNow(code, text(words)) : new Answer.NoLine(code, text(words));
    }

    private static String said(SMTPTransport line) {
        return text(line.getLastServerResponse());
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words.strip();
    }

    @Override
    public void close() {
        try {
            if (line != null) line.close();
        } catch (MessagingException goneAlready) {
            // the other side hung up first
        }
        line = null;
    }
}
