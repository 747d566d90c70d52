package org.zaedno.hub.workspace.letters;

import java.util.List;
import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.mail.MailText;
import org.zaedno.content.mail.Occasion;
import org.zaedno.content.mail.Untold;
import org.zaedno.hub.words.Words;
import org.zaedno.hub.workspace.registration.EventRoom;

/**
 * With what one begins to write. A message begins in Bulgarian alone: an example that nobody has changed must not go out in
 * the other language. What is told of a change is whole in both.
 */
record FirstWords(LetterDoors letters, Words words) {
    void into(WordsForm form, Occasion occasion, EventRoom room) {
        if (occasion == Occasion.MESSAGE) {
            form.show(Language.BG, letters.letters().original(occasion, Language.BG));
            return;
        }
        var change = letters.messages().untold(room.id());
        for (var language : List.of(Language.BG, Language.EN)) {
            var text = letters.letters().present(room.acting().id(), Optional.of(room.id()), occasion, language);
            form.show(
                    language,
                    change.map(untold -> withBefore(text, untold, language)).orElse(text));
        }
    }

    /** What was announced stands below what is true now, before the next paragraph. */
    private MailText withBefore(MailText text, Untold change, Language language) {
        var phrases = words.in(language);
        var said = phrases.text("letters.untold.line", String.join(", ", UntoldBox.before(change, phrases)));
        var body = text.body();
        int where = body.lastIndexOf("{{where}}");
        int end = where < 0 ? -1 : body.indexOf("\n\n", where);
        return new MailText(
                text.subject(),
                end < 0 ? body + "\n\n" + said : body.substring(0, end) + "\n\n" + said + body.substring(end));
    }
}
