package org.zaedno.content.registration;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zaedno.content.audit.Deed;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.publication.ItemId;
import org.zaedno.content.tenancy.Actor;
import org.zaedno.content.tenancy.InvalidValue;
import org.zaedno.content.tenancy.NotFound;
import org.zaedno.content.tenancy.Tenancy;

/**
 * Decides every place: one statement on the event's row, which also gives what became free to those who wait, in the
 * order of their arrival. What cannot be done any more changes nothing; the answer says how it stands.
 */
@Service
@Transactional
public class RegistrationDesk {
    /** In characters: a sentence or two. */
    public static final int REASON_MAX = 600;

    private final Places places;
    private final QuestionRows questions;
    private final Organising organising;
    private final Tenancy tenancy;

    RegistrationDesk(Places places, QuestionRows questions, Organising organising, Tenancy tenancy) {
        this.places = places;
        this.questions = questions;
        this.organising = organising;
        this.tenancy = tenancy;
    }

    /**
     * A place, a turn in the waiting list, or an organiser's decision to come. The same form sent again gets the answer
     * of how it stands now. A stranger's commits with the statement: nobody waits for its way back.
     *
     * @throws InvalidValue for answers that do not fit the questions
     * @throws NotFound for an event that the actor may not see
     * @throws RegistrationClosed where nobody, or not this one, can register now
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Place take(ItemId event, Application form) {
        var actor = tenancy.current();
        if (actor.equals(Actor.STRANGER)) return take(event, questions.of(event), form);
        return tenancy.as(actor, () -> take(event, questions.of(event), form));
    }

    /**
     * The same where the caller knows the event's questions already: one statement and nothing else.
     *
     * @param asked as the form was read by them, perhaps a moment ago
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Place take(ItemId event, Questionnaire asked, Application form) {
        var judged = judged(asked, form);
        var actor = tenancy.current();
        return actor.equals(Actor.STRANGER)
                ? places.take(event, judged)
                : tenancy.as(actor, () -> places.take(event, judged));
    }

    /**
     * Somebody who stands at the door.
     *
     * @param pastLimit the organiser lets them in though no place is free for them
     * @throws RegistrationClosed where no place is free and {@code pastLimit} is false
     */
    public Place walkIn(ItemId event, Application form, boolean pastLimit) {
        organising.requireAtDoor(event);
        var place = places.walkIn(event, form, pastLimit);
        organising.noteHourly(event, Deed.REGISTRATION_DECIDED, Map.of("step", "WALK_IN"));
        return place;
    }

    /** Gives a place, or the turn that its arrival earned. @throws NotAllowed for who does not run the event */
    public Place approve(RegistrationId registration) {
        return decide(registration, "APPROVED", "");
    }

    /** @throws InvalidValue without a reason: whoever is refused is told why */
    public Place refuse(RegistrationId registration, String reason) {
        if (TypedText.saysNothing(reason)) throw new InvalidValue("registration-reason");
        return decide(registration, "REFUSED", reason);
    }

    /** At the wish of who registered. */
    public Place cancel(RegistrationId registration, String reason) {
        return decide(registration, "CANCELLED", reason);
    }

    /** Out of turn and past the limit, which the organiser answers for. @throws InvalidValue without a reason */
    public Place admit(RegistrationId registration, String reason) {
        if (TypedText.saysNothing(reason)) throw new InvalidValue("registration-reason");
        return decide(registration, "ADMITTED", reason);
    }

    /** The limit and what is held of it, as a whole. Whoever has a place keeps it; what is free now goes to who waits. */
    public void setPlaces(ItemId event, PlaceLimit limit) {
        organising.require(event);
        places.set(event, limit);
        organising.noteHourly(event, Deed.REGISTRATION_SET, Map.of("part", "places"));
    }

    /** The registrant's own, by the personal link; done twice, it is done once. @throws NotFound for an unknown link */
    public Place cancelMine() {
        return places.step("CANCELLED");
    }

    /** Takes the place that is offered. The answer says whether it came in time. */
    public Place acceptMine() {
        return places.step("ACCEPTED");
    }

    public Place declineMine() {
        return places.step("DECLINED");
    }

    /**
     * Changes names, answers, needs, consents, address and who comes along; kind, member and way stay as they were sent,
     * and so does the link. Who is named with the same id is the same person. Sent again it is not made again, whatever
     * was changed since.
     *
     * @param form with a key of this change
     * @throws RegistrationClosed for more people than there is room for, while it waits, and once the event has begun
     */
    public Place changeMine(Application form) {
        return places.change(form);
    }

    /** Gives the place back and forgets who it was; the link is dead afterwards. @return false: nothing was there */
    public boolean eraseMine() {
        return places.erase();
    }

    /** Before anything is held. */
    private static Application judged(Questionnaire asked, Application form) {
        var verdict = asked.judge(form.answers());
        if (!verdict.faults().isEmpty()) throw new InvalidValue("answers");
        return form.saying(verdict.answers(), form.needs(), form.consents());
    }

    private Place decide(RegistrationId registration, String step, String reason) {
        var event = organising.eventOf(registration);
        organising.require(event);
        var said = TypedText.line(reason);
        if (said.length() > REASON_MAX) throw new InvalidValue("words-long", REASON_MAX, said.length());
        var place = places.decide(registration, step, said);
        organising.noteHourly(event, Deed.REGISTRATION_DECIDED, Map.of("step", step));
        return place;
    }
}
