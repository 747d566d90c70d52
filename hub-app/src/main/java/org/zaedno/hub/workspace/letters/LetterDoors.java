package org.zaedno.hub.workspace.letters;

import org.springframework.stereotype.Component;
import org.zaedno.content.mail.EventLetters;
import org.zaedno.content.mail.Messages;
import org.zaedno.content.mail.SentLots;
import org.zaedno.content.registration.EventInvitations;
import org.zaedno.hub.addresses.SiteAddress;
import org.zaedno.hub.mail.Letters;
import org.zaedno.hub.mail.PlaceholderWords;

/** The doors that these screens knock at, beside those of every event's page. */
@Component
record LetterDoors(
        Messages messages,
        SentLots sent,
        EventLetters plans,
        EventInvitations invitations,
        Letters letters,
        PlaceholderWords fillings,
        SiteAddress site) {}
