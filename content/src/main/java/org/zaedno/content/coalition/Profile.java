package org.zaedno.content.coalition;

import org.zaedno.content.language.Names;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.Wording;

/**
 * How the coalition names itself on every page. Each text is on one line and stands in both languages or in none: where
 * there is none, pages say something that is true of any coalition.
 *
 * @param version counts the changes; 0 as long as nobody wrote anything
 * @param name in full, for machines and pictures
 * @param shortName as it is called in a sentence, quotation marks and all
 * @param goal the first line of the first page
 * @param promise its second line
 * @param why ends the sentence that begins with who shares news and experience here
 * @param description what is to be found here, in one sentence; at the foot of every page and in search results
 * @param members what unites the members, above them
 * @param convened what the convenor did to bring them together
 * @param email where strangers write; may be empty
 */
public record Profile(
        int version,
        Names name,
        Names shortName,
        Names goal,
        Names promise,
        Names why,
        Names description,
        Names members,
        Names convened,
        String email) {
    /** In characters: one line of a picture that a link brings along. */
    public static final int NAME_MAX = 80;
    /** In characters: before or behind another name in a list of feeds. */
    public static final int SHORT_MAX = 40;
    /** In characters: three lines of the biggest letters on a phone. */
    public static final int LINE_MAX = 60;
    /** In characters: two lines below them. */
    public static final int WHY_MAX = 160;
    /** In characters: search engines show no more. */
    public static final int DESCRIPTION_MAX = 200;
    /** In characters: a standfirst of three lines. */
    public static final int MEMBERS_MAX = 240;
    /** In characters: a line beside a name. */
    public static final int CONVENED_MAX = 120;

    private static final Names NOTHING = new Names("", "");

    public static final Profile EMPTY =
            new Profile(0, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, "");

    /** @throws InvalidValue for a text that is too long or in one language only, and for what is no address of mail */
    public Profile {
        name = fit("name", name, NAME_MAX);
        shortName = fit("short", shortName, SHORT_MAX);
        goal = fit("goal", goal, LINE_MAX);
        promise = fit("promise", promise, LINE_MAX);
        why = fit("why", why, WHY_MAX);
        description = fit("description", description, DESCRIPTION_MAX);
        members = fit("members", members, MEMBERS_MAX);
        convened = fit("convened", convened, CONVENED_MAX);
        email = email.isBlank() ? "" : new EmailAddress(email).value();
    }

    private static Names fit(String field, Names typed, int max) {
        var called = new Wording("coalition.profile." + field);
        boolean nothing = TypedText.saysNothing(typed.bg());
        if (nothing != TypedText.saysNothing(typed.en())) throw new InvalidValue("profile-half", called);
        if (nothing) return NOTHING;
        var line = new Names(TypedText.line(typed.bg()), TypedText.line(typed.en()));
        int length = Math.max(line.bg().length(), line.en().length());
        if (length > max) throw new InvalidValue("profile-long", max, length, called);
        return line;
    }
}
