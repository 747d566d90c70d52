package org.zaedno.content.registration;

import java.util.Optional;
import org.zaedno.content.language.Language;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.people.EmailAddress;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.WorkspaceId;

/**
 * Who is to be invited.
 *
 * @param email gets the link by mail; empty: the organiser hands it over
 * @param kind binds the registration to that kind of institution, and so to what is held for it; so does the member
 * @param partyMax persons that may come with it, the invited one among them
 * @param words to this one person, on one line; may be empty
 */
public record InviteeWish(
        Optional<EmailAddress> email,
        String name,
        Language language,
        Optional<KindId> kind,
        Optional<WorkspaceId> member,
        int partyMax,
        String words) {
    public InviteeWish(
            Optional<EmailAddress> email,
            String name,
            Language language,
            Optional<KindId> kind,
            Optional<WorkspaceId> member,
            int partyMax) {
        this(email, name, language, kind, member, partyMax, "");
    }

    public InviteeWish {
        name = TypedText.line(name);
        words = TypedText.line(words);
        if (name.length() > Attendee.NAME_MAX) throw new InvalidValue("name-long", Attendee.NAME_MAX);
        if (words.length() > EventInvitations.WORDS_MAX)
            throw new InvalidValue("words-long", EventInvitations.WORDS_MAX, words.length());
        if (partyMax < 1 || partyMax > Application.PARTY_MAX)
            throw new InvalidValue("party-size", Application.PARTY_MAX);
    }
}
