package org.zaedno.content.mail;

import java.util.regex.Pattern;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;

/** Subject and text of a mail with its placeholders in their stored form. Plain text: a blank line parts paragraphs. */
public record MailText(String subject, String body) {
    /** In characters: what telephones show of a subject, twice over. */
    public static final int SUBJECT_MAX = 150;
    /** In characters: two pages, more than anybody reads on the way. */
    public static final int BODY_MAX = 6_000;

    /** Whatever stands in double braces. */
    public static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)}}");

    /** @throws InvalidValue where one is empty or too long, or a brace stands alone */
    public MailText {
        subject = TypedText.line(subject);
        body = TypedText.fit(body)
                .replaceAll("\\R", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        if (TypedText.saysNothing(subject)) throw new InvalidValue("mail-subject");
        if (TypedText.saysNothing(body)) throw new InvalidValue("mail-body");
        if (subject.length() > SUBJECT_MAX) throw new InvalidValue("mail-subject-long", SUBJECT_MAX);
        if (body.length() > BODY_MAX) throw new InvalidValue("mail-body-long", BODY_MAX);
    }

    /** @throws InvalidValue naming the first placeholder that this occasion does not know */
    public MailText fitFor(Occasion occasion) {
        check(subject, occasion);
        check(body, occasion);
        return this;
    }

    private static void check(String text, Occasion occasion) {
        BRACES.matcher(text).results().forEach(found -> {
            var word = found.group(1).strip();
            var known = Placeholder.of(word).orElseThrow(() -> new InvalidValue("mail-placeholder", word));
            if (!occasion.allowed().contains(known)) throw new InvalidValue("mail-placeholder", word);
        });
        var rest = BRACES.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) throw new InvalidValue("mail-braces");
    }
}
