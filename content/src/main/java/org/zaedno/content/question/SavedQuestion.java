package org.zaedno.content.question;

import java.time.Instant;

/**
 * A question as one person wants to ask it again.
 *
 * @param query with everything that was chosen, as it stands in the address, without the question mark
 * @param told whether new answers are a line on the person's desk
 * @param lookedAt when its answers were last looked at; what was published later is new
 */
public record SavedQuestion(SavedQuestionId id, String name, String query, boolean told, Instant lookedAt) {
    /** In characters: what fits on a line of a phone. */
    public static final int NAME_MAX = 60;
    /** In characters: two hundred of a question, in an address three times as long, and a choice in every facet. */
    public static final int QUERY_MAX = 1000;
    /** Of one person. Each is asked anew whenever the list is looked at. */
    public static final int QUESTIONS_MAX = 30;
}
