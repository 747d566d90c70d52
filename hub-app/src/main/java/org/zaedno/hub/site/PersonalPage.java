package org.zaedno.hub.site;

import java.util.List;
import java.util.Optional;
import org.zaedno.content.registration.Participant;
import org.zaedno.content.registration.RegistrationState;
import org.zaedno.content.registration.Registrations.Fellow;
import org.zaedno.hub.look.QrCode;

/**
 * One's own registration.
 *
 * @param told how it stands, in a sentence or two
 * @param off the event does not take place
 * @param done what was done a moment ago
 * @param online where to take part; for who has a place
 * @param tickets of those who come, for the door
 * @param certificates of those who came
 * @param said what was sent
 * @param fellows who else takes part and agreed to be seen
 * @param onlyHere no mail is sent: whoever loses this address cannot come back
 * @param asksOpinion what they thought of the event is asked now
 */
record PersonalPage(
        Frame frame,
        EventLine event,
        RegistrationState state,
        String told,
        boolean off,
        Optional<String> done,
        Optional<String> online,
        List<Ticket> tickets,
        List<PersonalScreen.CertificateLink> certificates,
        List<WhatWasSaid.Line> said,
        List<Fellow> fellows,
        boolean asksOpinion,
        boolean onlyHere,
        PersonalScreen.Sending sending)
        implements Page {
    /** @param code as it is read aloud: two groups of four */
    record Ticket(String name, String code, QrCode drawn) {
        static Ticket of(Participant one) {
            var code = one.code();
            int half = code.length() / 2;
            return new Ticket(one.name(), code.substring(0, half) + "-" + code.substring(half), QrCode.of(code));
        }
    }

    String own() {
        return frame.place().in(frame.language());
    }

    /** One's own with the way in on line, for who has a place; before that everybody's, where there is one. */
    Optional<String> calendar() {
        if (off || !state.isLive()) return Optional.empty();
        if (state == RegistrationState.CONFIRMED) return Optional.of(own() + "/calendar.ics");
        return event.address().map(page -> page + ".ics");
    }

    boolean isOffered() {
        return state == RegistrationState.OFFERED && !off;
    }

    @Override
    public boolean forEveryone() {
        return false;
    }

    @Override
    public String template() {
        return "personal.jte";
    }
}
