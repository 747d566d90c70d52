package org.zaedno.content.starter;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zaedno.content.registration.Consent;

/**
 * Who registered for an event of the trial, in the order in which they did. All of them are made up: their institutions say so,
 * and their addresses lead nowhere.
 *
 * @param event the slug
 * @param organiser whose account did what organisers do
 */
record Gathering(String event, String organiser, List<Party> parties) {
    /**
     * A form that was sent.
     *
     * @param at a day counted from the first start and an hour in Sofia, such as {@code -69d 08:47}
     * @param kind of institution, by its key in the registration
     * @param answers in the order of the questions; an empty list: not answered
     */
    record Party(
            String at,
            String kind,
            String language,
            @Nullable String email,
            @Nullable Way way,
            List<Guest> people,
            @Nullable List<List<String>> answers,
            @Nullable Set<Consent> consents,
            @Nullable Wants needs,
            @Nullable List<Act> then) {
        boolean at(Way wanted) {
            return way == wanted;
        }
    }

    /** Where it is not the usual one. */
    enum Way {
        ONLINE,
        /** Came without having registered. */
        DOOR
    }

    record Wants(
            @Nullable String access,
            @Nullable String diet,
            @Nullable String interpreter) {
        String[] words() {
            return new String[] {said(access), said(diet), said(interpreter)};
        }

        private static String said(@Nullable String word) {
            return word == null ? "" : word;
        }
    }

    /**
     * @param came the hour at which somebody at the door marked them; null: nobody did
     * @param takenBack the hour at which the mark turned out to be a mistake
     */
    record Guest(
            String name,
            String institution,
            String town,
            @Nullable LocalTime came,
            @Nullable LocalTime takenBack) {}

    record Act(String at, Step what, @Nullable String reason) {}

    /** What a party, or the organiser for it, did afterwards. */
    enum Step {
        CANCEL("CANCELLED", "CANCELLED", "REGISTRANT", "registration.cancelled"),
        CANCEL_FOR_THEM("CANCELLED", "CANCELLED", "ORGANISER", "registration.cancelled"),
        REFUSE("REFUSED", "REFUSED", "ORGANISER", "registration.refused"),
        DECLINE("DECLINED", "DECLINED", "REGISTRANT", "registration.cancelled"),
        ACCEPT("CONFIRMED", "ACCEPTED", "REGISTRANT", "registration.confirmed");

        final String state;
        final String line;
        final String by;
        final String mail;

        Step(String state, String line, String by, String mail) {
            this.state = state;
            this.line = line;
            this.by = by;
            this.mail = mail;
        }
    }
}
