/** What the hub says, in both languages: texts, dates, typography. Enter by {@link org.zaedno.hub.words.Words}. */
@ApplicationModule
@NullMarked
package org.zaedno.hub.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
