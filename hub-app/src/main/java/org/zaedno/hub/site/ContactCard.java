package org.zaedno.hub.site;

import org.zaedno.content.language.Language;
import org.zaedno.content.workspace.Contacts;
import org.zaedno.hub.words.Typography;

/**
 * How the public reaches a member; each may be empty.
 *
 * @param dial the phone number as a telephone wants it
 * @param place street and town on one line
 */
record ContactCard(String email, String phone, String dial, String place) {
    static ContactCard of(Contacts contacts, Language language) {
        var street = contacts.address().in(language);
        var town = contacts.town().in(language);
        return new ContactCard(
                contacts.email(),
                contacts.phone(),
                contacts.phone().replaceAll("[^+0-9]", ""),
                Typography.flow(street.isEmpty() || town.isEmpty() ? street + town : street + ", " + town));
    }

    boolean isEmpty() {
        return email.isEmpty() && phone.isEmpty() && place.isEmpty();
    }
}
