package org.zaedno.content.certificate;

import java.util.regex.Pattern;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * What a certificate says in one language, around the name of the person and the title of the event.
 *
 * @param heading above everything
 * @param attests between the name and the title of the event: "took part in"
 * @param more below it, may be empty; with placeholders in their stored form, {@code {{hours}}}
 * @param signatory who signs, may be empty: then nobody does
 * @param role of the signatory, may be empty
 */
public record Wording(String heading, String attests, String more, String signatory, String role) {
    /** All in characters: what fits on the sheet. */
    public static final int HEADING_MAX = 60;

    public static final int ATTESTS_MAX = 160;
    public static final int MORE_MAX = 420;
    public static final int SIGNATORY_MAX = 80;
    public static final int ROLE_MAX = 120;
    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}]*)}}");

    /** @throws InvalidValue where one is too long or missing, or a placeholder is unknown */
    public Wording {
        heading = fitting(heading, HEADING_MAX);
        attests = fitting(attests, ATTESTS_MAX);
        more = fitting(more, MORE_MAX);
        signatory = fitting(signatory, SIGNATORY_MAX);
        role = fitting(role, ROLE_MAX);
        if (TypedText.saysNothing(heading) || TypedText.saysNothing(attests))
            throw new InvalidValue("certificate-words");
        BRACES.matcher(more).results().map(found -> found.group(1).strip()).forEach(word -> {
            if (Gap.of(word).isEmpty()) throw new InvalidValue("mail-placeholder", word);
        });
        var rest = BRACES.matcher(more).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) throw new InvalidValue("mail-braces");
    }

    private static String fitting(String text, int max) {
        var line = TypedText.line(text);
        if (line.length() > max) throw new InvalidValue("name-long", max);
        return line;
    }
}
