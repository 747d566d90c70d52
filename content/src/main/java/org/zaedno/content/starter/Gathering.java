package org.zaedno.content.starter;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zaedno.content.certificate.Wording;
import org.zaedno.content.registration.Consent;

/**
 * Who registered for an event of the trial, in the order in which they did. All of them are made up: their institutions say so,
 * and their addresses lead nowhere.
 *
 * @param event the slug
 * @param organiser whose account did what organisers do
 * @param certificates of those who came; null: none were issued
 * @param feedback null: nobody was asked
 */
record Gathering(
        String event,
        String organiser,
        List<Party> parties,
        @Nullable Certified certificates,
        @Nullable Heard feedback) {
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

    /** @param day and {@code at}: when they were issued */
    record Certified(String day, LocalTime at, BigDecimal hours, Wording bg, Wording en) {}

    /** @param opens and {@code closes}: days counted from the first start */
    record Heard(String opens, String closes, List<Thought> thoughts) {}

    /**
     * What somebody thought, who is not named.
     *
     * @param scales answers to the questions that are ready for every event, in their order, and then {@code words}; empty: none
     */
    record Thought(int rating, List<Integer> scales, List<String> words) {}

    record Act(String at, Step what, @Nullable String reason) {}

    /** What a party, or the organiser for it, did afterwards. */
    enum Step {
        CANCEL("CANCELLED", "CANCELLED", "REGISTRANT", "registration.cancelled"),
        CANCEL_FOR_THEM("CANCELLED", "CANCELLED", "ORGANISER", "registration.cancelled"),
        /** Gives a turn, and with it a place where one is free. */
        APPROVE("WAITING", "APPROVED", "ORGANISER", null),
        REFUSE("REFUSED", "REFUSED", "ORGANISER", "registration.refused"),
        DECLINE("DECLINED", "DECLINED", "REGISTRANT", "registration.cancelled"),
        ACCEPT("CONFIRMED", "ACCEPTED", "REGISTRANT", "registration.confirmed");

        final String state;
        final String line;
        final String by;
        /** Null where the place that follows has a mail of its own. */
        final @Nullable String mail;

        Step(String state, String line, String by, @Nullable String mail) {
            this.state = state;
            this.line = line;
            this.by = by;
            this.mail = mail;
        }
    }
}
