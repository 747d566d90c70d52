/**
 * What people ask the search: questions somebody keeps under a name, and those to which the hub had no answer (Decision 0040).
 * Enter by {@link org.zaedno.content.question.SavedQuestions} and {@link org.zaedno.content.question.UnansweredQuestions}.
 */
@ApplicationModule
@NullMarked
package org.zaedno.content.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
