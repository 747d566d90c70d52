package org.zaedno.content.mail;

import java.util.Optional;
import java.util.stream.Stream;
import org.zaedno.content.language.Language;
import org.zaedno.content.tenancy.InvalidValue;

/** What is written by hand, in one language or in both. Each reads theirs; where it is missing, the other. */
public record MessageWords(Optional<MailText> bg, Optional<MailText> en) {
    /** @throws InvalidValue where nothing is written in either language */
    public MessageWords {
        if (bg.isEmpty() && en.isEmpty()) throw new InvalidValue("mail-body");
    }

    public static MessageWords bulgarian(MailText text) {
        return new MessageWords(Optional.of(text), Optional.empty());
    }

    public MailText in(Language language) {
        return (language == Language.EN ? en.or(() -> bg) : bg.or(() -> en)).orElseThrow();
    }

    /** @throws InvalidValue naming the first placeholder that this occasion does not know */
    MessageWords fitFor(Occasion occasion) {
        Stream.of(bg, en).flatMap(Optional::stream).forEach(text -> text.fitFor(occasion));
        return this;
    }
}
