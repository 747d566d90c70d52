package org.zaedno.hub.checkin;

import org.jspecify.annotations.Nullable;
import org.zaedno.content.tenancy.Refusal;
import org.zaedno.hub.site.CheckInPage;

/**
 * Somebody who came without a registration, as typed at the door. What was not sent is empty.
 *
 * @param key of the form: sent again it is the same person
 * @param kind of institution, or nothing
 * @param past „yes“ where the organiser lets them in though no place is free
 */
record WalkInForm(String key, String name, String institution, String town, String kind, String past) {
    WalkInForm(
            @Nullable String key,
            @Nullable String name,
            @Nullable String institution,
            @Nullable String town,
            @Nullable String kind,
            @Nullable String past) {
        this.key = said(key);
        this.name = said(name);
        this.institution = said(institution);
        this.town = said(town);
        this.kind = said(kind);
        this.past = said(past);
    }

    CheckInPage.WalkIn again(Refusal refusal) {
        return new CheckInPage.WalkIn(name, institution, town, refusal);
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }
}
