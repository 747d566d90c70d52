/**
 * What is written to people: the queue in which a fact puts a mail, the words organisers chose, what became of each. Organisers
 * enter by {@link org.zaedno.content.mail.Outbox}, {@link org.zaedno.content.mail.MailTexts},
 * {@link org.zaedno.content.mail.Messages} and {@link org.zaedno.content.mail.EventLetters}, the mailer by
 * {@link org.zaedno.content.mail.MailQueue}, the clock by {@link org.zaedno.content.mail.LetterClock}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
