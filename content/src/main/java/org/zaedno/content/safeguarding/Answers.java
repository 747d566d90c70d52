package org.zaedno.content.safeguarding;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody answered to the check-list. Kinds and days only: there is no field in which a child could be named.
 *
 * @param consentUntil the last day on which the consent holds
 */
public record Answers(
        boolean tellsOfChild,
        Optional<Naming> name,
        Optional<Placing> place,
        Optional<Boolean> recognisable,
        Set<ConsentOf> consent,
        Optional<LocalDate> consentUntil,
        Optional<Boolean> readAloud,
        Optional<Boolean> danger) {

    /** How the child is called in the text. */
    public enum Naming {
        NOT_NAMED,
        CHANGED,
        REAL
    }

    /** How exactly the text says where. */
    public enum Placing {
        NOT_SAID,
        /** A region or a large city. */
        WIDE,
        EXACT
    }

    /** Who agreed. Of the child alone it is not enough; of somebody who has come of age it is. */
    public enum ConsentOf {
        CHILD,
        PARENT,
        GUARDIAN,
        /** The department that looks after the child. */
        SERVICE,
        GROWN_UP,
        /** Nobody was asked. Enough only where nobody can be recognised. */
        NOBODY
    }

    private static final Set<ConsentOf> ENOUGH =
            EnumSet.of(ConsentOf.PARENT, ConsentOf.GUARDIAN, ConsentOf.SERVICE, ConsentOf.GROWN_UP);

    public static final Answers NO_CHILD = new Answers(
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Answers {
        consent = Set.copyOf(consent);
    }

    /** What must still be answered. @param pictured whether a picture shows a child by whom it can be known */
    Set<Question> missing(boolean pictured) {
        var missing = EnumSet.noneOf(Question.class);
        if (!tellsOfChild && !pictured) return missing;
        if (tellsOfChild) {
            if (name.isEmpty()) missing.add(Question.NAME);
            if (place.isEmpty()) missing.add(Question.PLACE);
            if (recognisable.isEmpty()) missing.add(Question.RECOGNISABLE);
            if (readAloud.isEmpty()) missing.add(Question.READ_ALOUD);
        }
        if (consent.isEmpty()) missing.add(Question.CONSENT);
        if (consents() && consentUntil.isEmpty()) missing.add(Question.CONSENT_UNTIL);
        if (danger.isEmpty()) missing.add(Question.DANGER);
        return missing;
    }

    /** Why it may not come out as answered. */
    Set<Obstacle> stops(boolean pictured, LocalDate today) {
        var stops = EnumSet.noneOf(Obstacle.class);
        if (!tellsOfChild && !pictured) return stops;
        if ((pictured || identifies()) && !consent.isEmpty() && !consents()) stops.add(Obstacle.CONSENT);
        if (consents() && consentUntil.filter(until -> until.isBefore(today)).isPresent())
            stops.add(Obstacle.CONSENT_OVER);
        if (readAloud.filter(would -> !would).isPresent()) stops.add(Obstacle.RESPECT);
        if (danger.filter(is -> is).isPresent()) stops.add(Obstacle.DANGER);
        return stops;
    }

    private boolean identifies() {
        return recognisable.orElse(false)
                || name.filter(Naming.REAL::equals).isPresent()
                || place.filter(Placing.EXACT::equals).isPresent();
    }

    private boolean consents() {
        return consent.stream().anyMatch(ENOUGH::contains);
    }
}
