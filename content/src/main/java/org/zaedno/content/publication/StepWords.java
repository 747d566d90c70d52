package org.zaedno.content.publication;

import java.time.Instant;
import java.util.Optional;
import org.zaedno.content.language.TypedText;
import org.zaedno.content.tenancy.InvalidValue;

/**
 * What goes with a step.
 *
 * @param reason one line, at most {@value #REASON_MAX} characters; sending back needs one
 * @param at when a scheduled edition comes out
 */
public record StepWords(String reason, Optional<Instant> at) {
    /** In characters: a sentence or two for those who ask later. */
    public static final int REASON_MAX = 600;

    public static final StepWords NONE = new StepWords("", Optional.empty());

    /** @throws InvalidValue for a reason over its limit */
    public StepWords {
        reason = TypedText.line(reason);
        if (reason.length() > REASON_MAX) throw new InvalidValue("reason-long", REASON_MAX, reason.length());
    }

    public static StepWords because(String reason) {
        return new StepWords(reason, Optional.empty());
    }

    public static StepWords at(Instant when) {
        return new StepWords("", Optional.of(when));
    }
}
