package org.zaedno.content.files;

import java.util.Optional;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.publication.Visibility;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * What people say about a file.
 *
 * @param alt what a picture shows, for those who do not see it; may be empty while nobody has written it
 * @param visibility who may have it at most; outside of the workspace also only where something they may read uses it
 * @param showsChild empty while nobody has answered
 */
public record FileWords(
        Names alt,
        String credit,
        Licence licence,
        Visibility visibility,
        Focus focus,
        Optional<ShowsChild> showsChild) {

    /** @throws InvalidValue for a text over its limit, and where a licence asks for a name that is missing */
    public FileWords {
        alt = new Names(alt(alt.bg()), alt(alt.en()));
        credit = TypedText.line(credit);
        if (credit.length() > FileLimits.CREDIT_MAX)
            throw new InvalidValue("file-credit-long", FileLimits.CREDIT_MAX, credit.length());
        if (licence.asksForCredit() && TypedText.saysNothing(credit)) throw new InvalidValue("file-credit-missing");
    }

    /** Of a file that just came. It is seen as widely as what it is used in. */
    public static FileWords none() {
        return new FileWords(
                new Names("", ""), "", Licence.ALL_RIGHTS_RESERVED, Visibility.PUBLIC, Focus.MIDDLE, Optional.empty());
    }

    private static String alt(String typed) {
        var text = TypedText.line(typed);
        if (text.length() > FileLimits.ALT_MAX)
            throw new InvalidValue("file-alt-long", FileLimits.ALT_MAX, text.length());
        return TypedText.saysNothing(text) ? "" : text;
    }
}
