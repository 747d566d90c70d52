package org.zaedno.content.safeguarding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.zaedno.content.safeguarding.PersonalDetails.Rule;

/** Mailboxes of the kind that private persons have. One at an organisation's own domain is its business card. */
final class Mailboxes implements Rule {
    private static final Pattern MAIL = Pattern.compile(
            "(?<![\\w.+-])([a-z0-9][a-z0-9._%+-]*)@((?:abv|mail|dir|gbg|gyuvetch|email)\\.bg"
                    + "|(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|proton|protonmail|gmx|zoho)"
                    + "\\.(?:com|me|net|co\\.uk|de|fr)|mail\\.ru|yandex\\.(?:ru|com))(?![\\w-])",
            Pattern.CASE_INSENSITIVE);
    /** Whoever reads this mail does it as an organisation. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:office|ofis|info|contact|kontakt|team|press|pr|media|hello|secretar|sekretar|registr|forum|obshtina|dsp|ozd"
                    + "|cnst|centar|center|centur|fondaci|foundation|sdruzhenie|association|ngo).*",
            Pattern.CASE_INSENSITIVE);

    private final KnownContacts known;

    Mailboxes(KnownContacts known) {
        this.known = known;
    }

    @Override
    public void find(Reading reading, String section, List<Finding> found) {
        var mails = MAIL.matcher(reading.text());
        while (mails.find()) {
            var mail = mails.group().toLowerCase(Locale.ROOT);
            if (OFFICE.matcher(mails.group(1)).matches() || known.knowsMail(mail)) continue;
            found.add(reading.finding(Detail.EMAIL, section, mails, mail));
        }
    }
}
