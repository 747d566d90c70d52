package org.zaedno.hub.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How one registers for an event, beside its text; or why one cannot.
 *
 * @param places empty where their number says nothing: not open, or as many as come
 * @param said what there is to know in a sentence, with a date where there is one
 * @param button what is on the way to the form; empty: there is no way now
 * @param notes in small letters
 * @param changesAt when the clock alone makes it say something else
 */
record RegistrationPanel(
        Optional<Places> places,
        Optional<String> said,
        Optional<Button> button,
        List<String> notes,
        Optional<Instant> changesAt) {
    /** @param share of these for whom some are kept, and for all others; none where nothing is kept */
    record Places(int all, int free, List<Share> shares) {
        int taken() {
            return Math.clamp((long) all - free, 0, all);
        }
    }

    record Share(String whom, String free) {}

    record Button(String text, String address) {}

    static RegistrationPanel saying(String said, Optional<Instant> changesAt) {
        return new RegistrationPanel(Optional.empty(), Optional.of(said), Optional.empty(), List.of(), changesAt);
    }
}
