package org.zaedno.hub.mail;

import java.util.Optional;
import org.zaedno.content.mail.MailMatter;
import org.zaedno.content.mail.Placeholder;

/**
 * Fills a placeholder with an address of another feature: where one's certificate is, where one tells how it was. Features
 * provide theirs as beans.
 */
public interface MailLink {
    /** Which one it fills. */
    Placeholder placeholder();

    /** With scheme and host, in the language of the mail. Asked as the job {@code MAIL}, or by an organiser who previews. Empty: the line falls out. */
    Optional<String> address(MailMatter matter);
}
