package org.zaedno.content.starter;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zaedno.content.event.Access;
import org.zaedno.content.event.Format;
import org.zaedno.content.event.SessionKind;
import org.zaedno.content.language.Names;
import org.zaedno.content.language.Tongue;
import org.zaedno.content.registration.Consent;
import org.zaedno.content.registration.Question;
import org.zaedno.content.registration.StandardKind;

/**
 * What the starter content says of an event beside its words.
 *
 * @param day such as 2017-11-14, or days from the first start such as +18d
 * @param lastDay where it is not the first
 * @param from an hour in Sofia; null, and {@code to} with it, where nobody knows: the days count from midnight to midnight
 */
record StarterEvent(
        String day,
        @Nullable String lastDay,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        Format format,
        Names town,
        Names venue,
        Names address,
        @Nullable String online,
        Set<Tongue> languages,
        String contact,
        @Nullable StarterRegistration registration,
        @Nullable StarterProgramme programme,
        @Nullable Access access,
        @Nullable StarterHeadcount headcount,
        @Nullable List<StarterHost> hosts) {

    /**
     * A workspace that holds the event together with its owner.
     *
     * @param helps sees who registered and stands at the door
     * @param offered and {@code accepted}: days from the first start
     * @param by whose account accepted
     */
    record StarterHost(String workspace, boolean helps, String offered, String accepted, String by) {}

    /** Rooms and people have short names, by which the points of the programme name them. */
    record StarterProgramme(List<StarterRoom> rooms, List<StarterSpeaker> speakers, List<StarterSession> sessions) {}

    record StarterRoom(String key, Names name, Names note) {}

    record StarterSpeaker(String key, Names name, Names role, Names bio) {}

    /** @param from null, and {@code to} with it, where nobody knows */
    record StarterSession(
            int day,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            SessionKind kind,
            Names title,
            Names summary,
            @Nullable String room,
            List<String> speakers,
            @Nullable String moderator) {}

    /** How many were there, where nobody registered here, and who says so. */
    record StarterHeadcount(int participants, Names source) {}

    /**
     * How one registers for an event, in both languages.
     *
     * @param opens and {@code closes}, and until when holds are kept: days from the first start
     * @param approval an organiser says yes first; null: nobody has to
     * @param party persons on one form
     * @param offerHours how long an offered place is kept; null: whose turn it is has it at once
     * @param kinds the organiser's own, after the usual ones
     * @param questions in their order; one that has a condition follows the question before it, where that is answered with yes
     */
    record StarterRegistration(
            String opens,
            String closes,
            int places,
            @Nullable Boolean approval,
            List<StarterHold> holds,
            int party,
            @Nullable Integer offerHours,
            @Nullable List<StarterKind> kinds,
            Set<Consent> consents,
            List<StarterQuestion> questions) {
        List<StarterKind> ownKinds() {
            return kinds == null ? List.of() : kinds;
        }
    }

    /** @param key by which holds and registrations of the files name it */
    record StarterKind(String key, Names names) {}

    /** @param kind the key of an own kind, or the name of a {@link StandardKind} */
    record StarterHold(String kind, int places, @Nullable String until) {}

    record StarterQuestion(
            Question.Type type,
            Names label,
            Names hint,
            @Nullable List<Question.Option> options,
            boolean onlyAfterYes) {}
}
