/**
 * What people thought of an event: a short form behind their personal link, and answers that are nobody's. Enter by
 * {@link org.zaedno.content.feedback.FeedbackDesk} for organisers, by {@link org.zaedno.content.feedback.FeedbackBox} for who
 * took part (Decision 0032).
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
